import type { Duration } from './duration.ts';
import { defaultOf, stagesInPlan, type Origin, type Process, type Stage } from './process.ts';

/** A stage of a plan with the duration that the plan uses for it, and where that comes from. */
export interface Step {
  readonly stage: Stage;
  readonly duration: Duration;
  readonly origin: Origin;
}

/**
 * The stages that a plan runs, in order, each with its duration.
 * @param off ids of the optional stages left out; others have no effect
 * @param own the plan's own durations by stage id; they replace the defaults of planner contract 1.5
 * @example
 * stepsOf(virtualMachine, new Set(['test-drive-validation']), new Map()).length // 7
 */
export const stepsOf = (process: Process, off: ReadonlySet<string>, own: ReadonlyMap<string, Duration>): Step[] =>
  stagesInPlan(process, off).map((stage): Step => {
    const duration = own.get(stage.id);
    return duration ? { stage, duration, origin: 'own' } : { stage, ...defaultOf(process, stage, off) };
  });

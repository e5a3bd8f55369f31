import { everyDay, type Counting, type Holidays } from './counting.ts';
import type { Duration } from './duration.ts';
import { defaultOf, stagesInPlan, type Actor, type Origin, type Process, type Stage } from './process.ts';

/** A stage of a plan as it is run: with the duration that the plan uses, where that comes from, and how days count. */
export interface Step {
  readonly stage: Stage;
  readonly duration: Duration;
  readonly origin: Origin;
  /** 0 for the first round; the last round is the one that passes certification. */
  readonly round: number;
  readonly counting: Counting;
}

/** What a plan assumes beyond its durations: which days count, on whose calendar, and how often certification fails. */
export interface Assumptions {
  readonly days: Counting['days'];
  readonly holidays: Readonly<Record<Actor, Holidays>>;
  /** How many certification rounds fail before the one that passes. */
  readonly retries: number;
}

/** Calendar days, nobody's holidays, certified at once. */
export const plainly: Assumptions = {
  days: 'calendar',
  holidays: { microsoft: everyDay.holidays, publisher: everyDay.holidays },
  retries: 0,
};

/**
 * The stages that a plan runs, in order, each with its duration. A failed round runs from the first stage through
 * `certification`; the last round runs all (planner contract, 1.6).
 * @param off ids of the optional stages left out; others have no effect
 * @param own the plan's own durations by stage id; they replace the defaults of planner contract 1.5
 * @example
 * stepsOf(virtualMachine, new Set(['test-drive-validation']), new Map()).length // 7
 * stepsOf(virtualMachine, new Set(), new Map(), { ...plainly, retries: 1 }).length // 11
 */
export const stepsOf = (
  process: Process,
  off: ReadonlySet<string>,
  own: ReadonlyMap<string, Duration>,
  { days, holidays, retries }: Assumptions = plainly,
): Step[] => {
  const stages = stagesInPlan(process, off).map((stage) => {
    const duration = own.get(stage.id);
    const timed = duration ? { duration, origin: 'own' as const } : defaultOf(process, stage, off, days);
    return { stage, ...timed, counting: { days, holidays: holidays[stage.actor] } };
  });
  const failed = stages.slice(0, stages.findIndex(({ stage }) => stage.id === 'certification') + 1);
  return Array.from({ length: retries + 1 }, (_, round) =>
    (round < retries ? failed : stages).map((stage): Step => ({ ...stage, round })),
  ).flat();
};

import { durationOfMinutes, elapsedMinutes, parseDuration, type Duration } from '../schedule/duration.ts';
import { documentedMaximum, signOffRoom, sumOfMaxima, type DayCount, type Process } from '../schedule/process.ts';
import type { Step } from '../schedule/steps.ts';

/** How a plan stands to the total that its source promises, in the source's own arithmetic: a day is 24 hours. */
export interface AllowanceCheck {
  readonly allowance: Duration;
  /** The documented maxima of the stages in the plan, together. */
  readonly documented: Duration;
  /** What the allowance leaves for the stages without a maximum. */
  readonly room: Duration;
  /** What those stages take in this plan. */
  readonly taken: Duration;
  readonly verdict: 'fits' | 'spare' | 'sign-off-over' | 'total-over';
  /** By how much the plan stays below the allowance, or goes beyond it. */
  readonly difference: Duration;
}

/**
 * Compares a plan with the allowance of its process; `undefined` where the source promises no total.
 * @example a sign-off of P2D in `virtual-machine`: { verdict: 'sign-off-over', room: 20 h 45 min, difference: 1 d 3 h 15 min, … }
 */
export function allowanceCheck(
  process: Process,
  off: ReadonlySet<string>,
  steps: readonly Step[],
  days: DayCount,
): AllowanceCheck | undefined {
  const room = signOffRoom(process, off, days);
  const allowance = process.allowance === undefined ? undefined : parseDuration(process.allowance);
  if (room === undefined || !allowance?.ok) return undefined;
  const taken = minutesOf(
    steps.filter(({ stage }) => !documentedMaximum(stage)),
    days,
  );
  const total = minutesOf(steps, days);
  const allowed = elapsedMinutes(allowance.value, days);
  const verdict = taken > room ? 'sign-off-over' : total > allowed ? 'total-over' : total < allowed ? 'spare' : 'fits';
  const difference = verdict === 'sign-off-over' ? taken - room : Math.abs(total - allowed);
  return {
    allowance: allowance.value,
    documented: durationOfMinutes(sumOfMaxima(process, off, days)),
    room: durationOfMinutes(room),
    taken: durationOfMinutes(taken),
    verdict,
    difference: durationOfMinutes(difference),
  };
}

/** The counted minutes of some steps: a day taken as 24 hours, and a week as 7 days, or as 5 of business. */
export const minutesOf = (steps: readonly Step[], days: DayCount): number =>
  steps.reduce((sum, { duration }) => sum + elapsedMinutes(duration, days), 0);

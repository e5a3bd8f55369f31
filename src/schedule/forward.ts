import { advance } from './counting.ts';
import type { Stage } from './process.ts';
import type { Step } from './steps.ts';
import type { Temporal } from './temporal.ts';

/** A stage as it runs: from `start` to `end`, which is also the start of the next. */
export interface Run {
  readonly stage: Stage;
  readonly round: number;
  readonly start: Temporal.ZonedDateTime;
  readonly end: Temporal.ZonedDateTime;
}

/** A plan in dates: the offer is live when its last stage ends. */
export interface Schedule {
  readonly submission: Temporal.ZonedDateTime;
  readonly runs: readonly Run[];
  readonly goLive: Temporal.ZonedDateTime;
}

/**
 * The dates of a plan from its submission (planner contract, 1.1 to 1.3). Each stage starts when the one before ends.
 * Temporal adds exactly as the contract wants: weeks and days first, at the same wall-clock time (`compatible` where a
 * clock change makes that time missing or double), then hours and minutes as elapsed time.
 * @param steps as `stepsOf` gives them; a plan without steps is live at once
 * @example
 * forward(stepsOf(virtualMachine, new Set(), new Map()), localMoment('2026-12-01T09:00', 'Europe/Amsterdam')).goLive
 * // 2026-12-17T09:00:00+01:00[Europe/Amsterdam]
 */
export const forward = (steps: readonly Omit<Step, 'origin'>[], submission: Temporal.ZonedDateTime): Schedule => {
  let goLive = submission;
  const runs = steps.map(({ stage, round, duration, counting }): Run => {
    const start = goLive;
    goLive = advance(start, duration, counting);
    return { stage, round, start, end: goLive };
  });
  return { submission, runs, goLive };
};

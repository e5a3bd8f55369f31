import { advance } from './counting.ts';
import { forward, type Schedule } from './forward.ts';
import { documentedMaximum, type DayCount } from './process.ts';
import type { Step } from './steps.ts';
import type { Temporal } from './temporal.ts';

/** The rest of a plan, from the stage that the offer is in. */
export interface Tracked {
  /** Its first run is the stage that the offer is in, from the moment at which it entered it. */
  readonly schedule: Schedule;
  /** When that stage reaches its documented maximum; undefined where the source gives none. */
  readonly limit: Temporal.ZonedDateTime | undefined;
  /** The present lies past that limit. */
  readonly overdue: boolean;
  /** The stage has run longer than planned: its run ends at the present, since nothing can be forecast for it. */
  readonly waiting: boolean;
}

/**
 * When a stage reaches its documented maximum, whatever the plan counts for it; undefined where the source gives none.
 * @param documented the days that the documented maximum counts, where they are not those of the plan
 * @example limitOf(certification, since) // since + 3 days
 */
export function limitOf(
  { stage, counting }: Pick<Step, 'stage' | 'counting'>,
  since: Temporal.ZonedDateTime,
  documented?: DayCount,
): Temporal.ZonedDateTime | undefined {
  const maximum = documentedMaximum(stage);
  return maximum && advance(since, maximum, documented === undefined ? counting : { ...counting, days: documented });
}

/**
 * The dates of the rest of a plan (planner contract, section 2, on tracking). Past its documented maximum, or past the
 * plan's own duration for it, the stage is taken to end at the present, and later stages count from there.
 * @param steps from the stage that the offer is in
 * @param present whole minutes
 * @param documented the days that the documented maximum counts, where they are not those of the plan
 * @example
 * track(stepsOf(virtualMachine, new Set(), new Map()).slice(2), since, since.add({ days: 5 }))
 * // in certification for five days: { overdue: true, waiting: true, limit: since + 3 days, … }
 */
export const track = (
  steps: readonly Omit<Step, 'origin'>[],
  since: Temporal.ZonedDateTime,
  present: Temporal.ZonedDateTime,
  documented?: DayCount,
): Tracked => {
  const [current, ...later] = steps;
  const planned = forward(steps, since);
  if (!current) return { schedule: planned, limit: undefined, overdue: false, waiting: false };
  const limit = limitOf(current, since, documented);
  const overdue = limit !== undefined && limit.epochMilliseconds < present.epochMilliseconds;
  const end = planned.runs[0]?.end ?? since;
  const waiting = overdue || end.epochMilliseconds < present.epochMilliseconds;
  if (!waiting) return { schedule: planned, limit, overdue, waiting };
  const rest = forward(later, present);
  const run = { stage: current.stage, round: current.round, start: since, end: present };
  return { schedule: { ...rest, submission: since, runs: [run, ...rest.runs] }, limit, overdue, waiting };
};

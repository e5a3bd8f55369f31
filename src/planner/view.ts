import { backward } from '../schedule/backward.ts';
import { clockChanges } from '../schedule/clockChanges.ts';
import { parseDuration, type Duration } from '../schedule/duration.ts';
import { forward, type Schedule } from '../schedule/forward.ts';
import { localMoment } from '../schedule/moment.ts';
import type { Process, Stage } from '../schedule/process.ts';
import { stepsOf, type Step } from '../schedule/steps.ts';
import { Temporal } from '../schedule/temporal.ts';
import { settled, type Mode, type Plan, type Surroundings } from './plan.ts';

/** A stage of the plan; its dates are there once a moment is known, not while the page is built. */
export interface Row {
  readonly stage: Stage;
  readonly counted: Duration;
  readonly origin: Step['origin'];
  readonly start: Temporal.ZonedDateTime;
  readonly end: Temporal.ZonedDateTime;
}

/** Everything that the page shows of a plan, computed once; the components only print it. */
export interface View {
  readonly plan: Plan & { readonly at: string; readonly zone: string };
  readonly process: Process;
  readonly mode: Mode;
  readonly schedule: Schedule;
  readonly rows: readonly Row[];
  readonly steps: readonly Step[];
  /** From submission to go-live: days on the calendar, then real hours and minutes. */
  readonly elapsed: Duration;
  /** Moments within the plan at which the clock of the zone changes. */
  readonly clockChanges: readonly Temporal.ZonedDateTime[];
  readonly now: Temporal.ZonedDateTime;
  /** The total that the source promises, where it promises one. */
  readonly allowance?: Duration;
  /** Backward only: the moment asked for, and the go-live of submitting one minute later. */
  readonly target?: Temporal.ZonedDateTime;
  readonly oneMinuteLater?: Temporal.ZonedDateTime;
  /** The submission lies in the past; then also when the offer would be live if it were submitted now. */
  readonly past?: { readonly goLiveFromNow: Temporal.ZonedDateTime };
}

/**
 * The view of a plan: a pure function of the plan, its process and the present.
 * @example viewOf({ ...defaultPlan, at: '2026-12-01T09:00', zone: 'Europe/Amsterdam' }, process, surroundings)
 *   .schedule.goLive.toString() // '2026-12-17T09:00:00+01:00[Europe/Amsterdam]'
 */
export function viewOf(plan: Plan, process: Process, surroundings: Surroundings): View {
  const whole = settled(plan, surroundings);
  const steps = stepsOf(process, new Set(whole.off), new Map(Object.entries(whole.own)));
  const moment = localMoment(whole.at, whole.zone);
  const back = whole.mode === 'backward' ? { target: moment, ...backward(steps, moment) } : undefined;
  const schedule = back?.schedule ?? forward(steps, moment);
  const allowance = process.allowance === undefined ? undefined : parseDuration(process.allowance);
  const now = surroundings.now.toZonedDateTimeISO(whole.zone);
  return {
    plan: whole,
    process,
    mode: whole.mode,
    schedule,
    steps,
    rows: steps.map((step, index) => rowOf(step, schedule.runs[index])),
    elapsed: elapsedBetween(schedule),
    clockChanges: changesWithin(schedule),
    now,
    ...(allowance?.ok && { allowance: allowance.value }),
    ...(back && { target: back.target, oneMinuteLater: back.oneMinuteLater }),
    ...(isBefore(schedule.submission, now) && { past: { goLiveFromNow: forward(steps, nextMinute(now)).goLive } }),
  };
}

/** Whether one moment comes before another. */
export const isBefore = (one: Temporal.ZonedDateTime, other: Temporal.ZonedDateTime): boolean =>
  one.epochMilliseconds < other.epochMilliseconds;

/** Plans are exact to the minute: the one that is running is over before anything can be submitted. */
const nextMinute = (now: Temporal.ZonedDateTime) => now.round({ smallestUnit: 'minute', roundingMode: 'ceil' });

function rowOf({ stage, duration, origin }: Step, run: Schedule['runs'][number] | undefined): Row {
  if (!run) throw new Error(`no run of ${stage.id}`);
  return { stage, counted: duration, origin, start: run.start, end: run.end };
}

function elapsedBetween({ submission, goLive }: Schedule): Duration {
  const { days, hours, minutes } = submission.until(goLive, { largestUnit: 'day' });
  return { weeks: 0, days, hours, minutes };
}

function changesWithin({ submission, goLive }: Schedule): Temporal.ZonedDateTime[] {
  const minutes = (goLive.epochMilliseconds - submission.epochMilliseconds) / 60_000;
  return clockChanges(goLive, minutes)
    .map(({ at }) => Temporal.Instant.fromEpochMilliseconds(at * 60_000).toZonedDateTimeISO(goLive.timeZoneId))
    .reverse();
}

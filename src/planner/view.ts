import { backward } from '../schedule/backward.ts';
import { advance, everyDay, type Holidays } from '../schedule/counting.ts';
import { clockChanges } from '../schedule/clockChanges.ts';
import { parseDuration, type Duration } from '../schedule/duration.ts';
import { forward, type Schedule } from '../schedule/forward.ts';
import { localMoment } from '../schedule/moment.ts';
import { dayKindOf, usualDays, type DayCount, type Process, type Stage } from '../schedule/process.ts';
import { skippedDays, type SkippedDay } from '../schedule/skipped.ts';
import { stepsOf, type Assumptions, type Step } from '../schedule/steps.ts';
import { Temporal } from '../schedule/temporal.ts';
import { track, type Tracked } from '../schedule/tracking.ts';
import { holidayYears } from './calendars/years.ts';
import { partyOf, settled, type Mode, type Party, type Plan, type Surroundings } from './plan.ts';

/** A stage of the plan; its dates are there once a moment is known, not while the page is built. */
export interface Row {
  readonly stage: Stage;
  /** 0 for the first round; a plan without failed rounds has only that one. */
  readonly round: number;
  readonly counted: Duration;
  readonly origin: Step['origin'];
  readonly start: Temporal.ZonedDateTime;
  readonly end: Temporal.ZonedDateTime;
  /** Days that the stage stands still: weekends and holidays, in a plan of business days. */
  readonly skipped: readonly SkippedDay[];
}

/** Public holidays of the regions that a plan names, as far as they are known. */
export type Calendars = Partial<Readonly<Record<Party, Holidays>>>;

/** Where the offer is, and whether it has been there for too long. */
export interface Tracking extends Omit<Tracked, 'schedule'> {
  readonly row: Row;
  /** By how much the documented maximum is exceeded: days on the calendar, then real hours and minutes. */
  readonly overrun: Duration | undefined;
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
  /** The total that the source promises, where it promises one, and when it ends; not in a plan of the rest alone. */
  readonly allowance?: { readonly duration: Duration; readonly end: Temporal.ZonedDateTime };
  /** Backward only: the moment asked for, and the go-live of submitting one minute later. */
  readonly target?: Temporal.ZonedDateTime;
  readonly oneMinuteLater?: Temporal.ZonedDateTime;
  /** The submission lies in the past; then also when the offer would be live if it were submitted now. */
  readonly past?: { readonly goLiveFromNow: Temporal.ZonedDateTime };
  readonly days: DayCount;
  readonly assumptions: Assumptions;
  /** The holidays that are known. */
  readonly calendars: Calendars;
  readonly tracking?: Tracking;
  /** The plan reaches years whose holidays nobody has listed: there only weekends are skipped. */
  readonly beyondHolidays: boolean;
}

/**
 * The view of a plan: a pure function of the plan, its process and the present.
 * @example viewOf({ ...defaultPlan, at: '2026-12-01T09:00', zone: 'Europe/Amsterdam' }, process, surroundings)
 *   .schedule.goLive.toString() // '2026-12-17T09:00:00+01:00[Europe/Amsterdam]'
 */
export function viewOf(plan: Plan, process: Process, surroundings: Surroundings, calendars: Calendars = {}): View {
  const whole = settled(plan, surroundings);
  const assumptions = assumptionsOf(plan, process, calendars);
  const { tracking } = whole;
  const steps = stepsAhead(plan, stepsOfPlan(plan, process, assumptions));
  const moment = localMoment(tracking?.since ?? whole.at, whole.zone);
  const allowance = process.allowance === undefined ? undefined : parseDuration(process.allowance);
  const now = surroundings.now.toZonedDateTimeISO(whole.zone);
  const back = whole.mode === 'backward' ? { target: moment, ...backward(steps, moment) } : undefined;
  const tracked = tracking && trackedOf(process, steps, moment, now);
  const schedule = back?.schedule ?? tracked?.schedule ?? forward(steps, moment);
  const rows = steps.map((step, index) => rowOf(step, schedule.runs[index]));
  return {
    plan: whole,
    process,
    mode: whole.mode,
    schedule,
    steps,
    rows,
    days: assumptions.days,
    assumptions,
    calendars,
    beyondHolidays: assumptions.days === 'business' && reachesBeyond(plan, schedule),
    elapsed: elapsedBetween(schedule.submission, schedule.goLive),
    clockChanges: changesWithin(schedule),
    now,
    ...(allowance?.ok &&
      !tracked && { allowance: { duration: allowance.value, end: promised(allowance.value, schedule, assumptions) } }),
    ...(back && { target: back.target, oneMinuteLater: back.oneMinuteLater }),
    ...(tracked && rows[0] && { tracking: trackingOf(tracked, rows[0]) }),
    ...(!tracked &&
      isBefore(schedule.submission, now) && { past: { goLiveFromNow: forward(steps, nextMinute(now)).goLive } }),
  };
}

/**
 * What a plan assumes of days and rounds; a holiday region without effect in calendar days, or without a list, is none.
 */
const assumptionsOf = (plan: Plan, process: Process, calendars: Calendars): Assumptions => {
  const holidaysOf = (party: Party) => (plan[party] === undefined ? none : (calendars[party] ?? none));
  return {
    days: plan.days ?? usualDays(process),
    holidays: { microsoft: holidaysOf(partyOf.microsoft), publisher: holidaysOf(partyOf.publisher) },
    retries: plan.retries ?? 0,
  };
};

const none = everyDay.holidays;

/** The stages that a plan runs, from submission to go-live. */
export const stepsOfPlan = ({ off, own }: Plan, process: Process, assumptions: Assumptions): Step[] =>
  stepsOf(process, new Set(off), new Map(Object.entries(own)), assumptions);

/** Those that are still ahead: of a tracked offer, from the first run of the stage that it is in. */
export const stepsAhead = ({ tracking }: Plan, steps: readonly Step[]): readonly Step[] =>
  steps.slice(
    tracking
      ? Math.max(
          0,
          steps.findIndex(({ stage }) => stage.id === tracking.now),
        )
      : 0,
  );

/** The rest of a tracked plan as it is now. @param steps those ahead */
export const trackedOf = (
  process: Process,
  steps: readonly Step[],
  since: Temporal.ZonedDateTime,
  now: Temporal.ZonedDateTime,
): Tracked => track(steps, since, nextMinute(now), sourceDays(process, steps[0]?.stage));

/** Whether one moment comes before another. */
export const isBefore = (one: Temporal.ZonedDateTime, other: Temporal.ZonedDateTime): boolean =>
  one.epochMilliseconds < other.epochMilliseconds;

/** The source counts its total over all stages: in business days, the days are the reviewers’. */
const promised = (allowance: Duration, { submission }: Schedule, { days, holidays }: Assumptions) =>
  advance(submission, allowance, { days, holidays: holidays.microsoft });

/** A source that counts business days means them also in a plan of calendar days; one that doesn't say leaves it open. */
export const sourceDays = (process: Process, stage: Stage | undefined): 'business' | undefined =>
  dayKindOf(process, stage) === 'business' ? 'business' : undefined;

/** Plans are exact to the minute: the one that is running is over before anything can be submitted. */
const nextMinute = (now: Temporal.ZonedDateTime) => now.round({ smallestUnit: 'minute', roundingMode: 'ceil' });

function rowOf({ stage, round, duration, origin, counting }: Step, run: Schedule['runs'][number] | undefined): Row {
  if (!run) throw new Error(`no run of ${stage.id}`);
  const { start, end } = run;
  return { stage, round, counted: duration, origin, start, end, skipped: skippedDays(start, end, duration, counting) };
}

function trackingOf({ limit, overdue, waiting }: Tracked, row: Row): Tracking {
  return { row, limit, overdue, waiting, overrun: overdue && limit ? elapsedBetween(limit, row.end) : undefined };
}

function reachesBeyond({ reviewer, publisher }: Plan, { submission, goLive }: Schedule): boolean {
  if (reviewer === undefined && publisher === undefined) return false;
  return submission.year < holidayYears.first || goLive.year > holidayYears.last;
}

/** From one moment to a later one: days on the calendar, then real hours and minutes. */
export function elapsedBetween(from: Temporal.ZonedDateTime, until: Temporal.ZonedDateTime): Duration {
  const { days, hours, minutes } = from.until(until, { largestUnit: 'day' });
  return { weeks: 0, days, hours, minutes };
}

function changesWithin({ submission, goLive }: Schedule): Temporal.ZonedDateTime[] {
  const minutes = (goLive.epochMilliseconds - submission.epochMilliseconds) / 60_000;
  return clockChanges(goLive, minutes)
    .map(({ at }) => Temporal.Instant.fromEpochMilliseconds(at * 60_000).toZonedDateTimeISO(goLive.timeZoneId))
    .reverse();
}

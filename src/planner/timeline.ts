import { axisDays, scaleOf, type AxisDay, type Stretch, type ToStretch } from './axisDays.ts';
import type { Row, View } from './view.ts';

export interface Bar extends Stretch {
  readonly row: Row;
  /** The weekends on the bar, in percent of the bar. */
  readonly weekends: readonly Stretch[];
  /** The days on which the stage stands still, in percent of the bar. */
  readonly skipped: readonly Stretch[];
  /** Where the present is, in percent of the bar; absent outside it. */
  readonly today: number | undefined;
}

/** The picture of a schedule: positions only, in real time along the axis, so that a day of 23 hours is narrower. */
export interface Timeline {
  readonly days: readonly AxisDay[];
  readonly bars: readonly Bar[];
  readonly today: number | undefined;
  readonly clockChanges: readonly number[];
  /** Where the source's total ends, counted from submission. */
  readonly allowance: number | undefined;
}

/** Lays a plan out on an axis of whole local days, from the day of submission to the day of go-live. */
export function timelineOf({ schedule, rows, allowance: promised, now, clockChanges }: View): Timeline {
  const allowance = promised?.end;
  const last =
    allowance && allowance.epochMilliseconds > schedule.goLive.epochMilliseconds ? allowance : schedule.goLive;
  const { start, end, at, stretch } = scaleOf(schedule.submission, last);
  const within = (moment: Temporal.ZonedDateTime) => {
    const position = at(moment);
    return position >= 0 && position <= 100 ? position : undefined;
  };
  const days = axisDays(start, end, stretch, holidaysOf(rows));
  const weekends = days.filter(({ weekend }) => weekend);
  return {
    days,
    bars: rows.map((row) => {
      const bar = stretch(row.start, row.end);
      const present = (100 * (at(now) - bar.left)) / bar.width;
      return {
        row,
        ...bar,
        weekends: weekends.flatMap((weekend) => overlap(bar, weekend)),
        skipped: row.skipped.flatMap(({ date }) => overlap(bar, dayStretch(date, row.start.timeZoneId, stretch))),
        today: present >= 0 && present < 100 ? present : undefined,
      };
    }),
    today: within(now),
    clockChanges: clockChanges.flatMap((change) => within(change) ?? []),
    allowance: allowance && within(allowance),
  };
}

const dayStretch = (date: Temporal.PlainDate, zone: string, stretch: ToStretch): Stretch =>
  stretch(date.toZonedDateTime(zone), date.add({ days: 1 }).toZonedDateTime(zone));

/** The holidays on which some stage stands still, by local date. */
function holidaysOf(rows: readonly Row[]): ReadonlyMap<string, readonly string[]> {
  const names = new Map<string, string[]>();
  for (const { date, holiday } of rows.flatMap(({ skipped }) => skipped)) {
    const known = names.get(date.toString()) ?? [];
    if (holiday !== undefined && !known.includes(holiday)) names.set(date.toString(), [...known, holiday]);
  }
  return names;
}

/** The part of a bar that lies on another stretch, in percent of the bar. */
function overlap(bar: Stretch, other: Stretch): Stretch[] {
  const left = Math.max(bar.left, other.left);
  const right = Math.min(bar.left + bar.width, other.left + other.width);
  if (right <= left) return [];
  return [{ left: (100 * (left - bar.left)) / bar.width, width: (100 * (right - left)) / bar.width }];
}

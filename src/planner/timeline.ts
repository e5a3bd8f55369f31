import { axisDays, scaleOf, showsDays, type AxisDay, type Stretch, type ToStretch } from './axisDays.ts';
import type { Row, View } from './view.ts';

export interface Bar extends Stretch {
  readonly row: Row;
  /** The weekends on the bar, in percent of the bar. */
  readonly weekends: readonly Stretch[];
  /** The days on which the stage stands still, in percent of the bar. */
  readonly skipped: readonly Stretch[];
  /** Where the present is, in percent of the bar; absent outside it. */
  readonly today: number | undefined;
  /** Where the clock changes, in percent of the bar. */
  readonly clockChanges: readonly number[];
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

/**
 * Lays a plan out on an axis of whole local days, from the day of submission to the day of go-live. Where the axis is too
 * long for single days, nothing that is one is drawn: no weekend, no day that a stage stands still, no clock change.
 */
export function timelineOf({ schedule, rows, allowance: promised, now, clockChanges }: View): Timeline {
  const allowance = promised?.end;
  const last =
    allowance && allowance.epochMilliseconds > schedule.goLive.epochMilliseconds ? allowance : schedule.goLive;
  const { start, end, at, stretch } = scaleOf(schedule.submission, last);
  const within = (moment: Temporal.ZonedDateTime) => {
    const position = at(moment);
    return position >= 0 && position <= 100 ? position : undefined;
  };
  const single = showsDays(start, end);
  const days = axisDays(start, end, stretch, single ? holidaysOf(rows) : undefined);
  const changes = single ? clockChanges.flatMap((change) => within(change) ?? []) : [];
  const weekends = days.filter(({ weekend }) => weekend);
  return {
    days,
    bars: rows.map((row) => {
      const bar = stretch(row.start, row.end);
      const onBar = (position: number) => {
        const place = (100 * (position - bar.left)) / bar.width;
        return place >= 0 && place < 100 ? place : undefined;
      };
      return {
        row,
        ...bar,
        weekends: weekends.flatMap((weekend) => overlap(bar, weekend)),
        skipped: (single ? row.skipped : []).flatMap(({ date }) =>
          overlap(bar, dayStretch(date, row.start.timeZoneId, stretch)),
        ),
        today: onBar(at(now)),
        clockChanges: changes.flatMap((change) => onBar(change) ?? []),
      };
    }),
    today: within(now),
    clockChanges: changes,
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

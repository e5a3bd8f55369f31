import { isBefore } from './view.ts';

/** A stretch of the axis, in percent of its width. */
export interface Stretch {
  readonly left: number;
  readonly width: number;
}

export interface AxisDay extends Stretch {
  readonly start: Temporal.ZonedDateTime;
  readonly weekend: boolean;
  /** Names of the holidays on which a stage of the plan stands still. */
  readonly holidays: readonly string[];
  /** Whether the day carries its date: a long axis names only some. */
  readonly named: boolean;
}

/** The place of a span of time on an axis. */
export type ToStretch = (from: Temporal.ZonedDateTime, to: Temporal.ZonedDateTime) => Stretch;

/** An axis of whole local days, and where things lie on it, in percent of its width. */
export interface Scale {
  readonly start: Temporal.ZonedDateTime;
  readonly end: Temporal.ZonedDateTime;
  readonly at: (moment: Temporal.ZonedDateTime) => number;
  readonly stretch: ToStretch;
}

/** The axis from the day of one moment to the day of a later one; real time, so that a day of 23 hours is narrower. */
export function scaleOf(first: Temporal.ZonedDateTime, last: Temporal.ZonedDateTime): Scale {
  const start = first.startOfDay();
  const end = last.startOfDay().add({ days: 1 }).startOfDay();
  const span = end.epochMilliseconds - start.epochMilliseconds;
  const at = (moment: Temporal.ZonedDateTime) => (100 * (moment.epochMilliseconds - start.epochMilliseconds)) / span;
  return { start, end, at, stretch: (from, to) => ({ left: at(from), width: at(to) - at(from) }) };
}

/**
 * The days of an axis, from the start of one day to the start of another.
 * @param holidays the names to show, by local date
 */
export function axisDays(
  start: Temporal.ZonedDateTime,
  end: Temporal.ZonedDateTime,
  stretch: ToStretch,
  holidays: ReadonlyMap<string, readonly string[]> = new Map(),
): AxisDay[] {
  const count = start.toPlainDate().until(end.toPlainDate(), { largestUnit: 'day' }).days;
  const step = Math.ceil(count / mostNames);
  // Beyond a year single days can't be seen any more: the axis names months only.
  const drawn = count > mostDays ? step : 1;
  const days: AxisDay[] = [];
  let index = 0;
  for (let day = start; day.epochMilliseconds < end.epochMilliseconds; index += drawn) {
    const later = day.add({ days: drawn }).startOfDay();
    const next = isBefore(end, later) ? end : later;
    days.push({
      start: day,
      ...stretch(day, next),
      weekend: drawn === 1 && day.dayOfWeek >= 6,
      holidays: drawn === 1 ? (holidays.get(day.toPlainDate().toString()) ?? []) : [],
      named: drawn === 1 && index % step === 0,
    });
    day = next;
  }
  return days;
}

const mostNames = 18;
const mostDays = 400;

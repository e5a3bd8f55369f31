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

/** Whether single days can be seen on an axis: beyond a year it names months only. */
export const showsDays = (start: Temporal.ZonedDateTime, end: Temporal.ZonedDateTime): boolean =>
  dayCount(start, end) <= mostDays;

const dayCount = (start: Temporal.ZonedDateTime, end: Temporal.ZonedDateTime): number =>
  start.toPlainDate().until(end.toPlainDate(), { largestUnit: 'day' }).days;

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
  const step = Math.ceil(dayCount(start, end) / mostNames);
  const drawn = showsDays(start, end) ? 1 : step;
  const days: AxisDay[] = [];
  let index = 0;
  for (let day = start; day.epochMilliseconds < end.epochMilliseconds; index += drawn) {
    const later = day.add({ days: drawn }).startOfDay();
    const next = isBefore(end, later) ? end : later;
    const place = stretch(day, next);
    days.push({
      start: day,
      ...place,
      weekend: drawn === 1 && day.dayOfWeek >= 6,
      holidays: drawn === 1 ? (holidays.get(day.toPlainDate().toString()) ?? []) : [],
      named: drawn === 1 && index % step === 0 && place.left <= lastName,
    });
    day = next;
  }
  return days;
}

const mostNames = 18;
const mostDays = 400;
/** In percent: a date further to the right would stand outside. */
const lastName = 97;

/** The first days of the months on an axis that have room for a name, each with its room, up to the next. */
export function monthsOf(days: readonly AxisDay[]): (Stretch & Pick<AxisDay, 'start'>)[] {
  const first = days.filter(({ start }, index) => days[index - 1]?.start.month !== start.month);
  // A plan that begins at a month's end names the month after.
  const [begun, next] = first;
  if (begun?.named && next && next.left < monthRoom) first.shift();
  const least = begun?.named ? monthRoom : yearRoom;
  const shown: AxisDay[] = [];
  for (const day of first) {
    if (100 - day.left >= least && day.left - (shown.at(-1)?.left ?? -100) >= least) shown.push(day);
  }
  return shown.map(({ start, left }, index) => ({ start, left, width: (shown[index + 1]?.left ?? 100) - left }));
}

/** In percent: what the short name of a month takes on the narrowest axis; over years, the name with its year. */
const monthRoom = 10;
const yearRoom = 20;

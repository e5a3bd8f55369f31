import { isBefore } from './view.ts';

/** A stretch of the axis, in percent of its width. */
export interface Stretch {
  readonly left: number;
  readonly width: number;
}

export interface AxisDay extends Stretch {
  readonly start: Temporal.ZonedDateTime;
  readonly weekend: boolean;
  /** Whether the day carries its date: a long axis names only some. */
  readonly named: boolean;
}

/**
 * The days of an axis, from the start of one day to the start of another.
 * @param stretch the place of a span of time on the axis
 */
export function axisDays(
  start: Temporal.ZonedDateTime,
  end: Temporal.ZonedDateTime,
  stretch: (from: Temporal.ZonedDateTime, to: Temporal.ZonedDateTime) => Stretch,
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
      named: drawn === 1 && index % step === 0,
    });
    day = next;
  }
  return days;
}

const mostNames = 18;
const mostDays = 400;

import { businessDays, dayNumber } from './businessDays.ts';
import type { Counting } from './counting.ts';
import { hasDatePart, type Duration } from './duration.ts';
import type { Temporal } from './temporal.ts';

/** A day on which a stage stands still, and the holiday's name where it isn't a weekend. */
export interface SkippedDay {
  readonly date: Temporal.PlainDate;
  readonly holiday: string | undefined;
}

/**
 * The days on which a stage stands still: from its start until the day that its date part leads to, those that don't
 * count. None in calendar days, and none in a stage of hours and minutes, which run around the clock. A holiday on a
 * weekend is a weekend.
 * @example
 * skippedDays(localMoment('2026-12-04T15:00', zone), localMoment('2026-12-09T15:00', zone), threeDays, weekdays)
 * // Saturday 2026-12-05 and Sunday 2026-12-06, both without a holiday
 */
export const skippedDays = (
  start: Temporal.ZonedDateTime,
  end: Temporal.ZonedDateTime,
  duration: Duration,
  { days, holidays }: Counting,
): SkippedDay[] => {
  if (days === 'calendar' || !hasDatePart(duration)) return [];
  const skipped: SkippedDay[] = [];
  const counted = end.subtract({ hours: duration.hours, minutes: duration.minutes }).toPlainDate();
  const first = start.toPlainDate();
  const { onOrAfter } = businessDays(holidays);
  // In whole numbers: a stage that has run for decades is read at every key.
  const [from, until] = [dayNumber(first), dayNumber(counted)];
  for (let day = from; day < until; day += 1) {
    if (onOrAfter(day) === day) continue;
    const date = first.add({ days: day - from });
    skipped.push({ date, holiday: date.dayOfWeek > 5 ? undefined : holidays.get(date.toString()) });
  }
  return skipped;
};

import { businessDays, dayNumber } from './businessDays.ts';
import { hasDatePart, type Duration } from './duration.ts';
import type { Temporal } from './temporal.ts';

/** Public holidays by local date: `2026-12-25` → `Christmas Day`. */
export type Holidays = ReadonlyMap<string, string>;

/** Which days a date part counts: every day, or those that are neither weekend nor one of the holidays. */
export interface Counting {
  readonly days: 'calendar' | 'business';
  readonly holidays: Holidays;
}

/** Every day counts, and a week is seven. */
export const everyDay: Counting = { days: 'calendar', holidays: new Map() };

/**
 * The end of a duration (planner contract, 1.3 and 1.4). In business days a week is five; from a day that doesn't count,
 * counting starts at 00:00 of the next that does; otherwise the time of day is kept. Time parts run around the clock.
 * @example
 * const weekdays = { days: 'business', holidays: new Map() }
 * advance(localMoment('2026-12-04T15:00', 'Europe/Amsterdam'), { weeks: 0, days: 3, hours: 0, minutes: 0 }, weekdays)
 * // Friday 15:00 → 2026-12-09T15:00+01:00, Wednesday 15:00
 */
export const advance = (
  start: Temporal.ZonedDateTime,
  duration: Duration,
  { days, holidays }: Counting,
): Temporal.ZonedDateTime => {
  if (days === 'calendar' || !hasDatePart(duration)) return start.add(duration);
  const { onOrAfter, after } = businessDays(holidays);
  const date = start.toPlainDate();
  const today = dayNumber(date);
  const first = onOrAfter(today);
  // 00:00 becomes a moment as every local time does: where a clock change skips it, counting starts after the skip.
  const from =
    first === today
      ? start
      : date.add({ days: first - today }).toZonedDateTime({ timeZone: start.timeZoneId, plainTime: '00:00' });
  const moved = after(first, duration.weeks * 5 + duration.days) - dayNumber(from.toPlainDate());
  return from.add({ days: moved, hours: duration.hours, minutes: duration.minutes });
};

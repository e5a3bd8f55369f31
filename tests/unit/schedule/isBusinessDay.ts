import type { Holidays } from '../../../src/schedule/counting.ts';
import type { Temporal } from '../../../src/schedule/temporal.ts';

/**
 * Whether work is done on a local date: no Saturday, no Sunday, no holiday.
 * @example isBusinessDay(Temporal.PlainDate.from('2026-12-25'), new Map([['2026-12-25', 'Christmas Day']])) // false
 */
export const isBusinessDay = (date: Temporal.PlainDate, holidays: Holidays): boolean =>
  date.dayOfWeek <= 5 && !holidays.has(date.toString());

import type { Holidays } from './counting.ts';
import { Temporal } from './temporal.ts';

/** Business days in whole numbers: days since 1970-01-01. */
export interface BusinessDays {
  /** That day, or the first business day after it. */
  readonly onOrAfter: (day: number) => number;
  /** The business day that lies `count` business days after another. */
  readonly after: (businessDay: number, count: number) => number;
}

/**
 * The days that are neither Saturday nor Sunday nor one of the holidays. Whole weeks are counted at once, so that a year
 * costs no more than a week.
 * @example
 * const { onOrAfter, after } = businessDays(new Map([['2026-12-25', 'Christmas Day']]))
 * after(onOrAfter(dayNumber(Temporal.PlainDate.from('2026-12-19'))), 4) // the day number of 2026-12-28
 */
export const businessDays = (holidays: Holidays): BusinessDays => {
  const known = made.get(holidays);
  if (known) return known;
  const days = of(holidays);
  made.set(holidays, days);
  return days;
};

/**
 * Days from 1970-01-01 to a date.
 * @example dayNumber(Temporal.PlainDate.from('1970-01-05')) // 4, a Monday
 */
export const dayNumber = (date: Temporal.PlainDate): number => epoch.until(date).days;

const epoch = Temporal.PlainDate.from('1970-01-01');

/** Calendars of several years are read once, not with every stage. */
const made = new WeakMap<Holidays, BusinessDays>();

const of = (holidays: Holidays): BusinessDays => {
  const free = Array.from(holidays.keys(), (date) => dayNumber(Temporal.PlainDate.from(date)))
    .filter((day) => weekday(day) < saturday)
    .sort((one, other) => one - other);

  const isFree = new Set(free);
  const onOrAfter = (day: number): number => {
    let found = day;
    while (weekday(found) >= saturday || isFree.has(found)) found += 1;
    return found;
  };

  const after = (businessDay: number, count: number): number => {
    let found = businessDay;
    for (let left = count; left > 0;) {
      const next = weekdaysAfter(found, left);
      // The holidays passed on the way haven't counted.
      left = firstFrom(free, next + 1) - firstFrom(free, found + 1);
      found = next;
    }
    return found;
  };

  return { onOrAfter, after };
};

/** 0 for Monday; 1970-01-01 was a Thursday. */
const weekday = (day: number): number => (((day + 3) % 7) + 7) % 7;

const saturday = 5;

const weekdaysAfter = (day: number, count: number): number => {
  const rest = count % 5;
  return day + Math.floor(count / 5) * 7 + rest + (weekday(day) + rest >= saturday ? 2 : 0);
};

/** The index of the first of the sorted days that is not before `day`. */
const firstFrom = (days: readonly number[], day: number): number => {
  let [low, high] = [0, days.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((days[middle] ?? Infinity) < day) low = middle + 1;
    else high = middle;
  }
  return low;
};

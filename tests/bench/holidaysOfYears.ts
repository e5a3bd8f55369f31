import type { Holidays } from '../../src/schedule/counting.ts';

/** As many holidays as a region has, on the same dates in every year from `first` to `last`. */
export const holidaysOfYears = (first: number, last: number): Holidays =>
  new Map(
    Array.from({ length: last - first + 1 }, (_, index) => first + index).flatMap((year) =>
      ['01-01', '01-06', '04-03', '04-06', '05-01', '05-25', '10-03', '11-01', '12-07', '12-24', '12-25'].map(
        (day) => [`${year}-${day}`, day] as const,
      ),
    ),
  );

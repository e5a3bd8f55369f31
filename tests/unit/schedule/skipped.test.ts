import fc from 'fast-check';
import { expect, test } from 'vitest';
import { advance } from '../../../src/schedule/counting.ts';
import { skippedDays } from '../../../src/schedule/skipped.ts';
import { Temporal } from '../../../src/schedule/temporal.ts';
import { isBusinessDay } from './isBusinessDay.ts';
import { planOf } from './plans.ts';

const holidays = new Map([
  ['2026-12-07', 'a Monday off'],
  ['2026-12-25', 'Christmas Day'],
  ['2026-12-26', 'Boxing Day'],
]);

const skippedIn = (start: string, text: string, days: 'calendar' | 'business' = 'business') => {
  const counting = { days, holidays };
  const [step] = planOf(text, counting);
  if (!step) throw new Error(text);
  const from = Temporal.ZonedDateTime.from(start);
  return skippedDays(from, advance(from, step.duration, counting), step.duration, counting).map(({ date, holiday }) =>
    holiday === undefined ? date.toString() : `${date.toString()} ${holiday}`,
  );
};

test.each<[what: string, start: string, duration: string, skipped: string[]]>([
  ['no day within a week', '2026-12-14T09:00[UTC]', 'P4D', []],
  ['a weekend on the way', '2026-12-11T15:00[UTC]', 'P3D', ['2026-12-12', '2026-12-13']],
  [
    'the Saturday of the start and what follows it',
    '2026-12-05T15:00[UTC]',
    'P1D',
    ['2026-12-05', '2026-12-06', '2026-12-07 a Monday off'],
  ],
  ['a holiday of the start', '2026-12-07T09:00[UTC]', 'P1D', ['2026-12-07 a Monday off']],
  [
    'a holiday by its name, on a weekend as a weekend',
    '2026-12-24T09:00[UTC]',
    'P1D',
    ['2026-12-25 Christmas Day', '2026-12-26', '2026-12-27'],
  ],
  ['no weekend after its end', '2026-12-10T15:00[UTC]', 'P1D', []],
  ['no weekend that hours run through', '2026-12-11T15:00[UTC]', 'PT96H', []],
  ['no weekend that hours run through after the days', '2026-12-10T15:00[UTC]', 'P1DT72H', []],
  [
    'a weekend before the days, not the one in the hours',
    '2026-12-12T15:00[UTC]',
    'P4DT72H',
    ['2026-12-12', '2026-12-13'],
  ],
  ['nothing where nothing is counted', '2026-12-12T15:00[UTC]', 'P0D', []],
  [
    // 23:45 on Friday is skipped; the stage ends at 00:15 on Saturday.
    'no Saturday to which the clock moves the end',
    '2018-05-03T23:45+08:30[Asia/Pyongyang]',
    'P1D',
    [],
  ],
])('a stage skips %s', (_, start, duration, expected) => {
  expect(skippedIn(start, duration)).toEqual(expected);
});

test('in calendar days nothing is skipped', () => {
  expect(skippedIn('2026-12-05T15:00[UTC]', 'P3W', 'calendar')).toEqual([]);
});

test('days counted and days skipped are all the days from start to end', () => {
  const minutes = fc.integer({ min: 0, max: 100 * 365 * 1440 });
  fc.assert(
    fc.property(minutes, fc.integer({ min: 1, max: 60 }), fc.array(fc.nat(90)), (minute, days, offsets) => {
      const start = Temporal.ZonedDateTime.from('2000-01-01T00:00[UTC]').add({ minutes: minute });
      const free = new Map(
        offsets.map((offset) => [start.toPlainDate().add({ days: offset }).toString(), 'a holiday']),
      );
      const counting = { days: 'business', holidays: free } as const;
      const duration = { weeks: 0, days, hours: 0, minutes: 0 };
      const end = advance(start, duration, counting);
      const skipped = skippedDays(start, end, duration, counting);
      expect(skipped.filter(({ date }) => isBusinessDay(date, free))).toEqual([]);
      expect(skipped.length + days).toBe(start.toPlainDate().until(end.toPlainDate()).days);
    }),
  );
});

import fc from 'fast-check';
import { DateTime } from 'luxon';
import { describe, expect, test } from 'vitest';
import { advance, everyDay, type Counting, type Holidays } from '../../../src/schedule/counting.ts';
import { forward } from '../../../src/schedule/forward.ts';
import { Temporal } from '../../../src/schedule/temporal.ts';
import { isBusinessDay } from './isBusinessDay.ts';
import { businessPlans, businessStart, holidaysAround } from './businessPlans.ts';
import { planOf } from './plans.ts';

const at = (text: string) => Temporal.ZonedDateTime.from(text);
const holidaysOf = (...dates: string[]): Holidays => new Map(dates.map((date) => [date, 'a holiday']));
const business = (...dates: string[]): Counting => ({ days: 'business', holidays: holidaysOf(...dates) });

const end = (start: string, text: string, counting: Counting): string => {
  const [step] = planOf(text);
  if (!step) throw new Error(text);
  return advance(at(start), step.duration, counting).toString({ timeZoneName: 'never', smallestUnit: 'minute' });
};

describe('business days', () => {
  // In December 2026 the 4th, 11th, 18th and 25th are Fridays.
  test.each<[what: string, start: string, duration: string, holidays: string[], end: string]>([
    ['three days from Friday 15:00: Wednesday 15:00', '2026-12-04T15:00', 'P3D', [], '2026-12-09T15:00'],
    ['three days from Saturday 15:00: Thursday 00:00', '2026-12-05T15:00', 'P3D', [], '2026-12-10T00:00'],
    ['three days from Sunday 23:59: Thursday 00:00', '2026-12-06T23:59', 'P3D', [], '2026-12-10T00:00'],
    ['three days from Monday 00:00: Thursday 00:00', '2026-12-07T00:00', 'P3D', [], '2026-12-10T00:00'],
    ['a week is five days', '2026-12-01T09:00', 'P1W', [], '2026-12-08T09:00'],
    ['weeks and days together', '2026-12-01T09:00', 'P2W4D', [], '2026-12-21T09:00'],
    ['a holiday on the way isn’t counted', '2026-12-22T09:00', 'P3D', ['2026-12-25'], '2026-12-28T09:00'],
    ['a holiday at the end isn’t either', '2026-12-22T09:00', 'P3D', ['2026-12-24', '2026-12-25'], '2026-12-29T09:00'],
    [
      'from a holiday counting starts at 00:00 of the next',
      '2026-12-08T15:00',
      'P1D',
      ['2026-12-08'],
      '2026-12-10T00:00',
    ],
    ['from a Friday off: 00:00 on Monday', '2026-12-25T15:00', 'P1D', ['2026-12-25'], '2026-12-29T00:00'],
    ['from a Saturday before a Monday off', '2026-12-05T15:00', 'P1D', ['2026-12-07'], '2026-12-09T00:00'],
    [
      'a holiday on a weekend takes nothing',
      '2026-12-24T09:00',
      'P2D',
      ['2026-12-26', '2026-12-27'],
      '2026-12-28T09:00',
    ],
    ['a holiday on the day of the end, but not counted', '2026-12-09T09:00', 'P1D', ['2026-12-11'], '2026-12-10T09:00'],
    ['hours run around the clock', '2026-12-04T15:00', 'PT72H', [], '2026-12-07T15:00'],
    ['hours start on a Saturday', '2026-12-05T15:00', 'PT2H', [], '2026-12-05T17:00'],
    ['hours come after the days, and may end on a Saturday', '2026-12-03T23:00', 'P1DT2H', [], '2026-12-05T01:00'],
    ['days from a Saturday, then hours', '2026-12-05T15:00', 'P1DT2H', [], '2026-12-08T02:00'],
    ['no days move nothing off a Saturday', '2026-12-05T15:00', 'P0D', [], '2026-12-05T15:00'],
    ['no weeks and no days, but minutes', '2026-12-05T15:00', 'P0W0DT5M', [], '2026-12-05T15:05'],
    ['nothing at all', '2026-12-05T15:00', 'PT0M', [], '2026-12-05T15:00'],
    ['the longest duration', '2026-01-01T09:00', 'P400D', [], '2027-07-15T09:00'],
  ])('%s', (_, start, duration, holidays, expected) => {
    expect(end(`${start}[UTC]`, duration, business(...holidays))).toBe(`${expected}+00:00`);
  });

  test.each<[what: string, start: string, duration: string, holidays: string[], end: string]>([
    [
      'keep the time of day over a clock change',
      '2026-03-27T09:00[Europe/Amsterdam]',
      'P1D',
      [],
      '2026-03-30T09:00+02:00',
    ],
    [
      'start at 00:00 after the weekend of a clock change',
      '2026-10-25T02:30[Europe/Amsterdam]',
      'P1D',
      [],
      '2026-10-27T00:00+01:00',
    ],
    [
      'start at 01:00 where that day has no 00:00',
      '2026-04-23T15:00[Africa/Cairo]',
      'P1D',
      ['2026-04-23'],
      '2026-04-27T01:00+03:00',
    ],
    [
      'start at the first 00:00 where there are two, and end at the same time',
      '2021-10-28T15:00[Asia/Amman]',
      'P1D',
      ['2021-10-28'],
      '2021-11-01T00:00+02:00',
    ],
    ['end later where their time is skipped', '2026-04-23T00:30[Africa/Cairo]', 'P1D', [], '2026-04-24T01:30+03:00'],
    [
      'end at the first of a time that occurs twice',
      '2021-10-28T00:30[Asia/Amman]',
      'P1D',
      [],
      '2021-10-29T00:30+03:00',
    ],
    [
      'end on a Saturday where the clock skips the last half hour of Friday',
      '2018-05-03T23:45[Asia/Pyongyang]',
      'P1D',
      [],
      '2018-05-05T00:15+09:00',
    ],
    [
      // Samoa had no Friday 30 December 2011. It counts, as it does in calendar days.
      'count a Friday that the zone skipped',
      '2011-12-29T12:00[Pacific/Apia]',
      'P2D',
      [],
      '2012-01-02T12:00+14:00',
    ],
    [
      'start after the Friday that the zone skipped',
      '2011-12-29T12:00[Pacific/Apia]',
      'P1D',
      ['2011-12-29'],
      '2012-01-02T00:00+14:00',
    ],
  ])('%s', (_, start, duration, holidays, expected) => {
    expect(end(start, duration, business(...holidays))).toBe(expected);
  });

  test('of each party are its own', () => {
    const steps = [
      ...planOf('P1D', business('2026-12-08')),
      ...planOf('P1D', business('2026-12-10')),
      ...planOf('P1D', business('2026-12-08', '2026-12-11')),
    ];
    const ends = forward(steps, at('2026-12-07T09:00[UTC]')).runs.map((run) => run.end.toPlainDate().toString());
    expect(ends).toEqual(['2026-12-09', '2026-12-11', '2026-12-15']);
  });
});

test.each([
  ['2026-12-04', [], true],
  ['2026-12-05', [], false],
  ['2026-12-06', [], false],
  ['2026-12-25', ['2026-12-25'], false],
  ['2026-12-25', ['2025-12-25'], true],
])('%s with holidays %j: work is done %s', (date, holidays, expected) => {
  expect(isBusinessDay(Temporal.PlainDate.from(date), holidaysOf(...holidays))).toBe(expected);
});

test('in calendar days holidays and weekends count', () => {
  expect(end('2026-12-04T15:00[UTC]', 'P3D', everyDay)).toBe('2026-12-07T15:00+00:00');
  expect(end('2026-12-04T15:00[UTC]', 'P3D', { days: 'calendar', holidays: holidaysOf('2026-12-05') })).toBe(
    '2026-12-07T15:00+00:00',
  );
});

describe('for all plans in business days', () => {
  test('no count of days ends on a day that is skipped', () => {
    fc.assert(
      fc.property(businessStart, fc.integer({ min: 1, max: 400 }), holidaysAround, (start, days, offsets) => {
        // There a clock change can move the end to another day: see above.
        fc.pre(!['Pacific/Apia', 'Asia/Pyongyang'].includes(start.timeZoneId));
        const holidays = holidaysOf(...offsets.map((offset) => start.toPlainDate().add({ days: offset }).toString()));
        const reached = advance(start, { weeks: 0, days, hours: 0, minutes: 0 }, { days: 'business', holidays });
        expect(isBusinessDay(reached.toPlainDate(), holidays)).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });

  test('away from clock changes one more holiday never makes an offer live earlier', () => {
    fc.assert(
      fc.property(businessStart, businessPlans, fc.nat(60), (start, plan, offset) => {
        const submission = start.withTimeZone('UTC');
        const date = submission.toPlainDate().add({ days: offset }).toString();
        const steps = plan(submission);
        const more = steps.map((step) => ({
          ...step,
          counting: { ...step.counting, holidays: new Map([...step.counting.holidays, [date, 'one more']]) },
        }));
        expect(forward(more, submission).goLive.epochMilliseconds).toBeGreaterThanOrEqual(
          forward(steps, submission).goLive.epochMilliseconds,
        );
      }),
      { numRuns: 1000 },
    );
  });

  test('away from clock changes a later submission is never live earlier', () => {
    fc.assert(
      fc.property(businessStart, businessPlans, fc.nat(6000), (start, plan, minutes) => {
        const submission = start.withTimeZone('UTC');
        const steps = plan(submission);
        expect(forward(steps, submission.add({ minutes })).goLive.epochMilliseconds).toBeGreaterThanOrEqual(
          forward(steps, submission).goLive.epochMilliseconds,
        );
      }),
      { numRuns: 1000 },
    );
  });

  test('luxon comes to the same dates, day by day', () => {
    fc.assert(
      fc.property(businessStart, businessPlans, (start, plan) => {
        const steps = plan(start);
        const theirs = steps.reduce<DateTime>(
          (time, { duration, counting }) => {
            const { weeks, days, hours, minutes } = duration;
            const from = weeks + days === 0 ? time : dayByDay(time, weeks * 5 + days, counting.holidays);
            return from.plus({ hours, minutes });
          },
          DateTime.fromMillis(start.epochMilliseconds, { zone: start.timeZoneId }),
        );
        expect(forward(steps, start).goLive.epochMilliseconds).toBe(theirs.toMillis());
      }),
      { numRuns: 1000 },
    );
  });
});

/** Business days in luxon: dates are counted in UTC, and the time of day goes along. */
const dayByDay = (start: DateTime, count: number, holidays: Holidays): DateTime => {
  const today = DateTime.utc(start.year, start.month, start.day);
  const free = (date: DateTime) => date.weekday > 5 || holidays.has(date.toISODate() ?? '');
  let date = today;
  while (free(date)) date = date.plus({ days: 1 });
  let from = start;
  if (date > today) {
    from = start.plus({ days: date.diff(today, 'days').days }).startOf('day');
    // Of a midnight that occurs twice, the first.
    while (from.minus({ minutes: 30 }).day === from.day) from = from.minus({ minutes: 30 });
  }
  const first = DateTime.utc(from.year, from.month, from.day);
  for (let left = count; left > 0; left -= 1) {
    do date = date.plus({ days: 1 });
    while (free(date));
  }
  return from.plus({ days: date.diff(first, 'days').days });
};

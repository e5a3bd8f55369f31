import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { monthsOf } from '../../../src/planner/axisDays.ts';
import { timelineOf } from '../../../src/planner/timeline.ts';
import { machineTime } from '../../../src/planner/Moment.tsx';
import { clockChangeDays } from '../schedule/clockChangeDays.ts';
import { viewFrom } from './plans.ts';

const timelineFrom = (fragment: string, now?: string) => timelineOf(viewFrom(fragment, now));
/** Percent of an axis of `hours`. */
const percent = (hours: number, all: number) => expect.closeTo((100 * hours) / all, 9) as number;

describe('the default plan, from Tuesday 1 to Thursday 17 December', () => {
  const { days, bars, allowance, today, clockChanges } = timelineFrom('at=2026-12-01T09:00&zone=Europe/Amsterdam');
  const all = 17 * 24;

  test('lies on 17 days of equal width, each with its date', () => {
    expect(days.map(({ start }) => machineTime(start).slice(0, 16))).toEqual(
      Array.from({ length: 17 }, (_, index) => `2026-12-${String(index + 1).padStart(2, '0')}T00:00`),
    );
    expect(days.map(({ left, width, named }) => ({ left, width, named }))).toEqual(
      days.map((_, index) => ({ left: percent(24 * index, all), width: percent(24, all), named: true })),
    );
  });

  test('meets two weekends', () => {
    expect(days.filter(({ weekend }) => weekend).map(({ start }) => start.day)).toEqual([5, 6, 12, 13]);
  });

  test('has a bar for each stage at its place', () => {
    expect(bars.map(({ row, left, width }) => [row.stage.id, left, width])).toEqual([
      ['validate-prerequisites', percent(9, all), percent(0.25, all)],
      ['test-drive-validation', percent(9.25, all), percent(2, all)],
      ['certification', percent(11.25, all), percent(72, all)],
      ['provisioning', percent(83.25, all), percent(96, all)],
      ['packaging', percent(179.25, all), percent(1, all)],
      ['publisher-sign-off', percent(180.25, all), percent(20.75, all)],
      ['provisioning-final', percent(201, all), percent(96, all)],
      ['live', percent(297, all), percent(96, all)],
    ]);
  });

  test('shows in each bar the weekend days that it meets', () => {
    // Provisioning runs from Friday 4 December 11:15: Saturday is 12.75 of its 96 hours away. The final one begins on
    // Wednesday 9 December 09:00, 63 hours before Saturday, and ends in the middle of Sunday; the last begins then.
    expect(Object.fromEntries(bars.map(({ row, weekends }) => [row.stage.id, weekends]))).toMatchObject({
      certification: [],
      provisioning: [
        { left: percent(12.75, 96), width: percent(24, 96) },
        { left: percent(36.75, 96), width: percent(24, 96) },
      ],
      'provisioning-final': [
        { left: percent(63, 96), width: percent(24, 96) },
        { left: percent(87, 96), width: percent(9, 96) },
      ],
      live: [{ left: percent(0, 96), width: percent(15, 96) }],
    });
  });

  test('ends where the allowance does; the present lies before it, and no clock change in it', () => {
    expect({ allowance, today, clockChanges }).toEqual({
      allowance: percent(393, all),
      today: undefined,
      clockChanges: [],
    });
  });
});

describe('the present', () => {
  test.each([
    ['before the first day is not marked', '2026-11-30T22:59:00Z', undefined],
    ['on the first day is marked, also before submission', '2026-12-01T05:00:00Z', percent(6, 17 * 24)],
    ['within the plan is marked', '2026-12-09T11:00:00Z', percent(8 * 24 + 12, 17 * 24)],
    ['after the last day is not marked', '2026-12-17T23:01:00Z', undefined],
  ])('%s', (_, now, today) => {
    expect(timelineFrom('at=2026-12-01T09:00&zone=Europe/Amsterdam', now).today).toEqual(today);
  });
});

describe('the axis is real time', () => {
  test.each([
    ['a day of 23 hours is narrower', '2026-03-21T09:00', 29, 23, 17 * 24 - 1, 8 * 24 + 2],
    ['a day of 25 hours is wider', '2026-10-17T09:00', 25, 25, 17 * 24 + 1, 8 * 24 + 3],
  ])('%s', (_, at, day, hours, all, change) => {
    const { days, clockChanges } = timelineFrom(`at=${at}&zone=Europe/Amsterdam`);
    expect(days).toHaveLength(17);
    expect(days.find(({ start }) => start.day === day)?.width).toEqual(percent(hours, all));
    expect(clockChanges).toEqual([percent(change, all)]);
  });

  test('a clock change lies on the bar that runs through it', () => {
    // Provisioning runs from Friday 23 October 11:15 for 96 hours of the wall clock, one of them twice: on Sunday at 03:00,
    // 39.75 hours and the first 2 o'clock later.
    const { bars } = timelineFrom('at=2026-10-20T09:00&zone=Europe/Amsterdam');
    expect(bars.flatMap(({ row, clockChanges }) => clockChanges.map((left) => [row.stage.id, left]))).toEqual([
      ['provisioning', percent(39.75, 97)],
    ]);
  });

  test('a day that the zone skips is not on it', () => {
    const { days } = timelineFrom('at=2011-12-28T09:00&zone=Pacific/Apia');
    expect(days.slice(0, 4).map(({ start }) => start.day)).toEqual([28, 29, 31, 1]);
  });
});

describe('the allowance', () => {
  test('lengthens the axis where the plan ends sooner', () => {
    const { days, allowance } = timelineFrom('at=2026-12-01T09:00&zone=UTC&stage.live=PT0M');
    expect(days).toHaveLength(17);
    expect(allowance).toEqual(percent(393, 17 * 24));
  });

  test('lies within a plan that takes longer', () => {
    const { days, allowance } = timelineFrom('at=2026-12-01T09:00&zone=UTC&stage.live=P9D');
    expect(days).toHaveLength(22);
    expect(allowance).toEqual(percent(393, 22 * 24));
  });

  test('is not marked in a process without one', () => {
    expect(timelineFrom('at=2026-12-01T09:00&zone=UTC&process=push-to-production').allowance).toBeUndefined();
  });
});

test('a plan of no time is a day with bars of no width', () => {
  const ids = ['walkthrough', 'request-approval', 'final-review', 'replication'];
  const { days, bars } = timelineFrom(
    `at=2026-12-05T12:00&zone=UTC&process=push-to-production&${ids.map((id) => `stage.${id}=PT0M`).join('&')}`,
  );
  expect(days).toHaveLength(1);
  expect(bars.map(({ left, width, weekends }) => ({ left, width, weekends }))).toEqual(
    ids.map(() => ({ left: 50, width: 0, weekends: [] })),
  );
});

describe('the names of months', () => {
  const monthsFrom = (fragment: string) =>
    monthsOf(timelineFrom(`zone=Europe/Amsterdam&${fragment}`).days).map(({ start }) => start.toPlainDate().toString());

  test.each<[what: string, fragment: string, months: string[]]>([
    [
      'stand at each month of a plan of weeks',
      'at=2026-11-16T09:00&stage.publisher-sign-off=P80D',
      ['2026-11-16', '2026-12-01', '2027-01-01', '2027-02-01'],
    ],
    ['leave out a first month of one day', 'at=2026-11-30T09:00', ['2026-12-01']],
    ['leave out a last month of one day', 'at=2026-11-15T09:00', ['2026-11-15']],
    [
      'stand at every other month of a plan of a year',
      'at=2026-11-01T09:00&stage.publisher-sign-off=P370D',
      ['2026-12-01', '2027-02-01', '2027-04-01', '2027-06-01', '2027-08-01', '2027-10-01'],
    ],
  ])('%s', (_, fragment, months) => {
    expect(monthsFrom(fragment)).toEqual(months);
  });
});

test('where single days can’t be seen, none is drawn', () => {
  const drawn = (duration: string) => {
    const { days, bars, clockChanges } = timelineFrom(
      `at=2026-12-01T09:00&zone=Europe/Amsterdam&days=business&stage.publisher-sign-off=${duration}`,
    );
    const parts = bars.flatMap(({ weekends, skipped, clockChanges: changes }) => [...weekends, ...skipped, ...changes]);
    return { parts: parts.length + clockChanges.length, days: days.length };
  };
  expect(drawn('P200D').parts).toBeGreaterThan(100);
  expect(drawn('P399D')).toEqual({ parts: 0, days: 18 });
});

describe('for all plans', () => {
  const ids = ['certification', 'provisioning', 'publisher-sign-off', 'provisioning-final', 'live'];
  const fragments = fc
    .tuple(
      fc.constantFrom(...clockChangeDays, ['UTC', '2100-12-31T09:00', ''] as const),
      fc.array(fc.constantFrom('PT0M', 'PT90M', 'P1D', 'P2W', 'P100D', 'P399DT23H'), { minLength: 5, maxLength: 5 }),
      fc.constantFrom('forward', 'backward'),
    )
    .map(
      ([[zone, at], durations, mode]) =>
        `at=${at}&zone=${zone}&mode=${mode}&${durations.map((duration, index) => `stage.${ids[index] ?? ''}=${duration}`).join('&')}`,
    );

  test('the days cover the axis without gap or overlap, few enough to draw and at most 18 named', () => {
    fc.assert(
      fc.property(fragments, (fragment) => {
        const { days } = timelineFrom(fragment);
        let end = 0;
        for (const { left, width } of days) {
          expect(left).toBeCloseTo(end, 9);
          expect(width).toBeGreaterThan(0);
          end = left + width;
        }
        expect(end).toBeCloseTo(100, 9);
        expect(days.length).toBeLessThanOrEqual(400);
        const named = days.filter((day) => day.named).length;
        // Days drawn in groups, beyond a year, carry no dates of their own. In hours: Apia once went without a day.
        const [first, second] = days;
        const grouped = first && second && first.start.until(second.start, { largestUnit: 'hour' }).hours > 36;
        expect(named === 0).toBe(grouped ?? false);
        expect(named).toBeLessThanOrEqual(18);
      }),
    );
  });

  test('the bars follow one another from submission to go-live, and all marks lie on the axis', () => {
    fc.assert(
      fc.property(fragments, (fragment) => {
        const { bars, allowance, clockChanges } = timelineFrom(fragment);
        for (const [index, { left, width, weekends }] of bars.entries()) {
          const before = bars[index - 1];
          if (before) expect(left).toBeCloseTo(before.left + before.width, 9);
          expect(width).toBeGreaterThanOrEqual(0);
          for (const weekend of weekends) {
            expect(weekend.left).toBeGreaterThanOrEqual(-1e-9);
            expect(weekend.left + weekend.width).toBeLessThanOrEqual(100 + 1e-9);
          }
        }
        for (const mark of [
          allowance ?? 0,
          ...clockChanges,
          ...bars.flatMap(({ left, width }) => [left, left + width]),
        ]) {
          expect(mark).toBeGreaterThanOrEqual(0);
          expect(mark).toBeLessThanOrEqual(100 + 1e-9);
        }
      }),
    );
  });
});

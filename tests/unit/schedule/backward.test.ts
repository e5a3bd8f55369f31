import fc from 'fast-check';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { backward } from '../../../src/schedule/backward.ts';
import { elapsedMinutes } from '../../../src/schedule/duration.ts';
import { forward } from '../../../src/schedule/forward.ts';
import { localMoment } from '../../../src/schedule/moment.ts';
import type { Step } from '../../../src/schedule/steps.ts';
import { Temporal } from '../../../src/schedule/temporal.ts';
import { businessPlans, businessStart } from './businessPlans.ts';
import { clockChangeDays } from './clockChangeDays.ts';
import { defaultPlan, planOf } from './plans.ts';

const at = (text: string) => Temporal.ZonedDateTime.from(text);
const written = (time: Temporal.ZonedDateTime) => time.toString({ timeZoneName: 'never', smallestUnit: 'minute' });
const minuteOf = (time: Temporal.ZonedDateTime) => time.epochMilliseconds / 60_000;

describe('backward', () => {
  test.each([
    {
      what: 'the default plan away from clock changes: 16 days before',
      plan: 'PT15M PT2H P3D P4D PT1H PT20H45M P4D P4D',
      target: '2026-12-17T09:00+01:00[Europe/Amsterdam]',
      submitBy: '2026-12-01T09:00+01:00',
      goLive: '2026-12-17T09:00+01:00',
      oneMinuteLater: '2026-12-17T09:01+01:00',
    },
    {
      what: 'no duration at all: the target itself',
      plan: 'PT0M',
      target: '2026-10-25T02:30+01:00[Europe/Amsterdam]',
      submitBy: '2026-10-25T02:30+01:00',
      goLive: '2026-10-25T02:30+01:00',
      oneMinuteLater: '2026-10-25T02:31+01:00',
    },
    {
      what: 'hours alone elapse over a clock change',
      plan: 'PT2H PT46H',
      target: '2026-03-30T09:00+02:00[Europe/Amsterdam]',
      submitBy: '2026-03-28T08:00+01:00',
      goLive: '2026-03-30T09:00+02:00',
      oneMinuteLater: '2026-03-30T09:01+02:00',
    },
    {
      what: 'days keep the time of day over a clock change',
      plan: 'P3D',
      target: '2026-03-30T09:00+02:00[Europe/Amsterdam]',
      submitBy: '2026-03-27T09:00+01:00',
      goLive: '2026-03-30T09:00+02:00',
      oneMinuteLater: '2026-03-30T09:01+02:00',
    },
    {
      // 02:30 a day earlier is moved to 03:30, which is too late; 03:15 is not.
      what: 'a target after the skipped hour: later than the minutes that the skip moves past it',
      plan: 'P1D',
      target: '2026-03-29T03:15+02:00[Europe/Amsterdam]',
      submitBy: '2026-03-28T03:15+01:00',
      goLive: '2026-03-29T03:15+02:00',
      oneMinuteLater: '2026-03-29T03:16+02:00',
    },
    {
      what: 'a target in the second of the repeated hour: go-live comes before, a minute later comes after it',
      plan: 'P1D',
      target: '2026-10-25T02:30+01:00[Europe/Amsterdam]',
      submitBy: '2026-10-24T02:59+02:00',
      goLive: '2026-10-25T02:59+02:00',
      oneMinuteLater: '2026-10-25T03:00+01:00',
    },
    {
      // Both 02:30 on 25 October end at 02:30 on the 26th: the second counts.
      what: 'a start in the repeated hour: its second time',
      plan: 'P1D',
      target: '2026-10-26T02:30+01:00[Europe/Amsterdam]',
      submitBy: '2026-10-25T02:30+01:00',
      goLive: '2026-10-26T02:30+01:00',
      oneMinuteLater: '2026-10-26T02:31+01:00',
    },
    {
      // 03:00 and later starts leave the repeated hour behind; its second time starts over at 02:00.
      what: 'a start after the first of the repeated hour: the minutes of the second that still make it',
      plan: 'P1D',
      target: '2026-10-26T02:00+01:00[Europe/Amsterdam]',
      submitBy: '2026-10-25T02:00+01:00',
      goLive: '2026-10-26T02:00+01:00',
      oneMinuteLater: '2026-10-26T02:01+01:00',
    },
    {
      // 12:00 a day later, on 30 December, is moved by the whole day that the zone skipped.
      what: 'a target after the skipped day: a day leads over it',
      plan: 'P1D',
      target: '2011-12-31T12:00+14:00[Pacific/Apia]',
      submitBy: '2011-12-29T12:00-10:00',
      goLive: '2011-12-31T12:00+14:00',
      oneMinuteLater: '2011-12-31T12:01+14:00',
    },
    {
      // The clock was set back on 21 January and again on 9 March 2008: 50 days and 2 hours.
      what: 'a clock that is set back twice within the plan',
      plan: 'P50D',
      target: '2008-03-10T22:30-04:00[America/Argentina/San_Luis]',
      submitBy: '2008-01-20T22:30-02:00',
      goLive: '2008-03-10T22:30-04:00',
      oneMinuteLater: '2008-03-10T22:31-04:00',
    },
  ])('$what', ({ plan, target, submitBy, goLive, oneMinuteLater }) => {
    const found = backward(planOf(plan), at(target));
    expect({
      submitBy: written(found.schedule.submission),
      goLive: written(found.schedule.goLive),
      oneMinuteLater: written(found.oneMinuteLater),
    }).toEqual({ submitBy, goLive, oneMinuteLater });
  });

  test('keeps the zone of the target and shows the plan that starts there', () => {
    const { schedule } = backward(defaultPlan, at('2026-12-17T09:00-05:00[America/New_York]'));
    expect(schedule.submission.timeZoneId).toBe('America/New_York');
    expect(schedule).toEqual(forward(defaultPlan, schedule.submission));
  });

  test('a plan without stages is submitted at its target', () => {
    const target = at('2026-12-17T09:00+01:00[Europe/Amsterdam]');
    expect(backward([], target).schedule).toEqual({ submission: target, runs: [], goLive: target });
  });
});

describe('backward in business days', () => {
  const cases: readonly {
    what: string;
    plan: string;
    holidays?: readonly string[];
    target: string;
    submitBy: string;
    goLive: string;
    oneMinuteLater: string;
  }[] = [
    {
      what: 'over a weekend',
      plan: 'P3D',
      target: '2026-12-09T15:00+01:00[Europe/Amsterdam]',
      submitBy: '2026-12-04T15:00+01:00',
      goLive: '2026-12-09T15:00+01:00',
      oneMinuteLater: '2026-12-09T15:01+01:00',
    },
    {
      // All of the weekend, and 00:00 on Monday, lead to Thursday 00:00.
      what: 'a target at 00:00: the first minute of the week, not the last of the one before',
      plan: 'P3D',
      target: '2026-12-10T00:00+01:00[Europe/Amsterdam]',
      submitBy: '2026-12-07T00:00+01:00',
      goLive: '2026-12-10T00:00+01:00',
      oneMinuteLater: '2026-12-10T00:01+01:00',
    },
    {
      what: 'a target a minute before: Friday, and a minute later is a minute too late',
      plan: 'P3D',
      target: '2026-12-09T23:59+01:00[Europe/Amsterdam]',
      submitBy: '2026-12-04T23:59+01:00',
      goLive: '2026-12-09T23:59+01:00',
      oneMinuteLater: '2026-12-10T00:00+01:00',
    },
    {
      what: 'a target on a weekend: live at the end of Friday, a minute later on Monday',
      plan: 'P1D',
      target: '2026-12-13T12:00+01:00[Europe/Amsterdam]',
      submitBy: '2026-12-10T23:59+01:00',
      goLive: '2026-12-11T23:59+01:00',
      oneMinuteLater: '2026-12-14T00:00+01:00',
    },
    {
      what: 'a target after holidays',
      plan: 'P2D PT1H',
      holidays: ['2026-12-24', '2026-12-25', '2026-12-28'],
      target: '2026-12-29T01:30+01:00[Europe/Amsterdam]',
      submitBy: '2026-12-22T00:30+01:00',
      goLive: '2026-12-29T01:30+01:00',
      oneMinuteLater: '2026-12-29T01:31+01:00',
    },
    {
      // From 00:00 on Tuesday 22 December, two days end at 00:00 on the 29th, and the hour at 01:00.
      what: 'a target too early for any start of the next day: live before the holidays',
      plan: 'P2D PT1H',
      holidays: ['2026-12-24', '2026-12-25', '2026-12-28'],
      target: '2026-12-29T00:30+01:00[Europe/Amsterdam]',
      submitBy: '2026-12-21T23:59+01:00',
      goLive: '2026-12-24T00:59+01:00',
      oneMinuteLater: '2026-12-29T01:00+01:00',
    },
    {
      // 01:00 is when Friday 24 April begins in Cairo.
      what: 'a start on a holiday before a day without 00:00',
      plan: 'P1D',
      holidays: ['2026-04-23'],
      target: '2026-04-27T01:00+03:00[Africa/Cairo]',
      submitBy: '2026-04-24T01:00+03:00',
      goLive: '2026-04-27T01:00+03:00',
      oneMinuteLater: '2026-04-27T01:01+03:00',
    },
    {
      what: 'a start on the weekend of a clock change',
      plan: 'PT12H P1D',
      target: '2026-10-27T00:00+01:00[Europe/Amsterdam]',
      submitBy: '2026-10-25T12:00+01:00',
      goLive: '2026-10-27T00:00+01:00',
      oneMinuteLater: '2026-10-27T00:01+01:00',
    },
  ];

  test.each(cases)('$what', ({ plan, holidays = [], target, submitBy, goLive, oneMinuteLater }) => {
    const counting = { days: 'business', holidays: new Map(holidays.map((date) => [date, 'a holiday'])) } as const;
    const found = backward(planOf(plan, counting), at(target));
    expect({
      submitBy: written(found.schedule.submission),
      goLive: written(found.schedule.goLive),
      oneMinuteLater: written(found.oneMinuteLater),
    }).toEqual({ submitBy, goLive, oneMinuteLater });
  });

  test('a day off and a skipped hour together: minutes before midnight that the skip moves past the target', () => {
    // Until Tuesday 23:59 the second stage starts by Thursday 00:39 and is due on Friday by 00:39, which becomes 01:39;
    // a minute later the reviewer's Thursday off comes between. So it must start by 00:10.
    const holidays = new Map([['2026-04-23', 'a Thursday off']]);
    const steps = [
      ...planOf('P1DT40M', { days: 'business', holidays }),
      ...planOf('P1D', { days: 'business', holidays: new Map() }),
    ];
    const { schedule, oneMinuteLater } = backward(steps, at('2026-04-24T01:10+03:00[Africa/Cairo]'));
    expect(written(schedule.submission)).toBe('2026-04-21T23:30+02:00');
    expect(written(schedule.goLive)).toBe('2026-04-24T01:10+03:00');
    expect(written(oneMinuteLater)).toBe('2026-04-24T01:11+03:00');
  });

  test('submit-by makes the target, and no later minute of the next three days does', () => {
    fc.assert(
      fc.property(businessStart, businessPlans, fc.integer({ min: -120, max: 1500 }), (start, plan, minutes) => {
        const steps = plan(start);
        const target = forward(steps, start).goLive.add({ minutes });
        const { schedule, oneMinuteLater } = backward(steps, target);
        const goLive = (later: number) => minuteOf(forward(steps, schedule.submission.add({ minutes: later })).goLive);
        expect(minuteOf(schedule.goLive)).toBeLessThanOrEqual(minuteOf(target));
        expect(minuteOf(oneMinuteLater)).toBe(goLive(1));
        for (let later = 1; later <= 3 * 1440; later += 1) {
          if (goLive(later) <= minuteOf(target)) expect.fail(`${String(later)} minutes later still makes it`);
        }
      }),
      { numRuns: 40 },
    );
  });

  test('away from clock changes, what goes forward from there comes back to it or to a later minute as good', () => {
    fc.assert(
      fc.property(businessStart, businessPlans, (start, plan) => {
        const submission = start.withTimeZone('UTC');
        const steps = plan(submission);
        const { goLive } = forward(steps, submission);
        const { schedule, oneMinuteLater } = backward(steps, goLive);
        expect(minuteOf(schedule.submission)).toBeGreaterThanOrEqual(minuteOf(submission));
        expect(minuteOf(schedule.goLive)).toBe(minuteOf(goLive));
        expect(minuteOf(oneMinuteLater)).toBeGreaterThan(minuteOf(goLive));
      }),
      { numRuns: 1000 },
    );
  });
});

/** Plans whose stages meet a clock change in different ways: `before` is the number of stages that end before it. */
const plans = [
  ['one day that starts at it', planOf('P1D'), 0],
  ['one day that ends at it', planOf('P1D'), 1],
  ['the default plan, certified at it', defaultPlan, 3],
  ['a week of days', planOf('P1D P1D P1D P1D P1D P1D P1D'), 4],
  ['days and hours', planOf('PT15M P1DT23H P2D PT30M P1D'), 3],
  ['stages of half a year, from one change to the next', planOf('P182D P183D P182D P183D P182D'), 5],
] as const;

describe.each(clockChangeDays)('in %s at %s, %s', (zone, change) => {
  test.each(plans)('%s: submit-by is the latest of all minutes that make it', (_, steps, before) => {
    const target = localMoment(change, zone).add({ minutes: lengthOf(steps.slice(before)) });
    // The go-live of every minute of two days, so that the targets are judged without any cleverness.
    const first = minuteOf(target) - lengthOf(steps) - width / 2;
    const start = target.add({ minutes: first - minuteOf(target) });
    const goLives = Array.from({ length: width }, (_unused, minute) =>
      minuteOf(forward(steps, start.add({ minutes: minute })).goLive),
    );
    for (let minutes = -150; minutes <= 150; minutes += 7) {
      const { schedule } = backward(steps, target.add({ minutes }));
      const due = minuteOf(target) + minutes;
      expect(minuteOf(schedule.submission)).toBe(first + goLives.findLastIndex((goLive) => goLive <= due));
    }
  });
});

/** Minutes of submission that are tried: more than a skipped day on either side. */
const width = 2 * 30 * 60;

describe('for all plans', () => {
  const duration = fc.record({ weeks: fc.nat(1), days: fc.nat(5), hours: fc.nat(30), minutes: fc.nat(59) });
  const stages = fc.array(duration, { minLength: 1, maxLength: 8 });
  const near = fc.constantFrom(...clockChangeDays).map(([zone, change]) => localMoment(change, zone));

  const steps = (durations: readonly Step['duration'][]): Step[] =>
    planOf(durations.map(() => 'PT0M').join(' ')).map((step, index) => ({
      ...step,
      duration: durations[index] ?? step.duration,
    }));

  test('submit-by makes the target, and no later minute of the next 26 hours does', () => {
    fc.assert(
      fc.property(
        near,
        stages,
        fc.nat(100),
        fc.integer({ min: -180, max: 180 }),
        (change, durations, percent, minutes) => {
          const plan = steps(durations);
          const target = change.add({ minutes: minutes + Math.round((lengthOf(plan) * percent) / 100) });
          const { schedule, oneMinuteLater } = backward(plan, target);
          const goLive = (later: number) => minuteOf(forward(plan, schedule.submission.add({ minutes: later })).goLive);
          expect(minuteOf(schedule.goLive)).toBeLessThanOrEqual(minuteOf(target));
          expect(minuteOf(oneMinuteLater)).toBe(goLive(1));
          for (let later = 1; later <= 26 * 60; later += 1) {
            if (goLive(later) <= minuteOf(target)) expect.fail(`${later} minutes later still makes it`);
          }
        },
      ),
      { numRuns: 60 },
    );
  });

  test('away from clock changes it undoes forward', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 36_500 * 1440 }), stages, (minutes, durations) => {
        const submission = at('2000-01-01T00:00[Asia/Tokyo]').add({ minutes });
        const { schedule } = backward(steps(durations), forward(steps(durations), submission).goLive);
        expect(schedule.submission.toString()).toBe(submission.toString());
      }),
    );
  });
});

describe('its cost', () => {
  afterEach(() => {
    vi.restoreAllMocks();
  });

  /** How many forward plans the additions of one backward plan would make, one more each for the submission. */
  const cost = (steps: readonly Step[], target: Temporal.ZonedDateTime) => {
    const add = vi.spyOn(Temporal.ZonedDateTime.prototype, 'add');
    backward(steps, target);
    const additions = add.mock.calls.length;
    add.mockRestore();
    return additions / (steps.length + 1);
  };

  test('is a few forward plans away from clock changes', () => {
    expect(cost(defaultPlan, at('2026-12-17T09:00[Europe/Amsterdam]'))).toBeLessThanOrEqual(4);
  });

  test('is at most 60 forward plans where every stage of the plan meets a clock change', () => {
    const halfYear = fc.record({
      weeks: fc.constant(0),
      days: fc.integer({ min: 182, max: 183 }),
      hours: fc.nat(2),
      minutes: fc.nat(59),
    });
    const eight = fc.array(halfYear, { minLength: 8, maxLength: 8 });
    const near = fc.constantFrom(...clockChangeDays).map(([zone, change]) => localMoment(change, zone));
    fc.assert(
      fc.property(
        near,
        eight,
        fc.nat(8),
        fc.integer({ min: -1000, max: 1000 }),
        (change, durations, stage, minutes) => {
          const steps = planOf('PT0M PT0M PT0M PT0M PT0M PT0M PT0M PT0M').map((step, index) => ({
            ...step,
            duration: durations[index] ?? step.duration,
          }));
          const target = change.add({ minutes: minutes + lengthOf(steps.slice(0, stage)) });
          expect(cost(steps, target)).toBeLessThanOrEqual(60);
        },
      ),
      { numRuns: 300 },
    );
  });
});

test('the longest plans are computed in no time, in business days and over many clock changes', () => {
  const holidays = new Map(
    Array.from({ length: 600 }, (_, index) => [
      Temporal.PlainDate.from('2010-01-01')
        .add({ days: index * 17 })
        .toString(),
      'a holiday',
    ]),
  );
  const longest = planOf(Array.from({ length: 80 }, () => 'P400D').join(' '), { days: 'business', holidays });
  const start = performance.now();
  const { schedule } = backward(longest, at('2100-03-28T03:30[Europe/Amsterdam]'));
  // Some milliseconds; a search minute by minute would take minutes.
  expect(performance.now() - start).toBeLessThan(2000);
  expect(schedule.goLive.epochMilliseconds).toBeLessThanOrEqual(
    at('2100-03-28T03:30[Europe/Amsterdam]').epochMilliseconds,
  );
});

const lengthOf = (steps: readonly Step[]) => steps.reduce((sum, { duration }) => sum + elapsedMinutes(duration), 0);

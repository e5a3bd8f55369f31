import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { backward } from '../../../src/schedule/backward.ts';
import { forward } from '../../../src/schedule/forward.ts';
import { businessPlans, businessStart } from './businessPlans.ts';
import { at, minuteOf, written } from './moments.ts';
import { planOf } from './plans.ts';

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

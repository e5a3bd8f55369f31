import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { backward } from '../../../src/schedule/backward.ts';
import { forward } from '../../../src/schedule/forward.ts';
import { localMoment } from '../../../src/schedule/moment.ts';
import type { Step } from '../../../src/schedule/steps.ts';
import { clockChangeDays } from './clockChangeDays.ts';
import { at, minuteOf } from './moments.ts';
import { defaultPlan, lengthOf, planOf } from './plans.ts';

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

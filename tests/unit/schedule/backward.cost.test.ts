import fc from 'fast-check';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { backward } from '../../../src/schedule/backward.ts';
import { localMoment } from '../../../src/schedule/moment.ts';
import type { Step } from '../../../src/schedule/steps.ts';
import { Temporal } from '../../../src/schedule/temporal.ts';
import { clockChangeDays } from './clockChangeDays.ts';
import { at } from './moments.ts';
import { defaultPlan, lengthOf, planOf } from './plans.ts';

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

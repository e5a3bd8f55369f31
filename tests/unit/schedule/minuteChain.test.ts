import fc from 'fast-check';
import { expect, test } from 'vitest';
import { clockChanges } from '../../../src/schedule/clockChanges.ts';
import { forward } from '../../../src/schedule/forward.ts';
import { goLiveOf, linksOf } from '../../../src/schedule/minuteChain.ts';
import type { Step } from '../../../src/schedule/steps.ts';
import { wallClocks } from '../../../src/schedule/wallClock.ts';
import { businessPlans, businessStart } from './businessPlans.ts';

const inCalendarDays = (steps: readonly Step[]): Step[] =>
  steps.map((step) => ({ ...step, counting: { ...step.counting, days: 'calendar' } }));

test('whole numbers come to the minute that Temporal comes to', () => {
  fc.assert(
    fc.property(businessStart, businessPlans, fc.boolean(), (start, plan, calendar) => {
      const steps = calendar ? inCalendarDays(plan(start)) : plan(start);
      const { goLive } = forward(steps, start);
      const minutes = (goLive.epochMilliseconds - start.epochMilliseconds) / 60_000;
      const { exact, least, most } = wallClocks(clockChanges(goLive, minutes), goLive.offsetNanoseconds / 6e10);
      const submission = start.epochMilliseconds / 60_000;
      const due = goLive.epochMilliseconds / 60_000;
      expect(goLiveOf(linksOf(steps), exact, submission)).toBe(due);
      expect(goLiveOf(linksOf(steps), exact, submission, least)).toBeLessThanOrEqual(due);
      expect(goLiveOf(linksOf(steps), exact, submission, most)).toBeGreaterThanOrEqual(due);
    }),
    { numRuns: 2000 },
  );
});

import { describe, expect, test } from 'vitest';
import { between } from '../../../../src/planner/between.ts';
import { roundCost } from '../../../../src/planner/calendars/roundCost.ts';
import { localMoment } from '../../../../src/schedule/moment.ts';
import { planOf, processes, surroundings } from '../plans.ts';

const cost = (fragment: string) => {
  const plan = planOf(fragment);
  const process = processes[plan.process];
  if (!process) throw new Error(plan.process);
  const { days, hours, minutes } = roundCost(plan, process, surroundings, {
    reviewer: new Map([['2026-12-03', 'a holiday']]),
  });
  return [days, hours, minutes];
};
const december = 'at=2026-12-01T09:00&zone=Europe/Amsterdam';

describe('what failed rounds cost', () => {
  // A round: 15 minutes, 2 hours of Test Drive, 3 days of certification.
  test.each([
    ['one that hasn’t failed would cost three days, two hours and a quarter', december, [3, 2, 15]],
    ['one that has failed costs the same', `${december}&retries=1`, [3, 2, 15]],
    ['two cost twice as much', `${december}&retries=2`, [6, 4, 30]],
    ['without Test Drive, two hours less', `${december}&off=test-drive-validation`, [3, 0, 15]],
    ['backward, they cost the time before', `${december}&mode=backward&retries=1`, [3, 2, 15]],
    ['a certification of one’s own counts', `${december}&stage.certification=P1D&retries=1`, [1, 2, 15]],
  ])('%s', (_what, fragment, expected) => {
    expect(cost(fragment)).toEqual(expected);
  });

  test('in business days, the round takes its weekends with it', () => {
    const [days = 0] = cost(`${december}&days=business`);
    expect(days).toBeGreaterThanOrEqual(3);
  });
});

describe('two moments', () => {
  const zone = 'Europe/Amsterdam';
  test.each([
    ['later', '2026-12-01T09:00', '2026-12-03T10:30', [2, 1, 30]],
    ['earlier', '2026-12-03T10:30', '2026-12-01T09:00', [2, 1, 30]],
    ['same', '2026-12-01T09:00', '2026-12-01T09:00', [0, 0, 0]],
    ['later', '2026-03-28T09:00', '2026-03-29T09:00', [1, 0, 0]],
  ])('%s: from %s to %s', (order, from, to, expected) => {
    const { duration, ...found } = between(localMoment(from, zone), localMoment(to, zone));
    expect(found.order).toBe(order);
    expect([duration.days, duration.hours, duration.minutes]).toEqual(expected);
  });
});

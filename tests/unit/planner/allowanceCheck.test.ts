import { describe, expect, test } from 'vitest';
import { allowanceCheck } from '../../../src/planner/allowanceCheck.ts';
import { formatDuration } from '../../../src/schedule/duration.ts';
import { plainly, stepsOf } from '../../../src/schedule/steps.ts';
import { readProcess } from '../../support/processes.ts';
import { planOf, processes } from './plans.ts';

function check(fragment: string) {
  const { process: id, off, own } = planOf(fragment);
  const process = processes[id];
  if (!process) throw new Error(id);
  const without = new Set(off);
  const result = allowanceCheck(process, without, stepsOf(process, without, new Map(Object.entries(own))), 'calendar');
  if (!result) return undefined;
  const { verdict, ...durations } = result;
  const written = Object.entries(durations).map(([key, duration]) => [key, formatDuration(duration)]);
  return { verdict, ...(Object.fromEntries(written) as Record<keyof typeof durations, string>) };
}

// 15 min + 2 h + 3 d + 4 d + 1 h + 4 d + 4 d = 15 d 3 h 15 min of 16 days: 20 h 45 min are left.
test('the documented 16 days leave 20 hours and 45 minutes for the sign-off', () => {
  expect(check('')).toEqual({
    verdict: 'fits',
    allowance: 'P16D',
    documented: 'P15DT3H15M',
    room: 'PT20H45M',
    taken: 'PT20H45M',
    difference: 'PT0M',
  });
});

test('and two hours more without Test Drive', () => {
  expect(check('off=test-drive-validation')).toMatchObject({
    verdict: 'fits',
    documented: 'P15DT1H15M',
    room: 'PT22H45M',
    taken: 'PT22H45M',
  });
});

describe('a plan of the reader’s own figures', () => {
  test.each([
    [
      'a sign-off of two days is longer than what is left',
      'stage.publisher-sign-off=P2D',
      'sign-off-over',
      'P1DT3H15M',
    ],
    ['so is a sign-off of one minute more', 'stage.publisher-sign-off=PT20H46M', 'sign-off-over', 'PT1M'],
    ['a sign-off of just what is left fits', 'stage.publisher-sign-off=PT20H45M', 'fits', 'PT0M'],
    ['a shorter sign-off spares time', 'stage.publisher-sign-off=PT45M', 'spare', 'PT20H'],
    ['no sign-off spares all that is left', 'stage.publisher-sign-off=PT0M', 'spare', 'PT20H45M'],
    ['a quicker certification spares time', 'stage.certification=P1D', 'spare', 'P2D'],
    ['a slower certification makes the total too long', 'stage.certification=P4DT1M', 'total-over', 'P1DT1M'],
    [
      'a sign-off that is too long is said also where another stage makes up for it',
      'stage.publisher-sign-off=P2D&stage.live=PT0M',
      'sign-off-over',
      'P1DT3H15M',
    ],
    ['a week is seven days', 'stage.live=P1W', 'total-over', 'P3D'],
    [
      'a duration of a stage that is left out counts nothing',
      'off=test-drive-validation&stage.test-drive-validation=P9D',
      'fits',
      'PT0M',
    ],
  ])('%s', (_, fragment, verdict, difference) => {
    expect(check(fragment)).toMatchObject({ verdict, difference });
  });

  test('never changes what the source leaves', () => {
    expect(check('stage.certification=PT0M&stage.publisher-sign-off=P2D')).toMatchObject({
      documented: 'P15DT3H15M',
      room: 'PT20H45M',
      taken: 'P2D',
    });
  });
});

test('where the source promises no total there is nothing to compare with', () => {
  expect(check('process=push-to-production')).toBeUndefined();
});

describe('a plan of business days', () => {
  const container = readProcess('container');
  const weekdays = { ...plainly, days: 'business' } as const;

  test('counts a week of the source as five days: a sign-off is left room in its ten', () => {
    const steps = stepsOf(container, new Set(), new Map(), weekdays);
    const check = allowanceCheck(container, new Set(), steps, 'business');
    expect(check?.verdict).toBe('fits');
    // 10 days less a week of 5, 4 days, 15 minutes and 2 hours.
    expect(check?.room).toEqual({ weeks: 0, days: 0, hours: 21, minutes: 45 });
    expect(check?.documented).toEqual({ weeks: 0, days: 9, hours: 2, minutes: 15 });
  });

  test('a failed round doesn’t fit any more', () => {
    const steps = stepsOf(container, new Set(), new Map(), { ...weekdays, retries: 1 });
    const check = allowanceCheck(container, new Set(), steps, 'business');
    expect(check?.verdict).toBe('total-over');
    expect(check?.difference).toEqual({ weeks: 0, days: 5, hours: 0, minutes: 15 });
  });
});

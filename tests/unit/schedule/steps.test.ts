import { describe, expect, test } from 'vitest';
import { formatDuration, type Duration } from '../../../src/schedule/duration.ts';
import { plainly, stepsOf } from '../../../src/schedule/steps.ts';
import { readProcess } from '../../support/processes.ts';

const virtualMachine = readProcess('virtual-machine');
const pushToProduction = readProcess('push-to-production');
const twoDays: Duration = { weeks: 0, days: 2, hours: 0, minutes: 0 };
const nothing: Duration = { weeks: 0, days: 0, hours: 0, minutes: 0 };

const written = (...[process, off, own]: Parameters<typeof stepsOf>) =>
  stepsOf(process, off, own).map(({ stage, duration, origin }) => `${stage.id} ${formatDuration(duration)} ${origin}`);

describe('stepsOf', () => {
  test('the default plan runs every stage at its documented maximum, and sign-off in the room that is left', () => {
    expect(written(virtualMachine, new Set(), new Map())).toEqual([
      'validate-prerequisites PT15M documented',
      'test-drive-validation PT2H documented',
      'certification P3D documented',
      'provisioning P4D documented',
      'packaging PT1H documented',
      'publisher-sign-off PT20H45M room',
      'provisioning-final P4D documented',
      'live P4D documented',
    ]);
  });

  test('a stage left out has no step, and its time goes to sign-off', () => {
    const steps = written(virtualMachine, new Set(['test-drive-validation']), new Map());
    expect(steps).toHaveLength(7);
    expect(steps.slice(0, 2)).toEqual(['validate-prerequisites PT15M documented', 'certification P3D documented']);
    expect(steps).toContain('publisher-sign-off PT22H45M room');
  });

  test('a duration of the plan replaces the documented one, and leaves the room as it was', () => {
    const steps = written(virtualMachine, new Set(), new Map([['certification', twoDays]]));
    expect(steps).toContain('certification P2D own');
    expect(steps).toContain('publisher-sign-off PT20H45M room');
  });

  test('a duration of zero is a duration of the plan', () => {
    expect(written(virtualMachine, new Set(), new Map([['live', nothing]]))).toContain('live PT0M own');
  });

  test('a duration of a stage left out brings it not back', () => {
    const own = new Map([['test-drive-validation', twoDays]]);
    expect(written(virtualMachine, new Set(['test-drive-validation']), own)).toHaveLength(7);
  });

  test('a process without allowance has stand-ins where its source gives no maximum', () => {
    expect(written(pushToProduction, new Set(), new Map())).toEqual([
      'walkthrough P1D stand-in',
      'request-approval P1D stand-in',
      'final-review PT0M stand-in',
      'replication PT48H documented',
    ]);
  });
});

describe('rounds', () => {
  const rounds = (retries: number, off: ReadonlySet<string> = new Set()) =>
    stepsOf(virtualMachine, off, new Map(), { ...plainly, retries }).map(
      ({ stage, round }) => `${String(round)} ${stage.id}`,
    );

  test('a plan that is certified at once has round 0 alone', () => {
    expect(rounds(0).every((step) => step.startsWith('0 '))).toBe(true);
    expect(rounds(0)).toHaveLength(8);
  });

  test('a failed round runs from the first stage through certification, the last one runs all', () => {
    expect(rounds(2)).toEqual([
      '0 validate-prerequisites',
      '0 test-drive-validation',
      '0 certification',
      '1 validate-prerequisites',
      '1 test-drive-validation',
      '1 certification',
      '2 validate-prerequisites',
      '2 test-drive-validation',
      '2 certification',
      '2 provisioning',
      '2 packaging',
      '2 publisher-sign-off',
      '2 provisioning-final',
      '2 live',
    ]);
  });

  test('a stage left out is left out of every round', () => {
    expect(rounds(9, new Set(['test-drive-validation']))).toHaveLength(9 * 2 + 7);
  });

  test('a stage takes as long in every round, and sign-off has the same room however many fail', () => {
    const steps = stepsOf(virtualMachine, new Set(), new Map([['certification', twoDays]]), { ...plainly, retries: 3 });
    const lengths = (id: string) =>
      steps.filter(({ stage }) => stage.id === id).map(({ duration }) => formatDuration(duration));
    expect(lengths('certification')).toEqual(['P2D', 'P2D', 'P2D', 'P2D']);
    expect(lengths('publisher-sign-off')).toEqual(['PT20H45M']);
  });
});

describe('counting', () => {
  const microsoft = new Map([['2026-11-26', 'Thanksgiving Day']]);
  const publisher = new Map([['2026-12-06', 'Constitution Day']]);

  test('each stage counts on the calendar of whoever acts in it', () => {
    const steps = stepsOf(virtualMachine, new Set(), new Map(), {
      days: 'business',
      holidays: { microsoft, publisher },
      retries: 0,
    });
    expect(new Set(steps.map(({ stage }) => stage.actor))).toEqual(new Set(['microsoft', 'publisher']));
    for (const { stage, counting } of steps) {
      expect(counting).toEqual({ days: 'business', holidays: stage.actor === 'publisher' ? publisher : microsoft });
    }
  });

  test('a plan that says nothing counts every day, without holidays', () => {
    for (const { counting } of stepsOf(virtualMachine, new Set(), new Map())) {
      expect(counting).toEqual({ days: 'calendar', holidays: new Map() });
    }
  });
});

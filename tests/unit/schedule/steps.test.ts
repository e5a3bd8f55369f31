import { describe, expect, test } from 'vitest';
import { formatDuration, type Duration } from '../../../src/schedule/duration.ts';
import { stepsOf } from '../../../src/schedule/steps.ts';
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

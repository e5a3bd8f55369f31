import { describe, expect, test } from 'vitest';
import { machineTime } from '../../../src/planner/Moment.tsx';
import type { View } from '../../../src/planner/view.ts';
import { viewFrom } from './plans.ts';

const dates = ({ rows }: View) =>
  rows.map(({ stage, start, end }) => `${stage.id} ${machineTime(start)} ${machineTime(end)}`);

test('the default plan is live after 16 days, stage after stage', () => {
  const view = viewFrom('at=2026-12-01T09:00&zone=Europe/Amsterdam');
  expect(dates(view)).toEqual([
    'validate-prerequisites 2026-12-01T09:00+01:00 2026-12-01T09:15+01:00',
    'test-drive-validation 2026-12-01T09:15+01:00 2026-12-01T11:15+01:00',
    'certification 2026-12-01T11:15+01:00 2026-12-04T11:15+01:00',
    'provisioning 2026-12-04T11:15+01:00 2026-12-08T11:15+01:00',
    'packaging 2026-12-08T11:15+01:00 2026-12-08T12:15+01:00',
    'publisher-sign-off 2026-12-08T12:15+01:00 2026-12-09T09:00+01:00',
    'provisioning-final 2026-12-09T09:00+01:00 2026-12-13T09:00+01:00',
    'live 2026-12-13T09:00+01:00 2026-12-17T09:00+01:00',
  ]);
  expect(machineTime(view.schedule.goLive)).toBe('2026-12-17T09:00+01:00');
  expect(view.elapsed).toEqual({ weeks: 0, days: 16, hours: 0, minutes: 0 });
  expect(view.allowance?.duration).toEqual({ weeks: 0, days: 16, hours: 0, minutes: 0 });
  expect(view.allowance && machineTime(view.allowance.end)).toBe('2026-12-17T09:00+01:00');
  expect(view.clockChanges).toEqual([]);
});

test('without Test Drive it is live at the same time: the sign-off has two hours more', () => {
  const view = viewFrom('at=2026-12-01T09:00&zone=Europe/Amsterdam&off=test-drive-validation');
  expect(view.rows).toHaveLength(7);
  expect(dates(view)).toContain('publisher-sign-off 2026-12-08T10:15+01:00 2026-12-09T09:00+01:00');
  expect(machineTime(view.schedule.goLive)).toBe('2026-12-17T09:00+01:00');
});

test('every row says where its duration comes from', () => {
  const origins = viewFrom('process=push-to-production&stage.walkthrough=P2D').rows.map(({ stage, origin }) => [
    stage.id,
    origin,
  ]);
  expect(origins).toEqual([
    ['walkthrough', 'own'],
    ['request-approval', 'stand-in'],
    ['final-review', 'stand-in'],
    ['replication', 'documented'],
  ]);
});

describe('failed rounds', () => {
  test('are rows of their own, from the first stage through certification', () => {
    const { rows } = viewFrom('at=2026-12-01T09:00&zone=UTC&retries=2&off=test-drive-validation');
    expect(rows.map(({ stage, round }) => `${String(round)} ${stage.id}`)).toEqual([
      '0 validate-prerequisites',
      '0 certification',
      '1 validate-prerequisites',
      '1 certification',
      '2 validate-prerequisites',
      '2 certification',
      '2 provisioning',
      '2 packaging',
      '2 publisher-sign-off',
      '2 provisioning-final',
      '2 live',
    ]);
  });

  test('leave the sign-off the room of a plan without them', () => {
    const { rows } = viewFrom('at=2026-12-01T09:00&zone=UTC&retries=2');
    const signOff = rows.find(({ stage }) => stage.id === 'publisher-sign-off');
    expect(signOff?.counted).toEqual({ weeks: 0, days: 0, hours: 20, minutes: 45 });
  });
});

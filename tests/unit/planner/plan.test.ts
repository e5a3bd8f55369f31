import { describe, expect, test } from 'vitest';
import {
  defaultPlan,
  settled,
  withDays,
  withMode,
  withOwnDuration,
  withProcess,
  withRegion,
  withRetries,
  withStage,
  withTracking,
  type Plan,
} from '../../../src/planner/plan.ts';
import { Temporal } from '../../../src/schedule/temporal.ts';
import { planOf, processes, viewFrom } from './plans.ts';

describe('without a moment the plan begins now, rounded up to the next quarter of an hour of its zone', () => {
  test.each([
    ['within a quarter', '2026-11-20T08:07:30Z', 'Europe/Madrid', '2026-11-20T09:15'],
    ['on a quarter', '2026-11-20T08:15:00Z', 'Europe/Madrid', '2026-11-20T09:15'],
    ['a moment after a quarter', '2026-11-20T08:15:00.000000001Z', 'Europe/Madrid', '2026-11-20T09:30'],
    ['in the last quarter of an hour', '2026-11-20T08:45:01Z', 'UTC', '2026-11-20T09:00'],
    ['in the last quarter of a day', '2026-11-20T22:46:00Z', 'Europe/Madrid', '2026-11-21T00:00'],
    ['in the last quarter of a year', '2026-12-31T22:59:59Z', 'Europe/Madrid', '2027-01-01T00:00'],
    ['where the clock is three quarters off', '2026-11-20T08:07:30Z', 'Asia/Kathmandu', '2026-11-20T14:00'],
    ['where the clock skips the next hour', '2026-03-29T00:50:00Z', 'Europe/Amsterdam', '2026-03-29T03:00'],
    ['far in the west', '2026-11-20T08:07:30Z', 'Pacific/Niue', '2026-11-19T21:15'],
  ])('%s: %s in %s', (_, now, zone, at) => {
    expect(settled(defaultPlan, { now: Temporal.Instant.from(now), zone })).toMatchObject({ at, zone });
  });

  test('counted in the plan’s own zone, where it names one', () => {
    const surroundings = { now: Temporal.Instant.from('2026-11-20T08:07:30Z'), zone: 'Europe/Madrid' };
    expect(settled({ ...defaultPlan, zone: 'Asia/Tokyo' }, surroundings)).toMatchObject({
      at: '2026-11-20T17:15',
      zone: 'Asia/Tokyo',
    });
  });

  test('a plan that has both keeps them', () => {
    const plan = { ...defaultPlan, at: '2026-12-01T09:00', zone: 'Asia/Tokyo' };
    expect(settled(plan, { now: Temporal.Instant.from('2026-11-20T08:07:30Z'), zone: 'UTC' })).toEqual(plan);
  });
});

describe('the mode is switched to the other end of the plan shown', () => {
  test.each([
    ['in winter', 'at=2026-12-01T09:00', '2026-12-17T09:00'],
    ['over the clock change of March', 'at=2026-03-21T09:00', '2026-04-06T10:00'],
    ['over the clock change of October', 'at=2026-10-17T09:00', '2026-11-02T08:00'],
    [
      'with a stage left out and own durations',
      'at=2026-12-01T09:00&off=test-drive-validation&stage.live=P1D',
      '2026-12-14T09:00',
    ],
    ['in another process', 'at=2026-12-01T09:00&process=push-to-production', '2026-12-05T09:00'],
  ])('%s, and switched back, with every date kept', (_, fragment, at) => {
    const plan = planOf(`${fragment}&zone=Europe/Amsterdam`);
    const shown = viewFrom(`${fragment}&zone=Europe/Amsterdam`).schedule;
    const back = withMode(plan, 'backward', shown);
    expect(back).toEqual({ ...plan, mode: 'backward', at });
    const shownBack = viewFrom(
      `${fragment.replace(/at=[^&]*/, `at=${at}`)}&zone=Europe/Amsterdam&mode=backward`,
    ).schedule;
    expect(shownBack.submission.toString()).toBe(shown.submission.toString());
    expect(shownBack.goLive.toString()).toBe(shown.goLive.toString());
    expect(withMode(back, 'forward', shownBack)).toEqual(plan);
  });

  test('the mode that there is already changes nothing', () => {
    const plan = planOf('at=2026-12-01T09:00&zone=UTC');
    expect(withMode(plan, 'forward', viewFrom('at=2026-12-01T09:00&zone=UTC').schedule)).toBe(plan);
  });

  test.each([
    [
      'a go-live after 2100 becomes the last minute that a link holds',
      'at=2100-12-31T09:00',
      'backward',
      '2100-12-31T23:59',
    ],
    ['a submission before 2000 becomes the first', 'mode=backward&at=2000-01-02T09:00', 'forward', '2000-01-01T00:00'],
  ] as const)('%s', (_, fragment, mode, at) => {
    const shown = viewFrom(`${fragment}&zone=UTC`).schedule;
    expect(withMode(planOf(`${fragment}&zone=UTC`), mode, shown).at).toBe(at);
  });
});

describe('another process', () => {
  const plan: Plan = planOf(
    'id=abcd1234&name=x&mode=backward&at=2026-12-17T09:00&zone=UTC&off=test-drive-validation&stage.certification=P1D',
  );

  test('drops the stages that it lacks and keeps the rest', () => {
    expect(withProcess(plan, 'push-to-production', table('push-to-production'))).toEqual({
      id: 'abcd1234',
      name: 'x',
      process: 'push-to-production',
      mode: 'backward',
      at: '2026-12-17T09:00',
      zone: 'UTC',
      off: [],
      own: {},
    });
  });

  test('keeps the stages that it has', () => {
    expect(withProcess(plan, 'virtual-machine', table('virtual-machine'))).toEqual(plan);
  });

  test('puts a stage in the plan that it doesn’t let out', () => {
    const process = { ...table('virtual-machine'), id: 'strict' };
    const stages = process.stages.map((stage) => ({ ...stage, optional: false }));
    expect(withProcess(plan, 'strict', { ...process, stages }).off).toEqual([]);
  });
});

describe('a stage', () => {
  test('is left out, and put back', () => {
    const without = withStage(defaultPlan, 'test-drive-validation', false);
    expect(without.off).toEqual(['test-drive-validation']);
    expect(withStage(without, 'test-drive-validation', false).off).toEqual(['test-drive-validation']);
    expect(withStage(without, 'test-drive-validation', true)).toEqual(defaultPlan);
  });

  test('takes a duration of the reader’s own, another one, and its default again', () => {
    const [day, week] = [
      { weeks: 0, days: 1, hours: 0, minutes: 0 },
      { weeks: 1, days: 0, hours: 0, minutes: 0 },
    ];
    const own = withOwnDuration(withOwnDuration(defaultPlan, 'live', day), 'certification', day);
    expect(withOwnDuration(own, 'live', week).own).toEqual({ certification: day, live: week });
    expect(withOwnDuration(own, 'live', undefined).own).toEqual({ certification: day });
  });
});

describe('which days count', () => {
  test('is left to the process where it says the same', () => {
    expect(withDays(defaultPlan, 'business', table('virtual-machine')).days).toBe('business');
    expect(withDays(planOf('days=business'), 'calendar', table('virtual-machine'))).toEqual(defaultPlan);
    expect(withDays(planOf('process=container'), 'calendar', table('container')).days).toBe('calendar');
  });

  test('stays through a change of process, as far as it is another than that one’s', () => {
    expect(withProcess(planOf('days=business'), 'saas', table('saas')).days).toBe(
      table('saas').dayKind === 'business' ? undefined : 'business',
    );
    expect(withProcess(planOf('days=business'), 'push-to-production', table('push-to-production')).days).toBe(
      'business',
    );
    expect(withProcess(planOf('days=business'), 'container', table('container')).days).toBeUndefined();
  });
});

describe('regions, rounds and tracking', () => {
  test('are set, and taken away again', () => {
    const region = withRegion(defaultPlan, 'publisher', 'NL');
    expect(region.publisher).toBe('NL');
    expect(withRegion(region, 'publisher', '')).toEqual(defaultPlan);
    expect(withRetries(withRetries(defaultPlan, 2), 0)).toEqual(defaultPlan);
    const tracked = withTracking(defaultPlan, { now: 'live', since: '2026-12-01T09:00' });
    expect(tracked.tracking?.now).toBe('live');
    expect(withTracking(tracked, undefined)).toEqual(defaultPlan);
  });

  test('rounds go where certification can’t fail, and tracking where its stage isn’t there', () => {
    const plan = planOf('retries=2&now=provisioning&since=2026-12-01T09:00&reviewer=US');
    expect(withProcess(plan, 'push-to-production', table('push-to-production'))).toEqual({
      ...defaultPlan,
      process: 'push-to-production',
      reviewer: 'US',
    });
  });

  test('tracking goes with its stage, and with planning backward', () => {
    const plan = planOf('now=test-drive-validation&since=2026-12-01T09:00');
    expect(withStage(plan, 'test-drive-validation', false).tracking).toBeUndefined();
    expect(withStage(plan, 'test-drive-validation', true).tracking).toEqual(plan.tracking);
    expect(withMode(plan, 'backward', viewFrom('at=2026-12-01T09:00').schedule).tracking).toBeUndefined();
  });
});

const table = (id: string) => {
  const process = processes[id];
  if (!process) throw new Error(id);
  return process;
};

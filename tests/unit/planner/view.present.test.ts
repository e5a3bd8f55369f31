import { describe, expect, test } from 'vitest';
import { machineTime } from '../../../src/planner/Moment.tsx';
import { viewFrom } from './plans.ts';

describe('a submission in the past', () => {
  test.each([
    ['a minute ago', 'at=2026-12-01T08:59', '2026-12-17T09:00+01:00'],
    ['years ago', 'at=2000-01-01T00:00', '2026-12-17T09:00+01:00'],
    ['backward', 'mode=backward&at=2026-12-10T09:00', '2026-12-17T09:00+01:00'],
  ])('%s says when the offer would be live if it were submitted now', (_, fragment, goLive) => {
    const { past } = viewFrom(`${fragment}&zone=Europe/Amsterdam`, '2026-12-01T08:00:00Z');
    expect(past && machineTime(past.goLiveFromNow)).toBe(goLive);
  });

  test('counts from the minute that comes: nobody submits in the past', () => {
    const { past } = viewFrom('at=2026-12-01T08:00&zone=Europe/Amsterdam', '2026-12-01T08:00:00.001Z');
    expect(past && machineTime(past.goLiveFromNow)).toBe('2026-12-17T09:01+01:00');
  });

  test.each([
    ['this very minute', 'at=2026-12-01T09:00'],
    ['in a minute', 'at=2026-12-01T09:01'],
    ['now, by default', 'name=x'],
    ['backward', 'mode=backward&at=2026-12-17T09:00'],
  ])('%s is not one', (_, fragment) => {
    expect(viewFrom(`${fragment}&zone=Europe/Amsterdam`, '2026-12-01T08:00:00Z').past).toBeUndefined();
  });
});

describe('an offer on its way', () => {
  const from = 'zone=UTC&at=2026-11-01T09:00&now=certification&since=';

  test('is planned from the stage that it is in; the submission has no effect', () => {
    const view = viewFrom(`${from}2026-11-19T09:00`, '2026-11-20T09:00:00Z');
    expect(view.rows.map(({ stage }) => stage.id)[0]).toBe('certification');
    expect(machineTime(view.schedule.submission)).toBe('2026-11-19T09:00+00:00');
    expect(view.rows[0] && machineTime(view.rows[0].end)).toBe('2026-11-22T09:00+00:00');
    expect(view.tracking).toMatchObject({ overdue: false, waiting: false, overrun: undefined });
    expect(view.past).toBeUndefined();
  });

  test('past the maximum of its stage is overdue: the row ends at the present, and the rest counts from there', () => {
    const view = viewFrom(`${from}2026-11-15T09:00`, '2026-11-20T10:30:20Z');
    expect(view.tracking).toMatchObject({ overdue: true, waiting: true });
    expect(view.tracking?.limit && machineTime(view.tracking.limit)).toBe('2026-11-18T09:00+00:00');
    expect(view.tracking?.overrun).toEqual({ weeks: 0, days: 2, hours: 1, minutes: 31 });
    expect(view.rows[0] && machineTime(view.rows[0].end)).toBe('2026-11-20T10:31+00:00');
    expect(view.rows[1] && machineTime(view.rows[1].end)).toBe('2026-11-24T10:31+00:00');
  });

  test('is overdue by the days that its source counts, also in a plan of calendar days', () => {
    const review = 'process=azure-application&days=calendar&zone=UTC&now=microsoft-review&since=2026-10-01T09:00';
    // 14 business days from Thursday 1 October end on Wednesday 21 October.
    expect(viewFrom(review, '2026-10-21T09:00:00Z').tracking).toMatchObject({ overdue: false, waiting: true });
    const { tracking } = viewFrom(review, '2026-10-21T09:01:00Z');
    expect(tracking?.overdue).toBe(true);
    expect(tracking?.limit && machineTime(tracking.limit)).toBe('2026-10-21T09:00+00:00');
  });

  test('in a stage of several rounds is in the first of them', () => {
    const view = viewFrom(`${from}2026-11-19T09:00&retries=1`, '2026-11-20T09:00:00Z');
    expect(view.rows.map(({ round, stage }) => `${String(round)} ${stage.id}`).slice(0, 3)).toEqual([
      '0 certification',
      '1 validate-prerequisites',
      '1 test-drive-validation',
    ]);
  });
});

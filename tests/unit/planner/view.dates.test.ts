import { describe, expect, test } from 'vitest';
import { machineTime } from '../../../src/planner/Moment.tsx';
import { viewFrom } from './plans.ts';

describe('clock changes within the plan', () => {
  test.each([
    // The 24 hours of the timed stages meet the change during the sign-off: from 12:15 to 10:00, or to 08:00.
    [
      'an hour skipped makes timed stages end an hour later',
      '2026-03-21T09:00',
      '2026-04-06T10:00+02:00',
      ['2026-03-29T03:00+02:00'],
    ],
    [
      'an hour repeated makes timed stages end an hour earlier',
      '2026-10-17T09:00',
      '2026-11-02T08:00+01:00',
      ['2026-10-25T02:00+01:00'],
    ],
    [
      'counted days keep the time of day when an hour is skipped',
      '2026-03-25T09:00',
      '2026-04-10T09:00+02:00',
      ['2026-03-29T03:00+02:00'],
    ],
    [
      'counted days keep the time of day when an hour is repeated',
      '2026-10-20T09:00',
      '2026-11-05T09:00+01:00',
      ['2026-10-25T02:00+01:00'],
    ],
    ['a submission in the skipped hour moves later', '2026-03-29T02:30', '2026-04-14T03:30+02:00', []],
    [
      'a submission in the repeated hour is its first time',
      '2026-10-25T02:30',
      '2026-11-10T01:30+01:00',
      ['2026-10-25T02:00+01:00'],
    ],
  ])('%s', (_, at, goLive, changes) => {
    const view = viewFrom(`at=${at}&zone=Europe/Amsterdam`);
    expect(machineTime(view.schedule.goLive)).toBe(goLive);
    expect(view.clockChanges.map(machineTime)).toEqual(changes);
  });

  test('are listed in time order', () => {
    const view = viewFrom('at=2026-01-10T09:00&zone=Europe/Amsterdam&stage.live=P52W');
    expect(view.clockChanges.map(machineTime)).toEqual(['2026-03-29T03:00+02:00', '2026-10-25T02:00+01:00']);
  });

  test('of another zone count there alone', () => {
    expect(viewFrom('at=2026-10-20T09:00&zone=America/New_York').clockChanges.map(machineTime)).toEqual([
      '2026-11-01T01:00-05:00',
    ]);
    expect(viewFrom('at=2026-10-20T09:00&zone=Asia/Tokyo').clockChanges).toEqual([]);
  });
});

describe('planned backward', () => {
  test('the plan is the last that makes it, and the proof is what one minute later gives', () => {
    const view = viewFrom('mode=backward&at=2026-12-17T09:00&zone=Europe/Amsterdam');
    expect(machineTime(view.schedule.submission)).toBe('2026-12-01T09:00+01:00');
    expect(machineTime(view.schedule.goLive)).toBe('2026-12-17T09:00+01:00');
    expect(view.target && machineTime(view.target)).toBe('2026-12-17T09:00+01:00');
    expect(view.oneMinuteLater && machineTime(view.oneMinuteLater)).toBe('2026-12-17T09:01+01:00');
  });

  test('it goes live before the target where no submission hits it', () => {
    // A day from 24 October 02:59 ends in the first 02:59 of the 25th; from 03:00 it ends an hour and a minute later.
    const view = viewFrom(
      'mode=backward&at=2026-10-25T04:30&zone=Europe/Amsterdam&process=push-to-production' +
        '&stage.walkthrough=P1D&stage.request-approval=PT2H&stage.final-review=PT0M&stage.replication=PT0M',
    );
    expect(machineTime(view.schedule.submission)).toBe('2026-10-24T02:59+02:00');
    expect(machineTime(view.schedule.goLive)).toBe('2026-10-25T03:59+01:00');
    expect(view.oneMinuteLater && machineTime(view.oneMinuteLater)).toBe('2026-10-25T05:00+01:00');
  });

  test('planned forward there is neither target nor proof', () => {
    const view = viewFrom('at=2026-12-01T09:00&zone=UTC');
    expect([view.target, view.oneMinuteLater]).toEqual([undefined, undefined]);
  });
});

describe('a plan at the edges', () => {
  test('of no time is live at submission', () => {
    const ids = ['walkthrough', 'request-approval', 'final-review', 'replication'];
    const view = viewFrom(
      `at=2026-12-05T15:00&zone=UTC&process=push-to-production&${ids.map((id) => `stage.${id}=PT0M`).join('&')}`,
    );
    expect(machineTime(view.schedule.goLive)).toBe('2026-12-05T15:00+00:00');
    expect(view.elapsed).toEqual({ weeks: 0, days: 0, hours: 0, minutes: 0 });
  });

  test.each([
    // 1600 days are four years and 139 days (2104 is a leap year): from the end of 2100 to 19 May 2105.
    [
      'of the longest durations ends after 2100',
      'at=2100-12-31T23:59',
      '2100-12-31T23:59+00:00',
      '2105-05-19T23:59+00:00',
    ],
    [
      'backward from 2000 begins before it',
      'mode=backward&at=2000-01-01T00:00',
      '1995-08-15T00:00+00:00',
      '2000-01-01T00:00+00:00',
    ],
  ])('%s', (_, fragment, submission, goLive) => {
    const ids = ['walkthrough', 'request-approval', 'final-review', 'replication'];
    const view = viewFrom(
      `${fragment}&zone=UTC&process=push-to-production&${ids.map((id) => `stage.${id}=P400D`).join('&')}`,
    );
    expect([machineTime(view.schedule.submission), machineTime(view.schedule.goLive)]).toEqual([submission, goLive]);
  });

  test('in a zone that skips its whole day begins on the next', () => {
    expect(machineTime(viewFrom('at=2011-12-30T12:00&zone=Pacific/Apia').schedule.submission)).toBe(
      '2011-12-31T12:00+14:00',
    );
  });
});

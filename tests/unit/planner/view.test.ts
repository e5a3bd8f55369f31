import { describe, expect, test } from 'vitest';
import { machineTime } from '../../../src/planner/Moment.tsx';
import type { View } from '../../../src/planner/view.ts';
import { Temporal } from '../../../src/schedule/temporal.ts';
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

describe('a plan of business days', () => {
  const holidays = {
    reviewer: new Map([['2026-12-07', 'Reviewers’ Day']]),
    publisher: new Map([['2026-12-10', 'Own Day']]),
  };
  const fragment = 'at=2026-12-04T15:00&zone=Europe/Amsterdam&days=business&stage.publisher-sign-off=P1D';
  const skipped = (view: View) =>
    view.rows.flatMap(({ stage, skipped: days }) =>
      days.map(({ date, holiday }) => `${stage.id} ${date.toString()} ${holiday ?? 'weekend'}`),
    );

  test('skips weekends, and names no holiday where no region is chosen', () => {
    const view = viewFrom(fragment, undefined, holidays);
    expect(skipped(view).slice(0, 3)).toEqual([
      'certification 2026-12-05 weekend',
      'certification 2026-12-06 weekend',
      'provisioning 2026-12-12 weekend',
    ]);
    expect(view.beyondHolidays).toBe(false);
  });

  test('skips each party’s holidays in its own stages alone', () => {
    const view = viewFrom(`${fragment}&reviewer=US&publisher=NL`, undefined, holidays);
    expect(skipped(view).filter((day) => !day.endsWith('weekend'))).toEqual([
      'certification 2026-12-07 Reviewers’ Day',
    ]);
    const later = viewFrom(`${fragment.replace('12-04', '11-30')}&reviewer=US&publisher=NL`, undefined, holidays);
    expect(skipped(later)).toContain('publisher-sign-off 2026-12-10 Own Day');
    expect(skipped(later)).not.toContain('provisioning 2026-12-10 Own Day');
  });

  test('goes on with weekends where a region’s holidays are not known', () => {
    const view = viewFrom(`${fragment}&reviewer=US`, undefined, {});
    expect(skipped(view).every((day) => day.endsWith('weekend'))).toBe(true);
  });

  test.each([
    ['within the known years', 'at=2037-11-02T09:00&reviewer=US', false],
    ['past them', 'at=2037-12-20T09:00&reviewer=US', true],
    ['before them', 'at=2024-12-31T09:00&publisher=NL', true],
    ['past them without a region', 'at=2040-12-20T09:00', false],
  ])('says where it leaves the known years: %s', (_, part, beyond) => {
    expect(viewFrom(`${part}&zone=UTC&days=business`).beyondHolidays).toBe(beyond);
    expect(viewFrom(`${part}&zone=UTC&days=calendar`).beyondHolidays).toBe(false);
  });
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

test.each([
  ['UTC has a numeric offset', '2026-12-17T09:00[UTC]', '2026-12-17T09:00+00:00'],
  ['half an hour', '2026-12-17T09:00[Asia/Kolkata]', '2026-12-17T09:00+05:30'],
  ['west of UTC', '2026-12-17T09:00[America/St_Johns]', '2026-12-17T09:00-03:30'],
  ['seconds are left out', '2026-12-17T09:00:59[Europe/Amsterdam]', '2026-12-17T09:00+01:00'],
])('a moment as machines read it: %s', (_, moment, text) => {
  expect(machineTime(Temporal.ZonedDateTime.from(moment))).toBe(text);
});

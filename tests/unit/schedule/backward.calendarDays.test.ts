import { describe, expect, test } from 'vitest';
import { backward } from '../../../src/schedule/backward.ts';
import { forward } from '../../../src/schedule/forward.ts';
import { at, written } from './moments.ts';
import { defaultPlan, planOf } from './plans.ts';

describe('backward', () => {
  test.each([
    {
      what: 'the default plan away from clock changes: 16 days before',
      plan: 'PT15M PT2H P3D P4D PT1H PT20H45M P4D P4D',
      target: '2026-12-17T09:00+01:00[Europe/Amsterdam]',
      submitBy: '2026-12-01T09:00+01:00',
      goLive: '2026-12-17T09:00+01:00',
      oneMinuteLater: '2026-12-17T09:01+01:00',
    },
    {
      what: 'no duration at all: the target itself',
      plan: 'PT0M',
      target: '2026-10-25T02:30+01:00[Europe/Amsterdam]',
      submitBy: '2026-10-25T02:30+01:00',
      goLive: '2026-10-25T02:30+01:00',
      oneMinuteLater: '2026-10-25T02:31+01:00',
    },
    {
      what: 'hours alone elapse over a clock change',
      plan: 'PT2H PT46H',
      target: '2026-03-30T09:00+02:00[Europe/Amsterdam]',
      submitBy: '2026-03-28T08:00+01:00',
      goLive: '2026-03-30T09:00+02:00',
      oneMinuteLater: '2026-03-30T09:01+02:00',
    },
    {
      what: 'days keep the time of day over a clock change',
      plan: 'P3D',
      target: '2026-03-30T09:00+02:00[Europe/Amsterdam]',
      submitBy: '2026-03-27T09:00+01:00',
      goLive: '2026-03-30T09:00+02:00',
      oneMinuteLater: '2026-03-30T09:01+02:00',
    },
    {
      // 02:30 a day earlier is moved to 03:30, which is too late; 03:15 is not.
      what: 'a target after the skipped hour: later than the minutes that the skip moves past it',
      plan: 'P1D',
      target: '2026-03-29T03:15+02:00[Europe/Amsterdam]',
      submitBy: '2026-03-28T03:15+01:00',
      goLive: '2026-03-29T03:15+02:00',
      oneMinuteLater: '2026-03-29T03:16+02:00',
    },
    {
      what: 'a target in the second of the repeated hour: go-live comes before, a minute later comes after it',
      plan: 'P1D',
      target: '2026-10-25T02:30+01:00[Europe/Amsterdam]',
      submitBy: '2026-10-24T02:59+02:00',
      goLive: '2026-10-25T02:59+02:00',
      oneMinuteLater: '2026-10-25T03:00+01:00',
    },
    {
      // Both 02:30 on 25 October end at 02:30 on the 26th: the second counts.
      what: 'a start in the repeated hour: its second time',
      plan: 'P1D',
      target: '2026-10-26T02:30+01:00[Europe/Amsterdam]',
      submitBy: '2026-10-25T02:30+01:00',
      goLive: '2026-10-26T02:30+01:00',
      oneMinuteLater: '2026-10-26T02:31+01:00',
    },
    {
      // 03:00 and later starts leave the repeated hour behind; its second time starts over at 02:00.
      what: 'a start after the first of the repeated hour: the minutes of the second that still make it',
      plan: 'P1D',
      target: '2026-10-26T02:00+01:00[Europe/Amsterdam]',
      submitBy: '2026-10-25T02:00+01:00',
      goLive: '2026-10-26T02:00+01:00',
      oneMinuteLater: '2026-10-26T02:01+01:00',
    },
    {
      // 12:00 a day later, on 30 December, is moved by the whole day that the zone skipped.
      what: 'a target after the skipped day: a day leads over it',
      plan: 'P1D',
      target: '2011-12-31T12:00+14:00[Pacific/Apia]',
      submitBy: '2011-12-29T12:00-10:00',
      goLive: '2011-12-31T12:00+14:00',
      oneMinuteLater: '2011-12-31T12:01+14:00',
    },
    {
      // The clock was set back on 21 January and again on 9 March 2008: 50 days and 2 hours.
      what: 'a clock that is set back twice within the plan',
      plan: 'P50D',
      target: '2008-03-10T22:30-04:00[America/Argentina/San_Luis]',
      submitBy: '2008-01-20T22:30-02:00',
      goLive: '2008-03-10T22:30-04:00',
      oneMinuteLater: '2008-03-10T22:31-04:00',
    },
  ])('$what', ({ plan, target, submitBy, goLive, oneMinuteLater }) => {
    const found = backward(planOf(plan), at(target));
    expect({
      submitBy: written(found.schedule.submission),
      goLive: written(found.schedule.goLive),
      oneMinuteLater: written(found.oneMinuteLater),
    }).toEqual({ submitBy, goLive, oneMinuteLater });
  });

  test('keeps the zone of the target and shows the plan that starts there', () => {
    const { schedule } = backward(defaultPlan, at('2026-12-17T09:00-05:00[America/New_York]'));
    expect(schedule.submission.timeZoneId).toBe('America/New_York');
    expect(schedule).toEqual(forward(defaultPlan, schedule.submission));
  });

  test('a plan without stages is submitted at its target', () => {
    const target = at('2026-12-17T09:00+01:00[Europe/Amsterdam]');
    expect(backward([], target).schedule).toEqual({ submission: target, runs: [], goLive: target });
  });
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { effectsOf, halfOf } from '../../../src/planner/effects.ts';
import { machineTime } from '../../../src/planner/Moment.tsx';
import type { View } from '../../../src/planner/view.ts';
import { elapsedMinutes, formatDuration, parseDuration } from '../../../src/schedule/duration.ts';
import { forward } from '../../../src/schedule/forward.ts';
import { documentedMaximum } from '../../../src/schedule/process.ts';
import { viewFrom } from './plans.ts';

const december = 'at=2026-12-01T09:00&zone=Europe/Amsterdam';
const read = (text: string) => {
  const parsed = parseDuration(text);
  if (!parsed.ok) throw new Error(text);
  return parsed.value;
};
const minutes = ({ schedule }: View, end: 'goLive' | 'submission') => schedule[end].epochMilliseconds / 60_000;

describe('half of a duration', () => {
  test.each([
    ['an even number of days', 'P4D', 'calendar', 'P2D'],
    ['an odd day leaves 12 hours', 'P3D', 'calendar', 'P1DT12H'],
    ['a week is seven days', 'P1W', 'calendar', 'P3DT12H'],
    ['a week is five business days', 'P1W', 'business', 'P2DT12H'],
    ['hours and minutes', 'PT2H', 'calendar', 'PT1H'],
    ['an odd minute is rounded up', 'PT15M', 'calendar', 'PT8M'],
    ['each part on its own', 'P1DT1H', 'calendar', 'PT12H30M'],
    ['nothing', 'PT0M', 'calendar', 'PT0M'],
  ] as const)('%s: %s', (_, whole, days, half) => {
    expect(formatDuration(halfOf(read(whole), days))).toBe(half);
  });

  test('twice the half is the whole, to the minute', () => {
    const part = fc.nat({ max: 50 });
    fc.assert(
      fc.property(fc.record({ weeks: part, days: part, hours: part, minutes: part }), (duration) => {
        const whole = elapsedMinutes(duration);
        expect(2 * elapsedMinutes(halfOf(duration)) - whole).toBe(whole % 2);
      }),
    );
  });
});

describe('what each stage has in the date', () => {
  test('is listed from the largest effect to the smallest', () => {
    const lines = effectsOf(viewFrom(december)).stages.map(
      ({ stage, minutes: takes, half }) => `${stage.id} ${String(takes)} ${half ? formatDuration(half.duration) : '-'}`,
    );
    expect(lines).toEqual([
      'provisioning 5760 P2D',
      'provisioning-final 5760 P2D',
      'live 5760 P2D',
      'certification 4320 P1DT12H',
      'publisher-sign-off 1245 PT10H22M',
      'test-drive-validation 120 PT1H',
      'packaging 60 PT30M',
      'validate-prerequisites 15 PT7M',
    ]);
  });

  test.each([
    ['forward', december],
    ['forward, across a clock change', 'at=2026-03-21T09:00&zone=Europe/Amsterdam'],
    ['in business days', `${december}&days=business`],
    ['with failed rounds, in all of them', `${december}&retries=2&days=business`],
  ])('is what the link of the plan with half of it gives: %s', (_, fragment) => {
    const view = viewFrom(fragment);
    for (const { stage, half } of effectsOf(view).stages) {
      const whole = view.steps.find((step) => step.stage.id === stage.id)?.duration;
      if (!whole || !half) throw new Error(stage.id);
      const changed = viewFrom(`${fragment}&stage.${stage.id}=${formatDuration(halfOf(whole, view.days))}`);
      expect(half.minutes).toBe(minutes(view, 'goLive') - minutes(changed, 'goLive'));
    }
  });

  test('moves the submission when planning backward', () => {
    const view = viewFrom('mode=backward&at=2026-12-17T09:00&zone=Europe/Amsterdam');
    const live = effectsOf(view).stages.find(({ stage }) => stage.id === 'live');
    const changed = viewFrom('mode=backward&at=2026-12-17T09:00&zone=Europe/Amsterdam&stage.live=P2D');
    expect(machineTime(changed.schedule.submission)).toBe('2026-12-03T09:00+01:00');
    expect(live?.half).toEqual({ minutes: 2880, duration: read('P2D') });
  });

  test('counts every round of a stage', () => {
    const certification = effectsOf(viewFrom(`${december}&retries=1`)).stages.find(
      ({ stage }) => stage.id === 'certification',
    );
    expect(certification?.minutes).toBe(2 * 4320);
    expect(certification?.half?.duration).toEqual(read('P3D'));
  });
});

describe('a failed round', () => {
  test('costs all stages through certification', () => {
    expect(effectsOf(viewFrom(december)).failedRound).toEqual({ minutes: -4455, duration: read('P3DT2H15M') });
  });

  test('costs what one retry more gives', () => {
    const fragment = `${december}&days=business`;
    const cost = effectsOf(viewFrom(`${fragment}&retries=2`)).failedRound;
    const [two, three] = ['2', '3'].map((n) => minutes(viewFrom(`${fragment}&retries=${n}`), 'goLive'));
    expect(cost?.minutes).toBe((two ?? 0) - (three ?? 0));
  });

  test('is no question in a process without certification', () => {
    expect(effectsOf(viewFrom('process=push-to-production')).failedRound).toBeUndefined();
  });

  test('is no question once certification lies behind the offer', () => {
    const tracked = `${december}&now=provisioning&since=2026-12-04T11:15`;
    expect(effectsOf(viewFrom(tracked, '2026-12-05T09:00Z')).failedRound).toBeUndefined();
  });
});

describe('an hour of the publisher’s own', () => {
  const hour = (fragment: string) =>
    effectsOf(viewFrom(fragment)).hours.map(({ stage, shift }) => `${stage.id} ${formatDuration(shift.duration)}`);

  test.each([
    ['costs an hour in calendar days', december, ['publisher-sign-off PT1H']],
    [
      // Signed off on Tuesday 8 December 23:30, eight business days end on Friday 18; an hour later, on Monday 21.
      'costs a weekend more where the plan then ends beyond it',
      'at=2026-12-01T09:00&zone=UTC&days=business&stage.certification=P1D&stage.provisioning=P1D&stage.publisher-sign-off=PT131H15M',
      ['publisher-sign-off P2DT1H'],
    ],
    [
      // Signed off on Friday 23:30 or on Saturday 00:30: from Saturday, counting starts on Monday 00:00.
      'costs less where it falls into a weekend',
      'at=2026-12-01T09:00&zone=UTC&days=business&stage.certification=P1D&stage.provisioning=P1D&stage.publisher-sign-off=PT35H15M',
      ['publisher-sign-off PT30M'],
    ],
    [
      'costs nothing within a weekend',
      'at=2026-12-01T09:00&zone=UTC&days=business&stage.certification=P1D&stage.provisioning=P1D&stage.publisher-sign-off=PT40H',
      ['publisher-sign-off PT0M'],
    ],
    [
      'is asked of each of the publisher’s stages',
      'process=push-to-production&at=2026-12-01T09:00&zone=UTC',
      ['walkthrough PT1H', 'request-approval PT1H'],
    ],
  ])('%s', (_, fragment, expected) => {
    expect(hour(fragment)).toEqual(expected);
  });
});

describe('the last moment to sign off', () => {
  test('is where the default plan signs off: it uses all that the 16 days leave', () => {
    const last = effectsOf(viewFrom(december)).lastSignOff;
    expect(last && machineTime(last.moment)).toBe('2026-12-09T09:00+01:00');
    expect(last?.verdict).toBe('holds');
  });

  test.each([
    ['holds', 'stage.publisher-sign-off=PT1H', 'PT19H45M'],
    ['missed', 'stage.publisher-sign-off=P2D', 'P1DT3H15M'],
    ['lost', 'retries=1', 'P3DT2H15M'],
  ])('%s with %s', (verdict, field, margin) => {
    const last = effectsOf(viewFrom(`${december}&${field}`)).lastSignOff;
    expect(last && machineTime(last.moment)).toBe('2026-12-09T09:00+01:00');
    expect(last?.verdict).toBe(verdict);
    expect(last && formatDuration(last.margin)).toBe(margin);
  });

  test('is exact: from it the later maxima still end within the total, a minute later they don’t', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 400 * 1440 }),
        fc.constantFrom('calendar', 'business'),
        fc.constantFrom('virtual-machine', 'container'),
        (offset, days, process) => {
          const at = new Intl.DateTimeFormat('sv', { dateStyle: 'short', timeStyle: 'short', timeZone: 'UTC' })
            .format(Date.UTC(2026, 0, 1) + offset * 60_000)
            .replace(' ', 'T');
          const view = viewFrom(`process=${process}&at=${at}&zone=Asia/Tokyo&days=${days}`);
          const last = effectsOf(view).lastSignOff;
          if (!last || !view.allowance) return;
          const index = view.steps.findIndex(({ stage }) => stage.id === last.stage.id);
          const later = view.steps
            .slice(index + 1)
            .map((step) => ({ ...step, duration: documentedMaximum(step.stage) ?? step.duration }));
          const end = view.allowance.end.epochMilliseconds;
          expect(forward(later, last.moment).goLive.epochMilliseconds).toBeLessThanOrEqual(end);
          expect(forward(later, last.moment.add({ minutes: 1 })).goLive.epochMilliseconds).toBeGreaterThan(end);
        },
      ),
      { numRuns: 60 },
    );
  });

  test('is unknown without a total, and for a tracked offer, whose submission is unknown', () => {
    expect(effectsOf(viewFrom('process=push-to-production')).lastSignOff).toBeUndefined();
    const tracked = `${december}&now=provisioning&since=2026-12-04T11:15`;
    expect(effectsOf(viewFrom(tracked, '2026-12-05T09:00Z')).lastSignOff).toBeUndefined();
  });
});

test('a stage that has outrun its time has no forecast; the later ones have', () => {
  const view = viewFrom(`${december}&now=certification&since=2026-12-01T11:15`, '2026-12-06T11:15Z');
  const { stages, hours } = effectsOf(view);
  expect(stages.filter(({ half }) => !half).map(({ stage }) => stage.id)).toEqual(['certification']);
  expect(stages.find(({ stage }) => stage.id === 'live')?.half?.duration).toEqual(read('P2D'));
  expect(hours.map(({ shift }) => shift.minutes)).toEqual([-60]);
});

test('a tracked stage that is not overdue by its source’s business days isn’t when another stage is halved either', () => {
  const review = 'process=azure-application&days=calendar&zone=UTC&stage.microsoft-review=P30D';
  // 14 calendar days have passed, but not the 14 business days of the source, and the plan’s own 30 days neither.
  const view = viewFrom(`${review}&now=microsoft-review&since=2026-10-01T09:00`, '2026-10-17T09:00:00Z');
  expect(view.tracking).toMatchObject({ overdue: false, waiting: false });
  const live = effectsOf(view).stages.find(({ stage }) => stage.id === 'live');
  expect(live?.half?.minutes).toBe(12 * 60);
});

import fc from 'fast-check';
import { DateTime } from 'luxon';
import { describe, expect, test } from 'vitest';
import { formatDuration } from '../../../src/schedule/duration.ts';
import { forward } from '../../../src/schedule/forward.ts';
import { localMoment } from '../../../src/schedule/moment.ts';
import { stepsOf } from '../../../src/schedule/steps.ts';
import { Temporal } from '../../../src/schedule/temporal.ts';
import { readProcess } from '../../support/processes.ts';
import { clockChangeDays } from './clockChangeDays.ts';
import { defaultPlan, planOf } from './plans.ts';

const at = (text: string) => Temporal.ZonedDateTime.from(text);

describe('a plan that no clock change touches', () => {
  test('the default plan is live 16 days after submission, at the same time of day', () => {
    const steps = stepsOf(readProcess('virtual-machine'), new Set(), new Map());
    const { goLive } = forward(steps, localMoment('2026-12-01T09:00', 'Europe/Amsterdam'));
    expect(goLive.toString()).toBe('2026-12-17T09:00:00+01:00[Europe/Amsterdam]');
  });

  test('so is the plan without Test Drive', () => {
    const steps = stepsOf(readProcess('virtual-machine'), new Set(['test-drive-validation']), new Map());
    const { goLive } = forward(steps, localMoment('2026-12-01T09:00', 'Europe/Amsterdam'));
    expect(goLive.toString()).toBe('2026-12-17T09:00:00+01:00[Europe/Amsterdam]');
  });

  test('stages run one after another, each with its start and end', () => {
    const { submission, runs, goLive } = forward(planOf('PT15M P3D PT2H'), localMoment('2026-12-01T09:00', 'UTC'));
    expect(submission.toString()).toBe('2026-12-01T09:00:00+00:00[UTC]');
    expect(runs.map(({ stage, start, end }) => `${stage.id} ${minute(start)} ${minute(end)}`)).toEqual([
      'stage-0 2026-12-01T09:00 2026-12-01T09:15',
      'stage-1 2026-12-01T09:15 2026-12-04T09:15',
      'stage-2 2026-12-04T09:15 2026-12-04T11:15',
    ]);
    expect(minute(goLive)).toBe('2026-12-04T11:15');
  });

  test('a plan without stages is live at once', () => {
    const submission = localMoment('2026-12-01T09:00', 'UTC');
    expect(forward([], submission)).toEqual({ submission, runs: [], goLive: submission });
  });
});

describe('one duration', () => {
  test.each([
    // Europe/Amsterdam: 2026-03-29 02:00 becomes 03:00, 2026-10-25 03:00 becomes 02:00.
    ['a Friday to a Monday', 'P3D', '2026-12-04T09:00+01:00[Europe/Amsterdam]', '2026-12-07T09:00:00+01:00'],
    [
      'days keep the time of day when the clock skips',
      'P3D',
      '2026-03-27T09:00+01:00[Europe/Amsterdam]',
      '2026-03-30T09:00:00+02:00',
    ],
    [
      'days keep the time of day when the clock repeats',
      'P3D',
      '2026-10-23T09:00+02:00[Europe/Amsterdam]',
      '2026-10-26T09:00:00+01:00',
    ],
    ['a week is seven days', 'P1W', '2026-03-27T09:00+01:00[Europe/Amsterdam]', '2026-04-03T09:00:00+02:00'],
    ['weeks and days together', 'P1W2D', '2026-12-01T09:00+01:00[Europe/Amsterdam]', '2026-12-10T09:00:00+01:00'],
    [
      'two hours are real hours when the clock skips',
      'PT2H',
      '2026-03-29T01:30+01:00[Europe/Amsterdam]',
      '2026-03-29T04:30:00+02:00',
    ],
    [
      'two hours are real hours when the clock repeats',
      'PT2H',
      '2026-10-25T01:30+02:00[Europe/Amsterdam]',
      '2026-10-25T02:30:00+01:00',
    ],
    ['48 hours are no two days', 'PT48H', '2026-03-28T09:00+01:00[Europe/Amsterdam]', '2026-03-30T10:00:00+02:00'],
    ['days come first, then hours', 'P1DT2H', '2026-03-28T01:30+01:00[Europe/Amsterdam]', '2026-03-29T04:30:00+02:00'],
    ['hours don’t come first', 'P1DT24H', '2026-03-28T02:30+01:00[Europe/Amsterdam]', '2026-03-30T03:30:00+02:00'],
    [
      'a day into the skipped hour moves later',
      'P1D',
      '2026-03-28T02:30+01:00[Europe/Amsterdam]',
      '2026-03-29T03:30:00+02:00',
    ],
    [
      'a day into the repeated hour is its first time',
      'P1D',
      '2026-10-24T02:30+02:00[Europe/Amsterdam]',
      '2026-10-25T02:30:00+02:00',
    ],
    [
      'a year into the repeated hour is its first time',
      'P364D',
      '2025-10-26T02:30+01:00[Europe/Amsterdam]',
      '2026-10-25T02:30:00+02:00',
    ],
    [
      'a day from the second of the repeated hour',
      'P1D',
      '2026-10-25T02:30+01:00[Europe/Amsterdam]',
      '2026-10-26T02:30:00+01:00',
    ],
    [
      'nothing keeps the second of the repeated hour',
      'PT0M',
      '2026-10-25T02:30+01:00[Europe/Amsterdam]',
      '2026-10-25T02:30:00+01:00',
    ],
    [
      'no days keep the second of the repeated hour',
      'P0D',
      '2026-10-25T02:30+01:00[Europe/Amsterdam]',
      '2026-10-25T02:30:00+01:00',
    ],
    ['nothing moves off no weekend', 'PT0M', '2026-12-05T15:00+01:00[Europe/Amsterdam]', '2026-12-05T15:00:00+01:00'],
    ['a skipped half hour', 'P1D', '2026-10-03T02:15+10:30[Australia/Lord_Howe]', '2026-10-04T02:45:00+11:00'],
    ['a skipped midnight', 'P1D', '2026-03-07T00:30-05:00[America/Havana]', '2026-03-08T01:30:00-04:00'],
    ['a day into the skipped day', 'P1D', '2011-12-29T12:00-10:00[Pacific/Apia]', '2011-12-31T12:00:00+14:00'],
    ['two days over the skipped day', 'P2D', '2011-12-29T12:00-10:00[Pacific/Apia]', '2011-12-31T12:00:00+14:00'],
    ['a change of two hours', 'P1D', '2026-03-28T02:00+00:00[Antarctica/Troll]', '2026-03-29T04:00:00+02:00'],
    ['a leap day', 'P1D', '2028-02-28T09:00+01:00[Europe/Amsterdam]', '2028-02-29T09:00:00+01:00'],
    ['UTC has no clock change', 'P3D', '2026-03-27T09:00+00:00[UTC]', '2026-03-30T09:00:00+00:00'],
  ])('%s: %s from %s', (_, duration, submission, expected) => {
    expect(forward(planOf(duration), at(submission)).goLive.toString({ timeZoneName: 'never' })).toBe(expected);
  });
});

test('a stage that a skipped hour moved later passes its later time of day on', () => {
  const { runs } = forward(planOf('P1D P1D'), at('2026-03-28T02:30+01:00[Europe/Amsterdam]'));
  expect(runs.map(({ end }) => minute(end))).toEqual(['2026-03-29T03:30', '2026-03-30T03:30']);
});

describe('for all plans', () => {
  const minuteOfYears = fc.integer({ min: 0, max: 100 * 365 * 1440 });
  const duration = fc.record({ weeks: fc.nat(2), days: fc.nat(9), hours: fc.nat(48), minutes: fc.nat(90) });
  const submissions = fc.tuple(
    minuteOfYears,
    fc.constantFrom(...clockChangeDays.map(([zone]) => zone), 'UTC', 'Asia/Tokyo'),
  );
  const moment = ([minutes, zone]: [number, string]) =>
    at('2000-01-01T00:00Z[UTC]').add({ minutes }).withTimeZone(zone);

  test('the default plan takes 16 days where no clock change comes between', () => {
    fc.assert(
      fc.property(submissions, (submission) => {
        const start = moment(submission);
        const change = start.getTimeZoneTransition('next');
        fc.pre(!change || Temporal.ZonedDateTime.compare(change, start.add({ days: 17 })) > 0);
        expect(forward(defaultPlan, start).goLive.toString()).toBe(start.add({ days: 16 }).toString());
      }),
    );
  });

  test('where no clock change comes between, a longer stage never makes the offer live earlier', () => {
    const durations = fc.array(duration, { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(submissions, durations, fc.nat(7), duration, (submission, plan, index, more) => {
        const start = moment(submission).withTimeZone('Asia/Tokyo');
        const steps = planOf(plan.map(formatDuration).join(' '));
        const longer = steps.map((step, position) =>
          position === index % steps.length ? { ...step, duration: sum(step.duration, more) } : step,
        );
        const [sooner, later] = [forward(steps, start).goLive, forward(longer, start).goLive];
        expect(Temporal.ZonedDateTime.compare(sooner, later)).toBeLessThanOrEqual(0);
      }),
    );
  });

  test('luxon comes to the same dates, also around clock changes', () => {
    const near = fc
      .constantFrom(...clockChangeDays)
      .chain(([zone, change]) =>
        fc
          .integer({ min: -20 * 1440, max: 2 * 1440 })
          .map((minutes): [string, number] => [zone, minuteOfEpoch(localMoment(change, zone)) + minutes]),
      );
    fc.assert(
      fc.property(near, fc.array(duration, { minLength: 1, maxLength: 4 }), ([zone, minutes], plan) => {
        const start = at('1970-01-01T00:00Z[UTC]').add({ minutes }).withTimeZone(zone);
        const ours = forward(planOf(plan.map(formatDuration).join(' ')), start).goLive;
        const theirs = plan.reduce(
          (time, { weeks, days, ...rest }) => time.plus({ weeks, days }).plus(rest),
          DateTime.fromMillis(start.epochMilliseconds, { zone }),
        );
        expect(ours.epochMilliseconds).toBe(theirs.toMillis());
      }),
      { numRuns: 500 },
    );
  });
});

const minute = (time: Temporal.ZonedDateTime) => time.toPlainDateTime().toString({ smallestUnit: 'minute' });
const minuteOfEpoch = (time: Temporal.ZonedDateTime) => time.epochMilliseconds / 60_000;

type Parts = Record<'weeks' | 'days' | 'hours' | 'minutes', number>;
const sum = (one: Parts, other: Parts): Parts => ({
  weeks: one.weeks + other.weeks,
  days: one.days + other.days,
  hours: one.hours + other.hours,
  minutes: one.minutes + other.minutes,
});

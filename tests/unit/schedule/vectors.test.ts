import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { backward } from '../../../src/schedule/backward.ts';
import { forward } from '../../../src/schedule/forward.ts';
import { localMoment } from '../../../src/schedule/moment.ts';
import type { Step } from '../../../src/schedule/steps.ts';
import { Temporal } from '../../../src/schedule/temporal.ts';
import { planOf } from './plans.ts';

interface Vector {
  readonly zone: string;
  readonly days: 'calendar' | 'business';
  /** Holidays of two parties. */
  readonly calendars: readonly [readonly string[], readonly string[]];
  /** Durations, and whose holidays count. */
  readonly stages: readonly (readonly [duration: string, calendar: 0 | 1])[];
}

interface ForwardVector extends Vector {
  readonly at: string;
  readonly submission: string;
  readonly ends: readonly string[];
}

interface BackwardVector extends Vector {
  readonly target: string;
  readonly submitBy: string;
  readonly goLive: string;
  readonly oneMinuteLater: string;
}

// Moments in UTC, made by vectors/make.py with other libraries in another language.
const vectors = JSON.parse(readFileSync(new URL('vectors/vectors.json', import.meta.url), 'utf8')) as {
  readonly forward: readonly ForwardVector[];
  readonly backward: readonly BackwardVector[];
};

test(`forward: ${vectors.forward.length} plans end when zoneinfo and numpy say`, () => {
  expect(
    vectors.forward.map((vector) => {
      const { submission, runs } = forward(stepsOf(vector), localMoment(vector.at, vector.zone));
      return { ...vector, submission: written(submission), ends: runs.map(({ end }) => written(end)) };
    }),
  ).toEqual(vectors.forward);
});

test(`backward: ${vectors.backward.length} plans are submitted when a search minute by minute says`, () => {
  expect(
    vectors.backward.map((vector) => {
      const target = Temporal.Instant.from(vector.target).toZonedDateTimeISO(vector.zone);
      const { schedule, oneMinuteLater } = backward(stepsOf(vector), target);
      return {
        ...vector,
        submitBy: written(schedule.submission),
        goLive: written(schedule.goLive),
        oneMinuteLater: written(oneMinuteLater),
      };
    }),
  ).toEqual(vectors.backward);
});

test('they are enough, and of every kind', () => {
  const all = [...vectors.forward, ...vectors.backward];
  expect(all.length).toBeGreaterThanOrEqual(400);
  expect(new Set(all.map(({ zone }) => zone)).size).toBe(20);
  expect(new Set(all.map(({ days }) => days))).toEqual(new Set(['calendar', 'business']));
});

const stepsOf = ({ days, calendars, stages }: Vector): Step[] =>
  stages.flatMap(([duration, calendar]) =>
    planOf(duration, { days, holidays: new Map(calendars[calendar].map((date) => [date, date])) }),
  );

const written = (time: Temporal.ZonedDateTime): string => time.toInstant().toString({ smallestUnit: 'minute' });

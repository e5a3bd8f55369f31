import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { backward } from '../../../../src/schedule/backward.ts';
import type { Holidays } from '../../../../src/schedule/counting.ts';
import { forward } from '../../../../src/schedule/forward.ts';
import { stepsOf } from '../../../../src/schedule/steps.ts';
import { Temporal } from '../../../../src/schedule/temporal.ts';
import { publicHolidays } from '../../../../src/site/holidays/publicHolidays.ts';
import { readProcesses } from '../../../support/processes.ts';
import { minuteOf } from '../../schedule/moments.ts';

/** Regions of all three levels, with other weekends' customs, long feasts, substitutes and many clock changes. */
const regions = ['US', 'US-LA-NO', 'NL', 'DE-BY-A', 'ES-MD', 'GB-SCT', 'IL', 'EG', 'CN', 'JP', 'AU-TAS-H', 'MX'];
const zones = ['Europe/Amsterdam', 'America/New_York', 'Africa/Cairo', 'Australia/Lord_Howe', 'Asia/Jerusalem', 'UTC'];

const known = new Map<string, Holidays>();
const holidaysOf = (code: string | undefined): Holidays => {
  if (code === undefined) return new Map();
  const found = known.get(code) ?? new Map([...publicHolidays(code)].map(([date, names]) => [date, names.en ?? '']));
  known.set(code, found);
  return found;
};

const process = readProcesses()['virtual-machine'];
if (!process) throw new Error('no virtual-machine');

const region = fc.option(fc.constantFrom(...regions), { nil: undefined });
const plan = fc.record({ reviewer: region, publisher: region, retries: fc.integer({ min: 0, max: 2 }) });
const start = fc
  .record({ zone: fc.constantFrom(...zones), minutes: fc.integer({ min: 0, max: 11 * 365 * 1440 }) })
  .map(({ zone, minutes }) => Temporal.ZonedDateTime.from(`2025-01-01T00:00[${zone}]`).add({ minutes }));

const stepsWith = ({ reviewer, publisher, retries }: { reviewer?: string; publisher?: string; retries: number }) =>
  stepsOf(process, new Set(), new Map(), {
    days: 'business',
    holidays: { microsoft: holidaysOf(reviewer), publisher: holidaysOf(publisher) },
    retries,
  });

describe('with the public holidays of real regions', () => {
  test('a stage counted in days ends on a day that is neither a weekend nor a holiday of its party', () => {
    fc.assert(
      fc.property(start, plan, (from, { reviewer, publisher, retries }) => {
        const steps = stepsWith({ ...(reviewer && { reviewer }), ...(publisher && { publisher }), retries });
        forward(steps, from).runs.forEach(({ end, stage }, index) => {
          const { days = 0, hours = 0, minutes = 0 } = steps[index]?.duration ?? {};
          if (days === 0 || hours > 0 || minutes > 0) return;
          expect(end.dayOfWeek).toBeLessThan(6);
          const calendar = holidaysOf(stage.actor === 'microsoft' ? reviewer : publisher);
          expect(calendar.has(end.toPlainDate().toString())).toBe(false);
        });
      }),
      { numRuns: 400 },
    );
  });

  test('the latest submission makes the target, and the minute after it doesn’t', () => {
    fc.assert(
      fc.property(
        start,
        plan,
        fc.integer({ min: -120, max: 1500 }),
        (from, { reviewer, publisher, retries }, minutes) => {
          const steps = stepsWith({ ...(reviewer && { reviewer }), ...(publisher && { publisher }), retries });
          const target = forward(steps, from).goLive.add({ minutes });
          const { schedule, oneMinuteLater } = backward(steps, target);
          expect(minuteOf(schedule.goLive)).toBeLessThanOrEqual(minuteOf(target));
          expect(minuteOf(oneMinuteLater)).toBeGreaterThan(minuteOf(target));
          expect(minuteOf(oneMinuteLater)).toBe(
            minuteOf(forward(steps, schedule.submission.add({ minutes: 1 })).goLive),
          );
        },
      ),
      { numRuns: 300 },
    );
  });
});

import fc from 'fast-check';
import type { Counting } from '../../../src/schedule/counting.ts';
import type { Duration } from '../../../src/schedule/duration.ts';
import { localMoment } from '../../../src/schedule/moment.ts';
import type { Step } from '../../../src/schedule/steps.ts';
import { Temporal } from '../../../src/schedule/temporal.ts';
import { clockChangeDays } from './clockChangeDays.ts';
import { planOf } from './plans.ts';

/** Clock changes on days of work too, which weekends would hide. */
export const clockChanges: readonly (readonly [zone: string, at: string])[] = [
  ...clockChangeDays.map(([zone, at]) => [zone, at] as const),
  ['Asia/Gaza', '2014-10-24T00:00'],
  ['Asia/Gaza', '2015-03-28T01:00'],
  ['Asia/Amman', '2021-03-26T01:00'],
  ['Asia/Amman', '2021-10-29T00:00'],
  ['America/St_Johns', '2010-11-07T00:01'],
  ['America/Caracas', '2016-05-01T03:00'],
];

/** Minutes from 2000 to 2100 in many zones, half of them within days of a clock change. */
export const businessStart: fc.Arbitrary<Temporal.ZonedDateTime> = fc.oneof(
  fc
    .tuple(
      fc.integer({ min: 0, max: 100 * 365 * 1440 }),
      fc.constantFrom('UTC', 'Asia/Tokyo', ...clockChanges.map(([zone]) => zone)),
    )
    .map(([minutes, zone]) => Temporal.ZonedDateTime.from('2000-01-01T00:00[UTC]').add({ minutes }).withTimeZone(zone)),
  fc
    .tuple(fc.constantFrom(...clockChanges), fc.integer({ min: -9 * 1440, max: 1440 }))
    .map(([[zone, at], minutes]) => localMoment(at, zone).add({ minutes })),
);

/** Days after a start, or before it, that are holidays. */
export const holidaysAround: fc.Arbitrary<number[]> = fc.array(fc.integer({ min: -5, max: 40 }), { maxLength: 12 });

const duration: fc.Arbitrary<Duration> = fc.oneof(
  fc.record({
    weeks: fc.constant(0),
    days: fc.integer({ min: 1, max: 4 }),
    hours: fc.constant(0),
    minutes: fc.constant(0),
  }),
  fc.record({ weeks: fc.nat(1), days: fc.nat(5), hours: fc.nat(30), minutes: fc.nat(59) }),
);

/** Plans of one to five stages in business days, of two parties whose holidays lie around a start. */
export const businessPlans: fc.Arbitrary<(start: Temporal.ZonedDateTime) => Step[]> = fc
  .tuple(fc.array(fc.tuple(duration, fc.boolean()), { minLength: 1, maxLength: 5 }), holidaysAround, holidaysAround)
  .map(([stages, ours, theirs]) => (start) => {
    const counting = (offsets: readonly number[]): Counting => ({
      days: 'business',
      holidays: new Map(
        offsets.map((offset) => [start.toPlainDate().add({ days: offset }).toString(), `holiday ${String(offset)}`]),
      ),
    });
    const calendars = [counting(ours), counting(theirs)] as const;
    return stages.flatMap(([length, own]) =>
      planOf('PT0M', calendars[own ? 0 : 1]).map((step) => ({ ...step, duration: length })),
    );
  });

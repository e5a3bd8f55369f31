import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { clockChanges } from '../../../src/schedule/clockChanges.ts';
import { localMoment } from '../../../src/schedule/moment.ts';
import { Temporal } from '../../../src/schedule/temporal.ts';
import { wallClocks } from '../../../src/schedule/wallClock.ts';
import { clockChangeDays } from './clockChangeDays.ts';

const around = 60 * 1440;
const epoch = Temporal.PlainDateTime.from('1970-01-01T00:00');

/** The clocks of 60 days before and after a change, and what Temporal says of the same minutes. */
const clocksAt = (zone: string, change: string) => {
  const end = localMoment(change, zone).add({ minutes: around });
  const clocks = wallClocks(clockChanges(end, 2 * around), end.offsetNanoseconds / 6e10);
  const change0 = localMoment(change, zone).epochMilliseconds / 60_000;
  return {
    clocks,
    change: change0,
    local: (minute: number) =>
      epoch.until(
        Temporal.Instant.fromEpochMilliseconds(minute * 60_000)
          .toZonedDateTimeISO(zone)
          .toPlainDateTime(),
        {
          largestUnit: 'minute',
        },
      ).minutes,
    minute: (shown: number) => epoch.add({ minutes: shown }).toZonedDateTime(zone).epochMilliseconds / 60_000,
  };
};

describe.each(clockChangeDays)('in %s at %s, %s', (zone, change) => {
  const { clocks, local, minute, change: at } = clocksAt(zone, change);
  const near = fc.oneof(fc.integer({ min: -1600, max: 1600 }), fc.integer({ min: -30_000, max: 30_000 }));

  test('the clock shows what Temporal says, and back', () => {
    fc.assert(
      fc.property(near, (offset) => {
        expect(clocks.exact.local(at + offset)).toBe(local(at + offset));
        expect(clocks.exact.minute(local(at) + offset)).toBe(minute(local(at) + offset));
      }),
    );
  });

  test('it lies between two that never run backward', () => {
    fc.assert(
      fc.property(near, fc.nat(3000), (offset, later) => {
        for (const [name, start] of [
          ['local', at + offset],
          ['minute', local(at) + offset],
        ] as const) {
          const { exact, least, most } = clocks;
          expect(least[name](start)).toBeLessThanOrEqual(exact[name](start));
          expect(most[name](start)).toBeGreaterThanOrEqual(exact[name](start));
          expect(least[name](start + later)).toBeGreaterThanOrEqual(least[name](start));
          expect(most[name](start + later)).toBeGreaterThanOrEqual(most[name](start));
        }
      }),
    );
  });

  test('two days away from it all three are the same', () => {
    fc.assert(
      fc.property(fc.constantFrom(-1, 1), fc.integer({ min: 2 * 1440, max: 10 * 1440 }), (side, distance) => {
        const time = at + side * distance;
        for (const name of ['local', 'minute'] as const) {
          expect(clocks.least[name](time)).toBe(clocks.exact[name](time));
          expect(clocks.most[name](time)).toBe(clocks.exact[name](time));
        }
      }),
    );
  });
});

test('without changes it is the offset alone', () => {
  const { exact, least, most } = wallClocks([], 345);
  for (const clock of [exact, least, most]) {
    expect(clock.local(1000)).toBe(1345);
    expect(clock.minute(1345)).toBe(1000);
  }
});

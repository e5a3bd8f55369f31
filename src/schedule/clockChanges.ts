import type { Temporal } from './temporal.ts';

/** A change of a zone's offset from UTC: its minute since the epoch, and the offsets in minutes. */
export interface ClockChange {
  readonly at: number;
  readonly before: number;
  readonly after: number;
}

/**
 * The clock changes in the zone of `until` up to and including that moment, in the `minutes` before it; latest first.
 * @example
 * clockChanges(localMoment('2026-04-01T00:00', 'Europe/Amsterdam'), 7 * 1440)
 * // [{ at: 29_579_100, before: 60, after: 120 }]
 */
export const clockChanges = (until: Temporal.ZonedDateTime, minutes: number): ClockChange[] => {
  const changes: ClockChange[] = [];
  const earliest = until.epochMilliseconds - minutes * 60_000;
  // A search from a change itself finds the one before it.
  let change = until.add({ nanoseconds: 1 }).getTimeZoneTransition('previous');
  while (change && change.epochMilliseconds >= earliest) {
    const before = change.subtract({ nanoseconds: 1 }).offsetNanoseconds / 6e10;
    changes.push({ at: change.epochMilliseconds / 60_000, before, after: change.offsetNanoseconds / 6e10 });
    change = change.getTimeZoneTransition('previous');
  }
  return changes;
};

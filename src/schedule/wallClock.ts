import type { ClockChange } from './clockChanges.ts';

/** A zone's clock in whole numbers: minutes since the epoch, and minutes on the wall, counted from 1970-01-01T00:00. */
export interface WallClock {
  /** What the clock shows at a minute. */
  readonly local: (minute: number) => number;
  /** The minute at which it shows that; skipped times move later, of repeated ones it is the first (contract, 1.1). */
  readonly minute: (local: number) => number;
}

/** A clock, and the two between which it lies that never run backward. */
export interface WallClocks {
  readonly exact: WallClock;
  /** Shows at every minute the least that the clock shows from then on; away from clock changes that is the same. */
  readonly least: WallClock;
  /** Shows at every minute the most that the clock has shown until then. */
  readonly most: WallClock;
}

/**
 * The clock of a zone around its changes.
 * @param changes latest first
 * @param offset minutes from UTC where there are no changes
 * @example
 * const { exact } = wallClocks(clockChanges(localMoment('2026-04-01T00:00', 'Europe/Amsterdam'), 7 * 1440), 120)
 * exact.local(29_579_099) // 29_579_159: 2026-03-29T01:59
 * exact.minute(29_579_190) // 29_579_130: 02:30 is skipped and becomes 03:30
 */
export const wallClocks = (changes: readonly ClockChange[], offset: number): WallClocks => {
  const oldest = changes.at(-1)?.before ?? offset;
  const local = (minute: number): number => minute + (changes.find(({ at }) => at <= minute)?.after ?? oldest);
  const minute = (shown: number): number =>
    shown - (changes.find((change) => countsFrom(change) <= shown)?.after ?? oldest);

  const least: WallClock = {
    local: (time) => changes.reduce((low, { at, after }) => (at > time ? Math.min(low, at + after) : low), local(time)),
    minute: (shown) =>
      changes.reduce((low, change) => {
        const from = countsFrom(change);
        return from > shown ? Math.min(low, from - change.after) : low;
      }, minute(shown)),
  };
  const most: WallClock = {
    local: (time) =>
      changes.reduce((high, { at, before }) => (at <= time ? Math.max(high, at + before) : high), local(time)),
    minute: (shown) =>
      changes.reduce((high, change) => {
        const from = countsFrom(change);
        return from <= shown ? Math.max(high, from - change.before) : high;
      }, minute(shown)),
  };
  return { exact: { local, minute }, least, most };
};

/**
 * The time on the wall from which the new offset counts. Until then it's the old one: skipped times are moved later by
 * it, and of repeated times the first is meant.
 */
export const countsFrom = ({ at, before, after }: ClockChange): number => at + Math.max(before, after);

import type { Actor } from '../schedule/process.ts';
import type { Temporal } from '../schedule/temporal.ts';
import type { Row } from './view.ts';

/** Weekends in a row, or one holiday, that stages of the plan skip. */
export interface SkippedEntry {
  readonly first: Temporal.PlainDate;
  readonly last: Temporal.PlainDate;
  /** The holiday's name; undefined for weekends. */
  readonly holiday: string | undefined;
  /** How many weekends; 1 for a holiday. */
  readonly count: number;
  /** On whose calendar. */
  readonly actor: Actor;
}

/**
 * The days that a plan skips, in time order: weekends that follow each other on one calendar are one entry, until a
 * holiday comes between. A day stands once for each party: a tracked stage that is cut off on a Sunday skips it, and so
 * does the stage that begins there.
 * @example
 * skippedEntries(rows) // 12 to 20 December (2 weekends), microsoft; Christmas Day, microsoft
 */
export function skippedEntries(rows: readonly Pick<Row, 'stage' | 'skipped'>[]): SkippedEntry[] {
  const entries: SkippedEntry[] = [];
  for (const { stage, skipped } of rows) {
    for (const { date, holiday } of skipped) {
      const next = { first: date, last: date, holiday, count: 1, actor: stage.actor };
      const before = entries.at(-1);
      if (before && isSame(before, next)) continue;
      if (before && follows(before, next)) entries[entries.length - 1] = joined(before, next);
      else entries.push(next);
    }
  }
  return entries;
}

/** How many days a plan skips. */
export const skippedDayCount = (rows: readonly Pick<Row, 'skipped'>[]): number =>
  new Set(rows.flatMap(({ skipped }) => skipped.map(({ date }) => date.toString()))).size;

const isSame = (before: SkippedEntry, next: SkippedEntry): boolean =>
  before.actor === next.actor && before.last.equals(next.first);

const follows = (before: SkippedEntry, next: SkippedEntry): boolean =>
  before.holiday === undefined &&
  next.holiday === undefined &&
  before.actor === next.actor &&
  before.last.until(next.first).days <= 7;

const joined = (before: SkippedEntry, next: SkippedEntry): SkippedEntry => ({
  ...before,
  last: next.last,
  count: before.count + (before.last.until(next.first).days === 1 ? 0 : 1),
});

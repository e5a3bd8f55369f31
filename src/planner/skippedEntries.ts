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
  /** How many days. */
  readonly days: number;
  /** On whose calendar. */
  readonly actors: readonly Actor[];
}

/**
 * The days that a plan skips, in time order, each once: weekends that follow each other on the same calendars are one
 * entry, until a holiday comes between. A day that two parties call by different names stands twice.
 * @example
 * skippedEntries(rows) // 5 and 6 December, microsoft; 12 to 20 December (2 weekends), microsoft; Christmas Day, microsoft
 */
export function skippedEntries(rows: readonly Pick<Row, 'stage' | 'skipped'>[]): SkippedEntry[] {
  const byDay = new Map<string, SkippedEntry>();
  for (const { stage, skipped } of rows) {
    for (const { date, holiday } of skipped) {
      const key = `${date.toString()} ${holiday ?? ''}`;
      const actors = byDay.get(key)?.actors ?? [];
      const all = actors.includes(stage.actor) ? actors : [...actors, stage.actor].toSorted();
      byDay.set(key, { first: date, last: date, holiday, count: 1, days: 1, actors: all });
    }
  }
  const sorted = [...byDay].toSorted(([one], [other]) => one.localeCompare(other)).map(([, entry]) => entry);
  const entries: SkippedEntry[] = [];
  for (const entry of sorted) {
    const before = entries.at(-1);
    if (before && follows(before, entry)) entries[entries.length - 1] = joined(before, entry);
    else entries.push(entry);
  }
  return entries;
}

/** How many days a plan skips, on any calendar. */
export const skippedDayCount = (rows: readonly Pick<Row, 'skipped'>[]): number =>
  new Set(rows.flatMap(({ skipped }) => skipped.map(({ date }) => date.toString()))).size;

const follows = (before: SkippedEntry, next: SkippedEntry): boolean =>
  before.holiday === undefined &&
  next.holiday === undefined &&
  before.actors.join() === next.actors.join() &&
  before.last.until(next.first).days <= 7;

const joined = (before: SkippedEntry, next: SkippedEntry): SkippedEntry => ({
  ...before,
  last: next.last,
  count: before.count + (before.last.until(next.first).days === 1 ? 0 : 1),
  days: before.days + 1,
});

import type { Actor } from '../schedule/process.ts';
import type { Temporal } from '../schedule/temporal.ts';
import { partyOf } from './plan.ts';
import { skippedDayCount, skippedEntries, type SkippedEntry } from './skippedEntries.ts';
import type { Row, View } from './view.ts';
import type { Words } from './words.ts';

interface Props {
  readonly view: View;
  readonly words: Words;
}

/** Every day that the plan skips, and why; nothing where it skips none. */
export function Skipped({ view: { rows, plan }, words }: Props) {
  const { t } = words;
  const count = skippedDayCount(rows);
  if (count === 0) return null;
  const calendar = (actor: Actor) => {
    const region = plan[partyOf[actor]];
    return t(`skipped.calendar.${actor}`) + (region === undefined ? '' : `: ${words.region(region)}`);
  };
  return (
    <details class="skipped">
      <summary>{t('skipped.heading', { count })}</summary>
      <p>{t('skipped.note')}</p>
      <ul>
        {skippedEntries(rows).map((entry) => (
          <li key={`${entry.first.toString()} ${entry.holiday ?? ''}`}>
            {entryText(entry, words)} <small>({calendar(entry.actor)})</small>
          </li>
        ))}
      </ul>
    </details>
  );
}

/**
 * What a stage skips, when and on whose calendar, for its row in a table; empty where it skips nothing.
 * @example skippedText(row, words)
 * // '3 days skipped: Christmas Day: Fri, 25 Dec 2026; Weekend: Sat, 26 Dec 2026 to Sun, 27 Dec 2026 (your calendar)'
 */
export function skippedText(row: Pick<Row, 'stage' | 'skipped'>, words: Pick<Words, 't' | 'formats'>): string {
  if (row.skipped.length === 0) return '';
  const why = skippedEntries([row]).map((entry) => entryText(entry, words));
  const text = words.t('skipped.row', { count: row.skipped.length, why: why.join('; ') });
  return `${text} (${words.t(`skipped.calendar.${row.stage.actor}`)})`;
}

function entryText(
  { first, last, holiday, count }: SkippedEntry,
  { t, formats }: Pick<Words, 't' | 'formats'>,
): string {
  const day = (date: Temporal.PlainDate) => formats.shortDate(date.toZonedDateTime('UTC').epochMilliseconds, 'UTC');
  if (holiday !== undefined) return t('skipped.holiday', { name: holiday, date: day(first) });
  if (first.equals(last)) return t('skipped.weekendDay', { date: day(first) });
  return t('skipped.weekends', { count, from: day(first), until: day(last) });
}

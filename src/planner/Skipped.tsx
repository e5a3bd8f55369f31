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
 * What a stage skips, for its row in a table; empty where it skips nothing.
 * @example skippedText(row, words) // '3 days skipped: weekend, Christmas Day'
 */
export function skippedText({ skipped }: Pick<Row, 'skipped'>, { t }: Pick<Words, 't'>): string {
  if (skipped.length === 0) return '';
  const why = new Set(skipped.map(({ holiday }) => holiday ?? t('skipped.weekend')));
  return t('skipped.row', { count: skipped.length, why: [...why].join(', ') });
}

function entryText({ first, last, holiday, count }: SkippedEntry, { t, formats }: Words): string {
  const day = (date: Temporal.PlainDate) => formats.shortDate(date.toZonedDateTime('UTC').epochMilliseconds, 'UTC');
  if (holiday !== undefined) return t('skipped.holiday', { name: holiday, date: day(first) });
  if (first.equals(last)) return t('skipped.weekendDay', { date: day(first) });
  return t('skipped.weekends', { count, from: day(first), until: day(last) });
}

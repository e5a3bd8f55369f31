import { documentedText } from '../documentedText.ts';
import { conditionsOf } from '../conditions.ts';
import { endNote, goLiveText, startText } from '../headline.ts';
import { zoneName } from '../Moment.tsx';
import type { FigureAge } from '../sources.ts';
import { stageName } from '../stageName.ts';
import type { View } from '../view.ts';
import type { Words } from '../words.ts';

/**
 * The plan in GitHub's Markdown, for an issue or a wiki: the answer, a table of the stages, what it rests on, the link.
 * @param age of the figures
 */
export function markdownOf(view: View, age: FigureAge, link: string, words: Words): string {
  const { t, formats } = words;
  const { schedule, plan } = view;
  const short = (moment: Temporal.ZonedDateTime) => formats.tableTime(moment.epochMilliseconds, moment.timeZoneId);
  const columns = (['stage', 'actor', 'maximum', 'from', 'until'] as const).map((column) => t(`table.${column}`));
  return [
    ...(plan.name ? [`## ${escapeMarkdown(plan.name)}`, ''] : []),
    `- **${escapeMarkdown(goLiveText(view, words))}**`,
    `- ${escapeMarkdown(startText(view, words))}`,
    `- ${escapeMarkdown(t('text.zone', { zone: zoneName(schedule.goLive, formats) }))}`,
    '',
    line(columns),
    line(columns.map(() => '---')),
    ...view.rows.map((row) =>
      line(
        [
          stageName(row, view.rows, words),
          t(`actor.${row.stage.actor}`),
          documentedText(view.process, row.stage, words),
          short(row.start),
          [short(row.end), endNote(row, view.tracking, words)].filter(Boolean).join('; '),
        ].map(escapeMarkdown),
      ),
    ),
    '',
    ...conditionsOf(view, age, words).map((condition) => escapeMarkdown(condition)),
    '',
    `<${link}>`,
    '',
  ].join('\n');
}

/**
 * A text that Markdown shows as it is: what could be markup has a backslash before it, also in a table, and line breaks,
 * which would end a row, are spaces.
 * @example escapeMarkdown('a|b `c` <d>') // 'a\\|b \\`c\\` \\<d\\>'
 */
export const escapeMarkdown = (text: string): string =>
  text
    .replaceAll(/\s+/g, ' ')
    .trim()
    .replaceAll(/[\\`*_{}[\]<>|#~&!$]/g, String.raw`\$&`)
    // At the start of a line these would begin a list or a heading.
    .replace(/^(\d*)([-+.)=])/, String.raw`$1\$2`);

const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

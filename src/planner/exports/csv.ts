import { documentedText } from '../documentedText.ts';
import { dataWord } from '../../components/dataWord.ts';
import { formatDuration } from '../../schedule/duration.ts';
import { machineTime } from '../Moment.tsx';
import type { View } from '../view.ts';
import type { Words } from '../words.ts';

/**
 * The plan as a table for a spreadsheet (RFC 4180): header and names in the page's language, moments and durations in
 * ISO 8601, a line for each stage and one for the go-live. It begins with a byte order mark, since Excel takes a file
 * without one for another encoding.
 * @example csvOf(view, words).split('\r\n')[1]
 * // 'My offer,validate-prerequisites,Validate prerequisites,1,Microsoft,at most 15 minutes,PT15M,2026-12-01T09:00+01:00,…'
 */
export function csvOf(view: View, words: Words): string {
  const { t } = words;
  const { plan, rows, schedule } = view;
  const named = plan.name ?? dataWord(t, 'process', view.process.id);
  const stages = rows.map(({ stage, round, counted, start, end }) => [
    named,
    stage.id,
    dataWord(t, 'stage', stage.id),
    String(round + 1),
    t(`actor.${stage.actor}`),
    documentedText(view.process, stage, words),
    formatDuration(counted),
    machineTime(start),
    machineTime(end),
    plan.zone,
  ]);
  const goLive = machineTime(schedule.goLive);
  const last = [named, 'go-live', t('timeline.live'), '', '', '', '', goLive, goLive, plan.zone];
  return `\uFEFF${[csvColumns(words), ...stages, last].map(line).join('')}`;
}

/** What stands above its columns. */
export const csvColumns = ({ t }: Words): readonly string[] => [
  t('take.column.plan'),
  t('take.column.id'),
  t('table.stage'),
  t('take.column.round'),
  t('table.actor'),
  t('table.maximum'),
  t('take.column.duration'),
  t('table.from'),
  t('table.until'),
  t('take.column.zone'),
];

const line = (cells: readonly string[]): string => `${cells.map(cell).join(',')}\r\n`;

/**
 * A cell that a spreadsheet can't take for a formula: an apostrophe goes before what begins like one, and before what
 * already has apostrophes there, so that exactly one can be taken away again.
 * @example cell('=1+1') // "'=1+1"
 * @example cell('Ready, "set"') // '"Ready, ""set"""'
 */
export function cell(text: string): string {
  const safe = /^'*[=+\-@\t\r\n＝＋－＠]/u.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

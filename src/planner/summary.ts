import { conditionsOf } from './conditions.ts';
import { endNote, goLiveText, startText } from './headline.ts';
import { zoneName } from './Moment.tsx';
import type { FigureAge } from './sources.ts';
import { stageName } from './stageName.ts';
import type { View } from './view.ts';
import type { Words } from './words.ts';

/**
 * The plan as plain text, for a message or a ticket: the answer first, then each stage, what it rests on, and the link.
 * @param age of the figures
 */
export function summaryOf(view: View, age: FigureAge, link: string, words: Words): string {
  const { t, formats } = words;
  const { schedule, plan } = view;
  const short = (moment: Temporal.ZonedDateTime) => formats.tableTime(moment.epochMilliseconds, moment.timeZoneId);
  return [
    ...(plan.name ? [plan.name] : []),
    goLiveText(view, words),
    startText(view, words),
    t('text.zone', { zone: zoneName(schedule.goLive, formats) }),
    '',
    ...view.rows.map(
      (row) =>
        `- ${t('timeline.stage', { stage: stageName(row, view.rows, words), start: short(row.start), end: short(row.end) })} (${[t(`actor.${row.stage.actor}`), endNote(row, view.tracking, words)].filter(Boolean).join('; ')})`,
    ),
    '',
    ...conditionsOf(view, age, words),
    '',
    link,
  ].join('\n');
}

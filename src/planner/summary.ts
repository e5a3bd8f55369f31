import { dataWord } from '../components/dataWord.ts';
import { conditionsOf } from './conditions.ts';
import { zoneName } from './Moment.tsx';
import type { View } from './view.ts';
import type { Words } from './words.ts';

/**
 * The plan as plain text, for a message or a ticket: the answer first, then each stage, what it rests on, and the link.
 * @param year of the source, as in `answer.assumption`
 */
export function summaryOf(view: View, year: string, link: string, words: Words): string {
  const { t, formats } = words;
  const { schedule, plan } = view;
  const long = (moment: Temporal.ZonedDateTime) => formats.dateTime(moment.epochMilliseconds, moment.timeZoneId);
  const short = (moment: Temporal.ZonedDateTime) => formats.tableTime(moment.epochMilliseconds, moment.timeZoneId);
  const submission =
    view.mode === 'backward'
      ? t('text.submitBy', { date: long(schedule.submission) })
      : t('text.submission', { date: long(schedule.submission) });
  return [
    ...(plan.name ? [plan.name] : []),
    t('text.goLive', { date: long(schedule.goLive) }),
    submission,
    t('text.zone', { zone: zoneName(schedule.goLive, formats) }),
    '',
    ...view.rows.map(
      ({ stage, start, end }) =>
        `- ${t('timeline.stage', { stage: dataWord(t, 'stage', stage.id), start: short(start), end: short(end) })} (${t(`actor.${stage.actor}`)})`,
    ),
    '',
    ...conditionsOf(view, year, words),
    '',
    link,
  ].join('\n');
}

import { dataWord } from '../components/dataWord.ts';
import { isBefore, type Row, type View } from './view.ts';
import type { Words } from './words.ts';

/** When the offer is live, as a line of text; at the earliest where nothing is forecast for the stage that it is in. */
export const goLiveText = ({ schedule, tracking }: View, words: Words): string =>
  words.t(tracking?.waiting ? 'text.goLiveEarliest' : 'text.goLive', { date: long(schedule.goLive, words) });

/** The sentence that the large date of an answer ends. */
export function leadText({ schedule, target, tracking, now }: View, words: Words): string {
  const { t } = words;
  const date = long(target ?? schedule.submission, words);
  if (target) return t('answer.submitBy', { date });
  if (!tracking) return t('answer.submitted', { date });
  const stage = dataWord(t, 'stage', tracking.row.stage.id);
  if (tracking.waiting) return t('tracking.lead.atTheEarliest', { stage, date });
  return t(isBefore(now, schedule.submission) ? 'tracking.lead.future' : 'tracking.lead', { stage, date });
}

/** What the dates of a plan depend on. */
export function conditionText({ tracking, rows }: Pick<View, 'tracking' | 'rows'>, { t }: Words): string {
  if (!tracking?.waiting) return t('answer.condition');
  return t(rows.length === 1 ? 'answer.conditionLast' : 'answer.conditionWaiting');
}

/** What must be said of a row's end where nothing is forecast for the stage that the offer is in; of others, nothing. */
export function endNote(row: Row, tracking: View['tracking'], words: Words): string | undefined {
  const { t } = words;
  if (!tracking?.waiting) return undefined;
  if (row !== tracking.row) return t('tracking.row.later');
  return tracking.overdue && tracking.limit
    ? t('tracking.row.overdue', { limit: long(tracking.limit, words) })
    : t('tracking.row.waiting');
}

/** Where the plan starts, as a line of text: the submission, the last moment for it, or the stage that the offer is in. */
export function startText({ schedule, mode, tracking }: View, words: Words): string {
  const { t } = words;
  const date = long(schedule.submission, words);
  if (tracking) return t('text.since', { stage: dataWord(t, 'stage', tracking.row.stage.id), date });
  return mode === 'backward' ? t('text.submitBy', { date }) : t('text.submission', { date });
}

const long = ({ epochMilliseconds, timeZoneId }: Temporal.ZonedDateTime, { formats }: Words) =>
  formats.dateTime(epochMilliseconds, timeZoneId);

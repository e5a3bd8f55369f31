import { dataWord } from '../../components/dataWord.ts';
import type { View } from '../view.ts';
import type { Words } from '../words.ts';

/**
 * The plan in a sentence or two, to send with its link.
 * @example shortMessage(view, words)
 * // 'My offer: submitted on Tuesday, 1 December 2026 at 09:00, it is live by Thursday, …'
 */
export function shortMessage({ mode, plan, schedule, tracking }: View, { t, formats }: Words): string {
  const long = (moment: Temporal.ZonedDateTime) => formats.dateTime(moment.epochMilliseconds, moment.timeZoneId);
  const kind = tracking ? (tracking.waiting ? 'waiting' : 'tracked') : mode;
  const sentence = t(`take.message.${kind}`, {
    submission: long(schedule.submission),
    goLive: long(schedule.goLive),
    zone: formats.zone(schedule.goLive.epochMilliseconds, plan.zone),
    stage: tracking ? dataWord(t, 'stage', tracking.row.stage.id) : '',
  });
  return plan.name === undefined ? sentence : `${plan.name}: ${sentence}`;
}

import { hasDatePart, type Duration } from '../schedule/duration.ts';
import { documentedMaximum, usualDays, type DayCount, type Process, type Stage } from '../schedule/process.ts';
import type { Words } from './words.ts';

/**
 * A duration as a plan counts it, in words: days of a plan of business days are called that.
 * @example countedText({ weeks: 1, days: 2, hours: 4, minutes: 0 }, 'business', words) // '7 business days and 4 hours'
 */
export function countedText(duration: Duration, days: DayCount, { t, formats }: Words): string {
  if (days === 'calendar' || !hasDatePart(duration)) return formats.duration(duration);
  const { hours, minutes } = duration;
  const time = { weeks: 0, days: 0, hours, minutes };
  return formats.list([
    t('span.business', { count: duration.weeks * 5 + duration.days }),
    ...(hours + minutes > 0 ? [formats.duration(time)] : []),
  ]);
}

/**
 * The documented maximum of a stage in words, in the days that its source counts, whatever the plan counts.
 * @example maximumText(virtualMachinePartnerCenter, certification, words) // '3 business days'
 */
export function maximumText(process: Process, stage: Stage, words: Words): string {
  const maximum = documentedMaximum(stage);
  return maximum ? countedText(maximum, usualDays({ dayKind: stage.dayKind ?? process.dayKind }), words) : '';
}

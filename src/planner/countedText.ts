import { hasDatePart, type Duration } from '../schedule/duration.ts';
import type { DayCount } from '../schedule/process.ts';
import type { Words } from './words.ts';

/**
 * A duration as a plan counts it, in words: days of a plan of business days are called that.
 * @example countedText({ weeks: 1, days: 2, hours: 4, minutes: 15 }, 'business', words)
 * // '7 business days, 4 hours and 15 minutes'
 */
export function countedText(duration: Duration, days: DayCount, { t, formats }: Pick<Words, 't' | 'formats'>): string {
  if (days === 'calendar' || !hasDatePart(duration)) return formats.duration(duration);
  const { hours, minutes } = duration;
  const count = t('span.business', { count: duration.weeks * 5 + duration.days });
  return hours + minutes > 0 ? formats.duration({ weeks: 0, days: 0, hours, minutes }, count) : count;
}

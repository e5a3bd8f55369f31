import { parseDuration, type Duration } from '../schedule/duration.ts';
import { documentedMaximum, type Process } from '../schedule/process.ts';

/**
 * The documented maxima of a process together, in the source's own days: where it counts business days, a week is 5.
 * Hours and minutes are carried over as parts of a day of 24 hours.
 * @example processTotal(saas) // { weeks: 0, days: 14, hours: 2, minutes: 0 }
 */
export function processTotal({ stages, dayKind }: Process): Duration | undefined {
  const maxima = stages.flatMap((stage) => documentedMaximum(stage) ?? []);
  if (maxima.length < 2) return undefined;
  const sum = (part: (duration: Duration) => number) => maxima.reduce((total, duration) => total + part(duration), 0);
  const minutes = sum((duration) => duration.hours * 60 + duration.minutes);
  const days = sum((duration) => duration.weeks * daysInWeek(dayKind) + duration.days) + Math.floor(minutes / 1440);
  return { weeks: 0, days, hours: Math.floor((minutes % 1440) / 60), minutes: minutes % 60 };
}

/**
 * Whether a process's own stages add up to more than the total its source promises.
 * @example contradictsItself(saas) // true: 14 business days of stages, 10 promised
 */
export function contradictsItself(process: Process): boolean {
  const allowance = process.allowance === undefined ? undefined : parseDuration(process.allowance);
  const total = processTotal(process);
  if (!allowance?.ok || !total) return false;
  const allowed = allowance.value.weeks * daysInWeek(process.dayKind) + allowance.value.days;
  return total.days > allowed || (total.days === allowed && total.hours + total.minutes > 0);
}

const daysInWeek = (dayKind: Process['dayKind']) => (dayKind === 'business' ? 5 : 7);

import type { Duration } from '../../schedule/duration.ts';

/** How two moments lie: days on the calendar, then real hours and minutes, and which comes first. */
export interface Between {
  readonly order: 'earlier' | 'later' | 'same';
  readonly duration: Duration;
}

/** How much earlier or later the second of two moments is. @example between(monday, friday).order // 'later' */
export function between(from: Temporal.ZonedDateTime, to: Temporal.ZonedDateTime): Between {
  const order = Math.sign(to.epochMilliseconds - from.epochMilliseconds);
  const [start, end] = order < 0 ? [to, from] : [from, to];
  const { days, hours, minutes } = start.until(end, { largestUnit: 'day' });
  return {
    order: order < 0 ? 'earlier' : order > 0 ? 'later' : 'same',
    duration: { weeks: 0, days, hours, minutes },
  };
}

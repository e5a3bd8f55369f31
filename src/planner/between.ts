import type { Duration } from '../schedule/duration.ts';
import { elapsedBetween } from './view.ts';

/** How two moments lie: days on the calendar, then real hours and minutes, and which comes first. */
export interface Between {
  readonly order: 'earlier' | 'later' | 'same';
  readonly duration: Duration;
}

/** How much earlier or later the second of two moments is. @example between(monday, friday).order // 'later' */
export function between(from: Temporal.ZonedDateTime, to: Temporal.ZonedDateTime): Between {
  const order = Math.sign(to.epochMilliseconds - from.epochMilliseconds);
  return {
    order: order < 0 ? 'earlier' : order > 0 ? 'later' : 'same',
    duration: order < 0 ? elapsedBetween(to, from) : elapsedBetween(from, to),
  };
}

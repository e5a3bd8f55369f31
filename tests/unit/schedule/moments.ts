import { Temporal } from '../../../src/schedule/temporal.ts';

/** @example at('2026-12-17T09:00+01:00[Europe/Amsterdam]') */
export const at = (text: string): Temporal.ZonedDateTime => Temporal.ZonedDateTime.from(text);

/** With its offset, without its zone: `2026-12-17T09:00+01:00`. */
export const written = (time: Temporal.ZonedDateTime): string =>
  time.toString({ timeZoneName: 'never', smallestUnit: 'minute' });

/** Minutes since the epoch. */
export const minuteOf = (time: Temporal.ZonedDateTime): number => time.epochMilliseconds / 60_000;

import { failure, success, type Result } from './result.ts';
import { Temporal } from './temporal.ts';

/**
 * The moment of a local time in a zone: a time that a clock change skips moves later, one that occurs twice is the
 * first one (Temporal's `compatible`; planner contract, 1.1).
 * @param at as {@link readLocalTime} accepts it
 * @param zone as {@link readZone} accepts it
 * @example
 * localMoment('2026-03-29T02:30', 'Europe/Amsterdam') // 2026-03-29T03:30:00+02:00[Europe/Amsterdam]
 */
export const localMoment = (at: string, zone: string): Temporal.ZonedDateTime =>
  Temporal.PlainDateTime.from(at).toZonedDateTime(zone, { disambiguation: 'compatible' });

/**
 * Reads a local date and time: exactly `YYYY-MM-DDTHH:MM`, a date that exists, from 2000 to 2100; kept as written.
 * @example
 * readLocalTime('2026-12-01T09:00') // { ok: true, value: '2026-12-01T09:00' }
 * readLocalTime('2026-02-29T09:00') // { ok: false, error: 'local-time' }
 */
export const readLocalTime = (text: string): Result<string, 'local-time'> =>
  /^(?:20\d\d|2100)-\d\d-\d\dT\d\d:\d\d$/.test(text) && accepted(() => Temporal.PlainDateTime.from(text))
    ? success(text)
    : failure('local-time');

/**
 * Reads the name of a time zone: whatever Temporal knows, aliases and `UTC` included, in any case; kept as written.
 * Offsets such as `+01:00` are refused: they know no clock changes (planner contract, 2).
 * @example
 * readZone('Europe/Amsterdam') // { ok: true, value: 'Europe/Amsterdam' }
 * readZone('+01:00') // { ok: false, error: 'zone' }
 */
export const readZone = (text: string): Result<string, 'zone'> =>
  // Elsewhere Temporal also takes a whole date (`2020-01-01T00:00Z`) for the zone in it; this constructor doesn't.
  /^[a-z]/i.test(text) && accepted(() => new Temporal.ZonedDateTime(0n, text)) ? success(text) : failure('zone');

const accepted = (construct: () => unknown): boolean => {
  try {
    construct();
    return true;
  } catch {
    return false;
  }
};

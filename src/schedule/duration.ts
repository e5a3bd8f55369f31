import { failure, success, type Result } from './result.ts';

/** A duration in the parts it was written in: weeks and days are counted on the calendar, hours and minutes elapse. */
export interface Duration {
  readonly weeks: number;
  readonly days: number;
  readonly hours: number;
  readonly minutes: number;
}

/** `form`: not written as a duration; `too-long`: more than {@link longestDays} days. */
export type DurationError = 'form' | 'too-long';

/** The longest duration that is accepted, in days of 24 hours (planner contract, 1.3). */
export const longestDays = 400;

/**
 * Reads a duration as links and process tables write it: `P[nW][nD][T[nH][nM]]`, upper case, whole numbers, at least
 * one part, at most 400 days of 24 hours. Stricter than ISO 8601 and Temporal, so that a link has one reading.
 * @example
 * parseDuration('P1DT2H') // { ok: true, value: { weeks: 0, days: 1, hours: 2, minutes: 0 } }
 * parseDuration('P1M') // { ok: false, error: 'form' }
 * parseDuration('P58W') // { ok: false, error: 'too-long' }
 */
export const parseDuration = (text: string): Result<Duration, DurationError> => ofParts(iso.exec(text));

/**
 * Reads a duration as a person types it: as {@link parseDuration} does, or numbers with the units w, d, h and m, in
 * that order and either case, with or without spaces.
 * @example
 * readDuration(' 2d 4H30m ') // { ok: true, value: { weeks: 0, days: 2, hours: 4, minutes: 30 } }
 * readDuration('30m 2d') // { ok: false, error: 'form' }
 */
export const readDuration = (text: string): Result<Duration, DurationError> => {
  const trimmed = text.trim();
  return ofParts(iso.exec(trimmed) ?? typed.exec(trimmed));
};

/**
 * Writes a duration the one way that links do: parts of zero are left out.
 * @example
 * formatDuration({ weeks: 0, days: 2, hours: 0, minutes: 30 }) // 'P2DT30M'
 * formatDuration({ weeks: 0, days: 0, hours: 0, minutes: 0 }) // 'PT0M'
 */
export const formatDuration = ({ weeks, days, hours, minutes }: Duration): string => {
  const date = part(weeks, 'W') + part(days, 'D');
  const time = part(hours, 'H') + part(minutes, 'M');
  return date + time === '' ? 'PT0M' : `P${date}${time && `T${time}`}`;
};

/**
 * Writes a duration as a person types it; {@link readDuration} reads it back.
 * @example
 * shortDuration({ weeks: 0, days: 0, hours: 20, minutes: 45 }) // '20h 45m'
 * shortDuration({ weeks: 0, days: 0, hours: 0, minutes: 0 }) // '0m'
 */
export const shortDuration = ({ weeks, days, hours, minutes }: Duration): string =>
  [part(weeks, 'w'), part(days, 'd'), part(hours, 'h'), part(minutes, 'm')].filter(Boolean).join(' ') || '0m';

/**
 * The minutes of a duration for sums and limits, where a day is 24 hours and a week 7 days, or 5 in a plan of business
 * days (planner contract, 1.5).
 * Dates are never computed with it: a day with a clock change has another length.
 * @example
 * elapsedMinutes({ weeks: 0, days: 1, hours: 0, minutes: 15 }) // 1455
 */
export const elapsedMinutes = (
  { weeks, days, hours, minutes }: Duration,
  counted: 'calendar' | 'business' = 'calendar',
): number => ((weeks * (counted === 'business' ? 5 : 7) + days) * 24 + hours) * 60 + minutes;

/**
 * The duration of a number of minutes, in days of 24 hours, hours and minutes.
 * @example
 * durationOfMinutes(1245) // { weeks: 0, days: 0, hours: 20, minutes: 45 }
 */
export const durationOfMinutes = (total: number): Duration => ({
  weeks: 0,
  days: Math.floor(total / 1440),
  hours: Math.floor(total / 60) % 24,
  minutes: total % 60,
});

/** Whether a duration moves along the calendar; one of hours and minutes only elapses. */
export const hasDatePart = ({ weeks, days }: Duration): boolean => weeks + days > 0;

const iso = /^P(?=[\dT])(?:(\d+)W)?(?:(\d+)D)?(?:T(?=\d)(?:(\d+)H)?(?:(\d+)M)?)?$/;
const typed = /^(?=\d)(?:(\d+)\s*w\s*)?(?:(\d+)\s*d\s*)?(?:(\d+)\s*h\s*)?(?:(\d+)\s*m)?$/i;

const ofParts = (match: RegExpExecArray | null): Result<Duration, DurationError> => {
  if (!match) return failure('form');
  const [weeks = 0, days = 0, hours = 0, minutes = 0] = match.slice(1).map((digits) => Number(digits || 0));
  const duration = { weeks, days, hours, minutes };
  return elapsedMinutes(duration) <= longestDays * 1440 ? success(duration) : failure('too-long');
};

const part = (count: number, unit: string): string => (count === 0 ? '' : `${String(count)}${unit}`);

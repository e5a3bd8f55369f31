import { businessDays, type BusinessDays } from './businessDays.ts';
import { hasDatePart } from './duration.ts';
import type { Step } from './steps.ts';
import type { WallClock } from './wallClock.ts';

/** A stage in whole numbers. */
export interface Link {
  /** Days of its date part; undefined where it has none. */
  readonly days: number | undefined;
  /** Minutes of its time part. */
  readonly minutes: number;
  /** The days that count; undefined where all do. */
  readonly business: BusinessDays | undefined;
}

/** The stages of a plan in whole numbers: many plans can be tried where the dates of one are computed. */
export const linksOf = (steps: readonly Pick<Step, 'duration' | 'counting'>[]): Link[] =>
  steps.map(({ duration, counting }) => {
    const inBusinessDays = counting.days === 'business';
    return {
      days: hasDatePart(duration) ? duration.weeks * (inBusinessDays ? 5 : 7) + duration.days : undefined,
      minutes: duration.hours * 60 + duration.minutes,
      business: inBusinessDays ? businessDays(counting.holidays) : undefined,
    };
  });

/**
 * The minute at which a plan submitted at `submission` is live; `advance` and `forward` say the same in dates.
 * @param seen is told of every date part: the minute at which it starts, and the times on the wall where it starts,
 *   from where it counts and where it leads to
 */
export const goLiveOf = (
  links: readonly Link[],
  exact: WallClock,
  submission: number,
  clock: WallClock = exact,
  seen?: (start: number, shown: number, from: number, landed: number) => void,
): number => {
  let time = submission;
  for (const { days, minutes, business } of links) {
    if (days !== undefined) {
      const shown = clock.local(time);
      const from = business ? counted(shown, business, exact) : shown;
      const landed = business ? moved(from, days, business) : from + days * dayLength;
      seen?.(time, shown, from, landed);
      time = clock.minute(landed);
    }
    time += minutes;
  }
  return time;
};

/** Minutes of a day on the wall; the clock changes are elsewhere. */
export const dayLength = 1440;

/**
 * From where counting starts: there, or at 00:00 of the next business day. Where that is skipped, the first time shown
 * after it is meant; in the day that it was meant for, even if all of that is skipped.
 */
const counted = (shown: number, { onOrAfter }: BusinessDays, exact: WallClock): number => {
  const midnight = onOrAfter(Math.floor(shown / dayLength)) * dayLength;
  const skipped = exact.local(exact.minute(midnight)) - midnight;
  return Math.max(shown, midnight + (skipped % dayLength));
};

const moved = (from: number, days: number, { after }: BusinessDays): number => {
  const day = Math.floor(from / dayLength);
  return from + (after(day, days) - day) * dayLength;
};

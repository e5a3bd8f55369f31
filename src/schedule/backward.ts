import { clockChanges, type ClockChange } from './clockChanges.ts';
import { elapsedMinutes } from './duration.ts';
import { forward, type Schedule } from './forward.ts';
import { dayLength, goLiveOf, linksOf, type Link } from './minuteChain.ts';
import type { Step } from './steps.ts';
import type { Temporal } from './temporal.ts';
import { countsFrom, wallClocks, type WallClock } from './wallClock.ts';

/** The plan that can start last, and its proof: the go-live when submitted one minute later. */
export interface Backward {
  readonly schedule: Schedule;
  readonly oneMinuteLater: Temporal.ZonedDateTime;
}

/**
 * The plan with the latest submission minute whose go-live is not after `target` (planner contract, 1.7):
 * `max { s : goLive(s) <= target }`. Its go-live can be earlier than the target.
 *
 * As a function of the submission, the go-live never falls, but for clock changes: there wall-clock time folds. It lies
 * between two functions that never fall at all, and away from the changes both are the same as itself. So bisections of
 * these two leave an interval, usually of one minute, and what is left is looked through from its end.
 * @param target whole minutes; seconds are ignored
 * @example
 * backward(stepsOf(virtualMachine, new Set(), new Map()), localMoment('2026-12-17T09:00', 'Europe/Amsterdam'))
 * // schedule.submission 2026-12-01T09:00+01:00, oneMinuteLater 2026-12-17T09:01+01:00
 */
export const backward = (steps: readonly Omit<Step, 'origin'>[], target: Temporal.ZonedDateTime): Backward => {
  const due = Math.floor(target.epochMilliseconds / 60_000);
  const links = linksOf(steps);
  const guess = due - steps.reduce((sum, { duration }) => sum + elapsedMinutes(duration), 0);
  const earliest = latestWithin(due, guess, (submission) => goLiveOf(links, slowest, submission));
  const changes = clockChanges(target, due - earliest);
  const { exact, least, most } = wallClocks(changes, target.offsetNanoseconds / 6e10);
  const low = latestWithin(due, guess, (submission) => goLiveOf(links, exact, submission, most));
  const high = latestWithin(due, low, (submission) => goLiveOf(links, exact, submission, least));
  const latest = lookThrough(links, exact, changes, { low, high, due });
  const from = (submission: number) => forward(steps, target.add({ minutes: submission - due }));
  return { schedule: from(latest), oneMinuteLater: from(latest + 1).goLive };
};

/** Slower than the clock of any zone and its changes, UTC-12 to UTC+14: days begin early on it and end late. */
const slowest: WallClock = { local: (minute) => minute + 14 * 60, minute: (local) => local + 12 * 60 };

/** The last minute at which a function that never falls is not above `limit`; quick where `guess` is near. */
const latestWithin = (limit: number, guess: number, value: (minute: number) => number): number => {
  let [low, high] = [guess, guess + 1];
  for (let step = 1; value(low) > limit; step *= 2) [low, high] = [low - step, low];
  for (let step = 1; value(high) <= limit; step *= 2) [low, high] = [high, high + step];
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (value(middle) <= limit) low = middle;
    else high = middle;
  }
  return low;
};

/**
 * The latest submission from `low` to `high` that is live by `due`; `low` is. Goes back by pieces in which the go-live
 * keeps step with the submission, or stands still where a stage waits for the next business day.
 */
const lookThrough = (
  links: readonly Link[],
  exact: WallClock,
  changes: readonly ClockChange[],
  { low, high, due }: Record<'low' | 'high' | 'due', number>,
): number => {
  let submission = high;
  while (submission > low) {
    let piece = Infinity;
    let waits = false;
    const late =
      goLiveOf(links, exact, submission, exact, (start, shown, from, landed) => {
        // What follows a stage that waits stands still with it.
        if (waits) return;
        piece = Math.min(
          piece,
          minutesToJump(changes, start, landed),
          shown - Math.floor(shown / dayLength) * dayLength,
        );
        waits = from > shown;
      }) - due;
    if (late <= 0) break;
    if (!waits && late <= piece) return submission - late;
    submission -= Math.floor(piece) + 1;
  }
  return Math.max(submission, low);
};

/**
 * How many minutes earlier a date part can start, and all be earlier by as much: until its start would come before a
 * clock change, or the time that it leads to would be one that a change makes missing or double.
 */
const minutesToJump = (changes: readonly ClockChange[], start: number, landed: number): number =>
  Math.min(
    ...changes.flatMap((change) => [start - change.at, landed - countsFrom(change)]).filter((minutes) => minutes >= 0),
  );

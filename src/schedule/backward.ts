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
  const shifts = links.filter(({ days }) => days !== undefined).length * widestShift;
  const earliest = latestWithin(due, guess - shifts, (submission) => goLiveOf(links, slowest, submission));
  const changes = clockChanges(target, due - earliest);
  const { exact, least, most } = wallClocks(changes, target.offsetNanoseconds / 6e10);
  const low = latestWithin(due, guess, (submission) => goLiveOf(links, exact, submission, most));
  const high = latestWithin(due, low, (submission) => goLiveOf(links, exact, submission, least));
  const latest = lookThrough(links, exact, changes, { low, high, due });
  const from = (submission: number) => forward(steps, target.add({ minutes: submission - due }));
  return { schedule: from(latest), oneMinuteLater: from(latest + 1).goLive };
};

/** Minutes between the westernmost and the easternmost clocks that there are, UTC-12 and UTC+14. */
const widestShift = 26 * 60;

/** Slower than any clock: it shows the time of UTC+14, and what it shows happens in UTC-12. */
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
    const { goLive, waits, minutes } = pieceBefore(submission, links, exact, changes);
    const late = goLive - due;
    if (late <= 0) return submission;
    if (!waits && late <= minutes) return submission - late;
    submission -= Math.floor(minutes) + 1;
  }
  return low;
};

/**
 * The go-live of a submission, for how many minutes before it nothing jumps, and whether a stage waits for the next
 * business day: what follows it stands still with it.
 */
const pieceBefore = (
  submission: number,
  links: readonly Link[],
  exact: WallClock,
  changes: readonly ClockChange[],
): { readonly goLive: number; readonly minutes: number; readonly waits: boolean } => {
  const piece = { minutes: Infinity, waits: false };
  const goLive = goLiveOf(links, exact, submission, exact, (start, shown, from, landed) => {
    if (piece.waits) return;
    const sinceMidnight = shown - Math.floor(shown / dayLength) * dayLength;
    piece.minutes = Math.min(piece.minutes, sinceMidnight, minutesToJump(changes, start, landed));
    piece.waits = from > shown;
  });
  return { goLive, ...piece };
};

/**
 * How many minutes earlier a date part can start, and all be earlier by as much: until its start would come before a
 * clock change, or the time that it leads to would be one that a change makes missing or double.
 */
const minutesToJump = (changes: readonly ClockChange[], start: number, landed: number): number =>
  Math.min(
    ...changes.flatMap((change) => [start - change.at, landed - countsFrom(change)]).filter((minutes) => minutes >= 0),
  );

import { clockChanges, type ClockChange } from './clockChanges.ts';
import { elapsedMinutes, hasDatePart } from './duration.ts';
import { forward, type Schedule } from './forward.ts';
import type { Step } from './steps.ts';
import type { Temporal } from './temporal.ts';

/** The plan that can start last, and its proof: the go-live when submitted one minute later. */
export interface Backward {
  readonly schedule: Schedule;
  readonly oneMinuteLater: Temporal.ZonedDateTime;
}

/**
 * The plan with the latest submission minute whose go-live is not after `target` (planner contract, 1.7):
 * `max { s : goLive(s) <= target }`. Its go-live can be earlier than the target.
 *
 * As a function of the submission, the go-live keeps step with it, minute by minute, except where a stage meets a clock
 * change: there it jumps, and can jump back. So the submissions that could be the answer are cut at those jumps, and in
 * each piece one forward plan tells the rest.
 * @param target whole minutes; seconds are ignored
 * @example
 * backward(stepsOf(virtualMachine, new Set(), new Map()), localMoment('2026-12-17T09:00', 'Europe/Amsterdam'))
 * // schedule.submission 2026-12-01T09:00+01:00, oneMinuteLater 2026-12-17T09:01+01:00
 */
export const backward = (steps: readonly Omit<Step, 'origin'>[], target: Temporal.ZonedDateTime): Backward => {
  const due = minuteOf(target);
  const length = steps.reduce((sum, { duration }) => sum + elapsedMinutes(duration), 0);
  const dated = steps.filter(({ duration }) => hasDatePart(duration)).length;
  const changes = clockChanges(target, length + dated * widestShift);
  // Each date part can make the plan longer or shorter than its length by no more than the clocks differ in that time.
  const slack = dated * spread(changes);
  const from = (submission: number) => forward(steps, target.add({ minutes: submission - due }));

  let latest = due - length - slack;
  const end = due - length + slack;
  for (let submission = latest; submission <= end;) {
    const schedule = from(submission);
    const early = due - minuteOf(schedule.goLive);
    const piece = minutesToJump(schedule, steps, changes);
    if (early >= 0) latest = submission + Math.min(early, piece - 1);
    submission += piece;
  }
  return { schedule: from(latest), oneMinuteLater: from(latest + 1).goLive };
};

/** Minutes between the westernmost and the easternmost clocks that there are, UTC-12 and UTC+14. */
const widestShift = 26 * 60;

const minuteOf = (time: Temporal.ZonedDateTime): number => Math.floor(time.epochMilliseconds / 60_000);

const spread = (changes: readonly ClockChange[]): number => {
  const offsets = changes.flatMap(({ before, after }) => [before, after]);
  return offsets.length === 0 ? 0 : Math.max(...offsets) - Math.min(...offsets);
};

/**
 * How many minutes later a submission can be before the go-live may jump. A date part jumps where its start passes a
 * clock change, since wall-clock time jumps there; and where the wall-clock time that it leads to leaves the hour that
 * a change skips (just before, it was moved later by the change's size) or repeats (just before, it was the first).
 */
const minutesToJump = (
  { runs }: Schedule,
  steps: readonly Pick<Step, 'duration'>[],
  changes: readonly ClockChange[],
): number =>
  Math.min(
    ...runs
      .flatMap(({ start, end }, index) => {
        const duration = steps[index]?.duration;
        if (!duration || !hasDatePart(duration)) return [];
        const left = minuteOf(start);
        const landed = minuteOf(end) - duration.hours * 60 - duration.minutes;
        return changes.flatMap(({ at, before, after }) => [at - left, at + Math.max(0, after - before) - landed]);
      })
      .filter((minutes) => minutes > 0),
  );

import { backward } from '../schedule/backward.ts';
import type { Duration } from '../schedule/duration.ts';
import { forward, type Schedule } from '../schedule/forward.ts';
import { documentedMaximum, type DayCount, type Stage } from '../schedule/process.ts';
import type { Step } from '../schedule/steps.ts';
import type { Temporal } from '../schedule/temporal.ts';
import { between } from './between.ts';
import { canFail } from './plan.ts';
import { isBefore, stepsAhead, stepsOfPlan, trackedOf, type View } from './view.ts';

/**
 * How far something moves the date that the plan asks for: the go-live, or the latest submission when planning backward.
 * Positive minutes are to the reader's good: live earlier, or submitted later.
 */
export interface Shift {
  readonly minutes: number;
  /** The same without its sign: days on the calendar, then real hours and minutes. */
  readonly duration: Duration;
}

/** What one stage has in the date, all its rounds together. */
export interface StageEffect {
  readonly stage: Stage;
  /** Real minutes from its start to its end, days skipped included. */
  readonly minutes: number;
  /** If it took half of what the plan counts for it; absent for a stage that has outrun its time, which has no forecast. */
  readonly half: Shift | undefined;
}

/** The latest moment at which the publisher's stage without a maximum can end so that the source's total still holds. */
export interface LastSignOff {
  readonly stage: Stage;
  readonly moment: Temporal.ZonedDateTime;
  /** In this plan the stage ends by then; or later; or that moment lies before its start, so that nothing can help. */
  readonly verdict: 'holds' | 'missed' | 'lost';
  /** From the stage's end in the plan to that moment, or back. */
  readonly margin: Duration;
}

export interface Effects {
  /** The stages whose half moves the date most come first. */
  readonly stages: readonly StageEffect[];
  /** One more failed round; absent where certification can't fail, or lies behind a tracked offer. */
  readonly failedRound: Shift | undefined;
  /** One more hour in each of the publisher's own stages. */
  readonly hours: readonly { readonly stage: Stage; readonly shift: Shift }[];
  readonly lastSignOff: LastSignOff | undefined;
}

/**
 * What moves the date of a plan most. Only the plan's own figures are compared: the sources give upper limits, so how
 * likely a shorter stage is isn't known.
 * @example
 * effectsOf(viewOf(defaultPlan, virtualMachine, surroundings)).stages[0]
 * // { stage: provisioning, minutes: 5760, half: { minutes: 2880, duration: 2 days } }
 */
export function effectsOf(view: View): Effects {
  const { steps, rows, tracking, assumptions } = view;
  const shift = (changed: readonly Step[]) => shiftOf(view, rescheduled(view, changed));
  const outrun = tracking?.waiting ? tracking.row.stage.id : undefined;
  const stages = [...new Map(steps.map(({ stage }) => [stage.id, stage])).values()].map((stage): StageEffect => {
    const minutes = rows
      .filter((row) => row.stage.id === stage.id)
      .reduce((sum, { start, end }) => sum + minutesBetween(start, end), 0);
    const halved = steps.map((step) =>
      step.stage.id === stage.id ? { ...step, duration: halfOf(step.duration, assumptions.days) } : step,
    );
    return {
      stage,
      minutes,
      half: stage.id === outrun ? undefined : shift(halved),
    };
  });
  return {
    stages: stages.toSorted(
      (one, other) => (other.half?.minutes ?? 0) - (one.half?.minutes ?? 0) || other.minutes - one.minutes,
    ),
    failedRound: failedRound(view, shift),
    hours: steps
      .filter(({ stage, round }) => stage.actor === 'publisher' && round === assumptions.retries && stage.id !== outrun)
      .map((waiting) => ({
        stage: waiting.stage,
        shift: shift(steps.map((step) => (step === waiting ? { ...step, duration: anHourMore(step.duration) } : step))),
      })),
    lastSignOff: lastSignOff(view),
  };
}

/**
 * Half of a duration: its date part halved in days (a week is 5 in a plan of business days, else 7), where the odd day
 * leaves 12 hours; its time part halved in minutes, an odd one rounded up, so that the effect is never overstated.
 * @example halfOf({ weeks: 0, days: 3, hours: 0, minutes: 15 }) // { weeks: 0, days: 1, hours: 12, minutes: 8 }
 */
export function halfOf({ weeks, days, hours, minutes }: Duration, counted: DayCount = 'calendar'): Duration {
  const allDays = weeks * (counted === 'business' ? 5 : 7) + days;
  const time = Math.ceil((hours * 60 + minutes) / 2) + (allDays % 2) * 12 * 60;
  return { weeks: 0, days: Math.floor(allDays / 2), hours: Math.floor(time / 60), minutes: time % 60 };
}

/** The same plan with other durations or rounds. */
function rescheduled({ process, target, tracking, schedule, now }: View, steps: readonly Step[]): Schedule {
  if (target) return backward(steps, target).schedule;
  if (tracking) return trackedOf(process, steps, schedule.submission, now).schedule;
  return forward(steps, schedule.submission);
}

function shiftOf({ mode, schedule }: View, changed: Schedule): Shift {
  const [from, until] =
    mode === 'backward' ? [schedule.submission, changed.submission] : [changed.goLive, schedule.goLive];
  return { minutes: minutesBetween(from, until), duration: between(from, until).duration };
}

function failedRound(view: View, shift: (steps: readonly Step[]) => Shift): Shift | undefined {
  const { process, plan, assumptions, steps } = view;
  if (!canFail(process) || !steps.some(({ stage }) => stage.id === 'certification')) return undefined;
  const more = stepsOfPlan(plan, process, { ...assumptions, retries: assumptions.retries + 1 });
  return shift(stepsAhead(plan, more));
}

/** Of a tracked offer the submission isn't known, so neither is where the source's total ends. */
function lastSignOff({ allowance, steps, rows }: View): LastSignOff | undefined {
  const index = steps.findLastIndex(({ stage }) => stage.actor === 'publisher' && !documentedMaximum(stage));
  const row = rows[index];
  if (!allowance || !row) return undefined;
  const { end } = allowance;
  const later = steps
    .slice(index + 1)
    .map((step) => ({ ...step, duration: documentedMaximum(step.stage) ?? step.duration }));
  const moment = later.length > 0 ? backward(later, end).schedule.submission : end;
  const verdict = isBefore(moment, row.start) ? 'lost' : isBefore(moment, row.end) ? 'missed' : 'holds';
  return { stage: row.stage, moment, verdict, margin: between(row.end, moment).duration };
}

const anHourMore = (duration: Duration): Duration => ({ ...duration, hours: duration.hours + 1 });

const minutesBetween = (from: Temporal.ZonedDateTime, until: Temporal.ZonedDateTime): number =>
  (until.epochMilliseconds - from.epochMilliseconds) / 60_000;

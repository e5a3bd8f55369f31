import type { Counting } from './counting.ts';
import { durationOfMinutes, elapsedMinutes, parseDuration, type Duration } from './duration.ts';

/** Who has to act before a stage can end. */
export type Actor = 'microsoft' | 'publisher';

/** What the source says of a stage's duration: at most, less than, more than, about, from–to, or nothing. */
export type Bound = 'max' | 'lt' | 'gt' | 'approx' | 'range' | 'none';

/** A stage of a process as its table has it; `min` and `max` are durations that `parseDuration` accepts. */
export interface Stage {
  readonly id: string;
  readonly actor: Actor;
  readonly optional: boolean;
  readonly bound: Bound;
  readonly min?: string | undefined;
  readonly max?: string | undefined;
  /** Where this stage's figure was read, and which days it counts, if otherwise than the rest of the process. */
  readonly source?: string | undefined;
  readonly dayKind?: Process['dayKind'] | undefined;
}

/** A process: its stages in the order in which they run, and the time that the source allows for all of them. */
export interface Process {
  readonly id: string;
  readonly source: string;
  readonly dayKind: 'unspecified' | 'business';
  readonly allowance?: string | undefined;
  readonly stages: readonly Stage[];
}

/** The days that a plan counts: all of them, or business days. */
export type DayCount = Counting['days'];

/**
 * The days that a process counts where a plan doesn't say: what its source says; calendar days where it says nothing.
 * @example usualDays(container) // 'business'
 */
export const usualDays = ({ dayKind }: Pick<Process, 'dayKind'>): DayCount =>
  dayKind === 'business' ? 'business' : 'calendar';

/**
 * What the source says of the days that a stage counts: its own page where it has one, else the process's.
 * @example dayKindOf(virtualMachinePartnerCenter, certification) // 'business'
 */
export const dayKindOf = (process: Pick<Process, 'dayKind'>, stage: Pick<Stage, 'dayKind'> | undefined) =>
  stage?.dayKind ?? process.dayKind;

/** Where a stage's duration comes from: its source, the plan, the allowance's room, or nothing better than a guess. */
export type Origin = 'documented' | 'own' | 'room' | 'stand-in';

/**
 * The longest that the source gives for a stage: `lt` and `approx` count as their figure, a range as its upper end;
 * undefined where the source gives no upper end.
 * @example
 * documentedMaximum({ id: 'replication', actor: 'microsoft', optional: false, bound: 'range', min: 'PT24H', max: 'PT48H' })
 * // { weeks: 0, days: 0, hours: 48, minutes: 0 }
 */
export const documentedMaximum = (stage: Stage): Duration | undefined => figure(stage.max);

/** The stages of a plan that leaves out the optional stages in `off`, in order. */
export const stagesInPlan = (process: Process, off: ReadonlySet<string>): readonly Stage[] =>
  process.stages.filter((stage) => !(stage.optional && off.has(stage.id)));

/**
 * The documented maxima of the stages in the plan added up, in minutes (a day is 24 hours, a week 7 days, or 5 in a plan of business days).
 * @example
 * sumOfMaxima(virtualMachine, new Set()) // 21_795: 15 days, 3 hours and 15 minutes
 */
export const sumOfMaxima = (process: Process, off: ReadonlySet<string>, days: DayCount = 'calendar'): number =>
  stagesInPlan(process, off).reduce((sum, stage) => {
    const maximum = documentedMaximum(stage);
    return maximum ? sum + elapsedMinutes(maximum, days) : sum;
  }, 0);

/**
 * What the process's allowance leaves, in minutes, after the documented maxima of the stages in the plan; never below
 * zero; undefined in a process without an allowance. A plan's own durations don't change it (planner contract, 1.5).
 * @example
 * signOffRoom(virtualMachine, new Set()) // 1245: 20 hours and 45 minutes
 */
export const signOffRoom = (
  process: Process,
  off: ReadonlySet<string>,
  days: DayCount = 'calendar',
): number | undefined => {
  const allowance = figure(process.allowance);
  return allowance && Math.max(0, elapsedMinutes(allowance, days) - sumOfMaxima(process, off, days));
};

/**
 * How long a stage takes in a plan that doesn't say (planner contract, 1.5): its documented maximum; else the room in
 * the allowance; else its documented minimum; else a day for the publisher's stages and nothing for the others.
 * Comes with where it is from.
 * @example
 * defaultOf(virtualMachine, publisherSignOff, new Set(['test-drive-validation']))
 * // { duration: { weeks: 0, days: 0, hours: 22, minutes: 45 }, origin: 'room' }
 */
export const defaultOf = (
  process: Process,
  stage: Stage,
  off: ReadonlySet<string>,
  days: DayCount = 'calendar',
): { readonly duration: Duration; readonly origin: Exclude<Origin, 'own'> } => {
  const maximum = documentedMaximum(stage);
  if (maximum) return { duration: maximum, origin: 'documented' };
  const room = signOffRoom(process, off, days);
  if (room !== undefined) return { duration: durationOfMinutes(room), origin: 'room' };
  return {
    duration: figure(stage.min) ?? durationOfMinutes(stage.actor === 'publisher' ? 1440 : 0),
    origin: 'stand-in',
  };
};

/** A figure of a table. The build refuses tables with others than durations, so any other text is our own mistake. */
const figure = (text: string | undefined): Duration | undefined => {
  if (text === undefined) return undefined;
  const parsed = parseDuration(text);
  if (!parsed.ok) throw new RangeError(text);
  return parsed.value;
};

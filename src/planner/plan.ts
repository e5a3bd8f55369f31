import { formatDuration, type Duration } from '../schedule/duration.ts';
import type { Process } from '../schedule/process.ts';
import type { Schedule } from '../schedule/forward.ts';

export type Mode = 'forward' | 'backward';

/** What a reader has chosen. An absent field takes its default, which the link then doesn't name. */
export interface Plan {
  readonly id?: string;
  readonly name?: string;
  readonly process: string;
  readonly mode: Mode;
  /** Local date and time, `YYYY-MM-DDTHH:MM`: the submission, or the wanted go-live when planning backward. */
  readonly at?: string;
  /** IANA time zone, as written. */
  readonly zone?: string;
  /** Ids of the optional stages left out. */
  readonly off: readonly string[];
  /** The reader's own durations by stage id. */
  readonly own: Readonly<Record<string, Duration>>;
}

export const defaultProcess = 'virtual-machine';

export const defaultPlan: Plan = { process: defaultProcess, mode: 'forward', off: [], own: {} };

/** What the world says at the moment of planning: the present, and the browser's time zone. */
export interface Surroundings {
  readonly now: Temporal.Instant;
  readonly zone: string;
}

/** The plan with its moment and zone filled in: `at` is the present, rounded up to the next quarter of an hour. */
export function settled(plan: Plan, { now, zone }: Surroundings): Plan & { at: string; zone: string } {
  const inZone = plan.zone ?? zone;
  return { ...plan, zone: inZone, at: plan.at ?? nextQuarter(now.toZonedDateTimeISO(inZone)) };
}

/** Another name; an empty one is none. */
export function withName(plan: Plan, name: string): Plan {
  const named = { ...plan, name };
  if (name === '') delete (named as { name?: string }).name;
  return named;
}

/** Another process: the fields that it lacks are dropped. */
export function withProcess(plan: Plan, id: string, process: Process): Plan {
  const optional = process.stages.filter((stage) => stage.optional).map((stage) => stage.id);
  const own = Object.entries(plan.own).filter(([stage]) => process.stages.some((known) => known.id === stage));
  return {
    ...plan,
    process: id,
    off: plan.off.filter((stage) => optional.includes(stage)),
    own: Object.fromEntries(own),
  };
}

/** The other direction: `at` becomes the other end of the schedule shown, so that the dates stay. */
export function withMode(plan: Plan, mode: Mode, shown: Schedule): Plan {
  if (mode === plan.mode) return plan;
  return { ...plan, mode, at: localMinute(mode === 'backward' ? shown.goLive : shown.submission) };
}

/** Another duration of the reader's own; `undefined` gives the stage its own again. */
export function withOwnDuration(plan: Plan, stage: string, duration: Duration | undefined): Plan {
  const others = Object.entries(plan.own).filter(([id]) => id !== stage);
  return { ...plan, own: Object.fromEntries(duration ? [...others, [stage, duration]] : others) };
}

/** An optional stage in the plan, or left out of it. */
export function withStage(plan: Plan, stage: string, included: boolean): Plan {
  const others = plan.off.filter((id) => id !== stage);
  return { ...plan, off: included ? others : [...others, stage] };
}

/** Whether two plans are the same to a reader. */
export const samePlan = (one: Plan, other: Plan): boolean => fingerprint(one) === fingerprint(other);

const fingerprint = ({ own, off, ...rest }: Plan) =>
  JSON.stringify([
    Object.entries(rest).sort(),
    [...off].sort(),
    Object.entries(own)
      .map(([id, duration]) => id + formatDuration(duration))
      .sort(),
  ]);

/** `2026-12-01T09:00`: a moment as a link holds it. */
const localMinute = (moment: Temporal.ZonedDateTime): string => {
  const text = moment.toPlainDateTime().toString({ smallestUnit: 'minute' });
  // The link format holds the years 2000 to 2100; a plan that runs out of them keeps its nearest minute.
  if (moment.year > 2100) return '2100-12-31T23:59';
  return moment.year < 2000 ? '2000-01-01T00:00' : text;
};

const nextQuarter = (moment: Temporal.ZonedDateTime): string =>
  localMinute(moment.round({ smallestUnit: 'minute', roundingIncrement: 15, roundingMode: 'ceil' }));

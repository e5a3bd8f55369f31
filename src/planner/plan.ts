import type { Duration } from '../schedule/duration.ts';
import { usualDays, type Actor, type DayCount, type Process } from '../schedule/process.ts';
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
  /** Which days count; absent, what the process's source says. */
  readonly days?: DayCount;
  /** Whose holidays count: a region code of `date-holidays` for each party, such as `DE-BY`; absent, weekends only. */
  readonly reviewer?: string;
  readonly publisher?: string;
  /** How many certification rounds fail before the one that passes. */
  readonly retries?: number;
  /** The stage that the offer is in, and the local time at which it entered it. */
  readonly tracking?: { readonly now: string; readonly since: string };
}

/** The party whose calendar a region is. */
export type Party = 'reviewer' | 'publisher';

/** Whose calendar counts for whose stages (planner contract, 1.4). */
export const partyOf = { microsoft: 'reviewer', publisher: 'publisher' } as const satisfies Record<Actor, Party>;

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

/** Other days; those that the process counts anyway are its default. */
export function withDays(plan: Plan, days: DayCount, process: Process): Plan {
  return without({ ...plan, days }, days === usualDays(process) ? ['days'] : []);
}

/** Another holiday region of a party; an empty one is none. */
export function withRegion(plan: Plan, party: Party, region: string): Plan {
  return without({ ...plan, [party]: region }, region === '' ? [party] : []);
}

/** Another number of failed certification rounds. */
export function withRetries(plan: Plan, retries: number): Plan {
  return without({ ...plan, retries }, retries === 0 ? ['retries'] : []);
}

/** Another place in the process, or none. */
export function withTracking(plan: Plan, tracking: Plan['tracking']): Plan {
  return tracking ? { ...plan, tracking } : without(plan, ['tracking']);
}

/** Whether certification can fail in a process: whether it has that stage. */
export const canFail = ({ stages }: Process): boolean => stages.some(({ id }) => id === 'certification');

const without = (plan: Plan, keys: readonly (keyof Plan)[]): Plan =>
  Object.fromEntries(Object.entries(plan).filter(([key]) => !keys.includes(key as keyof Plan))) as unknown as Plan;

/** Another process: the fields that it lacks are dropped. */
export function withProcess(plan: Plan, id: string, process: Process): Plan {
  const optional = process.stages.filter((stage) => stage.optional).map((stage) => stage.id);
  const knows = (stage: string | undefined) => process.stages.some((known) => known.id === stage);
  const own = Object.entries(plan.own).filter(([stage]) => knows(stage));
  const changed = {
    ...plan,
    process: id,
    off: plan.off.filter((stage) => optional.includes(stage)),
    own: Object.fromEntries(own),
  };
  return without(changed, [
    ...(plan.days === usualDays(process) ? (['days'] as const) : []),
    ...(canFail(process) ? [] : (['retries'] as const)),
    ...(knows(plan.tracking?.now) ? [] : (['tracking'] as const)),
  ]);
}

/** The other direction: `at` becomes the other end of the schedule shown, so that the dates stay. Only a forward plan is tracked. */
export function withMode(plan: Plan, mode: Mode, shown: Schedule): Plan {
  if (mode === plan.mode) return plan;
  return {
    ...without(plan, ['tracking']),
    mode,
    at: localMinute(mode === 'backward' ? shown.goLive : shown.submission),
  };
}

/** Another duration of the reader's own; `undefined` gives the stage its own again. */
export function withOwnDuration(plan: Plan, stage: string, duration: Duration | undefined): Plan {
  const others = Object.entries(plan.own).filter(([id]) => id !== stage);
  return { ...plan, own: Object.fromEntries(duration ? [...others, [stage, duration]] : others) };
}

/** An optional stage in the plan, or left out of it. */
export function withStage(plan: Plan, stage: string, included: boolean): Plan {
  const others = plan.off.filter((id) => id !== stage);
  const gone = !included && plan.tracking?.now === stage;
  return { ...without(plan, gone ? ['tracking'] : []), off: included ? others : [...others, stage] };
}

/** `2026-12-01T09:00`: a moment as a link holds it. */
export const localMinute = (moment: Temporal.ZonedDateTime): string => {
  const text = moment.toPlainDateTime().toString({ smallestUnit: 'minute' });
  // The link format holds the years 2000 to 2100; a plan that runs out of them keeps its nearest minute.
  if (moment.year > 2100) return '2100-12-31T23:59';
  return moment.year < 2000 ? '2000-01-01T00:00' : text;
};

const nextQuarter = (moment: Temporal.ZonedDateTime): string =>
  localMinute(moment.round({ smallestUnit: 'minute', roundingIncrement: 15, roundingMode: 'ceil' }));

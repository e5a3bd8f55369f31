import * as v from 'valibot';
import { formatDuration, parseDuration } from '../schedule/duration.ts';
import type { Process } from '../schedule/process.ts';
import { fieldOf, fields, type FieldContext, type FieldName } from './fields.ts';
import { defaultPlan, withDays, type Plan } from './plan.ts';

/** Why a field has no effect: it can't be read, or it stands there twice. */
export interface Problem {
  readonly kind: 'unusable' | 'repeated';
  /** The key as it stands in the link, such as `stage.certification`, cut at 80 characters. */
  readonly key: string;
  readonly field: FieldName;
  /** The value as plain text, cut at 80 characters. */
  readonly value: string;
}

/** What a link says: the plan, what could not be used, and the fields that are not ours, kept as they are. */
export interface ReadLink {
  readonly plan: Plan;
  readonly problems: readonly Problem[];
  readonly unknown: readonly (readonly [string, string])[];
}

/** What a link is read with. */
export type Tables = Pick<FieldContext, 'processes' | 'regions'>;

/**
 * Reads the fragment of a planner link. Never throws: a field that can't be used is reported, takes its default, and
 * every other field is kept.
 * @param fragment with or without its `#`
 * @param tables the stage-duration tables by id, and the holiday regions that there are
 * @example readLink('#at=2026-12-01T09:00&off=test-drive-validation', tables).plan.off // ['test-drive-validation']
 */
export function readLink(fragment: string, { processes, regions }: Tables): ReadLink {
  const entries = [...new URLSearchParams(fragment.replace(/^#/, ''))];
  const problems: Problem[] = [];
  const unknown: [string, string][] = [];
  const first = new Map<string, string>();
  for (const [key, value] of entries) {
    const field = fieldOf(key);
    if (!field) unknown.push([key, value]);
    else if (first.has(key)) problems.push({ kind: 'repeated', key: cut(key), field, value: cut(value) });
    else first.set(key, value);
  }

  const used = new Map<string, unknown>();
  const read = (key: string, context: FieldContext) => {
    const value = first.get(key);
    const field = fieldOf(key);
    if (value === undefined || !field) return;
    if (isUsable(key, field, value, context)) used.set(key, value);
    else problems.push({ kind: 'unusable', key: cut(key), field, value: cut(value) });
  };

  const tables = {
    processes,
    regions,
    process: tableOf(processes, defaultPlan.process),
    mode: defaultPlan.mode,
    off: [],
  };
  read('process', tables);
  const process = tableOf(processes, text(used, 'process') ?? defaultPlan.process);
  read('mode', tables);
  const mode = used.get('mode') === 'backward' ? 'backward' : 'forward';
  const context = { processes, regions, process, mode, off: [] } as const;
  read('off', context);
  const off = text(used, 'off')?.split(',') ?? [];
  for (const key of first.keys()) if (!['process', 'mode', 'off'].includes(key)) read(key, { ...context, off });
  // Each of the two needs the other: where one is absent or can't be used, its fellow can't either.
  for (const [key, fellow] of [
    ['now', 'since'],
    ['since', 'now'],
  ] as const) {
    const value = first.get(key);
    if (value === undefined || !used.has(key) || used.has(fellow)) continue;
    used.delete(key);
    problems.push({ kind: 'unusable', key, field: key, value: cut(value) });
  }

  return { plan: planOf(used, mode, process), problems, unknown };
}

/**
 * The fields of a plan, in the order of the table, and whatever was unknown after them.
 * Only what differs from the defaults is written; a moment that the reader chose never is a default.
 * @param zone the browser's time zone, the default of the field
 * @example writeLink({ ...defaultPlan, off: ['test-drive-validation'] }, 'UTC') // 'off=test-drive-validation'
 */
export function writeLink(plan: Plan, zone: string, unknown: ReadLink['unknown'] = []): string {
  return written({ ...plan, ...(plan.zone === zone && { zone: undefined }) }, unknown);
}

/** The link to hand on: `at` and `zone` always, so that another reader sees the same dates. */
export const writeWholeLink = (plan: Plan & { at: string; zone: string }, unknown: ReadLink['unknown'] = []): string =>
  written(plan, unknown);

const written = (plan: { [Key in keyof Plan]: Plan[Key] | undefined }, unknown: ReadLink['unknown']): string => {
  const own = Object.entries(plan.own ?? {});
  const values: readonly (readonly [string, string | undefined])[] = [
    ['id', plan.id],
    ['name', plan.name],
    ['process', plan.process === defaultPlan.process ? undefined : plan.process],
    ['mode', plan.mode === defaultPlan.mode ? undefined : plan.mode],
    ['at', plan.at],
    ['zone', plan.zone],
    ['off', plan.off?.length ? plan.off.join(',') : undefined],
    ...own.map(([stage, duration]) => [`stage.${stage}`, formatDuration(duration)] as const),
    ['days', plan.days],
    ['reviewer', plan.reviewer],
    ['publisher', plan.publisher],
    ['retries', plan.retries?.toString()],
    ['now', plan.tracking?.now],
    ['since', plan.tracking?.since],
    ...unknown,
  ];
  return legible(new URLSearchParams(values.filter((entry): entry is [string, string] => entry[1] !== undefined)));
};

/** Fields as a fragment. A reader sees it in the address bar: what needs no escaping there stays legible. */
export const legible = (params: URLSearchParams): string =>
  params.toString().replaceAll('%3A', ':').replaceAll('%2F', '/').replaceAll('%2C', ',');

function isUsable(key: string, field: FieldName, value: string, context: FieldContext): boolean {
  if (value === '' && field !== 'off') return false;
  if (field === 'stage' && !context.process.stages.some(({ id }) => key === `stage.${id}`)) return false;
  return v.is(fields[field].schema(context), value);
}

function planOf(used: ReadonlyMap<string, unknown>, mode: Plan['mode'], process: Process): Plan {
  const own: Record<string, NonNullable<Plan['own'][string]>> = {};
  for (const [key, value] of used) {
    const duration = key.startsWith('stage.') && parseDuration(String(value));
    if (duration && duration.ok) own[key.slice('stage.'.length)] = duration.value;
  }
  const optional = (['id', 'name', 'at', 'zone', 'reviewer', 'publisher'] as const).flatMap((key) => {
    const value = text(used, key);
    return value === undefined ? [] : [[key, value]];
  });
  const days = text(used, 'days');
  const retries = Number(text(used, 'retries') ?? 0);
  const [now, since] = [text(used, 'now'), text(used, 'since')];
  const plan: Plan = {
    ...(Object.fromEntries(optional) as Pick<Plan, 'id' | 'name' | 'at' | 'zone' | 'reviewer' | 'publisher'>),
    process: text(used, 'process') ?? defaultPlan.process,
    mode,
    off: [...new Set(text(used, 'off')?.split(',').filter(Boolean))],
    own,
    ...(retries > 0 && { retries }),
    ...(now !== undefined && since !== undefined && { tracking: { now, since } }),
  };
  return days === 'calendar' || days === 'business' ? withDays(plan, days, process) : plan;
}

const text = (used: ReadonlyMap<string, unknown>, key: string): string | undefined => {
  const value = used.get(key);
  return typeof value === 'string' ? value : undefined;
};

const tableOf = (processes: Readonly<Record<string, Process>>, id: string): Process => {
  const process = processes[id];
  if (!process) throw new Error(`no process "${id}"`);
  return process;
};

const cut = (value: string): string => {
  const characters = [...value];
  return characters.length > 80 ? characters.slice(0, 80).join('') + '…' : value;
};

import * as v from 'valibot';
import { parseDuration } from '../schedule/duration.ts';
import { readLocalTime, readZone } from '../schedule/moment.ts';
import type { Process } from '../schedule/process.ts';

/** What a field's value is judged against: the processes there are, and what the plan says otherwise. */
export interface FieldContext {
  readonly processes: Readonly<Record<string, Process>>;
  readonly process: Process;
  readonly mode: 'forward' | 'backward';
  /** Ids of the stages that the plan leaves out. */
  readonly off: readonly string[];
  /** The holiday regions that there are. */
  readonly regions: ReadonlySet<string>;
}

/** One field of the link: how its value is read, and which message says what is accepted. */
interface Field {
  readonly schema: (context: FieldContext) => v.GenericSchema<string, unknown>;
  readonly accepts: `accepts.${string}`;
}

const text = (regex: RegExp) => v.pipe(v.string(), v.regex(regex));
const oneOf = (values: readonly string[]) => v.pipe(v.string(), v.picklist(values));
const localTime = v.pipe(
  v.string(),
  v.check((value) => readLocalTime(value).ok),
);

/** How many characters a plan's name may have. */
export const longestName = 80;

/** What a plan may be called. */
export const planName = v.pipe(
  v.string(),
  v.check((value) => [...value].length <= longestName),
);

/** What names a plan for calendar files. */
export const planId = text(/^[a-z0-9]{8,32}$/);

/** `P3D`, `PT20H45M` (planner contract, 1.3). */
export const durationText = v.pipe(
  v.string(),
  v.check((value) => parseDuration(value).ok),
);

const nothing = v.pipe(v.string(), v.never());
const region = ({ regions }: FieldContext) =>
  v.pipe(
    v.string(),
    v.check((value) => regions.has(value)),
  );
const stageIds = ({ stages }: Process) => stages.map(({ id }) => id);

/** Ids of the stages that may be left out of a process. */
export const optionalStages = ({ stages }: Process): readonly string[] =>
  stages.filter(({ optional }) => optional).map(({ id }) => id);

/**
 * The fields of the link, in the order in which they are written: everything that reads, writes, reports or documents a
 * field comes from here. `stage` stands for `stage.<id>`.
 */
export const fields = {
  v: { schema: () => v.literal('1'), accepts: 'accepts.v' },
  id: { schema: () => planId, accepts: 'accepts.id' },
  name: { schema: () => planName, accepts: 'accepts.name' },
  process: { schema: ({ processes }) => oneOf(Object.keys(processes)), accepts: 'accepts.process' },
  mode: { schema: () => oneOf(['forward', 'backward']), accepts: 'accepts.mode' },
  at: { schema: () => localTime, accepts: 'accepts.at' },
  zone: {
    schema: () =>
      v.pipe(
        v.string(),
        v.check((value) => readZone(value).ok),
      ),
    accepts: 'accepts.zone',
  },
  off: {
    schema: ({ process }) =>
      v.pipe(
        v.string(),
        v.transform((value) => (value === '' ? [] : value.split(','))),
        v.array(v.picklist(optionalStages(process))),
      ),
    accepts: 'accepts.off',
  },
  stage: { schema: () => durationText, accepts: 'accepts.stage' },
  days: { schema: () => oneOf(['calendar', 'business']), accepts: 'accepts.days' },
  reviewer: { schema: region, accepts: 'accepts.region' },
  publisher: { schema: region, accepts: 'accepts.region' },
  retries: {
    schema: ({ process }) => (stageIds(process).includes('certification') ? text(/^[0-9]$/) : nothing),
    accepts: 'accepts.retries',
  },
  now: {
    schema: ({ process, mode, off }) =>
      mode === 'forward' ? oneOf(stageIds(process).filter((id) => !off.includes(id))) : nothing,
    accepts: 'accepts.now',
  },
  since: { schema: ({ mode }) => (mode === 'forward' ? localTime : nothing), accepts: 'accepts.since' },
} as const satisfies Record<string, Field>;

export type FieldName = keyof typeof fields;

/** The field's entry for a key of the link; `stage.certification` is `stage`. `undefined` for a field not ours. */
export function fieldOf(key: string): FieldName | undefined {
  if (key.startsWith('stage.')) return 'stage';
  return key !== 'stage' && Object.hasOwn(fields, key) ? (key as FieldName) : undefined;
}

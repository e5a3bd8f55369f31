import { durationOfMinutes, elapsedMinutes, parseDuration, type Duration } from '../schedule/duration.ts';
import { documentedMaximum, signOffRoom, sumOfMaxima, type Process, type Stage } from '../schedule/process.ts';

export type Processes = Readonly<Record<string, Process>>;

/**
 * A duration of the data, by name: `<process>.<stage>` is the stage's documented maximum as the source writes it,
 * `<process>.allowance` what the source allows for the whole process, `.sum` all documented maxima together, `.room`
 * what the allowance leaves beside them; `.sum-required` and `.room-required` are without the optional stages.
 * @throws an error that lists the names there are, so that a misspelt one stops the build
 * @example durationNamed(processes, 'virtual-machine.certification') // { weeks: 0, days: 3, hours: 0, minutes: 0 }
 */
export const durationNamed = (processes: Processes, name: string): Duration => find(processes, name, durationsOf);

/**
 * A number of stages, by name: `<process>.stages`, `.optional`, `.publisher`, `.microsoft`, or `.longest`: how many
 * share the longest documented maximum.
 * @throws an error that lists the names there are
 * @example countNamed(processes, 'virtual-machine.stages') // 8
 */
export const countNamed = (processes: Processes, name: string): number => find(processes, name, countsOf);

/**
 * The stage that a name such as `virtual-machine.packaging` stands for.
 * @throws an error that lists the names there are
 * @example stageNamed(processes, 'virtual-machine.packaging').bound // 'lt'
 */
export const stageNamed = (processes: Processes, name: string): Stage => find(processes, name, stagesOf);

/** All documented maxima together, where there is more than one to add up. @example 15 days, 3 hours, 15 minutes */
export function sumOf(process: Process, off: ReadonlySet<string> = new Set()): Duration | undefined {
  const figures = process.stages.filter((stage) => documentedMaximum(stage) !== undefined);
  return figures.length > 1 ? durationOfMinutes(sumOfMaxima(process, off)) : undefined;
}

type Named<Value> = readonly (readonly [name: string, value: Value | undefined])[];

function find<Value>(processes: Processes, name: string, namedOf: (process: Process) => Named<Value>): Value {
  const all = Object.values(processes).flatMap((process) =>
    namedOf(process).map(([ending, value]) => [`${process.id}.${ending}`, value] as const),
  );
  const known = all.flatMap(([key, value]) => (value === undefined ? [] : [[key, value] as const]));
  const found = known.find(([key]) => key === name);
  if (!found) throw new Error(`content/processes has no "${name}". It has ${known.map(([key]) => key).join(', ')}.`);
  return found[1];
}

const stagesOf = ({ stages }: Process): Named<Stage> => stages.map((stage) => [stage.id, stage]);

function durationsOf(process: Process): Named<Duration> {
  const optional = new Set(process.stages.filter((stage) => stage.optional).map(({ id }) => id));
  const all = new Set<string>();
  return [
    ...process.stages.map((stage) => [stage.id, documentedMaximum(stage)] as const),
    ['allowance', allowanceOf(process)],
    ['sum', sumOf(process, all)],
    ['sum-required', sumOf(process, optional)],
    ['room', roomOf(process, all)],
    ['room-required', roomOf(process, optional)],
  ];
}

function allowanceOf({ allowance }: Process): Duration | undefined {
  const parsed = allowance === undefined ? undefined : parseDuration(allowance);
  return parsed?.ok ? parsed.value : undefined;
}

function roomOf(process: Process, off: ReadonlySet<string>): Duration | undefined {
  const room = signOffRoom(process, off);
  return room === undefined ? undefined : durationOfMinutes(room);
}

function countsOf({ stages }: Process): Named<number> {
  const count = (test: (stage: Stage) => boolean) => stages.filter(test).length;
  const minutes = (stage: Stage) => elapsedMinutes(documentedMaximum(stage) ?? nothing);
  const longest = Math.max(...stages.map(minutes));
  return [
    ['stages', stages.length],
    ['optional', count((stage) => stage.optional)],
    ['publisher', count(({ actor }) => actor === 'publisher')],
    ['microsoft', count(({ actor }) => actor === 'microsoft')],
    ['longest', longest > 0 ? count((stage) => minutes(stage) === longest) : undefined],
  ];
}

const nothing: Duration = { weeks: 0, days: 0, hours: 0, minutes: 0 };

import type { Formats } from '../i18n/format.ts';
import type { Process, Stage } from '../schedule/process.ts';

/** A source as a sentence names it. */
export interface SourceName {
  /** As published. */
  readonly title: string;
  /** The year of its figures; empty where it gives none. */
  readonly year: string;
  /** The portal it describes is still in use. */
  readonly current: boolean;
}

/** The sources of the figures in the planner's tables, by id. */
export type SourceNames = Readonly<Record<string, SourceName>>;

/** How old the figures of a process are: their years in a sentence, and whether their portal is still in use. */
export interface FigureAge {
  readonly years: string;
  readonly current: boolean;
}

/**
 * How old the figures of a process are, those included that single stages take from elsewhere.
 * @example ageOf(virtualMachinePartnerCenter, sources, formats) // { years: '2021 and 2022', current: true }
 */
export function ageOf({ source, stages }: Process, sources: SourceNames, formats: Formats): FigureAge {
  const ids = [source, ...stages.flatMap((stage) => stage.source ?? [])];
  const years = new Set(ids.map((id) => sources[id]?.year ?? '').filter(Boolean));
  return { years: formats.list([...years].sort()), current: sources[source]?.current ?? false };
}

/**
 * Where a stage's figure was read: the stage's own source, else the process's.
 * @example sourceText(virtualMachine, certification, sources) // 'Publish a virtual machine offer, 2018'
 */
export function sourceText(process: Process, stage: Stage, sources: SourceNames): string {
  const id = stage.source ?? process.source;
  const { title = id, year = '' } = sources[id] ?? {};
  return year === '' ? title : `${title}, ${year}`;
}

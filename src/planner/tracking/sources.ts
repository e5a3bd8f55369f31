import type { Process, Stage } from '../../schedule/process.ts';

/** A source as a sentence names it: its title as published, and the year of its figures where it carries one. */
export interface SourceName {
  readonly title: string;
  readonly year: string;
}

export type SourceNames = Readonly<Record<string, SourceName>>;

/**
 * Where a stage's figure was read: the stage's own source, else the process's.
 * @example sourceText(virtualMachine, certification, sources) // 'Publish a virtual machine offer, 2018'
 */
export function sourceText(process: Process, stage: Stage, sources: SourceNames): string {
  const id = stage.source ?? process.source;
  const { title = id, year = '' } = sources[id] ?? {};
  return year === '' ? title : `${title}, ${year}`;
}

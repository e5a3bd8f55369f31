import { getCollection } from 'astro:content';
import type { Process } from '../schedule/process.ts';
import type { Processes } from './figures.ts';

/** All stage-duration tables of `content/processes`, checked, by id. */
export async function publishedProcesses(): Promise<Processes> {
  const entries = await getCollection('processes');
  return Object.fromEntries(entries.map(({ id, data }) => [id, { id, ...data }]));
}

/**
 * One stage-duration table.
 * @throws an error that lists the tables there are
 */
export async function publishedProcess(id: string): Promise<Process> {
  const processes = await publishedProcesses();
  const process = processes[id];
  if (!process) throw new Error(`content/processes has no "${id}". It has ${Object.keys(processes).join(', ')}.`);
  return process;
}

import { readdirSync, readFileSync } from 'node:fs';
import { load } from 'js-yaml';
import type { Process } from '../../src/schedule/process.ts';
import { processSchema } from '../../src/site/schemas.ts';

/** The process tables of `content/processes` as the build reads them, by id. */
export const readProcesses = (): Record<string, Process> => {
  const sources = Object.keys(load(readFileSync('content/sources.yaml', 'utf8')) as object);
  const files = readdirSync('content/processes').filter((file) => file.endsWith('.yaml'));
  return Object.fromEntries(
    files.map((file) => {
      const id = file.replace(/\.yaml$/, '');
      const table = processSchema(sources).parse(load(readFileSync(`content/processes/${file}`, 'utf8')));
      return [id, { id, ...table }];
    }),
  );
};

/** One process table; throws where there is none of that id. */
export const readProcess = (id: string): Process => {
  const process = readProcesses()[id];
  if (!process) throw new Error(`content/processes has no ${id}.yaml`);
  return process;
};

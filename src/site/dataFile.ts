import { readFileSync } from 'node:fs';
import { file } from 'astro/loaders';
import { load } from 'js-yaml';

type Data = Readonly<Record<string, unknown>>;

/**
 * Reads a YAML file of ids and what belongs to them.
 * @throws an error that names the file and the line: an id used twice, say
 */
export const readData = (path: string): Data => parsed(readFileSync(path, 'utf8'), path);

/**
 * Loads such a file as a collection; one that can't be read stops the build, where Astro's loader only logs it.
 * @param property a collection's entries are objects: a value that is none becomes this one property of one
 */
export const dataFile = (path: string, property?: string) => {
  readData(path);
  return file(path, {
    parser: (text) =>
      Object.fromEntries(
        Object.entries(parsed(text, path)).map(([id, value]) => [
          id,
          (property ? { [property]: value } : value) as Record<string, unknown>,
        ]),
      ),
  });
};

const parsed = (text: string, path: string): Data => load(text, { filename: path }) as Data;

import { readdirSync, readFileSync } from 'node:fs';
import { i18nSchema } from '@astrojs/starlight/schema';

/** A file of `src`. */
export interface SourceFile {
  /** From the project's folder: `src/components/Cite.astro`. */
  readonly path: string;
  readonly text: string;
}

/** A line that asks for a message. */
export interface MessageUse {
  readonly path: string;
  /** Counted from 1. */
  readonly line: number;
}

/** The code that can ask for messages. */
export const readSources = (root = '.'): readonly SourceFile[] =>
  readdirSync(`${root}/src`, { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.(?:tsx?|astro)$/.test(path))
    .map((path) => `src/${path.replaceAll('\\', '/')}`)
    .toSorted()
    .map((path) => ({ path, text: readFileSync(`${root}/${path}`, 'utf8') }));

/** The strings of the site's framework: its own, the search's and the code blocks'. It asks for them itself. */
export const frameworkKeys = (): readonly string[] => Object.keys(i18nSchema().shape);

const pluralSuffix = /_(?:zero|one|two|few|many|other)$/;

/** A message's name without its plural ending. @example baseOf('answer.days_other') // 'answer.days' */
export const baseOf = (key: string): string => key.replace(pluralSuffix, '');

/**
 * The lines of code that ask for a message: by its name in quotes, by a template such as `stage.${id}`, or as a word of the data
 * (`dataWord(t, 'stage', id)`).
 * @example usesOf('stage.live', [{ path: 'src/a.ts', text: 't(`stage.${id}`)' }]) // [{ path: 'src/a.ts', line: 1 }]
 */
export const usesOf = (key: string, sources: readonly SourceFile[]): readonly MessageUse[] =>
  sources.flatMap(({ path, text }) =>
    text
      .split('\n')
      .flatMap((code, index) =>
        !/^\s*(?:\*|\/[/*])/.test(code) && messagesAskedFor(code)(key) ? [{ path, line: index + 1 }] : [],
      ),
  );

/** Whether a piece of code asks for a message. @example messagesAskedFor('t(`stage.${id}`)')('stage.live') // true */
export function messagesAskedFor(code: string): (key: string) => boolean {
  const named = new Set([...code.matchAll(/(['"`])([\w.-]+)\1/g)].map(([, , name = '']) => name));
  const families = [...code.matchAll(/\bdataWord\([\w.]+, '(\w+)'/g)].map(([, family = '']) => `${family}.`);
  const templates = [...code.matchAll(/`([\w-]+\.(?:[\w.-]|\$\{[^}`]*\})*)`/g)]
    .filter(([, template = '']) => template.includes('${'))
    .map(
      ([, template = '']) => new RegExp(`^${template.replaceAll('.', '\\.').replaceAll(/\$\{[^}]*\}/g, '[\\w-]+')}$`),
    );
  return (key) => {
    const base = baseOf(key);
    return (
      named.has(base) ||
      families.some((family) => base.startsWith(family)) ||
      templates.some((template) => template.test(base))
    );
  };
}

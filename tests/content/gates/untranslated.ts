import { asWhole } from './spelling.ts';

/** Words that may stay as they are in English: `where` is a message key, or the words themselves on a page. */
export interface SameInEnglish {
  readonly where: string;
  readonly locales: readonly string[];
  readonly reason: string;
}

/**
 * The texts of a locale that are still English: equal to the source's text of the same name, though they hold words that
 * are no names.
 * @param names what is the same in every language: names of products, words of the portals
 * @example untranslated('nl', { save: 'Save' }, { save: 'Save' }, []) // ['nl save: "Save" is the English text']
 */
export const untranslated = (
  locale: string,
  texts: Readonly<Record<string, string>>,
  source: Readonly<Record<string, string>>,
  allowed: readonly SameInEnglish[],
  names: readonly string[] = [],
): string[] =>
  Object.entries(texts)
    .filter(([name, text]) => text === source[name] && /\p{L}/u.test(withoutFixedParts(text, names)))
    .filter(([name]) => !allowed.some(({ where, locales }) => where === name && locales.includes(locale)))
    .map(([name, text]) => `${locale} ${name}: ${JSON.stringify(text)} is the English text`);

const withoutFixedParts = (text: string, names: readonly string[]): string =>
  names
    .toSorted((one, other) => other.length - one.length)
    .reduce((rest, name) => rest.replaceAll(asWhole(name), ''), text.replaceAll(/\{\{.*?\}\}|\[[A-Z_]+\]|□/g, ''));

/** Exceptions that no longer excuse anything. */
export const idleExceptions = (
  locale: string,
  texts: Readonly<Record<string, string>>,
  source: Readonly<Record<string, string>>,
  allowed: readonly SameInEnglish[],
): string[] =>
  allowed
    .filter(
      ({ where, locales }) =>
        locales.includes(locale) && (texts[where] === undefined || texts[where] !== source[where]),
    )
    .map(({ where }) => `${locale} ${where}: differs from English, the exception can go`);

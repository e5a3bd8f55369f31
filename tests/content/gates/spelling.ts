import type { Knows } from '../../support/dictionary.ts';
import { formsOf } from '../../support/wordList.ts';

/** The words of a text: without addresses, time zones, single letters, and what holds a digit (`2018`, `P3D`, `2d`). */
export const wordsIn = (text: string): string[] =>
  text
    .replaceAll('’', "'")
    .replaceAll(/\bhttps?:\S+|\b[A-Z][a-z]+\/[A-Z][A-Za-z_]+/g, ' ')
    .replaceAll(/[\p{L}\p{N}_.:+/-]*\p{N}[\p{L}\p{N}_+/-]*/gu, ' ')
    .match(/(?<![\p{L}'])\p{L}(?:[\p{L}\p{M}]|['-]\p{L})+/gu) ?? [];

/**
 * The words of a text that a dictionary doesn't know. A word with hyphens is known by its parts.
 * @example misspelt('De aanbeiding is live.', knows) // ['aanbeiding']
 */
export const misspelt = (text: string, knows: Knows): string[] =>
  wordsIn(text).filter((word) => !knows(word) && !(word.includes('-') && word.split('-').every(knows)));

/**
 * A text without the words of a portal that it quotes in English: what is bold, in quotation marks or in brackets, and
 * English from end to end. Everything else is spelt as the language is.
 * @example withoutEnglishLabels('Kies **Publish** (publiceren).', english) // 'Kies □ (publiceren).'
 */
export const withoutEnglishLabels = (text: string, english: Knows): string =>
  [/\*\*.+?\*\*/gu, /[“„«‘].+?[”“»’](?!\p{L})/gu, /\([^()]+\)/gu].reduce(
    (rest, marked) => rest.replaceAll(marked, (quoted) => (misspelt(quoted, english).length > 0 ? quoted : '□')),
    text,
  );

/**
 * A text without names of several words, the longest first. `’s` may follow a name.
 * @example withoutNames('Ga naar Partner Center.', ['Partner Center']) // 'Ga naar □.'
 */
export const withoutNames = (text: string, names: readonly string[]): string =>
  names
    .filter((name) => name.includes(' '))
    .toSorted((one, other) => other.length - one.length)
    .reduce((rest, name) => rest.replaceAll(asWhole(name), '□'), text);

/** The entries of a list that no text needs: the dictionary knows them, or nobody writes them. */
export function idleWords(list: readonly string[], texts: readonly string[], knows: Knows): string[] {
  const needed = new Set(
    texts
      .flatMap((text) => misspelt(withoutNames(text, list), knows))
      .flatMap((word) => [word, ...word.split('-')])
      .filter((word) => !knows(word))
      .flatMap(formsOf),
  );
  const isWritten = (name: string) =>
    texts.some((text) => withoutNames(text, longerThan(name, list)).match(asWhole(name)));
  return list.filter((entry) =>
    entry.includes(' ') ? misspelt(entry, knows).length === 0 || !isWritten(entry) : !needed.has(entry),
  );
}

const longerThan = (name: string, list: readonly string[]) =>
  list.filter((other) => other !== name && asWhole(name).test(other));

/** Finds a name where it is no part of another word; `’s` may follow. */
export const asWhole = (name: string): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{N}])${name}(?:[’']s)?(?![\\p{L}\\p{N}])`, 'gu');

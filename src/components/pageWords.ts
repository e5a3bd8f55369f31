import { formatsOf, type Formats } from '../i18n/format.ts';
import type { Locale } from '../i18n/locales.ts';
import { messages } from '../i18n/messages.ts';
import { localeOf } from '../i18n/pageLocale.ts';
import { createTranslator, type Translate } from '../i18n/translator.ts';

export interface PageWords {
  readonly locale: Locale;
  readonly t: Translate;
  readonly formats: Formats;
}

/** The strings and formats of the page being built. @example pageWords(Astro).t('actor.publisher') // 'U' on /nl/ */
export const pageWords = (astro: { currentLocale: string | undefined }): PageWords => wordsOf(localeOf(astro));

/** The strings and formats of a locale. @example wordsOf('de').formats.number(1234.5) // '1.234,5' */
export function wordsOf(locale: Locale): PageWords {
  const words = known.get(locale) ?? {
    locale,
    t: createTranslator(locale, messages[locale]),
    formats: formatsOf(locale),
  };
  known.set(locale, words);
  return words;
}

/** A translator is made once per locale: pages hold dozens of components. */
const known = new Map<Locale, PageWords>();

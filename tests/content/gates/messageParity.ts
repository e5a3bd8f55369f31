import { intlTag, sourceLocale, type Locale } from '../../../src/i18n/locales.ts';
import { baseOf } from '../../support/messageUse.ts';

export type Texts = Readonly<Record<string, string>>;

/**
 * Keys that a locale lacks or has too many. A message that English counts with takes exactly the plural categories that
 * `Intl.PluralRules` gives the locale, so Spanish needs `_many` where English has `_one` and `_other`.
 * @example keyFindings('es', { days_one: '…', days_other: '…' }, { days_one: '…', days_other: '…' }) // ['es lacks days_many']
 */
export function keyFindings(locale: Locale, texts: Texts, source: Texts): string[] {
  const categories = new Intl.PluralRules(intlTag[locale]).resolvedOptions().pluralCategories;
  const wanted = new Set(
    Object.keys(source).flatMap((key) =>
      baseOf(key) !== key ? categories.map((category) => `${baseOf(key)}_${category}`) : [key],
    ),
  );
  const own = new Set(Object.keys(texts));
  return [
    ...[...wanted.difference(own)].map((key) => `${locale} lacks ${key}`),
    ...[...own.difference(wanted)].map((key) => `${locale} has ${key}, which it doesn't need`),
  ];
}

/** Messages whose `{{placeholders}}` (or the search's `[TERMS]`) are not those of the English text. */
export const placeholderFindings = (locale: Locale, texts: Texts, source: Texts): string[] =>
  Object.entries(texts).flatMap(([key, text]) => {
    const theirs = source[key] ?? source[`${baseOf(key)}_other`];
    if (theirs === undefined || placeholders(text) === placeholders(theirs)) return [];
    return [
      `${locale} ${key}: has ${placeholders(text) || 'nothing'} to fill in, ${sourceLocale} ${placeholders(theirs) || 'nothing'}`,
    ];
  });

/** Messages that say nothing, or that begin or end with a space. */
export const emptyFindings = (locale: Locale, texts: Texts): string[] =>
  Object.entries(texts)
    .filter(([, text]) => text === '' || text !== text.trim())
    .map(([key, text]) => `${locale} ${key}: ${JSON.stringify(text)} is empty or has a space at an end`);

const placeholders = (text: string): string =>
  [...new Set(text.match(/\{\{[^}]*\}\}|\[[A-Z_]+\]/g))].toSorted().join(' ');

/**
 * The site's languages, in the order in which they are offered, each with what `Intl` is asked for: English is British
 * (day before month, 24-hour clock). Everything that exists once per language is made from this table.
 */
export const intlTag = {
  en: 'en-GB',
  nl: 'nl-NL',
  de: 'de-DE',
  es: 'es-ES',
} as const;

export type Locale = keyof typeof intlTag;

export const locales = Object.keys(intlTag) as readonly Locale[];

/** The contract: what English has, the others have. */
export const sourceLocale: Locale = 'en';

/** Whether a value is one of the site's locales. @example isLocale('nl') // true */
export const isLocale = (value: unknown): value is Locale => locales.some((locale) => locale === value);

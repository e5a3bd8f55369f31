import { locales, type Locale } from '../i18n/locales.ts';
import { messages } from '../i18n/messages.ts';

const eachLocale = <Value>(value: (locale: Locale) => Value): Record<Locale, Value> =>
  Object.fromEntries(locales.map((locale) => [locale, value(locale)])) as Record<Locale, Value>;

/** Starlight's language table: each language under its own name. */
export const languages = eachLocale((locale) => ({ label: messages[locale]['language.name'], lang: locale }));

/** The site's name in each language. */
export const titles = eachLocale((locale) => messages[locale]['site.title']);

/** A message in every language, as Starlight's sidebar takes its labels. */
export const inEveryLanguage = (key: keyof (typeof messages)['en']) => ({
  label: messages.en[key],
  translations: eachLocale((locale) => messages[locale][key]),
});

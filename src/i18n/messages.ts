import de from '../../content/i18n/de.json' with { type: 'json' };
import en from '../../content/i18n/en.json' with { type: 'json' };
import es from '../../content/i18n/es.json' with { type: 'json' };
import nl from '../../content/i18n/nl.json' with { type: 'json' };
import { locales, type Locale } from './locales.ts';
import { shown } from './shownKeys.ts';

/** Every UI string of a locale. English is the contract: a key that another locale lacks is a type error here. */
export type Messages = typeof en;

export type MessageKey = keyof Messages;

const files: Readonly<Record<Locale, Messages>> = { en, nl, de, es };

/** For build time and tests: all strings of all locales. A browser gets only those of its page, with the page. */
export const messages = Object.fromEntries(locales.map((locale) => [locale, shown(files[locale])])) as Readonly<
  Record<Locale, Messages>
>;

import { formatsOf, type Formats } from '../i18n/format.ts';
import type { Locale } from '../i18n/locales.ts';
import type { Messages } from '../i18n/messages.ts';
import { createTranslator, type Translate } from '../i18n/translator.ts';

/** What every view needs to speak the reader's language. */
export interface Words {
  readonly t: Translate;
  readonly formats: Formats;
}

/** @example wordsOf('nl', messages.nl).formats.number(1234.5) // '1.234,5' */
export const wordsOf = (locale: Locale, messages: Partial<Messages>): Words => ({
  t: createTranslator(locale, messages),
  formats: formatsOf(locale),
});

const prefixes =
  /^(process|stage|actor|bound|optional|table|offset|mode|control|answer|status|timeline|split|span|rows|stuck|noscript|problem|accepts|text|calendars|compare|skipped|effects|tracking|ticket|take|saved|several)(\.|$)/;

/** The messages that the planner needs, out of all those of a locale: only these go to the browser, with the page. */
export const plannerMessages = (all: Messages): Partial<Messages> =>
  Object.fromEntries(Object.entries(all).filter(([key]) => prefixes.test(key)));

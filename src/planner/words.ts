import { formatsOf, type Formats } from '../i18n/format.ts';
import type { Locale } from '../i18n/locales.ts';
import type { Messages } from '../i18n/messages.ts';
import { regionName, type RegionIndex } from './calendars/regionNames.ts';
import { createTranslator, type Translate } from '../i18n/translator.ts';

/** What every view needs to speak the reader's language. */
export interface Words {
  readonly t: Translate;
  readonly formats: Formats;
  /** The name of a holiday region, as far as it is known; without its file, the country's and the code. */
  readonly region: (code: string) => string;
}

/** @example wordsOf('nl', messages.nl).formats.number(1234.5) // '1.234,5' */
export const wordsOf = (locale: Locale, messages: Partial<Messages>, names: RegionIndex = {}): Words => ({
  t: createTranslator(locale, messages),
  formats: formatsOf(locale),
  region: (code) => regionName(code, locale, names),
});

const prefixes =
  /^(process|stage|actor|bound|optional|table|offset|mode|control|answer|status|timeline|split|span|rows|stuck|noscript|problem|accepts|text|calendars|compare|skipped|effects|tracking|ticket|take|saved|several)(\.|$)/;

/** The messages that the planner needs, out of all those of a locale: only these go to the browser, with the page. */
export const plannerMessages = (all: Messages): Partial<Messages> =>
  Object.fromEntries(Object.entries(all).filter(([key]) => prefixes.test(key)));

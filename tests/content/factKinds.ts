import { locales, type Locale } from '../../src/i18n/locales.ts';
import { messages, type MessageKey } from '../../src/i18n/messages.ts';
import type { Fact } from './gates/missingFacts.ts';

export const figure = (of: string, states: string): Fact => ({ states, component: `Duration of="${of}"` });

export const bound = (of: string, states: string): Fact => ({ states, component: `Duration bound of="${of}"` });

/** A duration from a source that has no stage table. */
export const span = (of: string, states: string): Fact => ({ states, component: `Span of="${of}"` });

export const count = (of: string, states: string): Fact => ({ states, component: `Count of="${of}"` });

export const cited = (of: string): Fact => ({ states: `its source, ${of}`, component: `Cite of="${of}"` });

export const shown = (component: string, states: string): Fact => ({ states, component });

export const label = (text: string): Fact => ({ states: `the portal’s own label ${text}`, words: `**${text}**` });

/** A label of the planner, in bold and exactly as it stands on the screen. */
export const onScreen = (key: MessageKey): Fact => ({
  states: `the planner’s own label ${key}`,
  words: Object.fromEntries(
    locales.map((locale) => [locale, new RegExp(`\\*\\*${escaped(messages[locale][key])}\\*\\*`)]),
  ) as Record<Locale, RegExp>,
});

const escaped = (text: string): string => text.replaceAll(/[()[\].*+?^$|\\]/g, String.raw`\$&`);

export const code = (text: string, states: string): Fact => ({ states, words: `\`${text}\`` });

export const leadsTo = (link: string): Fact => ({ states: `the way to ${link}`, link });

/** A limit or a size, as each language writes it: 2,000 or 2.000. */
export const number = (value: number, states: string): Fact => {
  const written = String(value).replace(/\B(?=(?:\d{3})+$)/g, '[.,]?');
  const pattern = new RegExp(`(?<![\\d.,])${written}(?![\\d]|[.,]\\d)`);
  return { states, words: Object.fromEntries(locales.map((locale) => [locale, pattern])) as Record<Locale, RegExp> };
};

/** That the source is silent about what a day is, and what is assumed. */
export const calendarDays: Fact = {
  states: 'calendar days are assumed',
  words: { en: /calendar days/, nl: /kalenderdagen/, de: /Kalendertage/, es: /días naturales/ },
};

export const upToAWeek = span('P1W', 'August 2016: up to 1 week for a large image');

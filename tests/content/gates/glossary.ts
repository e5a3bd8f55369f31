import type { Locale } from '../../../src/i18n/locales.ts';

/** A concept of `content/glossary.yaml`: its term in each language. */
export type Concept = Readonly<Record<Locale, string>> & {
  /** The messages that show the term itself. */
  readonly messages?: readonly string[];
  /** Forms that must not be used, as whole words. */
  readonly rejected?: Readonly<Partial<Record<Locale, readonly string[]>>>;
};

/** Messages that name a concept otherwise than the glossary does (a label begins with a capital). */
export const termFindings = (
  locale: Locale,
  texts: Readonly<Record<string, string>>,
  glossary: Readonly<Record<string, Concept>>,
): string[] =>
  Object.values(glossary).flatMap(({ messages = [], ...terms }) => {
    const label = terms[locale].slice(0, 1).toLocaleUpperCase(locale) + terms[locale].slice(1);
    return messages
      .filter((key) => texts[key] !== label)
      .map((key) => `${locale} ${key}: ${JSON.stringify(texts[key])}, the glossary says ${JSON.stringify(label)}`);
  });

/** Rejected forms in a text, with the concept's own term. @example ['"Verleger": write "Herausgeber"'] */
export const rejectedFindings = (locale: Locale, text: string, glossary: Readonly<Record<string, Concept>>): string[] =>
  Object.values(glossary).flatMap(({ rejected, ...terms }) =>
    (rejected?.[locale] ?? [])
      .filter((form) => new RegExp(`(?<![\\p{L}])${form}(?![\\p{L}])`, 'iu').test(text))
      .map((form) => `${JSON.stringify(form)}: write ${JSON.stringify(terms[locale])}`),
  );

/**
 * Terms that an English page uses more than once and a translation of it never: there another word stands for the
 * thing. The names of stages are left out, because components print them. A term counts in every form: its beginning is
 * searched for.
 * @param texts the paragraphs of the translation
 * @param source the paragraphs of the English page
 * @example ['stage: "fase" is missing'] // where English says "stage" twice and Dutch says "stap"
 */
export function missingTerms(
  locale: Locale,
  texts: readonly string[],
  source: readonly string[],
  glossary: Readonly<Record<string, Concept>>,
): string[] {
  const english = source.join('\n');
  const own = texts.join('\n').toLocaleLowerCase(locale);
  return Object.entries(glossary)
    .filter(([, { messages = [] }]) => !messages.some((key) => key.startsWith('stage.')))
    .filter(([, { en }]) => (english.match(new RegExp(`\\b${en}s?\\b`, 'gi')) ?? []).length > 1)
    .filter(([, concept]) => !own.includes(beginning(concept[locale], locale)))
    .map(([id, concept]) => `${id}: ${JSON.stringify(concept[locale])} is missing`);
}

/** What a term begins with in every case and number. @example beginning('Kalendertag', 'de') // 'kalender' */
const beginning = (term: string, locale: Locale): string => {
  const [first = ''] = term.toLocaleLowerCase(locale).split(' ');
  return first.slice(0, first.length > 5 ? Math.ceil(first.length * 0.7) : Math.max(3, first.length - 1));
};

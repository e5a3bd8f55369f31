import { readFileSync } from 'node:fs';
import { load } from 'js-yaml';
import { describe, expect, test } from 'vitest';
import { locales, sourceLocale, type Locale } from '../../src/i18n/locales.ts';
import { messages } from '../../src/i18n/messages.ts';
import { blocks } from '../support/pageParts.ts';
import { nameOf, readPages } from '../support/pages.ts';
import { readTexts } from '../support/texts.ts';
import { missingTerms, rejectedFindings, termFindings, type Concept } from './gates/glossary.ts';

const glossary = load(readFileSync('content/glossary.yaml', 'utf8')) as Record<string, Concept>;

test.each(Object.entries(glossary))('The glossary has a term for %s in each language', (_id, concept) => {
  expect(locales.filter((locale) => !concept[locale])).toEqual([]);
});

test('The glossary holds the stages of the default process', () => {
  const named = Object.values(glossary).flatMap((concept) => concept.messages ?? []);
  expect(named.filter((key) => key.startsWith('stage.'))).toHaveLength(8);
});

describe.each(locales)('Texts in %s', (locale) => {
  test('call each stage by its term', () => {
    expect(termFindings(locale, messages[locale], glossary)).toEqual([]);
  });

  test('hold no rejected form', () => {
    const found = readTexts(locale).flatMap(({ where, words }) =>
      rejectedFindings(locale, words, glossary).map((form) => `${where}: ${form}`),
    );
    expect(found).toEqual([]);
  });
});

/** Pages that rightly do without a term that English uses there. */
const withoutTerm: readonly { readonly page: string; readonly concept: string; readonly reason: string }[] = [];

describe('A page uses the terms of its English source', () => {
  const pages = readPages();
  const missing = pages
    .filter(({ locale }) => locale !== sourceLocale)
    .flatMap((page) => {
      const source = pages.find(({ locale, path }) => locale === sourceLocale && path === page.path);
      const terms = missingTerms(page.locale, blocks(page), source ? blocks(source) : [], glossary);
      return terms.map((finding) => `${nameOf(page)}: ${finding}`);
    });
  const isAllowed = (finding: string) =>
    withoutTerm.some(({ page, concept }) => finding.startsWith(`${page}: ${concept}: `));

  test.each(locales.filter((locale) => locale !== sourceLocale))('in %s', (locale) => {
    expect(missing.filter((finding) => finding.startsWith(`${locale}/`) && !isAllowed(finding))).toEqual([]);
  });

  test.each(withoutTerm)('$page doesn’t need $concept: $reason', ({ page, concept }) => {
    expect(missing.some((finding) => finding.startsWith(`${page}: ${concept}: `))).toBe(true);
  });
});

describe('A wrong term is found', () => {
  const concept: Concept = {
    en: 'publisher',
    nl: 'uitgever',
    de: 'Herausgeber',
    es: 'publicador',
    messages: ['actor.publisher'],
    rejected: { de: ['Verleger'], es: ['editor'] },
  };

  test.each([
    [
      'another term than the glossary’s',
      'Publicist',
      ['nl actor.publisher: "Publicist", the glossary says "Uitgever"'],
    ],
    ['the term without its capital', 'uitgever', ['nl actor.publisher: "uitgever", the glossary says "Uitgever"']],
    ['no mistake', 'Uitgever', []],
  ])('%s', (_mistake, text, findings) => {
    expect(termFindings('nl', { 'actor.publisher': text }, { publisher: concept })).toEqual(findings);
  });

  test.each([
    ['de', 'Der Verleger gibt frei.', ['"Verleger": write "Herausgeber"']],
    ['de', 'Verlegerisch ist ein anderes Wort.', []],
    ['es', 'El Editor aprueba.', ['"editor": write "publicador"']],
    ['es', 'El publicador aprueba.', []],
  ] as const)('%s: %s', (locale, text, findings) => {
    expect(rejectedFindings(locale, text, { publisher: concept })).toEqual(findings);
  });

  test.each<[what: string, locale: Locale, text: string, findings: string[]]>([
    [
      'another word for the thing',
      'nl',
      'Na de publicatiestap telt u vanaf de stap.',
      ['publisher: "uitgever" is missing'],
    ],
    ['the term in another form', 'nl', 'De uitgevers keuren goed.', []],
    ['the term in another case', 'de', 'Die Freigabe des Herausgebers steht aus.', []],
    ['the term in the feminine', 'es', 'La publicadora lo aprueba.', []],
  ])('in a translation: %s', (_what, locale, text, findings) => {
    const source = ['A publisher signs off.', 'Publishers wait.'];
    expect(missingTerms(locale, [text], source, { publisher: { ...concept, messages: [] } })).toEqual(findings);
    expect(missingTerms(locale, [text], source.slice(1), { publisher: { ...concept, messages: [] } })).toEqual([]);
  });
});

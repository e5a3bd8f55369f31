import { readFileSync } from 'node:fs';
import { load } from 'js-yaml';
import { describe, expect, test } from 'vitest';
import { locales, sourceLocale } from '../../src/i18n/locales.ts';
import { phrases } from '../support/pageParts.ts';
import { nameOf, pageOf, readPages } from '../support/pages.ts';
import { readWordList } from '../support/wordList.ts';
import { brokenSentences } from './gates/brokenSentences.ts';
import { frontMatterFindings } from './gates/frontMatter.ts';
import { numberFindings } from './gates/numberParity.ts';
import { pathFindings, strayLinks, structureFindings } from './gates/pageParity.ts';
import { idleExceptions, untranslated } from './gates/untranslated.ts';
import { sameInEnglish } from './sameInEnglish.ts';

const pages = readPages();
const names = readWordList('names');
const sources = load(readFileSync('content/sources.yaml', 'utf8')) as Record<string, { date?: Date | string }>;
const yearOf = Object.fromEntries(
  Object.entries(sources).flatMap(([id, { date }]) => (date ? [[id, new Date(date).getUTCFullYear()]] : [])),
);
const sourceOf = (path: string) => pages.find((page) => page.locale === sourceLocale && page.path === path);
const translations = pages.filter(({ locale }) => locale !== sourceLocale);
const byName = (list: readonly (typeof pages)[number][]) => list.map((page) => [nameOf(page), page] as const);
/** A text under its own name, so that a text of a translation is compared with the same text anywhere on the page. */
const byText = (texts: readonly string[]) => Object.fromEntries(texts.map((text) => [text, text]));

describe('Pages are the same in every language', () => {
  test('no locale lacks a page or has one too many', () => {
    expect(pages.length).toBeGreaterThan(locales.length);
    expect(pathFindings(pages)).toEqual([]);
  });

  test.each(byName(translations))('%s is built as its English source', (_name, page) => {
    const source = sourceOf(page.path);
    expect(source && structureFindings(page, source)).toEqual([]);
  });

  test.each(byName(translations))('%s gives the numbers of its English source', (_name, page) => {
    const source = sourceOf(page.path);
    expect(source && numberFindings(page, source, yearOf)).toEqual([]);
  });

  test.each(byName(translations))('%s holds no English text', (_name, page) => {
    const source = sourceOf(page.path);
    const texts = byText(phrases(page));
    expect(source && untranslated(page.locale, texts, byText(phrases(source)), sameInEnglish.pages, names)).toEqual([]);
  });

  test.each(locales)('%s needs each of its exceptions', (locale) => {
    const textsOf = (wanted: string) => byText(pages.filter((page) => page.locale === wanted).flatMap(phrases));
    expect(idleExceptions(locale, textsOf(locale), textsOf(sourceLocale), sameInEnglish.pages)).toEqual([]);
  });
});

describe('Each page is whole', () => {
  test.each(byName(pages))('%s has a title, a description that fits and a date', (_name, page) => {
    expect(frontMatterFindings(page)).toEqual([]);
  });

  test.each(byName(pages))('%s links to pages of its own language', (_name, page) => {
    expect(strayLinks(page)).toEqual([]);
  });

  test.each(byName(pages))('%s has no sentence torn apart before a component', (_name, page) => {
    expect(brokenSentences(page)).toEqual([]);
  });
});

describe('A mistake in a page is found', () => {
  const english = pageOf(
    'en',
    'start.mdx',
    [
      '---',
      'title: Start',
      'description: What this guide is for, whom it helps and where to begin.',
      'lastUpdated: 2026-11-20',
      'template: splash',
      '---',
      '',
      '## Where to begin',
      '',
      ':::note[Mind this]',
      'Allow <Duration of="virtual-machine.allowance" /> in all.',
      ':::',
      '',
      '| a | b |',
      '| - | - |',
      '',
      '- one',
      '  1. two',
      '- three',
      '',
      'Open [the planner](/en/planner/).',
    ].join('\n'),
  );
  const translated = english.body
    .replace('Where to begin', 'Waar u begint')
    .replace('Mind this', 'Let op')
    .replace('Allow', 'Reken op')
    .replace('in all', 'in totaal')
    .replace('Open [the planner](/en/', 'Open [de planner](/nl/')
    .replace('| a | b |', '| een | twee |')
    .replace('one', 'het eerste')
    .replace('two', 'het tweede')
    .replace('three', 'het derde');
  const dutch = { ...english, locale: 'nl' as const, body: translated };
  const withBody = (change: (body: string) => string) => ({ ...dutch, body: change(translated) });
  const without = (key: string) => ({
    ...dutch,
    frontMatter: Object.fromEntries(Object.entries(dutch.frontMatter).filter(([name]) => name !== key)),
  });

  test('a page in step with its source has none', () => {
    expect(structureFindings(dutch, english)).toEqual([]);
    expect(frontMatterFindings(english)).toEqual([]);
    expect(strayLinks(dutch)).toEqual([]);
    expect(untranslated('nl', byText(phrases(withBody((body) => body))), byText(phrases(english)), [])).toEqual([
      'nl Start: "Start" is the English text',
      'nl What this guide is for, whom it helps and where to begin.: "What this guide is for, whom it helps and where to begin." is the English text',
    ]);
  });

  test.each([
    [
      'another heading level',
      withBody((body) => body.replace('## ', '### ')),
      'nl/start.mdx: heading 1 is level 3, en has level 2',
    ],
    [
      'a heading too many',
      withBody((body) => `${body}\n\n## Nog iets`),
      'nl/start.mdx: heading 2 is level 2, en has none',
    ],
    ['a table lost', withBody((body) => body.replace('| - | - |', '')), 'nl/start.mdx: 0 tables, en has 1'],
    [
      'another aside',
      withBody((body) => body.replace(':::note', ':::tip')),
      'nl/start.mdx: aside 1 is tip, en has note',
    ],
    [
      'a component with another prop',
      withBody((body) => body.replace('allowance', 'room')),
      'nl/start.mdx, section 1: has Duration of="virtual-machine.room"; en has Duration of="virtual-machine.allowance"',
    ],
    [
      'a component lost',
      withBody((body) => body.replace(/<Duration[^>]*>/, '')),
      'nl/start.mdx, section 1: has none; en has Duration of="virtual-machine.allowance"',
    ],
    [
      'a link elsewhere',
      withBody((body) => body.replace('planner/)', 'sources/)')),
      'nl/start.mdx: link 1 is /…/sources/, en has /…/planner/',
    ],
    [
      'the first item of a list made a paragraph',
      withBody((body) => body.replace('- het eerste', 'het eerste')),
      'nl/start.mdx: section 1, list item 1 is step of level 1, en has bullet of level 1',
    ],
    [
      'an item of a list joined to the one before',
      withBody((body) => body.replace('- het derde', '  het derde')),
      'nl/start.mdx: section 1, list item 3 is missing, en has bullet of level 1',
    ],
    [
      'a nested item no longer nested',
      withBody((body) => body.replace('  1. het tweede', '1. het tweede')),
      'nl/start.mdx: section 1, list item 2 is step of level 1, en has step of level 2',
    ],
    [
      'an item too many',
      withBody((body) => body.replace('- het derde', '- het derde\n- het vierde')),
      'nl/start.mdx: section 1, list item 4 is bullet of level 1, en has none',
    ],
    ['a setting lost', without('template'), 'nl/start.mdx: front matter 3 is title, en has template: splash'],
  ])('%s', (_mistake, page, finding) => {
    expect(structureFindings(page, english)).toEqual([finding]);
  });

  test.each([
    ['no title', without('title'), 'nl/start.mdx: title is missing'],
    ['no date', without('lastUpdated'), 'nl/start.mdx: lastUpdated is not a date'],
    ['no description', without('description'), 'nl/start.mdx: description has 0 characters, not 50 to 160'],
    [
      'a description that is cut off',
      { ...dutch, frontMatter: { ...dutch.frontMatter, description: 'x'.repeat(161) } },
      'nl/start.mdx: description has 161 characters, not 50 to 160',
    ],
  ])('%s', (_mistake, page, finding) => {
    expect(frontMatterFindings(page)).toEqual([finding]);
  });

  test.each(['/en/planner/', '/planner/', 'planner/', '../planner/'])('a link to %s from a Dutch page', (link) => {
    const page = withBody((body) => body.replace('/nl/planner/', link));
    expect(strayLinks(page)).toEqual([`nl/start.mdx: ${link} does not begin with /nl/`]);
  });

  test('a page that a locale lacks, and one that only it has', () => {
    expect(pathFindings([english, { ...dutch, path: 'begin.mdx' }])).toEqual([
      'nl lacks start.mdx',
      'nl has begin.mdx, which en lacks',
    ]);
  });

  test('a paragraph, a heading and a list item left in English, but not mere figures or names', () => {
    const texts = (body: string) => byText(phrases(pageOf('en', 'start.mdx', body)));
    const body = '## Rules\n\nRead the rules.\n\n- First rule\n- <Count of="virtual-machine.stages" />';
    expect(untranslated('de', texts(body), texts(body), [])).toEqual([
      'de Rules: "Rules" is the English text',
      'de Read the rules.: "Read the rules." is the English text',
      'de First rule: "First rule" is the English text',
    ]);
    const named = byText(['Partner Center, 2022', 'Partner Center status']);
    expect(untranslated('de', named, named, [], ['Center', 'Partner Center'])).toEqual([
      'de Partner Center status: "Partner Center status" is the English text',
    ]);
  });

  test.each([
    ['One is optional and\n\n<Count of="a.publisher" /> is yours.', 1],
    ['It is up to a week.\n\n<Cite of="push-2016-08" />', 1],
    ['It is up to a week. <Cite of="push-2016-08" />\n\n<Count of="a.stages" /> stages follow.', 0],
    ['## Stages\n\n<Count of="a.stages" /> stages follow.', 0],
  ])('a sentence torn apart: %j has %i', (body, count) => {
    expect(brokenSentences(pageOf('en', 'start.mdx', body))).toHaveLength(count);
  });
});

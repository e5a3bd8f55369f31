import { readFileSync } from 'node:fs';
import { load } from 'js-yaml';
import { describe, expect, test } from 'vitest';
import { locales, sourceLocale, type Locale } from '../../src/i18n/locales.ts';
import { messages, type MessageKey } from '../../src/i18n/messages.ts';
import { components } from '../support/pageParts.ts';
import { nameOf, readPages, type Page } from '../support/pages.ts';
import type { Concept } from './gates/glossary.ts';
import { missingFacts, type Fact } from './gates/missingFacts.ts';
import { guideFacts } from './guideFacts.ts';
import { pageFacts } from './pageFacts.ts';

const pages = readPages();
const byName = pages.map((page) => [nameOf(page), page] as const);
const glossary = load(readFileSync('content/glossary.yaml', 'utf8')) as Record<string, Concept>;
const supportTicket = (locale: Locale) => glossary['support-ticket']?.[locale] ?? 'no such concept';

/** A page that shows the stages tells what to do when one of them takes too long. */
const adviceFor = (page: Page): Fact[] =>
  components(page.body).some((component) => component.startsWith('StageTable'))
    ? [{ states: 'that a support ticket helps when an offer is stuck', words: supportTicket(page.locale) }]
    : [];

const factsOf = (page: Page): readonly Fact[] => [...(pageFacts[page.path] ?? []), ...adviceFor(page)];

test('Every page has facts to state, and every list of facts has its page', () => {
  const paths = pages.filter(({ locale }) => locale === sourceLocale).map(({ path }) => path);
  expect(Object.keys(pageFacts).toSorted()).toEqual(paths.toSorted());
});

test.each(byName)('%s states its facts', (_name, page) => {
  expect(missingFacts(page, factsOf(page))).toEqual([]);
});

describe.each(locales)('A message in %s', (locale) => {
  const stated: readonly [states: string, key: MessageKey, words: Readonly<Record<Locale, RegExp>>][] = [
    ['certification looks for viruses', 'what.certification', { en: /virus/, nl: /virus/, de: /Viren/, es: /virus/ }],
    [
      'certification looks for malware',
      'what.certification',
      { en: /malware/, nl: /malware/, de: /Schadsoftware/, es: /malware/ },
    ],
    [
      'a problem found in certification brings feedback',
      'what.certification',
      { en: /feedback/, nl: /feedback/, de: /Feedback/, es: /comentarios/ },
    ],
    [
      'the publisher deploys in subscriptions of their own choice',
      'what.publisher-sign-off',
      {
        en: /subscriptions you selected/,
        nl: /abonnementen die u/,
        de: /ausgewählten Abonnements/,
        es: /suscripciones que haya/,
      },
    ],
    [
      'lead systems are set up during packaging',
      'what.packaging',
      { en: /lead systems/, nl: /leadsystemen/, de: /Leadsysteme/, es: /sistemas de clientes potenciales/ },
    ],
    [
      'calendar days are assumed',
      'answer.days.calendar.unspecified',
      { en: /calendar days/, nl: /kalenderdagen/, de: /Kalendertage/, es: /días naturales/ },
    ],
  ];

  test.each(stated)('says that %s', (_states, key, words) => {
    expect(messages[locale][key]).toMatch(words[locale]);
  });

  test('says to file a support ticket when an offer seems stuck', () => {
    expect(messages[locale]['stuck.text']).toContain(supportTicket(locale));
  });
});

describe('A fact that goes missing is found', () => {
  const facts = byName.flatMap(([name, page]) => factsOf(page).map((fact) => [name, fact.states, page, fact] as const));

  test.each(facts)('%s without %s', (_name, states, page, fact) => {
    const bare = { ...page, body: '', frontMatter: {} };
    expect(missingFacts(bare, [fact])).toEqual([`${nameOf(page)} does not state: ${states}`]);
  });

  test.each([
    [
      'en',
      'A preview may take just as long to become visible.',
      'Only the preview audience sees the offer. It takes long.',
    ],
    ['nl', 'Bij een preview kan het net zo lang duren.', 'Alleen de doelgroep van de preview ziet de aanbieding.'],
    [
      'de',
      'Ebenso lange kann es dauern, bis eine Vorschau zu sehen ist.',
      'Das Angebot sieht nur die Zielgruppe der Vorschau.',
    ],
    [
      'es',
      'Una versión preliminar puede tardar lo mismo en verse.',
      'Solo la ve la audiencia de la versión preliminar.',
    ],
  ] as const)('%s: %s', (locale, sentence, other) => {
    const facts = (guideFacts['visibility.mdx'] ?? []).filter(({ states }) => states.includes('preview'));
    const page = (body: string): Page => ({ locale, path: 'visibility.mdx', frontMatter: {}, body });
    expect(missingFacts(page(`${sentence} ${other}`), facts)).toEqual([]);
    expect(missingFacts(page(other), facts)).toHaveLength(1);
  });

  test.each([
    ['another figure', '<Duration of="virtual-machine.sum" />', 1],
    ['the figure with another prop', '<Duration of="virtual-machine.room" bound />', 1],
    ['the figure in a code block only', '```\n<Duration of="virtual-machine.room" />\n```', 1],
    ['the figure', 'That leaves <Duration of="virtual-machine.room" />.', 0],
  ])('%s', (_what, body, count) => {
    const page: Page = { locale: 'en', path: 'a.mdx', frontMatter: {}, body };
    const fact = { states: 'the room', component: 'Duration of="virtual-machine.room"' };
    expect(missingFacts(page, [fact])).toHaveLength(count);
  });
});

import { describe, expect, test } from 'vitest';
import { jsonFields } from '../../src/components/jsonFields.ts';
import { locales, sourceLocale } from '../../src/i18n/locales.ts';
import { messages } from '../../src/i18n/messages.ts';
import { exportedPlan } from '../../src/planner/exports/json.ts';
import { frameworkKeys, readSources } from '../support/messageUse.ts';
import { components } from '../support/pageParts.ts';
import { readPages } from '../support/pages.ts';
import { readProcesses } from '../support/processes.ts';
import { readWordList } from '../support/wordList.ts';
import { emptyFindings, keyFindings, placeholderFindings } from './gates/messageParity.ts';
import { idleExceptions, untranslated } from './gates/untranslated.ts';
import { unusedMessages } from './gates/unusedMessages.ts';
import { sameInEnglish } from './sameInEnglish.ts';

const source = messages[sourceLocale];
const translations = locales.filter((locale) => locale !== sourceLocale);
const framework = frameworkKeys();
/** The components on the pages, with their props. */
const described = new Set(readPages().flatMap(({ body }) => components(body)));

describe.each(locales)('Messages in %s', (locale) => {
  const texts: Readonly<Record<string, string>> = messages[locale];

  test('have the keys of the English ones, with the plurals of the language', () => {
    expect(keyFindings(locale, texts, source)).toEqual([]);
  });

  test('are filled in with the same values as the English ones', () => {
    expect(placeholderFindings(locale, texts, source)).toEqual([]);
  });

  test('all say something', () => {
    expect(emptyFindings(locale, texts)).toEqual([]);
  });

  test('replace every string of the framework, whose own address the reader otherwise', () => {
    expect(framework).toContain('page.draft');
    expect(framework.filter((key) => !(key in texts))).toEqual([]);
  });

  test('name the stages and processes that there are, describe those that a page describes, and no others', () => {
    const tables = Object.entries(readProcesses());
    const stagesOf = (wanted: readonly string[]) => [
      ...new Set(tables.filter(([id]) => wanted.includes(id)).flatMap(([, { stages }]) => stages.map(({ id }) => id))),
    ];
    const ids = tables.map(([id]) => id);
    const keys = (family: string) => Object.keys(texts).filter((key) => key.startsWith(family));
    const wanted = (family: string, of: readonly string[]) => of.map((id) => family + id).toSorted();
    expect(keys('stage.').toSorted()).toEqual(wanted('stage.', stagesOf(ids)));
    expect(keys('what.').toSorted()).toEqual(
      wanted('what.', stagesOf(ids.filter((id) => described.has(`StageTable process="${id}"`)))),
    );
    expect(keys('process.').toSorted()).toEqual(wanted('process.', ids));
  });

  test('say what each field of an exported plan means, and no others', () => {
    const fields = jsonFields(exportedPlan).map(({ path }) => `json.${path}`);
    expect(Object.keys(texts).filter((key) => key.startsWith('json.'))).toEqual(fields);
  });
});

describe.each(translations)('Messages in %s', (locale) => {
  test('are not left in English', () => {
    expect(untranslated(locale, messages[locale], source, sameInEnglish.messages, readWordList('names'))).toEqual([]);
  });

  test('need each of their exceptions', () => {
    expect(idleExceptions(locale, messages[locale], source, sameInEnglish.messages)).toEqual([]);
  });
});

test('Every message is used by the site or by its framework', () => {
  // The families that tables name are held against the tables above.
  const own = Object.keys(source).filter(
    (key) => !framework.includes(key) && !/^(?:stage|what|process|json)\./.test(key),
  );
  expect(
    unusedMessages(
      own,
      readSources().map(({ text }) => text),
    ),
  ).toEqual([]);
});

describe('A mistake in the messages is found', () => {
  const english = { save: 'Save', days_one: '{{count}} day', days_other: '{{count}} days' };

  test.each([
    ['a key that is missing', 'de', { days_one: '…', days_other: '…' }, ['de lacks save']],
    ['a key too many', 'de', { ...english, old: '…' }, ["de has old, which it doesn't need"]],
    ['a plural that Spanish needs', 'es', english, ['es lacks days_many']],
    [
      'a plural that German does not have',
      'de',
      { ...english, days_many: '…' },
      ["de has days_many, which it doesn't need"],
    ],
    ['no mistake', 'es', { ...english, days_many: '…' }, []],
  ] as const)('%s', (_mistake, locale, texts, findings) => {
    expect(keyFindings(locale, texts, english)).toEqual(findings);
  });

  test.each([
    [
      'a placeholder with another name',
      { days_one: '{{aantal}} dag' },
      ['nl days_one: has {{aantal}} to fill in, en {{count}}'],
    ],
    [
      'a placeholder lost in a plural of its own',
      { days_many: 'dagen' },
      ['nl days_many: has nothing to fill in, en {{count}}'],
    ],
    ['a placeholder too many', { save: '{{what}} opslaan' }, ['nl save: has {{what}} to fill in, en nothing']],
    ['no mistake', { save: 'Opslaan', days_other: '{{count}} dagen' }, []],
  ])('%s', (_mistake, texts, findings) => {
    expect(placeholderFindings('nl', texts, english)).toEqual(findings);
  });

  test.each(['', ' ', 'Opslaan '])('a message that is %j', (save) => {
    expect(emptyFindings('nl', { save })).toHaveLength(1);
  });

  test('a message left in English, unless it holds no word or has a reason', () => {
    const texts = { save: 'Save', live: 'Live', range: '{{min}} – {{max}}', none: '[COUNT]' };
    const allowed = [{ where: 'live', locales: ['nl'], reason: 'a name' }];
    expect(untranslated('nl', texts, texts, allowed)).toEqual(['nl save: "Save" is the English text']);
    expect(untranslated('de', texts, texts, allowed)).toHaveLength(2);
  });

  test('an exception for a message that has been translated, or that is gone', () => {
    const allowed = ['live', 'gone'].map((where) => ({ where, locales: ['es'], reason: 'a name' }));
    expect(idleExceptions('es', { live: 'Lanzamiento' }, { live: 'Live' }, allowed)).toEqual([
      'es live: differs from English, the exception can go',
      'es gone: differs from English, the exception can go',
    ]);
  });

  test('a message that no code asks for', () => {
    const keys = ['save', 'stage.live', 'control.at.forward', 'days_one', 'days_other', 'old', 'stages.old'];
    const code = [
      "t('save')",
      't(`stage.${stage.id}`)',
      't(`control.at.${mode}`)',
      't("days", { count })',
      'const old = 1;',
    ];
    expect(unusedMessages(keys, code)).toEqual(['old', 'stages.old']);
  });
});

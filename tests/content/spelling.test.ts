import { describe, expect, test } from 'vitest';
import { locales, sourceLocale, type Locale } from '../../src/i18n/locales.ts';
import { dictionaryOf } from '../support/dictionary.ts';
import { markedBlocks } from '../support/pageParts.ts';
import { readTexts, type Text } from '../support/texts.ts';
import { readWordList, spellingOf, withWords, wordLists } from '../support/wordList.ts';
import { idleWords, misspelt, withoutEnglishLabels, withoutNames } from './gates/spelling.ts';
import { splitWords } from './gates/splitWords.ts';
import { pairsInDutch, separateInDutch } from './separateWords.ts';

const english = await spellingOf(sourceLocale);
const names = readWordList('names');

/** Values of the planner's link and ids of the data: code that messages quote, the same in every language. */
const linkValues =
  /(?<![\p{L}-])(?:forward|backward|calendar|business|now|since|virtual-machine|NL|ES-MD|DE-BY-A)(?![\p{L}-])/gu;

const textsOf = (locale: Locale): readonly Text[] =>
  readTexts(locale, markedBlocks).map(({ where, words }) => ({
    where,
    words: withoutEnglishLabels(
      /^(?:accepts|default|means)\./.test(where) ? words.replaceAll(linkValues, '□') : words,
      locale === sourceLocale ? () => false : english,
    ),
  }));

describe.each(locales)('Texts in %s', (locale) => {
  test('are spelt right', async () => {
    const knows = await spellingOf(locale);
    const found = textsOf(locale).flatMap(({ where, words }) =>
      misspelt(withoutNames(words, names), knows).map((word) => `${where}: ${word}`),
    );
    expect(found).toEqual([]);
  });
});

describe.each(wordLists)('The word list %s', (name) => {
  const list = readWordList(name);

  test('is in order, without doubles', () => {
    expect(list).toEqual([...new Set(list)].toSorted((one, other) => one.localeCompare(other, 'en')));
  });

  test('holds only words that a text needs', async () => {
    const idle = await Promise.all(
      (name === 'names' ? locales : [name]).map(async (locale) => {
        const dictionary = await dictionaryOf(locale);
        const knows = name === 'names' ? dictionary : withWords(dictionary, names);
        // A name may be needed by the portals' labels alone.
        const texts = name === 'names' ? readTexts(locale) : textsOf(locale);
        return idleWords(
          list,
          texts.map(({ words }) => words),
          knows,
        );
      }),
    );
    expect(list.filter((word) => idle.every((words) => words.includes(word)))).toEqual([]);
  });
});

describe('Dutch writes as one word what is one', () => {
  const split = async () => {
    const knows = await spellingOf('nl');
    return textsOf('nl').flatMap(({ where, words }) =>
      splitWords(withoutNames(words, names), knows, separateInDutch).map((pair) => ({ where, pair })),
    );
  };
  const isAllowed = (found: string) => pairsInDutch.some(({ pair }) => pair === found.toLowerCase());

  test('in pages and messages', async () => {
    expect((await split()).filter(({ pair }) => !isAllowed(pair))).toEqual([]);
  });

  test('and needs each of its exceptions', async () => {
    const found = (await split()).map(({ pair }) => pair.toLowerCase());
    expect(pairsInDutch.filter(({ pair }) => !found.includes(pair))).toEqual([]);
  });
});

describe('A misspelt word is found', () => {
  test.each([
    ['en', 'The publsher signs off.', ['publsher']],
    ['en', 'The color of the center.', ['color', 'center']],
    ['nl', 'De aanbeiding wordt gecontroleerd.', ['aanbeiding']],
    ['nl', 'De lead systemen.', ['lead']],
    ['nl', 'De aanbiedings gegevens en het certificerings team.', ['aanbiedings', 'certificerings']],
    ['de', 'Das Anbgebot wird geprueft.', ['Anbgebot', 'geprueft']],
    ['de', 'Die Zertifizierung dauert drei Tage Time.', ['Time']],
    ['es', 'La ofreta se publíca.', ['ofreta', 'publíca']],
    ['nl', 'Kies **Request aproval** (aanvragen).', ['Request', 'aproval']],
    ['es', 'Elija «Publsh».', ['Publsh']],
  ] as const)('%s: %s', async (locale, text, words) => {
    const knows = await spellingOf(locale);
    expect(misspelt(withoutEnglishLabels(text, locale === 'en' ? () => false : english), knows)).toEqual(words);
  });

  test.each([
    ['nl', 'Kies **Request approval to push to production** (goedkeuring vragen), dan “Publish”.'],
    ['nl', 'De regio’s en de id’s van de VM-aanbieding, P2DT4H30M, 2018, 2d 4h.'],
    ['de', 'Die Zeitzone Europe/Amsterdam auf https://azuremarketplace.microsoft.com/marketplace/.'],
    ['es', 'Azure Marketplace valida la oferta en Partner Center.'],
    ['en', 'The publisher’s offer doesn’t wait.'],
  ] as const)('but not in %s: %s', async (locale, text) => {
    const words = withoutNames(withoutEnglishLabels(text, english), names);
    expect(misspelt(words, await spellingOf(locale))).toEqual([]);
  });

  test.each([
    ['a word that the dictionary knows', 'offer', ['offer']],
    ['a word that nobody writes', 'Kubernetes', ['Kubernetes']],
    ['a word that a text needs', 'datacentre', []],
    ['a part of a word with hyphens', 'Zorb', []],
    ['a name that nobody writes', 'Zorb Center', ['Zorb Center']],
    ['a name that a text needs', 'Zorb Portal', []],
  ])('in a list: %s', async (_what, word, idle) => {
    const texts = ['The datacentre has an offer of Zorb-like size in Zorb Portal.'];
    expect(idleWords([word], texts, await dictionaryOf('en'))).toEqual(idle);
  });
});

describe('A Dutch word torn in two is found', () => {
  // All from one page that a machine had translated.
  test.each([
    ['de belangrijkste stappen in het publicatie proces', 'publicatie proces'],
    ['een maximale tijd schatting', 'tijd schatting'],
    ['voor het volt ooien', 'volt ooien'],
    ['om Test Drive in te scha kelen', 'scha kelen'],
    ['dan valideert micro soft de configuratie', 'micro soft'],
    ['Maxi maal 16 dagen', 'Maxi maal'],
    ['als u de stappen hebt door lopen', 'door lopen'],
    ['de aanbieding wordt weer gegeven', 'weer gegeven'],
    ['een support ticket indienen', 'support ticket'],
  ])('%s', async (text, pair) => {
    expect(splitWords(text, await spellingOf('nl'), separateInDutch)).toContain(pair);
  });

  test.each([
    'Microsoft controleert de gegevens en instellingen van uw aanbieding.',
    'De aanbieding wordt door Microsoft in de productiesystemen geplaatst.',
    'U keurt de aanbieding zelf goed. Daarna gaat ze naar de regio’s die u koos.',
    'Kies de abonnementen, controleer de prijs en bevestig.',
  ])('but not in: %s', async (text) => {
    expect(splitWords(text, await spellingOf('nl'), separateInDutch)).toEqual([]);
  });
});

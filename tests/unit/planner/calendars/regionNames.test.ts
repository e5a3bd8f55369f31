import { describe, expect, test } from 'vitest';
import { regionFinder, regionName } from '../../../../src/planner/calendars/regionNames.ts';
import { suggestedRegions } from '../../../../src/planner/calendars/suggestedRegions.ts';
import { regionCodes } from '../../../../src/site/holidays/regionCodes.ts';
import { regionNames } from '../../../../src/site/holidays/regionIndex.ts';

const codes = regionCodes();
const index = regionNames();

describe('a region in words', () => {
  test.each([
    ['NL', 'de', 'Niederlande'],
    ['DE', 'es', 'Alemania'],
    ['DE-BY', 'nl', 'Bayern, Duitsland'],
    ['DE-BY-A', 'en', 'Stadt Augsburg, Bayern, Germany'],
    ['ES-MD', 'de', 'Comunidad de Madrid, Spanien'],
  ] as const)('%s in %s is %s', (code, locale, name) => {
    expect(regionName(code, locale, index)).toBe(name);
  });

  test('without the names of its regions, a country’s region is its code and the country', () => {
    expect(regionName('DE-BY', 'nl')).toBe('DE-BY, Duitsland');
  });
});

describe('what is typed', () => {
  const find = regionFinder(codes, index);
  test.each([
    ['a code', 'DE-BY-A', 'DE-BY-A'],
    ['in lower case', 'es-md', 'ES-MD'],
    ['with spaces around it', '  nl ', 'NL'],
    ['a country in English', 'Netherlands', 'NL'],
    ['in Dutch', 'duitsland', 'DE'],
    ['in German', 'Österreich', 'AT'],
    ['in Spanish, without its accent', 'espana', 'ES'],
    ['a region’s name', 'bayern', 'DE-BY'],
    ['with its country', 'Bayern,  Deutschland', 'DE-BY'],
    ['without its accent', 'Cataluna', 'ES-CT'],
    ['a country rather than the American state', 'Georgia', 'GE'],
  ])('%s', (_what, typed, code) => {
    expect(find(typed)).toEqual({ ok: true, value: code });
  });

  test.each(['', '   ', 'Atlantis', 'DE-', 'DE-XX', '<b>', 'constructor'])('"%s" is no region', (typed) => {
    expect(find(typed)).toEqual({ ok: false, error: 'unknown' });
  });

  test('a name that several regions bear is not guessed', () => {
    const twins = regionFinder(['BE-VLI', 'NL-LI'], { 'BE-VLI': { en: 'Limburg' }, 'NL-LI': { en: 'Limburg' } });
    expect(twins('limburg')).toEqual({ ok: false, error: 'several' });
    expect(twins('limburg, nederland')).toEqual({ ok: true, value: 'NL-LI' });
  });

  test('every code is found, in lower case too', () => {
    for (const code of codes) expect(find(code.toLowerCase())).toEqual({ ok: true, value: code });
  });

  test('without the names of regions, countries are found', () => {
    const countries = regionFinder(codes);
    expect(countries('Spanien')).toEqual({ ok: true, value: 'ES' });
    expect(countries('Bayern')).toEqual({ ok: false, error: 'unknown' });
  });
});

describe('the suggestions', () => {
  test('hold every region once', () => {
    expect(
      suggestedRegions(codes, 'nl', ['nl-NL'], index)
        .map(({ code }) => code)
        .sort(),
    ).toEqual([...codes].sort());
  });

  test.each([
    ['the country that the browser’s language names', ['en-GB'], 'GB'],
    ['the first one named, though another language comes before', ['en', 'nl-BE'], 'BE'],
    ['else where the language is mostly spoken', ['es'], 'ES'],
    ['the one that has holidays', ['en-AQ', 'nl-BE'], 'BE'],
    ['the first by name where the browser says nothing', [], 'AX'],
    ['the next one where a language is no language tag', ['en-US@posix', 'nl-BE'], 'BE'],
  ])('begin with %s', (_what, languages, code) => {
    const [first] = suggestedRegions(codes, 'en', languages, index);
    expect(first?.code).toBe(code);
  });

  test('give a country before its own regions, and those by name', () => {
    const german = suggestedRegions(codes, 'de', ['de-DE'], index).filter(({ code }) => code.startsWith('DE'));
    expect(german.slice(0, 3).map(({ name }) => name)).toEqual([
      'Deutschland',
      'Baden-Württemberg, Deutschland',
      'Bayern, Deutschland',
    ]);
    expect(german[3]?.code.startsWith('DE-BY-')).toBe(true);
  });
});

import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { countryFile, countryOf, holidaysOf, nameIn } from '../../../../src/planner/calendars/countryFile.ts';
import { germany } from './germany.ts';

describe('the holidays of a region', () => {
  test.each([
    [
      'a country has its own',
      'DE',
      [
        ['2026-01-01', 'Neujahr'],
        ['2027-01-01', 'Neujahr'],
      ],
    ],
    [
      'a state has more, and other names',
      'DE-BY',
      [
        ['2026-01-01', 'Bavarian New Year'],
        ['2026-01-06', 'Heilige Drei Könige'],
        ['2027-01-01', 'Neujahr'],
      ],
    ],
    [
      'a city has the state’s, with some left out',
      'DE-BY-A',
      [
        ['2026-01-01', 'Bavarian New Year'],
        ['2026-08-08', 'Friedensfest'],
      ],
    ],
  ])('%s', (_what, code, days) => {
    expect([...(holidaysOf(germany, code, 'de') ?? [])].sort()).toEqual(days);
  });

  test.each(['AT', 'DE-XX', 'constructor', ''])('"%s" isn’t in the file', (code) => {
    expect(holidaysOf(germany, code, 'en')).toBeUndefined();
  });

  test.each([
    ['round in a circle', { DE: { above: 'DE', days: {} } }],
    ['to one that there isn’t', { DE: { above: 'EU', days: {} } }],
  ])('a file whose regions refer %s gives none', (_what, regions) => {
    expect(holidaysOf({ names: [], regions }, 'DE', 'en')).toBeUndefined();
  });

  test('a name that the file lacks leaves the day a holiday', () => {
    const file = { names: [], regions: { DE: { days: { '2026-01-01': 7 } } } };
    expect(holidaysOf(file, 'DE', 'en')?.get('2026-01-01')).toBe('');
  });
});

test.each([
  ['DE', 'DE'],
  ['DE-BY', 'DE'],
  ['DE-BY-A', 'DE'],
])('%s lies in %s', (code, country) => {
  expect(countryOf(code)).toBe(country);
});

test('a name that a language lacks is the English one', () => {
  expect(nameIn({ en: 'Epiphany', de: 'Heilige Drei Könige' }, 'nl')).toBe('Epiphany');
});

describe('a file is not read', () => {
  test.each([
    ['from a page that isn’t one', '<!doctype html>'],
    ['without names', { regions: germany.regions }],
    ['with a date that doesn’t exist', { names: [], regions: { DE: { days: { '2026-1-1': 0 } } } }],
    ['with a place that is no number', { names: [], regions: { DE: { days: { '2026-01-01': '0' } } } }],
    ['with a place below nought', { names: [], regions: { DE: { days: { '2026-01-01': -1 } } } }],
    ['with a name that is no text', { names: [{ en: 7 }], regions: {} }],
  ])('%s', (_what, content) => {
    expect(v.is(countryFile, content)).toBe(false);
  });
});

import { describe, expect, it } from 'vitest';
import { citation } from '../../../src/components/citation.ts';
import { sourceDate } from '../../../src/components/sourceDate.ts';
import { formatsOf } from '../../../src/i18n/format.ts';
import type { Locale } from '../../../src/i18n/locales.ts';

describe('the date of a source', () => {
  it.each<[date: string, locale: Locale, text: string]>([
    ['2018-08-17', 'en', '17 August 2018'],
    ['2018-08-17', 'nl', '17 augustus 2018'],
    ['2018-08-17', 'de', '17. August 2018'],
    ['2018-08-17', 'es', '17 de agosto de 2018'],
    ['2016-01', 'en', 'January 2016'],
    ['2016-01', 'es', 'enero de 2016'],
    ['2016', 'de', '2016'],
    ['2016-01-01', 'en', '1 January 2016'],
    ['2016-12-31', 'en', '31 December 2016'],
  ])('%s reads in %s as %s', (date, locale, text) => {
    expect(sourceDate(formatsOf(locale), date)).toBe(text);
  });
});

describe('a source within a sentence', () => {
  const sources = {
    alone: { portal: 'Partner Center', date: '2022-02-16' },
    january: { portal: 'Publishing portal', date: '2016-01-07' },
    august: { portal: 'Publishing portal', date: '2016-08-01' },
    later: { portal: 'Publishing portal', date: '2017-01-07' },
    undated: { portal: 'Partner Center' },
  };

  it.each<[title: string, source: keyof typeof sources, locale: Locale, text: string]>([
    ['is its portal and year', 'alone', 'en', 'Partner Center, 2022'],
    [
      'has its month where another one has the same portal and year',
      'january',
      'en',
      'Publishing portal, January 2016',
    ],
    ['has its month in the language of the page', 'august', 'nl', 'Publishing portal, augustus 2016'],
    ['keeps to the year where only the portal is the same', 'later', 'de', 'Publishing portal, 2017'],
    ['is its portal alone where it carries no date', 'undated', 'es', 'Partner Center'],
  ])('%s', (_, source, locale, text) => {
    expect(citation(formatsOf(locale), sources[source], Object.values(sources))).toBe(text);
  });
});

import { describe, expect, it } from 'vitest';
import { boundText } from '../../../src/components/boundText.ts';
import { wordsOf } from '../../../src/components/pageWords.ts';
import { locales, type Locale } from '../../../src/i18n/locales.ts';
import type { Bound } from '../../../src/schedule/process.ts';

type Figures = readonly [bound: Bound, min: string | undefined, max: string | undefined];
type Row = readonly [title: string, ...Figures, ...texts: readonly [string, string, string, string]];

const rows: readonly Row[] = [
  [
    'a maximum',
    'max',
    undefined,
    'P3D',
    'at most 3 days',
    'maximaal 3 dagen',
    'höchstens 3 Tage',
    'como máximo 3 días',
  ],
  [
    'one of the unit',
    'max',
    undefined,
    'P1D',
    'at most 1 day',
    'maximaal 1 dag',
    'höchstens 1 Tag',
    'como máximo 1 día',
  ],
  [
    'less than',
    'lt',
    undefined,
    'PT1H',
    'less than 1 hour',
    'minder dan 1 uur',
    'weniger als 1 Stunde',
    'menos de 1 hora',
  ],
  [
    'a range in one unit',
    'range',
    'PT24H',
    'PT48H',
    '24 to 48 hours',
    '24 tot 48 uur',
    '24 bis 48 Stunden',
    'de 24 a 48 horas',
  ],
  [
    'a range in two units',
    'range',
    'PT24H',
    'P2D',
    '24 hours to 2 days',
    '24 uur tot 2 dagen',
    '24 Stunden bis 2 Tage',
    'de 24 horas a 2 días',
  ],
];

const cases = rows.flatMap(([title, bound, min, max, ...texts]) =>
  locales.map((locale, index) => ({ title, locale, stage: { bound, min, max }, text: texts[index] })),
);

const inWords = (locale: Locale, [bound, min, max]: Figures) => {
  const { t, formats } = wordsOf(locale);
  return boundText(t, formats, { bound, min, max });
};

describe('what a source says about a duration, in words', () => {
  it.each(cases)('$title reads "$text" in $locale', ({ locale, stage, text }) => {
    expect(inWords(locale, [stage.bound, stage.min, stage.max])).toBe(text);
  });

  it.each(locales)('each bound has words of its own in %s, with nothing left to fill in', (locale) => {
    const figures: readonly Figures[] = [
      ['max', undefined, 'PT2H'],
      ['lt', undefined, 'PT2H'],
      ['gt', 'PT2H', undefined],
      ['approx', undefined, 'PT2H'],
      ['range', 'PT2H', 'PT2H'],
      ['none', undefined, undefined],
    ];
    const texts = figures.map((each) => inWords(locale, each));
    expect(new Set(texts).size).toBe(figures.length);
    expect(texts.filter((text) => text.includes('{') || text !== text.trim())).toEqual([]);
    expect(texts.filter((text) => text.includes('2'))).toHaveLength(figures.length - 1);
  });
});

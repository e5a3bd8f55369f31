import { describe, expect, test } from 'vitest';
import { locales } from '../../../src/i18n/locales.ts';
import { messages } from '../../../src/i18n/messages.ts';
import { skippedText } from '../../../src/planner/Skipped.tsx';
import { skippedDayCount, skippedEntries } from '../../../src/planner/skippedEntries.ts';
import type { Calendars, View } from '../../../src/planner/view.ts';
import { plannerMessages, wordsOf } from '../../../src/planner/words.ts';
import { viewFrom } from './plans.ts';

const december = 'at=2026-12-07T09:00&zone=Europe/Amsterdam&days=business';
const christmas: Calendars = {
  reviewer: new Map([['2026-12-25', 'Christmas Day']]),
  publisher: new Map([
    ['2026-12-25', 'Eerste kerstdag'],
    ['2026-12-26', 'Tweede kerstdag'],
  ]),
};
const lines = ({ rows }: View) =>
  skippedEntries(rows).map(
    ({ first, last, holiday, count, actor }) =>
      `${first.toString()} ${last.toString()} ${holiday ?? 'weekend'} ${String(count)} ${actor}`,
  );

describe('the days that a plan skips', () => {
  test.each<[string, string, string[]]>([
    ['none in calendar days', december.replace('business', 'calendar'), []],
    [
      'weekends in a row are one entry, and a holiday ends the row',
      `${december}&reviewer=US`,
      [
        '2026-12-12 2026-12-20 weekend 2 microsoft',
        '2026-12-25 2026-12-25 Christmas Day 1 microsoft',
        '2026-12-26 2026-12-27 weekend 1 microsoft',
      ],
    ],
    [
      'a holiday on a weekend is a weekend, and each party has its own calendar',
      `${december}&reviewer=US&publisher=NL&stage.publisher-sign-off=P8D`,
      [
        '2026-12-12 2026-12-13 weekend 1 microsoft',
        '2026-12-19 2026-12-20 weekend 1 publisher',
        '2026-12-25 2026-12-25 Eerste kerstdag 1 publisher',
        '2026-12-26 2026-12-27 weekend 1 publisher',
        '2027-01-02 2027-01-03 weekend 1 microsoft',
      ],
    ],
    [
      'two weekends of different parties are two entries',
      'process=push-to-production&at=2026-12-04T09:00&zone=UTC&days=business&stage.walkthrough=P5D&stage.request-approval=P0D&stage.final-review=P1D',
      ['2026-12-05 2026-12-06 weekend 1 publisher', '2026-12-12 2026-12-13 weekend 1 microsoft'],
    ],
    [
      'of a weekend entered on its Sunday, only the Sunday',
      'process=push-to-production&at=2026-12-06T09:00&zone=UTC&days=business&stage.walkthrough=P1D',
      ['2026-12-06 2026-12-06 weekend 1 publisher'],
    ],
  ])('%s', (_, fragment, expected) => {
    expect(lines(viewFrom(fragment, undefined, christmas))).toEqual(expected);
  });

  test('stand once where a tracked stage is cut off on one, and the next begins there', () => {
    const fragment = 'zone=Europe/Amsterdam&days=business&now=certification&since=2026-12-01T11:15';
    const view = viewFrom(fragment, '2026-12-06T12:20:00Z');
    expect(lines(view)).toEqual(['2026-12-05 2026-12-20 weekend 3 microsoft']);
    expect(skippedDayCount(view.rows)).toBe(6);
  });

  test('are counted once each', () => {
    expect(skippedDayCount(viewFrom(`${december}&reviewer=US`, undefined, christmas).rows)).toBe(7);
  });
});

describe.each(locales)('in %s, a row of the table', (locale) => {
  const words = wordsOf(locale, plannerMessages(messages[locale]));
  const day = (date: number) => words.formats.shortDate(Date.UTC(2026, 11, date), 'UTC');
  test('names each day and its reason, and nothing where nothing is skipped', () => {
    const { rows } = viewFrom(`${december}&reviewer=US`, undefined, christmas);
    const texts = rows.map((row) => skippedText(row, words));
    expect(texts[0]).toBe('');
    const why = [
      words.t('skipped.holiday', { name: 'Christmas Day', date: day(25) }),
      words.t('skipped.weekends', { count: 1, from: day(26), until: day(27) }),
    ].join('; ');
    expect(texts.at(-1)).toBe(
      `${words.t('skipped.row', { count: 3, why })} (${words.t('skipped.calendar.microsoft')})`,
    );
  });
});

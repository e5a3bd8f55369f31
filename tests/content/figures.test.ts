import { describe, expect, test } from 'vitest';
import { locales } from '../../src/i18n/locales.ts';
import { blocks } from '../support/pageParts.ts';
import { pageOf } from '../support/pages.ts';
import { readTexts } from '../support/texts.ts';
import { typedFigures } from './gates/typedFigures.ts';

/** Figures that are no stage's duration: they may be typed. */
const allowed: readonly { figure: string; reason: string }[] = [
  ...['400 days', '400 dagen', '400 Tage', '400 días'].map((figure) => ({
    figure,
    reason: 'the longest duration that the planner takes',
  })),
  ...['less than a day', 'menos de un día'].map((figure) => ({
    figure,
    reason: 'sums up, on the home page, the exact figure that stands below it',
  })),
  ...['2d 4h 30m', 'P2DT4H30M', 'P2D', 'PT20H45M'].map((figure) => ({
    figure,
    reason: 'shows how a duration is written',
  })),
];

describe('No duration and no number of stages is typed by hand', () => {
  const typed = locales.flatMap((locale) =>
    readTexts(locale).flatMap(({ where, words }) =>
      typedFigures(locale, words).map((figure) => ({ figure, where: `${locale} ${where}` })),
    ),
  );

  test.each(locales)('in pages and messages in %s', (locale) => {
    const own = typed.filter(({ where }) => where.startsWith(`${locale} `));
    expect(own.filter(({ figure }) => !allowed.some((exception) => exception.figure === figure))).toEqual([]);
  });

  test.each(allowed)('and the exception for $figure is needed ($reason)', ({ figure }) => {
    expect(typed.map((found) => found.figure)).toContain(figure);
  });
});

describe('A figure typed by hand is found', () => {
  test.each([
    ['en', 'Certification takes 3 days.', '3 days'],
    ['en', 'It takes three days.', 'three days'],
    ['en', 'a 16-day allowance', '16-day'],
    ['en', 'It has eight stages.', 'eight stages'],
    ['en', 'It takes 24 to 48 hours.', '48 hours'],
    ['en', 'It takes 20h 45m.', '20h 45m'],
    ['en', 'It takes PT15M.', 'PT15M'],
    ['en', 'It takes 3 business days.', '3 business days'],
    ['en', 'It takes four full days.', 'four full days'],
    ['en', 'It takes 4&nbsp;days.', '4&nbsp;days'],
    ['en', 'It may take up to a week.', 'up to a week'],
    ['nl', 'Dit duurt 3 werkdagen.', '3 werkdagen'],
    ['nl', 'Dit duurt tot een week.', 'tot een week'],
    ['de', 'Dies dauert vier Kalendertage.', 'vier Kalendertage'],
    ['de', 'Dies dauert 3 Werktage.', '3 Werktage'],
    ['de', 'Dies dauert bis zu einer Woche.', 'bis zu einer Woche'],
    ['es', 'Tarda hasta una semana.', 'hasta una semana'],
    ['nl', 'Dit duurt vier dagen.', 'vier dagen'],
    ['nl', 'Dit duurt maximaal 2 uur.', '2 uur'],
    ['nl', 'Dit duurt achtenveertig uur.', 'achtenveertig uur'],
    ['nl', 'een zestiendaagse termijn', 'zestiendaagse'],
    ['nl', 'Er zijn 8 fasen.', '8 fasen'],
    ['de', 'Dies dauert 15 Minuten.', '15 Minuten'],
    ['de', 'Dies dauert vier Tage.', 'vier Tage'],
    ['de', 'innerhalb von sechzehn Tagen', 'sechzehn Tagen'],
    ['de', 'eine 16-tägige Frist', '16-tägige'],
    ['de', 'Es gibt acht Phasen.', 'acht Phasen'],
    ['es', 'Tarda 4 días.', '4 días'],
    ['es', 'Tarda cuatro días.', 'cuatro días'],
    ['es', 'Tarda cuarenta y ocho horas.', 'cuarenta y ocho horas'],
    ['es', 'Pasa por ocho fases.', 'ocho fases'],
    ['es', 'Tarda 1,5 horas.', '1,5 horas'],
  ] as const)('%s: %s', (locale, text, figure) => {
    expect(typedFigures(locale, text)).toEqual([figure]);
  });

  test.each([
    ['en', 'from Friday 09:00 to Monday 09:00, in 2018, with two provisioning stages'],
    ['nl', 'vrijdag om 16.05 uur, in de twee fasen'],
    ['de', 'am 17. Dezember 2026 um 09:00 Uhr, an einem Tag'],
    ['es', 'el 17 de diciembre de 2026, en las dos fases, una hora más'],
  ] as const)('%s: nothing in "%s"', (locale, text) => {
    expect(typedFigures(locale, text)).toEqual([]);
  });

  test('on a page, outside code and components only', () => {
    const page = pageOf(
      'en',
      'a.mdx',
      '---\ntitle: In 16 days\n---\n\n`P3D` or <Duration of="a.b" />, then **4** days.\n\n```\n5 days\n```\n',
    );
    expect(blocks(page).flatMap((words) => typedFigures('en', words))).toEqual(['16 days', '4 days']);
  });
});

import { describe, expect, test } from 'vitest';
import { formatsOf } from '../../../src/i18n/format.ts';
import { locales, type Locale } from '../../../src/i18n/locales.ts';

const morning = Date.UTC(2026, 11, 17, 8, 0);
const zone = 'Europe/Amsterdam';

type Written = Record<
  | 'date'
  | 'fullDate'
  | 'time'
  | 'dateTime'
  | 'shortDate'
  | 'tableTime'
  | 'month'
  | 'shortMonth'
  | 'monthName'
  | 'weekday'
  | 'zone',
  string
>;

describe('17 December 2026, 09:00 in Amsterdam', () => {
  test.each<[Locale, Written]>([
    [
      'en',
      {
        date: '17 December 2026',
        fullDate: 'Thursday, 17 December 2026',
        time: '09:00',
        dateTime: 'Thursday, 17 December 2026 at 09:00',
        shortDate: 'Thu, 17 Dec 2026',
        tableTime: 'Thu, 17 Dec 2026, 09:00',
        month: 'December 2026',
        shortMonth: 'Dec 2026',
        monthName: 'Dec',
        weekday: 'Thu',
        zone: 'Central European Time',
      },
    ],
    [
      'nl',
      {
        date: '17 december 2026',
        fullDate: 'donderdag 17 december 2026',
        time: '09:00',
        dateTime: 'donderdag 17 december 2026 om 09:00',
        shortDate: 'do 17 dec 2026',
        tableTime: 'do 17 dec 2026, 09:00',
        month: 'december 2026',
        shortMonth: 'dec 2026',
        monthName: 'dec',
        weekday: 'do',
        zone: 'Midden-Europese tijd',
      },
    ],
    [
      'de',
      {
        date: '17. Dezember 2026',
        fullDate: 'Donnerstag, 17. Dezember 2026',
        time: '09:00',
        dateTime: 'Donnerstag, 17. Dezember 2026 um 09:00',
        shortDate: 'Do., 17. Dez. 2026',
        tableTime: 'Do., 17. Dez. 2026, 09:00',
        month: 'Dezember 2026',
        shortMonth: 'Dez. 2026',
        monthName: 'Dez',
        weekday: 'Do',
        zone: 'Mitteleuropäische Zeit',
      },
    ],
    [
      'es',
      {
        date: '17 de diciembre de 2026',
        fullDate: 'jueves, 17 de diciembre de 2026',
        time: '09:00',
        dateTime: 'jueves, 17 de diciembre de 2026 a las 9:00',
        shortDate: 'jue, 17 dic 2026',
        tableTime: 'jue, 17 dic 2026, 09:00',
        month: 'diciembre de 2026',
        shortMonth: 'dic 2026',
        monthName: 'dic',
        weekday: 'jue',
        zone: 'hora de Europa central',
      },
    ],
  ])('%s', (locale, expected) => {
    const formats = formatsOf(locale);
    const keys = Object.keys(expected) as (keyof Written)[];
    expect(Object.fromEntries(keys.map((key) => [key, formats[key](morning, zone)]))).toEqual(expected);
  });
});

describe.each(locales)('in every language (%s)', (locale) => {
  const formats = formatsOf(locale);

  test('the long form begins with the date and names the time after it', () => {
    expect(formats.dateTime(morning, zone).startsWith(formats.fullDate(morning, zone))).toBe(true);
  });

  test('the clock has 24 hours, and midnight begins a day', () => {
    const midnight = Date.UTC(2026, 11, 16, 23, 0);
    expect(formats.time(midnight, zone)).toBe('00:00');
    expect(formats.dateTime(midnight, zone)).toMatch(/\b17\b.*\b0?0:00$/);
    expect(formats.tableTime(midnight, zone)).toMatch(/\b17\b.*\b00:00$/);
    expect(formats.time(Date.UTC(2026, 11, 17, 22, 59), zone)).toBe('23:59');
  });

  test('the zone given counts, not the machine’s', () => {
    expect(formats.time(morning, 'America/New_York')).toBe('03:00');
    expect(formats.time(morning, 'Asia/Kolkata')).toBe('13:30');
    expect(formats.tableTime(Date.UTC(2026, 11, 16, 23, 30), 'UTC')).toMatch(/\b16\b/);
  });

  test('a zone has one name in summer and winter', () => {
    expect(formats.zone(Date.UTC(2026, 6, 1), zone)).toBe(formats.zone(morning, zone));
  });

  test.each(['UTC', 'Etc/GMT+5', 'Antarctica/Troll', 'europe/amsterdam', 'Africa/Casablanca', 'EST5EDT'])(
    '%s has a name',
    (name) => {
      expect(formats.zone(morning, name)).toMatch(/\S/);
    },
  );

  test('no space is a special one: a page reads the same from a server and from a browser', () => {
    const texts = [
      formats.dateTime(morning, zone),
      formats.tableTime(morning, zone),
      formats.duration({ weeks: 2, days: 3, hours: 4, minutes: 5 }),
      formats.number(1_234_567.5),
    ];
    expect(texts.join('')).not.toMatch(/[\u00a0\u2009\u202f]/);
  });
});

test.each<[Locale, string]>([
  ['en', 'Coordinated Universal Time'],
  ['nl', 'gecoördineerde wereldtijd'],
  ['de', 'Koordinierte Weltzeit'],
  ['es', 'tiempo universal coordinado'],
])('UTC is named, not given as an offset of GMT (%s)', (locale, name) => {
  expect(formatsOf(locale).zone(morning, 'UTC')).toBe(name);
});

describe('durations', () => {
  const parts = (weeks: number, days: number, hours: number, minutes: number) => ({ weeks, days, hours, minutes });
  test.each([
    ['nothing', parts(0, 0, 0, 0), '0 minutes', '0 minuten', '0 Minuten', '0 minutos'],
    [
      'one of each',
      parts(1, 1, 1, 1),
      '1 week, 1 day, 1 hour and 1 minute',
      '1 week, 1 dag, 1 uur en 1 minuut',
      '1 Woche, 1 Tag, 1 Stunde und 1 Minute',
      '1 semana, 1 día, 1 hora y 1 minuto',
    ],
    [
      'some parts',
      parts(2, 3, 0, 15),
      '2 weeks, 3 days and 15 minutes',
      '2 weken, 3 dagen en 15 minuten',
      '2 Wochen, 3 Tage und 15 Minuten',
      '2 semanas, 3 días y 15 minutos',
    ],
    [
      'two parts',
      parts(0, 0, 20, 45),
      '20 hours and 45 minutes',
      '20 uur en 45 minuten',
      '20 Stunden und 45 Minuten',
      '20 horas y 45 minutos',
    ],
    ['thousands', parts(0, 1600, 0, 0), '1,600 days', '1.600 dagen', '1.600 Tage', '1600 días'],
  ])('%s', (_, duration, ...expected) => {
    expect(locales.map((locale) => formatsOf(locale).duration(duration))).toEqual(expected);
  });
});

describe('lists and numbers', () => {
  test.each<[Locale, string, string]>([
    ['en', 'a, b and c', '12,345.5'],
    ['nl', 'a, b en c', '12.345,5'],
    ['de', 'a, b und c', '12.345,5'],
    ['es', 'a, b y c', '12.345,5'],
  ])('%s', (locale, list, number) => {
    const formats = formatsOf(locale);
    expect(formats.list(['a', 'b', 'c'])).toBe(list);
    expect([formats.list([]), formats.list(['a'])]).toEqual(['', 'a']);
    expect(formats.number(12_345.5)).toBe(number);
  });
});

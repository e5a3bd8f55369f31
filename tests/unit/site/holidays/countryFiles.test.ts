import { execFileSync } from 'node:child_process';
import Holidays from 'date-holidays';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { countryFile, countryOf, holidaysOf } from '../../../../src/planner/calendars/countryFile.ts';
import { holidayYears } from '../../../../src/planner/calendars/years.ts';
import { regionIndex } from '../../../../src/planner/calendars/regionNames.ts';
import { countries, makeCountryFile } from '../../../../src/site/holidays/countryFiles.ts';
import { datesOf, publicHolidays } from '../../../../src/site/holidays/publicHolidays.ts';
import { regionCodes } from '../../../../src/site/holidays/regionCodes.ts';
import { regionNames } from '../../../../src/site/holidays/regionIndex.ts';

const files = new Map(countries().map((country) => [country, makeCountryFile(country)]));
const holidays = (code: string, locale: 'en' | 'nl' | 'de' | 'es' = 'en') => {
  const file = files.get(countryOf(code));
  return file && holidaysOf(file, code, locale);
};

describe('holidays that official calendars list', () => {
  test.each([
    ['King’s Day 2026 in the Netherlands', 'NL', '2026-04-27', 'nl', 'Koningsdag'],
    ['King’s Day 2025 is a day earlier, as the 27th is a Sunday', 'NL', '2025-04-26', 'nl', 'Koningsdag'],
    ['Whit Monday 2026 in the Netherlands', 'NL', '2026-05-25', 'en', 'Whit Monday'],
    ['Corpus Christi 2026 in Bavaria', 'DE-BY', '2026-06-04', 'de', 'Fronleichnam'],
    ['the Peace Festival of Augsburg', 'DE-BY-A', '2026-08-08', 'de', 'Augsburger Friedensfest'],
    ['All Saints in Bavaria, in Spanish', 'DE-BY', '2027-11-01', 'es', 'Todos los Santos'],
    ['Thanksgiving 2026 in the United States', 'US', '2026-11-26', 'en', 'Thanksgiving Day'],
    ['the day of Madrid', 'ES-MD', '2028-05-02', 'es', 'Día de la Comunidad de Madrid'],
    ['Boxing Day 2026 moves to Monday in England', 'GB-ENG', '2026-12-28', 'en', 'Boxing Day (substitute day)'],
    [
      'New Year 2028 moves to 31 December in the United States',
      'US',
      '2027-12-31',
      'es',
      'Año Nuevo (día sustitutivo)',
    ],
    ['German Unity Day, in Dutch', 'DE', '2026-10-03', 'nl', 'Nationale feestdag'],
    ['the Day of Portugal has no Dutch name: the English one', 'PT', '2026-06-10', 'nl', 'Portugal Day'],
  ] as const)('%s', (_what, code, date, locale, name) => {
    expect(holidays(code, locale)?.get(date)).toBe(name);
  });

  test.each([
    ['Corpus Christi is a working day in Berlin', 'DE-BE', '2026-06-04'],
    ['and in Germany as a whole', 'DE', '2026-06-04'],
    ['the Peace Festival is one in the rest of Bavaria', 'DE-BY', '2026-08-08'],
    ['2 May is one in Spain outside Madrid', 'ES-CT', '2028-05-02'],
    ['Christmas Eve begins at 19:00 in the Northern Territory', 'AU-NT', '2026-12-24'],
    ['Labour Day begins at noon in Solothurn', 'CH-SO', '2026-05-01'],
    ['Good Friday is one in Spain’s neighbour France', 'FR', '2026-04-03'],
    ['5 May 2026 in the Netherlands: not in a lustrum year', 'NL', '2026-05-05'],
  ])('%s', (_what, code, date) => {
    expect(holidays(code)?.has(date)).toBe(false);
  });

  test('the Turkish Feast of Sacrifice 2025 lasts from 6 to 9 June; its half day before doesn’t count', () => {
    const days = [...(holidays('TR')?.keys() ?? [])].filter((date) => date.startsWith('2025-06'));
    expect(days).toEqual(['2025-06-06', '2025-06-07', '2025-06-08', '2025-06-09']);
  });

  test('the Russian holidays run from 1 to 8 January', () => {
    const january = [...(holidays('RU')?.keys() ?? [])].filter((date) => date < '2026-01-09' && date >= '2026-01-01');
    expect(january).toHaveLength(8);
  });

  test('a holiday that began in the year before the first is there with its days of the first year', () => {
    // The Incwala of Eswatini lasts six days from 28 December.
    expect(holidays('SZ')?.has('2025-01-02')).toBe(true);
    expect(holidays('SZ')?.has('2026-01-02')).toBe(true);
  });
});

describe('the dates of an entry', () => {
  const entry = (date: string, hours: number) => {
    const start = new Date(0);
    return { date, start, end: new Date(hours * 3_600_000) };
  };
  test.each([
    ['a day', '2026-01-01 00:00:00', 24, ['2026-01-01']],
    ['the day of a clock change has 23 hours', '2026-03-29 00:00:00', 23, ['2026-03-29']],
    ['or 25', '2026-10-25 00:00:00', 25, ['2026-10-25']],
    ['three days, one of them of 23 hours', '2026-03-28 00:00:00', 71, ['2026-03-28', '2026-03-29', '2026-03-30']],
    ['three days and a half are three', '2026-03-20 00:00:00', 84, ['2026-03-20', '2026-03-21', '2026-03-22']],
    ['with an offset, the local date', '2026-01-01 00:00:00 -0600', 24, ['2026-01-01']],
    ['the end of a year', '2025-12-31 00:00:00', 48, ['2025-12-31', '2026-01-01']],
    ['an afternoon', '2026-12-24 12:00:00', 12, []],
    ['a morning', '2026-12-24 00:00:00', 12, []],
    ['a day from noon', '2026-12-24 12:00:00', 24, []],
  ])('%s', (_what, date, hours, dates) => {
    expect(datesOf(entry(date, hours))).toEqual(dates);
  });
});

describe('the files', () => {
  test('give every region the holidays that the library gives it', { timeout: 300_000 }, () => {
    const codes = regionCodes();
    expect(codes).toHaveLength(628);
    // Every third is enough to find a difference between a region and the one above it that gets lost.
    for (const code of codes.filter((_, place) => place % 3 === 0)) {
      const expected = [...publicHolidays(code)].map(([date, names]) => [date, names.en]);
      expect([...(holidays(code) ?? [])].sort(), code).toEqual(expected.sort());
    }
    for (const code of codes) expect(holidays(code)?.size, code).toBeGreaterThan(0);
  });

  test('skip a whole day wherever the library lists a public holiday of one', () => {
    for (const code of ['NL', 'DE-BY-A', 'ES-MD', 'US-LA-NO', 'GB-SCT', 'TR', 'CH-SO', 'AU-NT']) {
      const library = new Holidays(code);
      const dates = [2025, 2030, 2037]
        .flatMap((year) => library.getHolidays(year))
        .filter(({ type, date }) => type === 'public' && date.slice(11, 19) === '00:00:00')
        .map(({ date }) => date.slice(0, 10));
      for (const date of dates) expect(holidays(code)?.has(date), `${code} ${date}`).toBe(true);
    }
  });

  test('hold nothing outside the known years', () => {
    for (const [country, file] of files)
      for (const { days, without = [] } of Object.values(file.regions))
        for (const date of [...Object.keys(days), ...without]) {
          const year = Number(date.slice(0, 4));
          expect(year >= holidayYears.first && year <= holidayYears.last, `${country} ${date}`).toBe(true);
        }
  });

  test('are what the planner reads', () => {
    for (const [country, file] of files) expect(v.is(countryFile, file), country).toBe(true);
    expect(v.is(regionIndex, regionNames())).toBe(true);
  });

  test('are small: the largest below 50 kB, all of them below 1.2 MB', () => {
    const sizes = [...files.values()].map((file) => Buffer.byteLength(JSON.stringify(file)));
    expect(Math.max(...sizes)).toBeLessThan(50_000);
    expect(sizes.reduce((sum, size) => sum + size)).toBeLessThan(1_200_000);
  });

  test('are the same wherever they are made: in another time zone, in another order', () => {
    const script = `
      import { makeCountryFile } from './src/site/holidays/countryFiles.ts';
      console.log(JSON.stringify(['TR', 'IR', 'US', 'SZ', 'NL'].map((country) => makeCountryFile(country))));`;
    const made = execFileSync(process.execPath, ['--input-type=module', '--eval', script], {
      env: { ...process.env, TZ: 'America/Los_Angeles' },
      encoding: 'utf8',
    });
    expect(JSON.parse(made)).toEqual(['TR', 'IR', 'US', 'SZ', 'NL'].map((country) => files.get(country)));
  });
});

describe('the names of the regions', () => {
  test('every region within a country has one, and no country', () => {
    expect(Object.keys(regionNames()).sort()).toEqual(
      regionCodes()
        .filter((code) => code.includes('-'))
        .sort(),
    );
  });

  test.each([
    ['DE-BY', 'de', 'Bayern'],
    ['US-CA', 'en', 'California'],
    ['ES-MD', 'en', 'Comunidad de Madrid'],
    ['DE-BY-A', 'en', 'Stadt Augsburg'],
  ] as const)('%s in %s is %s', (code, locale, name) => {
    const names = regionNames()[code];
    expect(names?.[locale] ?? names?.en).toBe(name);
  });
});

import Holidays, { type HolidaysTypes } from 'date-holidays';
import { locales, sourceLocale, type Locale } from '../../i18n/locales.ts';
import { messages } from '../../i18n/messages.ts';
import { createTranslator } from '../../i18n/translator.ts';
import type { Names } from '../../planner/calendars/countryFile.ts';
import { holidayYears } from '../../planner/calendars/years.ts';
import { Temporal } from '../../schedule/temporal.ts';

/**
 * The public holidays of a region in the years that the site knows, by local date (planner contract, 1.4): entries
 * typed `public`, substitutes included, on each date of their whole days; half days are none.
 * @param code a region code of `date-holidays`
 * @example publicHolidays('NL').get('2026-04-27') // { en: 'King’s Day', nl: 'Koningsdag', … }
 */
export function publicHolidays(code: string): Map<string, Names> {
  const region = new Holidays(code);
  const found = new Map<string, Names>();
  // Some last from the end of one year into the next.
  for (let year = holidayYears.first - 1; year <= holidayYears.last; year++) {
    for (const entry of region.getHolidays(year)) {
      const dates = entry.type === 'public' ? datesOf(entry) : [];
      const inSpan = dates.filter((date) => date >= firstDate && date <= lastDate && !found.has(date));
      if (inSpan.length === 0) continue;
      const names = namesOf(entry, region);
      for (const date of inSpan) found.set(date, names);
    }
  }
  return new Map([...found].sort(([one], [other]) => (one < other ? -1 : 1)));
}

/**
 * The local dates on which an entry keeps people from work for the whole day.
 * @example datesOf({ date: '2026-03-20 00:00:00 -0600', start, end }) // with 72 hours between: three dates from 2026-03-20
 */
export function datesOf({ date, start, end }: Pick<HolidaysTypes.Holiday, 'date' | 'start' | 'end'>): string[] {
  const [first = '', time] = date.split(' ');
  if (time !== '00:00:00') return [];
  // A day on which the clock goes forward has 23 hours, and is a whole one.
  const days = Math.floor((+end - +start) / 3_600_000 / 24 + 1 / 24);
  const from = Temporal.PlainDate.from(first);
  return Array.from({ length: days }, (_, day) => from.add({ days: day }).toString());
}

const firstDate = `${String(holidayYears.first)}-01-01`;
const lastDate = `${String(holidayYears.last)}-12-31`;

/**
 * The name in the site's languages; where the library lacks one, the English name, else its own. The library's own
 * choice of a language can't be used: it remembers languages asked for before, and falls back to them.
 */
function namesOf(entry: HolidaysTypes.Holiday, region: Holidays): Names {
  // The package's types leave out what a rule has.
  const { name } = region.getRule(entry.rule) as unknown as HolidaysTypes.HolidayRule;
  const known = typeof name === 'string' ? { [sourceLocale]: name } : name;
  const fallback =
    known[sourceLocale] ?? known[region.getLanguages()[0] ?? ''] ?? Object.values(known)[0] ?? entry.name;
  const inWords = (locale: Locale) => {
    const holiday = known[locale] ?? fallback;
    return entry.substitute ? translate[locale]('calendars.substitute', { holiday }) : holiday;
  };
  return compact(Object.fromEntries(locales.map((locale) => [locale, inWords(locale)])));
}

/** Without the languages that say the same as English. */
export const compact = (names: Readonly<Record<string, string>>): Names =>
  Object.fromEntries(
    Object.entries(names).filter(([locale, name]) => locale === sourceLocale || name !== names[sourceLocale]),
  );

const translate = Object.fromEntries(
  locales.map((locale) => [locale, createTranslator(locale, messages[locale])]),
) as Readonly<Record<Locale, ReturnType<typeof createTranslator>>>;

import type { CountryFile, Names } from '../../planner/calendars/countryFile.ts';
import { publicHolidays } from './publicHolidays.ts';
import { regionCodes } from './regionCodes.ts';
import { regionNames } from './regionIndex.ts';

/** The codes of the countries. */
export const countries = (): string[] => regionCodes().filter((code) => !code.includes('-'));

/**
 * What stands in `/holidays/<country>.json`: each region as its difference from the one above it, so that the file of
 * a country with fifty states stays small.
 * @example makeCountryFile('NL').regions.NL?.days['2026-04-27'] // the place of King’s Day in `names`
 */
export function makeCountryFile(country: string): CountryFile {
  const codes = regionCodes().filter((code) => code === country || code.startsWith(`${country}-`));
  const places = new Map<string, number>();
  const names: Names[] = [];
  const placeOf = (name: Names) => {
    const key = JSON.stringify(name);
    const place = places.get(key) ?? names.push(name) - 1;
    places.set(key, place);
    return place;
  };
  const own = regionNames();
  const all = new Map<string, Map<string, number>>();
  const regions: CountryFile['regions'] = {};
  for (const code of codes) {
    const days = new Map([...publicHolidays(code)].map(([day, name]) => [day, placeOf(name)]));
    const above = code === country ? undefined : code.slice(0, code.lastIndexOf('-'));
    const inherited = all.get(above ?? '') ?? new Map<string, number>();
    const without = [...inherited.keys()].filter((day) => !days.has(day));
    all.set(code, days);
    regions[code] = {
      ...(above !== undefined && { name: own[code], above }),
      days: Object.fromEntries([...days].filter(([day, place]) => inherited.get(day) !== place)),
      ...(without.length > 0 && { without }),
    };
  }
  return { names, regions };
}

import Holidays from 'date-holidays';
import { locales } from '../../i18n/locales.ts';
import type { RegionIndex } from '../../planner/calendars/regionNames.ts';
import { compact } from './publicHolidays.ts';

/**
 * What stands in `/holidays/index.json`: the names of all regions that aren't countries, in the site's languages where
 * the library has them, else in the region's own. Countries are named by `Intl`.
 * @example regionNames()['DE-BY'] // { en: 'Bayern' }: the same in all languages
 */
export function regionNames(): RegionIndex {
  made ??= allNames();
  return made;
}

let made: RegionIndex | undefined;

function allNames(): RegionIndex {
  const known = new Holidays();
  const inAll = (read: (locale: string) => Record<string, string> | undefined, above: string) =>
    Object.keys(read('en') ?? {}).map((part): [string, RegionIndex[string]] => [
      `${above}-${part}`,
      compact(Object.fromEntries(locales.map((locale) => [locale, read(locale)?.[part] ?? part]))),
    ]);
  const parts = (found: Record<string, string> | undefined) => Object.keys(found ?? {});
  return Object.fromEntries(
    parts(known.getCountries()).flatMap((country) => [
      ...inAll((locale) => known.getStates(country, locale), country),
      ...parts(known.getStates(country)).flatMap((state) =>
        inAll((locale) => known.getRegions(country, state, locale), `${country}-${state}`),
      ),
    ]),
  );
}

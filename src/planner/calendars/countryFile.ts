import * as v from 'valibot';
import { locales, type Locale } from '../../i18n/locales.ts';
import type { Holidays } from '../../schedule/counting.ts';

/** A name in the site's languages; a language that is absent has the English one. */
export const names = v.object(v.entriesFromList(locales, v.optional(v.string())));
const date = v.pipe(v.string(), v.isoDate());

/** Public holidays of a region: those of the region above it, with these added or renamed and those left out. */
const region = v.object({
  /** The region's own name, where the country has more than one. */
  name: v.optional(names),
  above: v.optional(v.string()),
  /** The place of the holiday's name in `names`, by local date. */
  days: v.record(date, v.pipe(v.number(), v.integer(), v.minValue(0))),
  without: v.optional(v.array(date)),
});

/** The file of a country, `/holidays/DE.json`: the names of its holidays, and its regions by code. */
export const countryFile = v.object({ names: v.array(names), regions: v.record(v.string(), region) });

export type CountryFile = v.InferOutput<typeof countryFile>;
export type Names = v.InferOutput<typeof names>;

/**
 * The public holidays of a region by local date, named in a language; `undefined` where the file lacks the region.
 * @example holidaysOf(germany, 'DE-BY', 'es')?.get('2026-11-01') // 'Todos los Santos'
 */
export function holidaysOf(file: CountryFile, code: string, locale: Locale): Holidays | undefined {
  const places = placesOf(file, code);
  if (!places) return undefined;
  return new Map(
    [...places].map(([day, place]) => {
      const found = file.names[place];
      return [day, found ? nameIn(found, locale) : ''];
    }),
  );
}

/** @example nameIn({ en: 'Christmas Day' }, 'nl') // 'Christmas Day' */
export const nameIn = (known: Names, locale: Locale): string => known[locale] ?? known.en ?? '';

/** The country of a region. @example countryOf('DE-BY-A') // 'DE' */
export const countryOf = (code: string): string => code.slice(0, 2);

/** A region is made of the one above it, and so on up to the country: three levels, and a file can't make it more. */
function placesOf(file: CountryFile, code: string, depth = 0): Map<string, number> | undefined {
  const found = Object.hasOwn(file.regions, code) ? file.regions[code] : undefined;
  if (!found || depth > 2) return undefined;
  const above = found.above === undefined ? new Map<string, number>() : placesOf(file, found.above, depth + 1);
  if (!above) return undefined;
  for (const day of found.without ?? []) above.delete(day);
  for (const [day, place] of Object.entries(found.days)) above.set(day, place);
  return above;
}

import * as v from 'valibot';
import { intlTag, locales, type Locale } from '../../i18n/locales.ts';
import { failure, success, type Result } from '../../schedule/result.ts';
import { countryOf, nameIn, names, type Names } from './countryFile.ts';

/** The names of all regions that aren't countries, by code: the file `/holidays/index.json`. */
export const regionIndex = v.record(v.string(), names);

export type RegionIndex = Readonly<Record<string, Names>>;

/** Why text means no region: nobody is called that, or several are. */
export type RegionError = 'unknown' | 'several';

/** @example countryName('DE', 'es') // 'Alemania' */
export const countryName = (country: string, locale: Locale): string => {
  const written = display.get(locale) ?? new Intl.DisplayNames(intlTag[locale], { type: 'region' });
  display.set(locale, written);
  return written.of(country) ?? country;
};

/**
 * A region in words: the country, before it what in the country is meant; without an index, only its code.
 * @example regionName('DE-BY-A', 'nl', index) // 'Stadt Augsburg, Bayern, Duitsland'
 */
export const regionName = (code: string, locale: Locale, index: RegionIndex = {}): string => {
  const country = countryOf(code);
  if (code === country) return countryName(country, locale);
  const above = code.slice(0, code.lastIndexOf('-'));
  const known = index[code];
  return `${known ? nameIn(known, locale) : code}, ${regionName(above, locale, index)}`;
};

/**
 * Finds the region that a reader means by a code in any case or by a name in any of the site's languages, alone or as
 * `regionName` writes it. A country's name goes before those of regions within countries.
 * @example
 * const find = regionFinder(['DE', 'DE-BY', 'US-GA', 'GE'], index)
 * find('bayern') // { ok: true, value: 'DE-BY' }
 * find('Georgia') // { ok: true, value: 'GE' }
 */
export function regionFinder(
  codes: readonly string[],
  index: RegionIndex = {},
): (typed: string) => Result<string, RegionError> {
  const spoken = new Map<string, Set<string>>();
  const learn = (name: string, code: string) => {
    const known = spoken.get(plain(name));
    if (known) known.add(code);
    else spoken.set(plain(name), new Set([code]));
  };
  for (const code of codes) {
    for (const locale of locales) {
      learn(regionName(code, locale, index), code);
      const name = index[code];
      if (name) learn(nameIn(name, locale), code);
    }
  }
  const byCode = new Map(codes.map((code) => [plain(code), code]));
  return (typed) => {
    const text = plain(typed);
    const code = byCode.get(text);
    if (code !== undefined) return success(code);
    const meant = [...(spoken.get(text) ?? [])];
    const countries = meant.filter((one) => one === countryOf(one));
    const [only, another] = countries.length > 0 ? countries : meant;
    if (only === undefined) return failure('unknown');
    return another === undefined ? success(only) : failure('several');
  };
}

const display = new Map<Locale, Intl.DisplayNames>();

/** As people type it: without accents, capitals and the kind of spaces. */
const plain = (text: string): string =>
  text.normalize('NFD').replaceAll(/\p{M}/gu, '').replaceAll(/\s+/g, ' ').trim().toLowerCase();

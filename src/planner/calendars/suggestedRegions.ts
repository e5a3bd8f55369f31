import { intlTag, type Locale } from '../../i18n/locales.ts';
import { countryOf } from './countryFile.ts';
import { regionName, type RegionIndex } from './regionNames.ts';

/**
 * All regions with their names, in the order in which they are offered: the browser's country, then the others by
 * name, each before its own regions.
 * @param languages what the browser prefers, such as `navigator.languages`
 * @example suggestedRegions(['DE', 'NL', 'AT'], 'nl', ['nl-BE', 'nl-NL'])[0] // { code: 'NL', name: 'Nederland' }
 */
export function suggestedRegions(
  codes: readonly string[],
  locale: Locale,
  languages: readonly string[],
  index: RegionIndex = {},
): { readonly code: string; readonly name: string }[] {
  const own = browserCountries(languages).find((country) => codes.includes(country));
  const { compare } = new Intl.Collator(intlTag[locale]);
  return codes
    .map((code) => ({ code, name: regionName(code, locale, index), sort: [...levels(code, locale, index)] }))
    .sort(
      (one, other) =>
        Number(countryOf(other.code) === own) - Number(countryOf(one.code) === own) ||
        firstDifference(one.sort, other.sort, compare),
    )
    .map(({ code, name }) => ({ code, name }));
}

/** Countries that the browser's languages name, as in `de-AT`; then those where they are mostly spoken. */
const browserCountries = (languages: readonly string[]): string[] => {
  const known = languages.flatMap(readLanguage);
  return [...known.map(({ region }) => region), ...known.map((language) => language.maximize().region)].filter(
    (region) => region !== undefined,
  );
};

/** A few systems name languages in a way that isn't a language tag, such as `en-US@posix`: those say nothing. */
function readLanguage(language: string): Intl.Locale[] {
  try {
    return [new Intl.Locale(language)];
  } catch {
    return [];
  }
}

/** The names from the country down. */
function* levels(code: string, locale: Locale, index: RegionIndex): Generator<string> {
  const parts = code.split('-');
  for (let depth = 1; depth <= parts.length; depth++) {
    yield regionName(parts.slice(0, depth).join('-'), locale, index);
  }
}

function firstDifference(one: readonly string[], other: readonly string[], compare: Intl.Collator['compare']): number {
  for (const [depth, name] of one.entries()) {
    const against = other[depth];
    const order = against === undefined ? 1 : compare(name, against);
    if (order !== 0) return order;
  }
  return one.length - other.length;
}

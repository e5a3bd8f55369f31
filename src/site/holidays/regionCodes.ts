import Holidays from 'date-holidays';

/**
 * The codes of all holiday regions that `date-holidays` knows, on its three levels.
 * @example regionCodes().filter((code) => code.startsWith('DE-BY')) // ['DE-BY', 'DE-BY-A', 'DE-BY-EVANG']
 */
export const regionCodes = (): readonly string[] => (made ??= allCodes());

let made: readonly string[] | undefined;

const allCodes = (): string[] => {
  const known = new Holidays();
  const names = (found: Record<string, string> | undefined) => Object.keys(found ?? {});
  return names(known.getCountries()).flatMap((country) => [
    country,
    ...names(known.getStates(country)).flatMap((state) => [
      `${country}-${state}`,
      ...names(known.getRegions(country, state)).map((region) => `${country}-${state}-${region}`),
    ]),
  ]);
};

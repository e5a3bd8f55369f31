import * as v from 'valibot';
import { countryFile, type CountryFile } from './countryFile.ts';
import { regionIndex, type RegionIndex } from './regionNames.ts';

/** The holidays of a country. Rejects where they can't be fetched or aren't what they should be; then a new call tries again. */
export const fetchCountry = (country: string): Promise<CountryFile> =>
  once(`/holidays/${country}.json`, (content) => v.parse(countryFile, content));

/** The names of the regions within countries. */
export const fetchRegionIndex = (): Promise<RegionIndex> =>
  once('/holidays/index.json', (content) => v.parse(regionIndex, content));

const fetched = new Map<string, Promise<unknown>>();

/** Files don't change while a page is open: each is fetched once. */
function once<Content>(address: string, read: (content: unknown) => Content): Promise<Content> {
  const known = fetched.get(address) as Promise<Content> | undefined;
  if (known) return known;
  const coming = fetch(address).then(async (answer) => {
    if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
    return read(await answer.json());
  });
  fetched.set(address, coming);
  coming.catch(() => fetched.delete(address));
  return coming;
}

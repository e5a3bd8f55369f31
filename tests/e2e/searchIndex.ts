import type { Page } from '@playwright/test';

/** What is used of `pagefind.js`, which the built site serves. */
interface Pagefind {
  readonly options: (options: { readonly ranking: Readonly<Record<string, number>> }) => Promise<void>;
  readonly search: (words: string) => Promise<{
    readonly results: readonly { readonly data: () => Promise<{ readonly url: string }> }[];
  }>;
}

/** Starlight’s own settings, with which its dialog ranks. */
const ranking = {
  pageLength: 0.1,
  termFrequency: 0.1,
  termSaturation: 2,
  termSimilarity: 9,
  diacriticSimilarity: 0.8,
};

/**
 * The addresses of the first three results of each search, in the language of the page that is open. It asks the index
 * itself, as the dialog does, but without its delay after each key.
 */
export async function firstResults(page: Page, searches: readonly string[]): Promise<Map<string, string[]>> {
  const found = await page.evaluate(
    async ([words, how]) => {
      const address = '/pagefind/pagefind.js';
      const pagefind = (await import(address)) as Pagefind;
      await pagefind.options({ ranking: how });
      const first = async (search: string) => {
        const { results } = await pagefind.search(search);
        return await Promise.all(results.slice(0, 3).map(async (result) => (await result.data()).url));
      };
      return await Promise.all(words.map(async (word): Promise<[string, string[]]> => [word, await first(word)]));
    },
    [searches, ranking] as const,
  );
  return new Map(found);
}

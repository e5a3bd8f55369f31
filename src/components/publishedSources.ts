import { getCollection, type CollectionEntry } from 'astro:content';

export type Source = CollectionEntry<'sources'>['data'] & { readonly id: string };

/** All of `content/sources.yaml`, newest first; what carries no date comes last. */
export async function publishedSources(): Promise<Source[]> {
  const entries = await getCollection('sources');
  return entries
    .map(({ id, data }) => ({ ...data, id }))
    .sort((one, other) => (other.date ?? '').localeCompare(one.date ?? '') || one.id.localeCompare(other.id));
}

/**
 * One source.
 * @throws an error that lists the sources there are
 */
export async function publishedSource(id: string): Promise<Source> {
  const sources = await publishedSources();
  const source = sources.find((other) => other.id === id);
  if (!source)
    throw new Error(`content/sources.yaml has no "${id}". It has ${sources.map((other) => other.id).join(', ')}.`);
  return source;
}

import { load } from 'js-yaml';

/** A page's text in its two parts, the lines with `---` in neither. */
export interface PageParts {
  readonly yaml: string;
  readonly body: string;
}

/** @example partsOf('---\ntitle: Start\n---\n\nText\n') // { yaml: 'title: Start', body: '\n\nText\n' } */
export function partsOf(text: string): PageParts {
  const [, yaml = '', body = text] = /^---\r?\n([\s\S]*?)\r?\n---(?=\r?\n|$)([\s\S]*)$/.exec(text) ?? [];
  return { yaml, body };
}

/** The values of a page's front matter; none where it has no front matter. */
export const frontMatterOf = (text: string): Readonly<Record<string, unknown>> => {
  const values: unknown = load(partsOf(text).yaml);
  return typeof values === 'object' && values !== null ? { ...values } : {};
};

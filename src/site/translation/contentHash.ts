import { createHash } from 'node:crypto';
import { locales } from '../../i18n/locales.ts';
import { partsOf } from './frontMatter.ts';

/**
 * A short name for what a page says. It changes with the words and the structure; it stays the same when only the date
 * of the last change, the stamp, the white space, or the language of the page's links is another: a copy of a page in the
 * folder of another language says the same.
 * @returns twelve hexadecimal digits
 * @example contentHash('---\ntitle: Start\n---\n\nText') // 'fca29c3ad06d'
 */
export function contentHash(text: string): string {
  const { yaml, body } = partsOf(text);
  const said = `${withoutKeys(yaml)}\n${body}`.replaceAll(ownLink, '/…/').replaceAll(/\s+/g, ' ').trim();
  return createHash('sha256').update(said).digest('hex').slice(0, 12);
}

/** The beginning of a link to a page of the site: `](/nl/` in a text, `link: /nl/` in a front matter. */
const ownLink = new RegExp(`(?<=[(\\s"'])/(?:${locales.join('|')})/`, 'g');

/** The front matter without what says nothing about the content: a key's own line and the indented lines below it. */
export const withoutKeys = (yaml: string, keys = 'lastUpdated|stamp'): string =>
  yaml.replaceAll(new RegExp(`^(?:${keys}):.*(?:\\r?\\n[ \\t]+.*)*(?:\\r?\\n|$)`, 'gm'), '').trimEnd();

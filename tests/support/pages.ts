import { readdirSync, readFileSync } from 'node:fs';
import { load } from 'js-yaml';
import { locales, type Locale } from '../../src/i18n/locales.ts';

/** What the tests read of a page's front matter. Nothing of it is certain: pages are written by hand. */
export interface FrontMatter {
  readonly title?: unknown;
  readonly description?: unknown;
  readonly lastUpdated?: unknown;
  readonly hero?: { readonly tagline?: unknown; readonly actions?: readonly HeroAction[] };
}

/** A button of a start page. */
export interface HeroAction {
  readonly text: string;
  readonly link: string;
}

/** One MDX file of `content/docs/<locale>`. */
export interface Page {
  readonly locale: Locale;
  /** Relative to the locale's folder, the same in every locale: `index.mdx`. */
  readonly path: string;
  readonly frontMatter: FrontMatter;
  readonly body: string;
}

/** Every page of every locale, read from the project's own content. */
export const readPages = (): readonly Page[] =>
  locales.flatMap((locale) =>
    readdirSync(`content/docs/${locale}`, { recursive: true, encoding: 'utf8' })
      .filter((path) => /\.mdx?$/.test(path))
      .toSorted()
      .map((path) =>
        pageOf(locale, path.replaceAll('\\', '/'), readFileSync(`content/docs/${locale}/${path}`, 'utf8')),
      ),
  );

/**
 * A page from its text. A page without front matter gets an empty one: reporting that is the gates' business.
 * @example pageOf('nl', 'index.mdx', '---\ntitle: Start\n---\n\nTekst') // { …, frontMatter: { title: 'Start' }, body: '\n\nTekst' }
 */
export function pageOf(locale: Locale, path: string, text: string): Page {
  const [, yaml = '', body = text] = /^---\n([\s\S]*?)\n---(?=\n|$)([\s\S]*)$/.exec(text) ?? [];
  return { locale, path, frontMatter: load(yaml) ?? {}, body };
}

/** A page's name in a finding. @example 'nl/index.mdx' */
export const nameOf = ({ locale, path }: Page): string => `${locale}/${path}`;

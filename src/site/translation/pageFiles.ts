import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { locales, type Locale } from '../../i18n/locales.ts';

/** A page as it stands in `content/docs/<locale>`. */
export interface PageFile {
  readonly locale: Locale;
  /** Relative to the locale's folder, the same in every locale: `stages/live.mdx`. */
  readonly path: string;
  readonly text: string;
}

/**
 * Every page of every locale, in the order of their paths.
 * @param root the project's folder
 */
export const readPageFiles = (root = '.'): readonly PageFile[] =>
  locales.flatMap((locale) => {
    const folder = join(root, 'content/docs', locale);
    if (!existsSync(folder)) return [];
    return readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((path) => /\.mdx?$/.test(path))
      .map((path) => path.replaceAll('\\', '/'))
      .toSorted()
      .map((path) => ({ locale, path, text: readFileSync(join(folder, path), 'utf8') }));
  });

/** Where a page stands, from the project's folder. @example fileOf({ locale: 'nl', path: 'index.mdx' }) // 'content/docs/nl/index.mdx' */
export const fileOf = ({ locale, path }: Pick<PageFile, 'locale' | 'path'>): string => `content/docs/${locale}/${path}`;

/** What a page is called on the command line. @example pageNameOf({ locale: 'nl', path: 'stages/live.mdx' }) // 'nl/stages/live' */
export const pageNameOf = ({ locale, path }: Pick<PageFile, 'locale' | 'path'>): string =>
  `${locale}/${path.replace(/\.mdx?$/, '')}`;

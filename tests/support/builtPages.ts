import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { locales, type Locale } from '../../src/i18n/locales.ts';
import { siteFolder, siteUrl } from './testSite.ts';

/** A page of the built site: `/nl/planner/` is `{ path: '/nl/planner/', locale: 'nl', rest: 'planner/' }`. */
export interface BuiltPage {
  readonly path: string;
  readonly locale: Locale;
  /** The address after the locale, the same in every language; empty for a home page. */
  readonly rest: string;
}

/**
 * Every page that the built site's own sitemap names in some language.
 * @throws when the sitemap is missing, was built for another address, or doesn't name the same pages in every language
 */
export function builtPages(): readonly BuiltPage[] {
  const paths = [...sitemap().matchAll(/<loc>(.*?)<\/loc>/g)].map(([, address = '']) => {
    if (!address.startsWith(`${siteUrl}/`)) throw new Error(`${address} is not below ${siteUrl}: build the site anew`);
    return address.slice(siteUrl.length);
  });
  const pages = locales.flatMap((locale) =>
    paths
      .filter((path) => path.startsWith(`/${locale}/`))
      .map((path) => ({ path, locale, rest: path.slice(`/${locale}/`.length) })),
  );
  for (const { rest } of pages) {
    const missing = locales.filter((locale) => !paths.includes(`/${locale}/${rest}`));
    if (missing.length > 0) throw new Error(`the sitemap lacks ${rest} in ${missing.join(', ')}`);
  }
  if (pages.length === 0) throw new Error('the sitemap names no page');
  return pages;
}

/** The addresses of a page in other languages, as the sitemap gives them. @example [['en', 'https://…/en/'], …] */
export function sitemapAlternates(path: string): readonly (readonly [hreflang: string, href: string])[] {
  const [, entry = ''] = sitemap().split(`<loc>${siteUrl}${path}</loc>`);
  const [links = ''] = entry.split('</url>');
  return [...links.matchAll(/hreflang="(.*?)" href="(.*?)"/g)].map(([, hreflang = '', href = '']) => [hreflang, href]);
}

const sitemap = () => readFileSync(join(siteFolder, 'sitemap-0.xml'), 'utf8');

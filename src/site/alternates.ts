import { locales, sourceLocale } from '../i18n/locales.ts';
import { siteUrl } from './environment.ts';

/**
 * Where a page is found in each language, and for a reader of none of them (`x-default`): the language choice at `/` for
 * it and the home pages, the English page for the rest. The heads and the sitemap say the same.
 * @param page full address of the page
 * @example
 * alternates('https://site.example/nl/submit/')
 * // [{ hreflang: 'en', href: 'https://site.example/en/submit/' }, …, { hreflang: 'x-default', href: '…/en/submit/' }]
 */
export const alternates = (page: string) => {
  const rest = new URL(page).pathname.split('/').slice(2).join('/');
  const localised = locales.map((locale) => ({ hreflang: locale, path: `/${locale}/${rest}` }));
  const otherwise = { hreflang: 'x-default', path: rest ? `/${sourceLocale}/${rest}` : '/' };
  return [...localised, otherwise].map(({ hreflang, path }) => ({ hreflang, href: new URL(path, siteUrl).href }));
};

import { sourceLocale } from '../../../src/i18n/locales.ts';
import {
  asides,
  components,
  headingLevels,
  links,
  listItems,
  tableCount,
  withoutCode,
} from '../../support/pageParts.ts';
import { nameOf, type Page } from '../../support/pages.ts';

/**
 * Pages that a locale lacks or has too many, against the source locale.
 * @example ['nl lacks planner.mdx']
 */
export function pathFindings(pages: readonly Page[]): string[] {
  const pathsOf = (wanted: string) => new Set(pages.filter(({ locale }) => locale === wanted).map(({ path }) => path));
  const source = pathsOf(sourceLocale);
  return [...new Set(pages.map(({ locale }) => locale))].flatMap((locale) => {
    const own = pathsOf(locale);
    return [
      ...[...source.difference(own)].map((path) => `${locale} lacks ${path}`),
      ...[...own.difference(source)].map((path) => `${locale} has ${path}, which ${sourceLocale} lacks`),
    ];
  });
}

/**
 * Where a translated page is built otherwise than its source: heading levels, tables, asides, list items, components with
 * their props, links (apart from the locale, and from headings, which each language names itself), hero and other settings.
 * @example ['nl/index.mdx: 2 tables, en has 3']
 */
export function structureFindings(page: Page, source: Page): string[] {
  const differs = (what: string, own: readonly string[], theirs: readonly string[]) => {
    const at = own.findIndex((part, index) => part !== theirs[index]);
    if (at < 0 && own.length === theirs.length) return [];
    const where = at < 0 ? own.length : at;
    return [
      `${nameOf(page)}: ${what} ${where + 1} is ${own[where] ?? 'missing'}, ${source.locale} has ${theirs[where] ?? 'none'}`,
    ];
  };
  const targets = (of: Page) =>
    links(of)
      .map((link) => neutral(link, of.locale))
      .toSorted();
  const levels = (of: Page) => headingLevels(of).map((level) => `level ${level}`);
  const [tables, wanted] = [tableCount(page), tableCount(source)];
  return [
    ...differs('front matter', settings(page.frontMatter), settings(source.frontMatter)),
    ...differs('heading', levels(page), levels(source)),
    ...(tables === wanted ? [] : [`${nameOf(page)}: ${tables} tables, ${source.locale} has ${wanted}`]),
    ...differs('aside', asides(page), asides(source)),
    ...sections(page).flatMap((own, index) =>
      differs(`section ${index}, list item`, listItems(own), listItems(sections(source)[index] ?? '')),
    ),
    ...sections(page).flatMap((own, index) => {
      const [ours, theirs] = [own, sections(source)[index] ?? ''].map((part) => components(part).join(', ') || 'none');
      return ours === theirs ? [] : [`${nameOf(page)}, section ${index}: has ${ours}; ${source.locale} has ${theirs}`];
    }),
    ...differs('link', targets(page), targets(source)),
  ];
}

/** Internal links that lead to another language than the page's own, or that name none. */
export const strayLinks = (page: Page): string[] =>
  links(page)
    .filter((link) => !/^(?:[a-z][a-z\d+.-]*:|#)/i.test(link) && !link.startsWith(`/${page.locale}/`))
    .map((link) => `${nameOf(page)}: ${link} does not begin with /${page.locale}/`);

/** The sections in order, without their headings; section 0 is what stands before the first heading. */
const sections = ({ body }: Page): string[] => withoutCode(body).split(/^#{1,6} .*$/m);

/** What a link leads to, whatever the language. @example neutral('/nl/planner/#regels', 'nl') // '/…/planner/#' */
const neutral = (link: string, locale: string): string => {
  if (!/^[/#]/.test(link)) return link;
  return link.replace(new RegExp(`^/${locale}/`), '/…/').replace(/#.*/, '#');
};

/** The front matter's shape: every key, with the values that are not words. Only translations carry a stamp. */
const settings = (value: unknown, path = ''): string[] => {
  if (value instanceof Date) return [path];
  if (Array.isArray(value)) return value.flatMap((item, index) => settings(item, `${path}[${index}]`));
  if (typeof value === 'object' && value !== null)
    return Object.entries(value)
      .filter(([key]) => path !== '' || key !== 'stamp')
      .toSorted(([one], [other]) => (one < other ? -1 : 1))
      .flatMap(([key, item]) => settings(item, path ? `${path}.${key}` : key));
  return [
    typeof value === 'string' && !/\.(?:icon|variant)$|^template$/.test(path) ? path : `${path}: ${String(value)}`,
  ];
};

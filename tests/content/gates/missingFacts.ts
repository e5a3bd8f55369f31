import type { Locale } from '../../../src/i18n/locales.ts';
import { components, links } from '../../support/pageParts.ts';
import { nameOf, type Page } from '../../support/pages.ts';

/** A fact that a page must state, in every language: by a component with its props, a link, or words. */
export interface Fact {
  readonly states: string;
  readonly component?: string;
  /** Where it leads, the locale's prefix left out: `planner/`. */
  readonly link?: string;
  readonly words?: string | Readonly<Record<Locale, RegExp>>;
}

/** The facts that a page doesn't state. @example ['nl/index.mdx does not state: how many stages there are'] */
export const missingFacts = (page: Page, facts: readonly Fact[]): string[] =>
  facts.filter((fact) => !isStated(page, fact)).map(({ states }) => `${nameOf(page)} does not state: ${states}`);

const isStated = (page: Page, { component, link, words }: Fact): boolean =>
  (component === undefined || components(page.body).includes(component)) &&
  (link === undefined || links(page).includes(link.startsWith('https:') ? link : `/${page.locale}/${link}`)) &&
  (words === undefined || (typeof words === 'string' ? page.body.includes(words) : words[page.locale].test(page.body)));

import { nameOf, type Page } from '../../support/pages.ts';

/** What a page's front matter lacks: a title, a description that a search engine shows whole, the date of the last change. */
export function frontMatterFindings(page: Page): string[] {
  const { title, description, lastUpdated } = page.frontMatter;
  const length = typeof description === 'string' ? description.length : 0;
  return [
    ...(typeof title === 'string' && title.trim() ? [] : ['title is missing']),
    ...(length >= 50 && length <= 160 ? [] : [`description has ${length} characters, not 50 to 160`]),
    ...(lastUpdated instanceof Date && !Number.isNaN(lastUpdated.getTime()) ? [] : ['lastUpdated is not a date']),
  ].map((finding) => `${nameOf(page)}: ${finding}`);
}

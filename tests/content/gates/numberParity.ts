import { components, withoutCode } from '../../support/pageParts.ts';
import { nameOf, type Page } from '../../support/pages.ts';

/**
 * Numbers that one language gives and another doesn't, section by section: limits, sizes, years, days of a date. A
 * language may say a year again where another says "there", but only the year of a source that its page cites. The
 * numbers of a list are left out.
 * @param yearOf the year of a source by its id
 * @example ['de/image-checklist.mdx, section 3: lacks 50']
 */
export const numberFindings = (
  page: Page,
  source: Page,
  yearOf: Readonly<Record<string, number | undefined>> = {},
): string[] => {
  const cited = new Set(
    components(page.body).map((component) => yearOf[/^Cite of="(.+)"$/.exec(component)?.[1] ?? '']),
  );
  return sections(page).flatMap((own, index) => {
    const theirs = sections(source)[index] ?? new Set();
    return [
      ...[...theirs.difference(own)].map((number) => `${nameOf(page)}, section ${index}: lacks ${number}`),
      ...[...own.difference(theirs)]
        .filter((number) => !cited.has(number))
        .map((number) => `${nameOf(page)}, section ${index}: has ${number}, ${source.locale} doesn’t`),
    ];
  });
};

/** The numbers of each section with its heading; section 0 is what stands before the first heading. */
const sections = ({ body }: Page): Set<number>[] =>
  withoutCode(body)
    .replaceAll(/<[A-Z][^>]*>/g, ' ')
    .replaceAll(/\]\([^)]*\)/g, ' ')
    .replaceAll(/^\s*\d+\. /gm, '')
    .split(/^(?=#{1,6} )/m)
    .map((section) => new Set([...section.matchAll(/\d+(?:[.,]\d+)*/g)].map(([text]) => valueOf(text))));

/** A number as each language writes it. @example valueOf('1.023') // 1023 */
const valueOf = (text: string): number => Number(text.replaceAll(/[.,](?=\d{3}(?!\d))/g, '').replace(',', '.'));

import { withoutCode } from '../../support/pageParts.ts';
import { nameOf, type Page } from '../../support/pages.ts';

/**
 * Numbers that one language gives and another doesn't, section by section: limits, sizes, days of a date. Years are left
 * out, because a language may say the year again where another says "there"; so are the numbers of a list.
 * @example ['de/image-checklist.mdx, section 3: lacks 50']
 */
export const numberFindings = (page: Page, source: Page): string[] =>
  sections(page).flatMap((own, index) => {
    const theirs = sections(source)[index] ?? new Set();
    return [
      ...[...theirs.difference(own)].map((number) => `${nameOf(page)}, section ${index}: lacks ${number}`),
      ...[...own.difference(theirs)].map(
        (number) => `${nameOf(page)}, section ${index}: has ${number}, ${source.locale} doesn’t`,
      ),
    ];
  });

/** The numbers of each section; section 0 is what stands before the first heading. */
const sections = ({ body }: Page): Set<number>[] =>
  withoutCode(body)
    .replaceAll(/<[A-Z][^>]*>/g, ' ')
    .replaceAll(/\]\([^)]*\)/g, ' ')
    .replaceAll(/^\s*\d+\. /gm, '')
    .split(/^#{1,6} .*$/m)
    .map(
      (section) => new Set([...section.matchAll(/\d+(?:[.,]\d+)*/g)].map(([text]) => valueOf(text)).filter(isNoYear)),
    );

/** A number as each language writes it. @example valueOf('1.023') // 1023 */
const valueOf = (text: string): number => Number(text.replaceAll(/[.,](?=\d{3}(?!\d))/g, '').replace(',', '.'));

const isNoYear = (value: number): boolean => value < 1990 || value > 2100 || !Number.isInteger(value);

import { withoutCode } from '../../support/pageParts.ts';
import { nameOf, type Page } from '../../support/pages.ts';

/**
 * Sentences that a blank line tears apart before a component: a paragraph that begins with a citation, or one that
 * begins with a figure while the paragraph before it has not come to its end. A formatter that takes a component at the
 * start of a line for a block of its own does this.
 * @example ['en/index.mdx: "… is optional and" breaks off before <Count of="virtual-machine.publisher" />']
 */
export const brokenSentences = (page: Page): string[] =>
  [...withoutCode(page.body).matchAll(/([^\n]*)\n(?:[ \t]*\n)+[ \t]*(<(Cite|Count|Duration|StageName)\b[^>]*>)/g)]
    .filter(([, before = '', , name]) => name === 'Cite' || !/(?:[.:!?…)»“”]|\/>|^)$|^#/.test(before.trim()))
    .map(
      ([, before = '', component = '']) =>
        `${nameOf(page)}: "… ${before.trim().slice(-40)}" breaks off before ${component}`,
    );

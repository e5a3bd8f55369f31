import type { Page } from '@playwright/test';

/** The addresses of a page in other languages, as its head gives them. @example [['en', 'https://…/en/'], …] */
export const alternates = (page: Page): Promise<readonly (readonly [hreflang: string, href: string])[]> =>
  page
    .locator('link[rel="alternate"][hreflang]')
    .evaluateAll((links) =>
      links.map((link) => [link.getAttribute('hreflang') ?? '', link.getAttribute('href') ?? ''] as const),
    );

/** Tables, where they are no cards, that are wider than their room, and the words that their cells break in two. */
export const crampedTables = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const isBroken = (node: Node, { index, 0: word }: RegExpExecArray) => {
      const range = document.createRange();
      range.setStart(node, index);
      range.setEnd(node, index + word.length);
      return new Set(Array.from(range.getClientRects(), ({ top }) => Math.round(top))).size > 1;
    };
    const brokenWords = (table: Element) => {
      const texts = document.createTreeWalker(table, NodeFilter.SHOW_TEXT);
      const broken: string[] = [];
      for (let node = texts.nextNode(); node; node = texts.nextNode())
        // A caption for the ear alone has a box of one pixel; an id in a cell may break anywhere.
        if (!node.parentElement?.closest('.sr-only, code'))
          for (const match of (node.nodeValue ?? '').matchAll(/\p{L}{4,}/gu))
            if (isBroken(node, match)) broken.push(match[0]);
      return broken;
    };
    return Array.from(document.querySelectorAll('.card-table > table'))
      .filter((table) => getComputedStyle(table).display === 'table')
      .flatMap((table) => {
        const room = table.parentElement?.getBoundingClientRect().right ?? 0;
        const excess = Math.round(table.getBoundingClientRect().right - room);
        return [...(excess > 1 ? [`${excess} px too wide`] : []), ...brokenWords(table)];
      });
  });

/** What makes the page wider than its window: the width and the first elements that stick out; nothing where it fits. */
export const stickingOut = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const { clientWidth, scrollWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    // A word too long for its box widens the box's content, not the box.
    const reach = (element: Element) => {
      const { left, width } = element.getBoundingClientRect();
      const spills = getComputedStyle(element).overflowX === 'visible';
      return left + Math.max(width, spills ? element.scrollWidth : 0);
    };
    const guilty = Array.from(document.querySelectorAll('body *')).filter((element) => reach(element) > clientWidth);
    const innermost = guilty.filter((element) => !guilty.some((other) => other !== element && element.contains(other)));
    return [`${scrollWidth} px wide`, ...innermost.slice(0, 5).map((element) => element.outerHTML.slice(0, 200))];
  });

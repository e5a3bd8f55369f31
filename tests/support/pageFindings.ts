import type { Page } from '@playwright/test';

/** The addresses of a page in other languages, as its head gives them. @example { en: 'https://…/en/', … } */
export const alternates = (page: Page): Promise<Record<string, string | null>> =>
  page
    .locator('link[rel="alternate"][hreflang]')
    .evaluateAll((links) =>
      Object.fromEntries(links.map((link) => [link.getAttribute('hreflang') ?? '', link.getAttribute('href')])),
    );

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

import { expect, test } from '@playwright/test';
import { firstScripts, pageWeight } from '../bench/pageWeight.ts';
import { builtPages } from '../support/builtPages.ts';
import { siteFolder } from '../support/testSite.ts';

// One of each kind. The planner has a budget of its own: it is a program.
const pages = ['/#choose', '/en/', '/en/sources/', '/en/durations/', '/en/planner/'];

for (const page of pages) {
  test(`${page} loads the scripts that its weight counts, and no search before it is used`, async ({
    page: browser,
  }) => {
    const loaded = new Set<string>();
    const search: string[] = [];
    browser.on('request', (request) => {
      const { pathname } = new URL(request.url());
      if (request.resourceType() === 'script') loaded.add(pathname);
      if (/pagefind|ui-core/.test(pathname)) search.push(pathname);
    });
    await browser.goto(page, { waitUntil: 'networkidle' });
    // Longer than anything that waits for the browser to be idle.
    await browser.waitForTimeout(3000);
    expect(search).toEqual([]);
    const { pathname } = new URL(page, 'https://site.example');
    expect([...loaded].toSorted()).toEqual(firstScripts(siteFolder, pathname).files.toSorted());
    if (pathname === '/') return;

    await browser.keyboard.press('Control+k');
    await browser.keyboard.type('certification');
    await expect(browser.locator('#starlight__search .pagefind-ui__result-link').first()).toBeVisible();
    expect(search).not.toEqual([]);
  });
}

test('every page but the planners has at most 10 kB of scripts', () => {
  const paths = builtPages()
    .filter(({ rest }) => rest !== 'planner/')
    .map(({ path }) => path);
  const heavy = ['/', ...paths]
    .map((path) => pageWeight(siteFolder, path))
    .filter((weight) => weight['in all'] > 10_000);
  expect(heavy).toEqual([]);
});

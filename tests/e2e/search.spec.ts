import { expect, test } from '@playwright/test';
import { locales } from '../../src/i18n/locales.ts';
import { firstResults } from './searchIndex.ts';
import { searchTasks } from './searchWords.ts';

const words = { en: 'certification', nl: 'certificering', de: 'Zertifizierung', es: 'certificación' };

for (const locale of locales) {
  test(`the words that a reader of ${locale} would try lead to the page for each task`, async ({ page }) => {
    await page.goto(`/${locale}/`);
    const found = await firstResults(page, [...new Set(searchTasks.flatMap(({ words }) => words[locale]))]);
    for (const { task, page: wanted, words } of searchTasks)
      for (const word of words[locale])
        expect.soft(found.get(word), `“${word}”, to ${task}`).toContain(`/${locale}/${wanted}`);
  });

  test(`the dialog ranks as the index is asked to in these tests (${locale})`, async ({ page }) => {
    await page.goto(`/${locale}/`);
    await page.locator('button[data-open-modal]').click();
    const links = page.locator('.pagefind-ui__result-inner > .pagefind-ui__result-title > .pagefind-ui__result-link');
    for (const search of searchTasks.slice(0, 4).flatMap(({ words }) => words[locale].slice(0, 1))) {
      const first = (await firstResults(page, [search])).get(search) ?? [];
      await page.locator('#starlight__search input').fill(search);
      await expect
        .poll(async () => (await links.evaluateAll((all) => all.map((link) => link.getAttribute('href')))).slice(0, 3))
        .toEqual(first);
    }
  });

  test(`"${words[locale]}" is found on the pages in ${locale}, and only there`, async ({ page }) => {
    await page.goto(`/${locale}/`);
    await page.locator('button[data-open-modal]').click();
    await page.locator('#starlight__search input').fill(words[locale]);
    const results = page.locator('#starlight__search .pagefind-ui__result-link');
    await expect(results.first()).toBeVisible();
    const addresses = await results.evaluateAll((links) => links.map((link) => link.getAttribute('href')));
    expect(addresses.filter((address) => !address?.startsWith(`/${locale}/`))).toEqual([]);
    await results.first().click();
    await expect(page.locator('main')).toContainText(new RegExp(words[locale], 'i'));
  });
}

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

test.describe('while search is still loading', () => {
  test.beforeEach(async ({ page }) => {
    await page.route('**/ui-core.*.js', async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 1500));
      await route.continue();
    });
    await page.goto('/en/stuck/', { waitUntil: 'networkidle' });
  });

  test('the first click opens the dialog, and what is typed there is searched for', async ({ page }) => {
    await page.locator('button[data-open-modal]').click();
    const field = page.locator('#starlight__search input');
    await expect(field).toBeFocused({ timeout: 500 });
    const waiting = await field.boundingBox();
    await page.keyboard.type('certif');
    await expect(field).toHaveValue('certif', { timeout: 500 });

    await expect(page.locator('#starlight__search .pagefind-ui__result-link').first()).toBeVisible();
    await expect(field).toHaveCount(1);
    await expect(field).toBeFocused();
    expect(await field.boundingBox()).toEqual(waiting);
    await page.keyboard.type('ication');
    await expect(field).toHaveValue('certification');
  });

  test('the dialog can be closed again, and search is ready at the next opening', async ({ page }) => {
    await page.keyboard.press('Control+k');
    await page.keyboard.press('Control+k');
    await expect(page.locator('dialog')).toBeHidden();
    await page.waitForTimeout(2000);
    await expect(page.locator('dialog')).toBeHidden();
    await page.keyboard.press('Control+k');
    await page.keyboard.type('certification');
    await expect(page.locator('#starlight__search .pagefind-ui__result-link').first()).toBeVisible();
    await expect(page.locator('#starlight__search input')).toHaveCount(1);
  });
});

test('search that could not be fetched is fetched at the next opening', async ({ page }) => {
  await page.route('**/ui-core.*.js', (route) => route.abort(), { times: 1 });
  await page.goto('/en/stuck/');
  const button = page.locator('button[data-open-modal]');
  await Promise.all([page.waitForEvent('requestfailed'), button.click()]);
  await page.keyboard.press('Escape');
  await button.click();
  await page.locator('#starlight__search input').fill('certification');
  await expect(page.locator('#starlight__search .pagefind-ui__result-link').first()).toBeVisible();
});

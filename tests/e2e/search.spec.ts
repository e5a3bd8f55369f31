import { expect, test } from '@playwright/test';
import { locales } from '../../src/i18n/locales.ts';

const words = { en: 'certification', nl: 'certificering', de: 'Zertifizierung', es: 'certificación' };

for (const locale of locales) {
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

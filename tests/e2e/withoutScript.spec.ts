import { expect, test } from '@playwright/test';
import { locales } from '../../src/i18n/locales.ts';
import { messages } from '../../src/i18n/messages.ts';
import { builtPages } from '../support/builtPages.ts';

test.use({ javaScriptEnabled: false });

for (const { path } of builtPages()) {
  test(`${path} can be read`, async ({ page }) => {
    await page.goto(path);
    await expect(page.locator('h1')).toBeVisible();
    const text = await page.locator('main').innerText();
    expect(text.split(/\s+/).length).toBeGreaterThan(50);
  });
}

for (const locale of locales) {
  test(`/${locale}/planner/ shows every stage, no date, and says what dates need`, async ({ page }) => {
    await page.goto(`/${locale}/planner/`);
    const stages = page.locator('tr[data-stage]');
    await expect(stages).toHaveCount(8);
    for (const stage of await stages.all()) await expect(stage).toBeVisible();
    await expect(page.locator('.sl-markdown-content time')).toHaveCount(0);
    await expect(page.getByText(messages[locale]['noscript.text'])).toBeVisible();
  });
}

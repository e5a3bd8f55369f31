import { expect, test, type Page } from '@playwright/test';
import { locales } from '../../src/i18n/locales.ts';
import { messages } from '../../src/i18n/messages.ts';

const cases = [
  { address: '/nl/geen-pagina/', first: 'nl' },
  { address: '/de/planer', first: 'de' },
  { address: '/es/guia/antigua.html', first: 'es' },
  { address: '/en/no-page/', first: 'en' },
  { address: '/fr/planificateur/', first: 'en' },
  { address: '/nlx/', first: 'en' },
] as const;

for (const { address, first } of cases) {
  test(`${address} is answered with status 404 in four languages, ${first} first`, async ({ page }) => {
    const response = await page.goto(address);
    expect(response?.status()).toBe(404);
    const inOrder = await localesFromTop(page);
    expect(inOrder[0]).toBe(first);
    expect([...inOrder].sort()).toEqual([...locales].sort());
  });
}

test('the page leads home and to the planner in each language', async ({ page }) => {
  await page.goto('/nl/geen-pagina/');
  for (const locale of locales) {
    await expect(page.locator(`a[href="/${locale}/"]`).first()).toBeVisible();
    await expect(page.locator(`a[href="/${locale}/planner/"]`).first()).toBeVisible();
  }
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('all four languages are there', async ({ page }) => {
    await page.goto('/nl/geen-pagina/');
    expect(await localesFromTop(page)).toHaveLength(locales.length);
  });
});

/** The locales whose message is visible, in reading order: from top to bottom, and from left to right within a row. */
async function localesFromTop(page: Page) {
  const found = await Promise.all(
    locales.map(async (locale) => {
      const message = page.locator(`[lang="${locale}"]`).getByText(messages[locale]['notFound.title'], { exact: true });
      await expect(message.first()).toBeVisible();
      const box = await message.first().boundingBox();
      return { locale, x: Math.round(box?.x ?? 0), y: Math.round(box?.y ?? 0) };
    }),
  );
  return found.sort((one, other) => one.y - other.y || one.x - other.x).map(({ locale }) => locale);
}

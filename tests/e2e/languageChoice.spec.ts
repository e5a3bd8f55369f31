import { expect, test, type Page } from '@playwright/test';
import { locales } from '../../src/i18n/locales.ts';
import { messages } from '../../src/i18n/messages.ts';

const stored = () => localStorage.getItem('locale');

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false, locale: 'nl-NL' });

  test('the page at / offers each language under its own name', async ({ page }) => {
    await page.goto('/');
    for (const locale of locales) {
      const link = page.locator(`a[href="/${locale}/"][hreflang="${locale}"]`);
      await expect(link).toHaveAttribute('lang', locale);
      await expect(link).toContainText(messages[locale]['language.name']);
    }
    await page.locator('a[hreflang="de"]').click();
    await expect(page).toHaveURL('/de/');
  });
});

test.describe("the browser's languages decide where / leads", () => {
  const cases = [
    { languages: ['nl'], to: '/nl/' },
    { languages: ['de-AT', 'en'], to: '/de/' },
    { languages: ['pt-BR', 'es-419', 'en'], to: '/es/' },
    { languages: ['en-US'], to: '/en/' },
    { languages: ['pt-BR', 'fr'], to: '/' },
    // Not every tag that begins with these letters is one of ours: "est" and "dev" are languages, too.
    { languages: ['est', 'dev'], to: '/' },
  ];
  for (const { languages, to } of cases) {
    test(`${languages.join(', ')} leads to ${to}`, async ({ page }) => {
      await page.addInitScript((list) => Object.defineProperty(navigator, 'languages', { get: () => list }), languages);
      await page.goto('/', { waitUntil: 'commit' });
      await expect(page).toHaveURL(to);
      await expect(page.locator('h1')).toBeVisible();
    });
  }
});

test.describe('in a Dutch browser', () => {
  test.use({ locale: 'nl-NL' });

  test('/#choose stays, and a language chosen there is remembered', async ({ page }) => {
    await page.goto('/#choose');
    await page.locator('a[href="/es/"][hreflang="es"]').click();
    await expect(page).toHaveURL('/es/');
    expect(await page.evaluate(stored)).toBe('es');
    await page.goto('/', { waitUntil: 'commit' });
    await expect(page).toHaveURL('/es/');
  });

  for (const [where, choose] of [
    [
      'in the header’s menu',
      (page: Page) => page.locator('starlight-lang-select select').first().selectOption('/es/stuck/'),
    ],
    ['at the foot of a page', (page: Page) => page.locator('.colophon a[hreflang="es"]').click()],
  ] as const) {
    test(`a language chosen ${where} is remembered`, async ({ page }) => {
      await page.goto('/de/stuck/');
      await choose(page);
      await expect(page).toHaveURL('/es/stuck/');
      await page.goto('/', { waitUntil: 'commit' });
      await expect(page).toHaveURL('/es/');
    });

    test(`a language chosen ${where} is shown where storage is forbidden`, async ({ page }) => {
      await page.addInitScript(() =>
        Object.defineProperty(window, 'localStorage', {
          get: () => {
            throw new DOMException('The operation is insecure.', 'SecurityError');
          },
          configurable: true,
        }),
      );
      const errors: Error[] = [];
      page.on('pageerror', (error) => errors.push(error));
      await page.goto('/de/stuck/');
      await choose(page);
      await expect(page).toHaveURL('/es/stuck/');
      await expect(page.locator('html')).toHaveAttribute('lang', 'es');
      expect(errors).toEqual([]);
    });
  }

  test('a language chosen in the menu of a phone is remembered', async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    await page.goto('/de/stuck/');
    await page.locator('button[popovertarget="starlight__sidebar"]').click();
    await page.locator('starlight-lang-select select').last().selectOption('/es/stuck/');
    await expect(page).toHaveURL('/es/stuck/');
    expect(await page.evaluate(stored)).toBe('es');
  });

  test('being led somewhere is no choice of the reader and is not remembered', async ({ page }) => {
    await page.goto('/', { waitUntil: 'commit' });
    await expect(page).toHaveURL('/nl/');
    expect(await page.evaluate(stored)).toBeNull();
  });

  test('a remembered value that is no language of the site is passed over', async ({ page }) => {
    await page.goto('/en/');
    await page.evaluate(() => {
      localStorage.setItem('locale', '//elsewhere.example');
    });
    await page.goto('/', { waitUntil: 'commit' });
    await expect(page).toHaveURL('/nl/');
  });

  test('Back leads out of the site, not into / again', async ({ page }) => {
    await page.goto('/en/sources/');
    await page.goto('/', { waitUntil: 'commit' });
    await expect(page).toHaveURL('/nl/');
    await page.goBack();
    await expect(page).toHaveURL('/en/sources/');
  });
});

import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { locales, type Locale } from '../../src/i18n/locales.ts';
import { builtPages, sitemapAlternates } from '../support/builtPages.ts';
import { alternates, crampedTables, stickingOut } from '../support/pageFindings.ts';
import { troubleOn } from '../support/pageTrouble.ts';
import { repoUrl, siteUrl } from '../support/testSite.ts';

// Tables have the least room just before they become cards, beside the sidebar and beside the table of contents.
const widths = [320, 360, 430, 540, 660, 768, 960, 1260, 1280, 1440];

for (const { path, locale, rest } of builtPages()) {
  // One visit answers all of it: there are more than a hundred pages.
  test(`${path} is whole`, async ({ page }) => {
    const trouble = troubleOn(page);
    await page.goto(path, { waitUntil: 'networkidle' });

    await test.step('asks no other host for anything, meets no error, and fits every width', async () => {
      for (const width of widths) {
        await page.setViewportSize({ width, height: 800 });
        expect.soft(await stickingOut(page), `at ${width} px`).toEqual([]);
        expect.soft(await crampedTables(page), `at ${width} px`).toEqual([]);
      }
      expect(trouble).toEqual([]);
    });

    await test.step('says in its head what it is, in which language, and where the other languages are', async () => {
      const attribute = (selector: string, name: string) => page.locator(selector).getAttribute(name);
      await expect(page.locator('html')).toHaveAttribute('lang', locale);
      await expect(page).toHaveTitle(/\S \| \S/);
      await expect(page.locator('h1')).toHaveCount(1);
      await expect(page.locator('h1')).toHaveText(/\S/);
      expect(await attribute('meta[name="description"]', 'content')).toMatch(/\S/);
      expect(await attribute('meta[property="og:locale"]', 'content')).toBe(locale);
      expect(await attribute('link[rel="canonical"]', 'href')).toBe(siteUrl + path);
      expect(await alternates(page)).toEqual(expectedAlternates(rest));
      expect(sitemapAlternates(path)).toEqual(expectedAlternates(rest));
      const icon = await attribute('link[rel~="icon"]', 'href');
      expect((await page.request.get(icon ?? '')).status()).toBe(200);
    });

    await test.step('says at its foot when it was changed, and leads to its source and to the other languages', async () => {
      const source = `content/docs/${locale}/${rest.replace(/\/$/, '') || 'index'}.mdx`;
      const [, date = ''] = /^lastUpdated: (\S+)$/m.exec(readFileSync(source, 'utf8')) ?? [];
      const changed = page.locator('footer time');
      await expect(changed).toHaveAttribute('datetime', date);
      await expect(changed).toHaveText(longDate[locale]);
      await expect(changed).toHaveText(new RegExp(`^${Number(date.slice(-2))}\\b.* ${date.slice(0, 4)}$`));

      await expect(page.locator(`a[href="${repoUrl}/edit/main/${source}"]`)).toBeVisible();

      await expect(page.locator('body a[hreflang]')).toHaveCount(locales.length);
      for (const other of locales) {
        const link = page.locator(`body a[hreflang="${other}"]`);
        await expect(link).toHaveAttribute('lang', other);
        await expect(link).toHaveAttribute('href', `/${other}/${rest}`);
      }
    });
  });
}

test('/ and the sitemap name each language once, and / for readers of none of them', async ({ page }) => {
  await page.goto('/#choose');
  expect(await alternates(page)).toEqual(expectedAlternates(''));
  expect(sitemapAlternates('/')).toEqual(expectedAlternates(''));
});

/** A reader of none of our languages gets the choice of language for a home page, and English for any other. */
function expectedAlternates(rest: string) {
  const localised = locales.map((locale) => [locale, `${siteUrl}/${locale}/${rest}`]);
  return [...localised, ['x-default', rest === '' ? `${siteUrl}/` : `${siteUrl}/en/${rest}`]];
}

/** A day as each language writes it in full: the month in words, in that language's case and order. */
const longDate: Readonly<Record<Locale, RegExp>> = {
  en: /^\d{1,2} [A-Z][a-z]+ \d{4}$/,
  nl: /^\d{1,2} [a-z]+ \d{4}$/,
  de: /^\d{1,2}\. [A-Z][a-zä]+ \d{4}$/,
  es: /^\d{1,2} de [a-z]+ de \d{4}$/,
};

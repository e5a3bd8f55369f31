import { expect, test, type Page } from '@playwright/test';
import { renderSVG } from 'uqr';
import { locales } from '../../src/i18n/locales.ts';
import { messages } from '../../src/i18n/messages.ts';
import { button, press, take } from './plannerExportsPage.ts';
import { december, field, openPlan } from './plannerPage.ts';

for (const locale of locales) {
  for (const [plan, rows] of [
    [december, 8],
    [`${december}&retries=2`, 14],
    [`mode=backward&at=2026-03-30T09:00&zone=Europe/Amsterdam&days=business&retries=9&name=${'W'.repeat(80)}`, 35],
    [`process=virtual-machine-partner-center&${december}&retries=9`, 54],
    [`${december}&stage.publisher-sign-off=P399D`, 8],
  ] as const) {
    test(`a plan of ${rows} rows prints on one page (${locale}): ${plan.slice(0, 90)}`, async ({ page }) => {
      await watchPrinting(page);
      await openPlan(page, plan, locale);
      await press(button(page, 'take.print', locale));
      await expectPrinted(page);
      const sheet = page.locator('#print-sheet');
      await expect(sheet).toBeHidden();
      await expect(sheet.locator('tbody tr')).toHaveCount(rows);
      expect(pagesOf(await page.pdf({ preferCSSPageSize: true }))).toBe(1);
      await page.emulateMedia({ media: 'print' });
      await expect(sheet).toBeVisible();
      await expect(page.locator('main')).toBeHidden();
      for (const key of ['take.assumptions', 'take.link'] as const)
        await expect(sheet.getByRole('heading', { name: messages[locale][key] })).toBeVisible();
      const link = await sheet.locator('.link').innerText();
      const code = sheet.getByRole('img', { name: messages[locale]['take.qr'] });
      await expect(code).toBeVisible();
      expect(shape(await code.innerHTML())).toBe(shape(renderSVG(link, { border: 2 })));
      expect(new URL(link).hash.slice(1)).toContain('zone=Europe/Amsterdam');
    });
  }
}

test('once printed, the sheet follows the plan, and has no marks of the page’s own table', async ({ page }) => {
  await openPlan(page);
  await press(button(page, 'take.print'));
  const sheet = page.locator('#print-sheet');
  await expect(sheet.locator('tbody tr')).toHaveCount(8);
  await field(page, 'on.test-drive-validation').uncheck();
  await expect(sheet.locator('tbody tr')).toHaveCount(7);
  await expect(sheet.locator('tr[data-stage], output')).toHaveCount(0);
});

test.describe('the browser’s own ways to print', () => {
  for (const shortcut of ['Control+p', 'Meta+p'])
    test(`${shortcut} prints the sheet`, async ({ page }) => {
      await watchPrinting(page);
      await openPlan(page);
      await page.keyboard.press(shortcut);
      await expectPrinted(page);
      await expect(page.locator('#print-sheet tbody tr')).toHaveCount(8);
    });

  test('other shortcuts with the same key print nothing', async ({ page }) => {
    await watchPrinting(page);
    await openPlan(page);
    for (const shortcut of ['p', 'Control+Shift+p', 'Alt+p']) await page.keyboard.press(shortcut);
    await expect(page.locator('#print-sheet')).toHaveCount(0);
    await expect(page.locator('html[data-printed]')).toHaveCount(0);
  });

  test('a sheet that can’t be loaded leaves the page to print', async ({ page }) => {
    await watchPrinting(page);
    await openPlan(page);
    await page.route(/printSheet/, (route) => route.abort());
    await page.keyboard.press('Control+p');
    await expectPrinted(page);
    await expect(page.locator('#print-sheet')).toHaveCount(0);
  });

  test('the page itself prints its dates, and nothing that can only be pressed', async ({ page }) => {
    await openPlan(page);
    await page.emulateMedia({ media: 'print' });
    await expect(page.locator('output[name="go-live"]')).toBeVisible();
    await expect(page.locator('tr[data-stage]').last()).toBeVisible();
    await expect(take(page)).toBeHidden();
    await expect(field(page, 'at')).toBeHidden();
    await expect(page.locator('.planner button:visible')).toHaveCount(0);
  });
});

const watchPrinting = (page: Page) =>
  page.addInitScript(() => {
    window.print = () => {
      document.documentElement.dataset.printed = 'yes';
    };
  });

const expectPrinted = (page: Page) => expect(page.locator('html[data-printed]')).toBeAttached();

/** Chromium writes its pages as plain objects; `/Type /Pages` is their list. */
const pagesOf = (pdf: Buffer): number => pdf.toString('latin1').match(/\/Type\s*\/Page(?!s)\b/g)?.length ?? 0;

/** The dark modules of a code. */
const shape = (svg: string): string => /<path[^>]*\bd="([^"]+)"/.exec(svg)?.[1] ?? 'none';

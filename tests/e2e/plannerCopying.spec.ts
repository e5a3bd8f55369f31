import { expect, test, type Page } from '@playwright/test';
import { locales } from '../../src/i18n/locales.ts';
import { messages } from '../../src/i18n/messages.ts';
import { december, field, openPlan } from './plannerPage.ts';

const words = messages.en;

test.describe('copying', () => {
  test.describe('where the browser lets it', () => {
    test.use({ permissions: ['clipboard-read', 'clipboard-write'], timezoneId: 'Europe/Amsterdam' });
    const clipboard = (page: Page) => page.evaluate(() => navigator.clipboard.readText());

    test('the link holds moment and zone, also where they are the defaults', async ({ page }) => {
      await openPlan(page, 'utm=x');
      const at = await field(page, 'at').inputValue();
      await page.getByRole('button', { name: words['answer.copyLink'] }).click();
      await expect(page.getByRole('button', { name: words['answer.copied'] })).toBeVisible();
      const copied = new URL(await clipboard(page));
      expect(copied.pathname).toBe('/en/planner/');
      expect(copied.hash).toBe(`#at=${at}&zone=Europe/Amsterdam&utm=x`);
    });

    for (const locale of locales) {
      test(`the text says the answer, each stage and the link (${locale})`, async ({ page }) => {
        await openPlan(page, `${december}&name=x`, locale);
        await page.getByRole('button', { name: messages[locale]['answer.copyText'] }).click();
        await expect(page.getByRole('button', { name: messages[locale]['answer.copied'] })).toBeVisible();
        const lines = (await clipboard(page)).split('\n');
        expect(lines[0]).toBe('x');
        expect(lines[1]).toContain('2026');
        for (const id of ['certification', 'live'] as const)
          expect(lines.filter((line) => line.includes(messages[locale][`stage.${id}`])).length).toBeGreaterThan(0);
        expect(lines.at(-1)).toMatch(new RegExp(`/${locale}/planner/#name=x&${december}$`));
      });
    }
  });

  for (const [sentence, there] of [
    ['refuses', true],
    ['has no clipboard', false],
  ] as const) {
    test(`where the browser ${sentence}, the text is laid out, selected, and follows the plan`, async ({ page }) => {
      await page.addInitScript((clipboard) => {
        const refuse = () => Promise.reject(new DOMException('no', 'NotAllowedError'));
        Object.defineProperty(navigator, 'clipboard', { value: clipboard ? { writeText: refuse } : undefined });
      }, there);
      await openPlan(page);
      await page.getByRole('button', { name: words['answer.copyLink'] }).click();
      const box = page.getByLabel(words['answer.copyFailed']);
      await expect(box).toHaveValue(new RegExp(`/en/planner/#${december}$`));
      expect(await page.evaluate(() => String(getSelection()))).toContain('/en/planner/#');
      await field(page, 'on.test-drive-validation').uncheck();
      await expect(box).toHaveValue(/off=test-drive-validation/);
      await page.getByRole('button', { name: words['answer.copyText'] }).click();
      await expect(box).toHaveValue(/17 December 2026/);
    });
  }
});

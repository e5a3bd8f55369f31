import { readFile } from 'node:fs/promises';
import { expect, test } from '@playwright/test';
import { locales } from '../../src/i18n/locales.ts';
import { messages } from '../../src/i18n/messages.ts';
import { troubleOn } from '../support/pageTrouble.ts';
import { december, expectGoLive, field, openMore, openPlan } from './plannerPage.ts';
import { named, planEntry, planRows, save, saved, storeOf, storing, unfold } from './plannerSavedPage.ts';

for (const locale of locales) {
  const texts = messages[locale];

  for (const [trouble, text] of [
    ['corrupt', JSON.stringify({ version: 1, plans: [planEntry('Sea', 1), { id: 'broken' }] })],
    ['newer', JSON.stringify({ version: 7, plans: [planEntry('Sea', 1)], shared: ['x'] })],
  ] as const) {
    test(`a ${trouble} store is said, can be downloaded, and is set aside at the first change (${locale})`, async ({
      page,
    }) => {
      await storing(page, text);
      await openPlan(page, december, locale);
      await unfold(page);
      const note = saved(page).getByRole('alert');
      await expect(note).toContainText(texts[`saved.trouble.${trouble}`]);
      await expect(named(page, 'Sea')).toHaveCount(1);
      expect(await storeOf(page)).toBe(text);
      const downloaded = async () => {
        const [file] = await Promise.all([
          page.waitForEvent('download'),
          note.getByRole('button', { name: texts['saved.download'] }).press('Enter'),
        ]);
        return readFile(await file.path(), 'utf8');
      };
      expect(await downloaded()).toBe(text);
      await save(page, 'Sun');
      await expect(note).toContainText(texts['saved.trouble.past']);
      expect(await downloaded()).toBe(text);
      expect(JSON.parse((await storeOf(page)) ?? '')).toMatchObject({
        version: 1,
        plans: [{ name: 'Sea' }, { name: 'Sun' }],
      });
      await note.getByRole('button', { name: texts['saved.drop'] }).press('Enter');
      await expect(note).toHaveCount(0);
      await saved(page).getByRole('button', { name: texts['saved.undo'] }).press('Enter');
      await expect(note).toContainText(texts['saved.trouble.past']);
    });
  }

  for (const refusal of ['full', 'forbidden'] as const) {
    test(`a ${refusal} storage is said, and the planner works (${locale})`, async ({ page }) => {
      const trouble = troubleOn(page);
      await page.addInitScript((why) => {
        if (why === 'full')
          Storage.prototype.setItem = () => {
            throw new DOMException('', 'QuotaExceededError');
          };
        else
          Object.defineProperty(window, 'localStorage', {
            configurable: true,
            get: () => {
              throw new DOMException('', 'SecurityError');
            },
          });
      }, refusal);
      await openPlan(page, december, locale);
      await page.waitForLoadState('networkidle');
      // The framework keeps its theme in the storage too, and fails by itself where that is full.
      const before = refusal === 'full' ? [...trouble] : [];
      await expect(page.locator('html')).toHaveAttribute('data-theme', 'light');
      await unfold(page);
      await field(page, 'saved-name').fill('Sea');
      await field(page, 'saved-name').press('Enter');
      await expect(saved(page).getByRole('alert')).toHaveText(texts[`saved.${refusal}`]);
      await expect(planRows(page)).toHaveCount(0);
      await openMore(page);
      await field(page, 'stage.certification').fill('1d');
      await expectGoLive(page, '2026-12-15T09:00+01:00');
      expect(trouble).toEqual(before);
    });
  }
}

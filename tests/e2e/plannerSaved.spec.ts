import { expect, test } from '@playwright/test';
import { locales } from '../../src/i18n/locales.ts';
import { messages } from '../../src/i18n/messages.ts';
import { troubleOn } from '../support/pageTrouble.ts';
import { december, expectGoLive, field, fragmentOf, goLive, openPlan } from './plannerPage.ts';
import { button, fill, named, notice, planRows, save, saved, shelf, unfold } from './plannerSavedPage.ts';

for (const locale of locales) {
  const texts = messages[locale];

  test(`a plan is saved, found after a reload, opened, renamed, duplicated, deleted and brought back with the keyboard (${locale})`, async ({
    page,
  }) => {
    const trouble = troubleOn(page);
    await openPlan(page, december, locale);
    await unfold(page);
    await expect(saved(page)).toContainText(texts['saved.none']);
    await field(page, 'saved-name').press('Enter');
    await expect(saved(page).getByRole('alert')).toHaveText(texts['saved.nameMissing']);
    await expect(field(page, 'saved-name')).toBeFocused();
    await save(page, 'Zee & Zon: 100%');
    await expect(notice(page)).toHaveText(fill(texts['saved.done'], { name: 'Zee & Zon: 100%' }));
    await expect(page.locator('.planner h2.name')).toHaveText('Zee & Zon: 100%');
    expect(new URLSearchParams(await fragmentOf(page)).get('id')).toMatch(/^[a-z0-9]{16}$/);

    await openPlan(page, 'at=2027-01-11T09:00&zone=Europe/Amsterdam', locale);
    await page.reload();
    await expect(goLive(page)).toBeVisible();
    await unfold(page);
    const row = named(page, 'Zee & Zon: 100%');
    await expect(row.locator('time').first()).toHaveAttribute('datetime', '2026-12-17T09:00+01:00');
    await expect(row).toContainText(texts['process.virtual-machine']);
    await button(row, locale, 'open').press('Enter');
    await expectGoLive(page, '2026-12-17T09:00+01:00');
    await expect(row).toContainText(texts['saved.shown']);

    await button(row, locale, 'rename').press('Enter');
    await expect(field(page, 'saved-rename')).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(button(row, locale, 'rename')).toBeFocused();
    await page.keyboard.press('Enter');
    await field(page, 'saved-rename').fill('Duin');
    await page.keyboard.press('Enter');
    await expect(notice(page)).toHaveText(fill(texts['saved.renamed'], { name: 'Duin' }));
    await expect(page.locator('.planner h2.name')).toHaveText('Duin');
    await expect(button(named(page, 'Duin'), locale, 'rename')).toBeFocused();

    await button(named(page, 'Duin'), locale, 'duplicate').press('Enter');
    const copy = fill(texts['saved.copyName'], { name: 'Duin' });
    await expect(named(page, copy)).toHaveCount(1);
    await expect(planRows(page)).toHaveCount(2);

    await button(named(page, copy), locale, 'remove').press('Enter');
    await expect(notice(page)).toHaveText(fill(texts['saved.deleted'], { name: copy }));
    await expect(planRows(page)).toHaveCount(1);
    const undo = saved(page).getByRole('button', { name: texts['saved.undo'] });
    await expect(undo).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(planRows(page)).toHaveCount(2);
    await expect(notice(page)).toHaveText(fill(texts['saved.restored'], { name: copy }));
    // A reload may come before the icon.
    expect(trouble.filter((line) => !line.includes('favicon'))).toEqual([]);
  });
}

test('a part that can’t be loaded says so and is loaded at the next try', async ({ page }) => {
  await openPlan(page);
  await page.route(/PlanShelf/, (route) => route.abort());
  await shelf(page).locator('summary').press('Enter');
  await expect(shelf(page).getByRole('alert')).toContainText(messages.en['saved.notLoaded']);
  await page.unroute(/PlanShelf/);
  await shelf(page).getByRole('button', { name: messages.en['saved.loadAgain'] }).press('Enter');
  await expect(field(page, 'saved-name')).toBeVisible();
});

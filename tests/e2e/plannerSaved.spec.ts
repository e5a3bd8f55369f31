import { readFile } from 'node:fs/promises';
import { expect, test } from '@playwright/test';
import { locales } from '../../src/i18n/locales.ts';
import { messages } from '../../src/i18n/messages.ts';
import { troubleOn } from '../support/pageTrouble.ts';
import { december, expectGoLive, field, fragmentOf, goLive, openMore, openPlan } from './plannerPage.ts';
import {
  button,
  fill,
  named,
  notice,
  planEntry,
  planRows,
  save,
  saved,
  shelf,
  storeOf,
  storing,
  unfold,
} from './plannerSavedPage.ts';

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

  test(`plans go into a file and come back from it (${locale})`, async ({ page }) => {
    await openPlan(page, december, locale);
    await unfold(page);
    await save(page, 'Sea');
    await button(named(page, 'Sea'), locale, 'duplicate').press('Enter');
    await expect(planRows(page)).toHaveCount(2);
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      saved(page).getByRole('button', { name: texts['saved.export'] }).press('Enter'),
    ]);
    const path = await file.path();
    expect(JSON.parse(await readFile(path, 'utf8'))).toMatchObject({ version: 1, plans: [{ name: 'Sea' }, {}] });

    const input = saved(page).getByLabel(texts['saved.import']);
    await input.setInputFiles(path);
    await expect(notice(page)).toContainText(fill(texts['saved.known_other'], { count: 2 }));
    await page.evaluate(() => {
      localStorage.clear();
    });
    await page.reload();
    await expect(goLive(page)).toBeVisible();
    await unfold(page);
    await expect(planRows(page)).toHaveCount(0);
    await input.setInputFiles(path);
    await expect(notice(page)).toHaveText(fill(texts['saved.imported_other'], { count: 2 }));
    await expect(planRows(page)).toHaveCount(2);
    for (const [problem, text] of [
      ['nothing', 'BEGIN:VCALENDAR'],
      ['corrupt', JSON.stringify({ version: 1, plans: [1, { ...planEntry('x', 12), id: 'onefromafile' }] })],
      ['newer', JSON.stringify({ version: 2, plans: [planEntry('y', 13)] })],
    ] as const) {
      await input.setInputFiles({ name: 'a.json', mimeType: 'application/json', buffer: Buffer.from(text) });
      await expect(saved(page).getByRole('alert')).toHaveText(texts[`saved.file.${problem}`]);
      // What was said of the good file doesn't stay beside what is wrong with this one.
      await expect(notice(page)).toHaveText(
        problem === 'nothing' ? '' : fill(texts['saved.imported_one'], { count: 1 }),
      );
    }
    await expect(planRows(page)).toHaveCount(4);
  });

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

  test(`six plans lie side by side, and no more (${locale})`, async ({ page }) => {
    await storing(
      page,
      JSON.stringify({ version: 1, plans: [1, 2, 3, 4, 5, 6].map((day) => planEntry(`P${day}`, day)) }),
    );
    await openPlan(page, december, locale);
    await unfold(page);
    const several = shelf(page).locator('.several');
    const boxes = several.getByRole('checkbox');
    await expect(boxes).toHaveCount(7);
    await expect(several.getByRole('status')).toHaveText(fill(texts['several.tooFew'], { fewest: 2 }));
    for (const index of [1, 2, 3, 4, 5]) await boxes.nth(index).press('Space');
    await expect(several.getByRole('status')).toHaveText(fill(texts['several.tooMany'], { most: 6 }));
    await expect(boxes.nth(6)).toBeDisabled();
    await expect(several.locator('tbody tr')).toHaveCount(6);
    await expect(several.locator('.all-live time')).toHaveAttribute('datetime', '2026-12-21T09:00+01:00');
    await expect(several.locator('.all-live')).toContainText(fill(texts['several.last'], { names: 'P5' }));
    // Submissions on 1 to 5 December, sign-offs on 8 to 12 December.
    await expect(several.locator('.agenda > li')).toHaveCount(10);
    await expect(several.locator('.agenda > li').first()).toContainText(
      fill(texts['several.submit'], { time: '09:00', name: 'P1' }),
    );
    await boxes.nth(5).press('Space');
    await expect(several.locator('.all-live time')).toHaveAttribute('datetime', '2026-12-20T09:00+01:00');
    for (const width of [320, 500, 768, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      const outside = await shelf(page)
        .locator('*')
        .evaluateAll((all) => all.filter((each) => each.getBoundingClientRect().right > innerWidth + 1).length);
      expect(outside).toBe(0);
      await expect(several.locator('.upright')).toBeVisible({ visible: width < 700 });
    }
  });
}

test('plans of other zones lie on the axis of the plan on the page', async ({ page }) => {
  const plan = { id: 'newyork1', name: 'NY', savedAt: '2026-11-20T08:00:00Z' };
  const link = new URLSearchParams({ id: plan.id, name: 'NY', at: '2026-12-03T23:30', zone: 'America/New_York' });
  await storing(page, JSON.stringify({ version: 1, plans: [{ ...plan, link: link.toString() }] }));
  await openPlan(page);
  await unfold(page);
  const several = shelf(page).locator('.several');
  await several.getByRole('checkbox').nth(1).check();
  await expect(several.locator('.all-live time')).toHaveAttribute('datetime', '2026-12-20T05:30+01:00');
  await expect(several).toContainText('Planned in another time zone: NY.');
});

test('a part that can’t be loaded says so and is loaded at the next try', async ({ page }) => {
  await openPlan(page);
  await page.route(/PlanShelf/, (route) => route.abort());
  await shelf(page).locator('summary').press('Enter');
  await expect(shelf(page).getByRole('alert')).toContainText(messages.en['saved.notLoaded']);
  await page.unroute(/PlanShelf/);
  await shelf(page).getByRole('button', { name: messages.en['saved.loadAgain'] }).press('Enter');
  await expect(field(page, 'saved-name')).toBeVisible();
});

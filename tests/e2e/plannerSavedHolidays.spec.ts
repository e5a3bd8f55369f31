import { expect, test, type Locator, type Page } from '@playwright/test';
import { locales, type Locale } from '../../src/i18n/locales.ts';
import { messages } from '../../src/i18n/messages.ts';
import { holidayYears } from '../../src/planner/calendars/years.ts';
import { wordsOf } from '../../src/planner/words.ts';
import { stickingOut } from '../support/pageFindings.ts';
import { field, openPlan } from './plannerPage.ts';
import { button, named, planEntry, saved, shelf, storing, unfold } from './plannerSavedPage.ts';

const files = '**/holidays/*.json';
const several = (page: Page): Locator => shelf(page).locator('.several');
const goLiveCell = (page: Page): Locator => named(page, 'Winter').locator('td').first();

for (const locale of locales)
  test.describe(locale, () => {
    const { t, formats, region } = wordsOf(locale, messages[locale]);
    const missing = formats.list([region('DE'), region('NL')]);
    const mark = t('saved.weekendsOnly', { region: missing });
    const incomplete = t('several.incomplete', { names: 'Winter' });

    test('holidays that can’t be fetched are said beside every date that lacks them, and fetched at the next try', async ({
      page,
    }) => {
      await page.route(files, (route) => route.abort());
      await openShelf(page, winter, locale);
      const said = saved(page).locator('.trouble[role="alert"]');
      await expect(said).toContainText(t('calendars.trouble', { region: missing }));
      await expect(goLiveCell(page)).toContainText(mark);
      await expect(goLiveCell(page).locator('time')).not.toHaveAttribute('datetime', /^2027-01-07/);
      await expect(several(page).locator('.all-live')).toContainText(incomplete);
      await expect(several(page).locator('tbody')).toContainText(mark);

      await page.unroute(files);
      await said.getByRole('button', { name: t('calendars.retry') }).press('Enter');
      await expect(said).toHaveCount(0);
      await expect(button(named(page, 'Winter'), locale, 'open')).toBeFocused();
      await expect(goLiveCell(page).locator('time')).toHaveAttribute('datetime', /^2027-01-07/);
      await expect(several(page).locator('.all-live time')).toHaveAttribute('datetime', /^2027-01-07/);
      await expect(several(page)).not.toContainText(incomplete);
      await expect(shelf(page)).not.toContainText(mark);
    });

    test('no date is shown as long as its holidays are on their way', async ({ page }) => {
      const { promise, resolve: release } = Promise.withResolvers<undefined>();
      await page.route(files, async (route) => {
        await promise;
        await route.continue();
      });
      await openShelf(page, winter, locale);
      await expect(goLiveCell(page)).toHaveText(t('calendars.loading'));
      await expect(several(page).getByRole('status')).toHaveText(t('calendars.loading'));
      await expect(several(page).locator('time')).toHaveCount(0);
      await expect(several(page).locator('.bar')).toHaveCount(0);
      release(undefined);
      await expect(goLiveCell(page).locator('time')).toHaveAttribute('datetime', /^2027-01-07/);
      await expect(several(page).locator('.all-live time')).toHaveAttribute('datetime', /^2027-01-07/);
      await expect(shelf(page)).not.toContainText(t('calendars.loading'));
    });

    test('a plan beyond the known years says so on the shelf and in the comparison', async ({ page }) => {
      const first = String(holidayYears.first);
      const last = String(holidayYears.last);
      await openShelf(page, { ...winter, at: '2037-12-20T09:00' }, locale);
      await expect(goLiveCell(page)).toContainText(t('saved.beyond', { first, last }));
      await expect(several(page).locator('tbody')).toContainText(t('saved.beyond', { first, last }));
      await expect(several(page).locator('.all-live')).toContainText(incomplete);

      // In calendar days the page itself has nothing to say of it; the other column has.
      await openPlan(page, 'at=2037-12-20T09:00&zone=Europe/Amsterdam&reviewer=NL', locale);
      const beyond = page.locator('.planner .beyond');
      await page.getByRole('button', { name: t('compare.show') }).press('Enter');
      await expect(page.locator('.compare .beyond')).toHaveText(t('calendars.beyond', { first, last }));
      await field(page, 'days').selectOption('business');
      await expect(page.locator('.compare .beyond')).toHaveCount(0);
      await expect(beyond).toHaveCount(1);
    });
  });

test('what is said of missing holidays fits at every width', async ({ page }) => {
  await page.route(files, (route) => route.abort());
  await openShelf(page, { ...winter, reviewer: 'CH-AI' }, 'de');
  await expect(several(page).locator('.all-live')).toBeVisible();
  for (const width of [320, 500, 768, 1280]) {
    await page.setViewportSize({ width, height: 800 });
    expect(await stickingOut(page)).toEqual([]);
  }
});

const winter = {
  at: '2026-12-14T09:00',
  zone: 'Europe/Amsterdam',
  days: 'business',
  reviewer: 'DE',
  publisher: 'NL',
};

/** The page shows the default plan, and its shelf a plan of these fields, chosen beside it. */
async function openShelf(page: Page, fields: Readonly<Record<string, string>>, locale: Locale): Promise<void> {
  const { id, name, ...entry } = planEntry('Winter', 1);
  const link = new URLSearchParams({ id, name, ...fields }).toString();
  await storing(page, JSON.stringify({ version: 1, plans: [{ ...entry, id, name, link }] }));
  await openPlan(page, undefined, locale);
  await unfold(page);
  await several(page).getByRole('checkbox').nth(1).check();
}

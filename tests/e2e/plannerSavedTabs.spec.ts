import { expect, test, type Page } from '@playwright/test';
import { locales } from '../../src/i18n/locales.ts';
import { messages } from '../../src/i18n/messages.ts';
import { expectGoLive, field, fragmentOf, goLive, openMore, openPlan } from './plannerPage.ts';
import {
  button,
  fill,
  named,
  notice,
  planEntry,
  planRows,
  save,
  storing,
  storeOf,
  unfold,
} from './plannerSavedPage.ts';

test('two pages of one browser don’t overwrite each other, and follow each other', async ({ page, context }) => {
  const other = await context.newPage();
  for (const each of [page, other]) {
    await openPlan(each);
    await unfold(each);
  }
  await save(page, 'Sea');
  await expect(named(other, 'Sea')).toHaveCount(1);
  await save(other, 'Sun');
  await expect(named(page, 'Sun')).toHaveCount(1);
  await button(named(page, 'Sun'), 'en', 'remove').press('Enter');
  await expect(planRows(other)).toHaveCount(1);
  await save(other, 'Sun');
  await expect(planRows(page)).toHaveCount(2);

  // Both have the same plan open, and both change it.
  await button(named(other, 'Sea'), 'en', 'open').press('Enter');
  await openMore(page);
  await field(page, 'stage.certification').fill('1d');
  await field(page, 'saved-name').press('Enter');
  await expect(notice(page)).toHaveText(fill(messages.en['saved.done'], { name: 'Sea' }));
  await openMore(other);
  await field(other, 'stage.certification').fill('2d');
  await field(other, 'saved-name').press('Enter');
  await expect(notice(other)).toHaveText(messages.en['saved.asCopy']);
  await expect(planRows(page)).toHaveCount(3);
  const dates = named(page, 'Sea').locator('td:nth-child(2) time');
  await expect(dates.first()).toHaveAttribute('datetime', '2026-12-15T09:00+01:00');
  await expect(dates.last()).toHaveAttribute('datetime', '2026-12-16T09:00+01:00');
});

for (const locale of locales) {
  const texts = messages[locale];

  test(`a version that another page saved stays, also where the shelf was folded meanwhile (${locale})`, async ({
    page,
    context,
  }) => {
    await openPlan(page, undefined, locale);
    await unfold(page);
    await save(page, 'Sea');
    await page.reload();
    await expect(goLive(page)).toBeVisible();
    const other = await context.newPage();
    await openPlan(other, 'at=2027-01-11T09:00&zone=Europe/Amsterdam', locale);
    await unfold(other);
    await button(named(other, 'Sea'), locale, 'open').press('Enter');
    await certify(other, '1d');
    await saveAgain(other);
    await expect(notice(other)).toHaveText(fill(texts['saved.done'], { name: 'Sea' }));

    await unfold(page);
    await certify(page, '2d');
    await saveAgain(page);
    await expect(notice(page)).toHaveText(texts['saved.asCopy']);
    await expectDates(page, ['2026-12-15T09:00+01:00', '2026-12-16T09:00+01:00']);
    // From here on the page shows the version that was saved beside it.
    await certify(page, '5d');
    await saveAgain(page);
    await expect(notice(page)).toHaveText(fill(texts['saved.done'], { name: 'Sea' }));
    await expectDates(page, ['2026-12-15T09:00+01:00', '2026-12-19T09:00+01:00']);
  });

  test(`an older link of a saved plan is saved beside the newer one (${locale})`, async ({ page }) => {
    const entry = planEntry('Sea', 1);
    const newer = `${entry.link}&stage.certification=P1D`;
    await storing(page, JSON.stringify({ version: 1, plans: [{ ...entry, link: newer }] }));
    await openPlan(page, entry.link, locale);
    await unfold(page);
    await certify(page, '2d');
    await saveAgain(page);
    await expect(notice(page)).toHaveText(texts['saved.asCopy']);
    await expectDates(page, ['2026-12-15T09:00+01:00', '2026-12-16T09:00+01:00']);
  });
}

test('a plan that is this page’s own takes the place of what it was, through edits, Back and reloads', async ({
  page,
}) => {
  const done = fill(messages.en['saved.done'], { name: 'Sea' });
  await openPlan(page);
  await unfold(page);
  await save(page, 'Sea');
  // Changed, not saved, and loaded again.
  await certify(page, '1d');
  await page.reload();
  await expectGoLive(page, '2026-12-15T09:00+01:00');
  await unfold(page);
  await saveAgain(page);
  await expect(notice(page)).toHaveText(done);
  await expectDates(page, ['2026-12-15T09:00+01:00']);
  // Saved once more under the same name, and loaded again.
  await certify(page, '2d');
  await saveAgain(page);
  await expectDates(page, ['2026-12-16T09:00+01:00']);
  await page.reload();
  await expectGoLive(page, '2026-12-16T09:00+01:00');
  await unfold(page);
  await certify(page, '5d');
  await saveAgain(page);
  await expect(notice(page)).toHaveText(done);
  await expectDates(page, ['2026-12-19T09:00+01:00']);
  // Undone: still the plan that this page saved.
  await page.goBack();
  await expectGoLive(page, '2026-12-16T09:00+01:00');
  await saveAgain(page);
  await expect(notice(page)).toHaveText(done);
  await expectDates(page, ['2026-12-16T09:00+01:00']);
});

test('the present link of a saved plan, followed in another page, is saved in its place', async ({ page, context }) => {
  await openPlan(page);
  await unfold(page);
  await save(page, 'Sea');
  await certify(page, '1d');
  await saveAgain(page);
  await expectDates(page, ['2026-12-15T09:00+01:00']);
  const other = await context.newPage();
  // The address leaves out what is the browser's own.
  const fragment = await fragmentOf(page);
  expect(fragment).not.toContain('zone=');
  await openPlan(other, fragment);
  await unfold(other);
  await certify(other, '2d');
  await saveAgain(other);
  await expect(notice(other)).toHaveText(fill(messages.en['saved.done'], { name: 'Sea' }));
  await expectDates(other, ['2026-12-16T09:00+01:00']);
});

test('a new name doesn’t hide that the plan was changed elsewhere', async ({ page, context }) => {
  const entry = planEntry('Sea', 1);
  await storing(page, JSON.stringify({ version: 1, plans: [entry] }));
  await openPlan(page, entry.link);
  const other = await context.newPage();
  await openPlan(other, entry.link);
  await unfold(other);
  await certify(other, '1d');
  await saveAgain(other);
  await expectDates(other, ['2026-12-15T09:00+01:00']);

  await unfold(page);
  await button(named(page, 'Sea'), 'en', 'rename').press('Enter');
  await field(page, 'saved-rename').fill('Lake');
  await page.keyboard.press('Enter');
  await expect(notice(page)).toHaveText(fill(messages.en['saved.renamed'], { name: 'Lake' }));
  await certify(page, '2d');
  await saveAgain(page);
  await expect(notice(page)).toHaveText(messages.en['saved.asCopy']);
  expect(JSON.parse((await storeOf(page)) ?? '')).toMatchObject({ plans: [{ name: 'Lake' }, { name: 'Lake' }] });
  await expectDates(page, ['2026-12-15T09:00+01:00', '2026-12-16T09:00+01:00']);
});

/** Gives the certification another duration. */
async function certify(page: Page, duration: string): Promise<void> {
  const certification = field(page, 'stage.certification');
  if (!(await certification.isVisible())) await openMore(page);
  await certification.fill(duration);
  await certification.blur();
}

/** Saves the plan on the page under the name that it has. */
const saveAgain = (page: Page): Promise<void> => field(page, 'saved-name').press('Enter');

/** The saved plans are live at these moments, in this order. */
async function expectDates(page: Page, moments: readonly string[]): Promise<void> {
  await expect(planRows(page)).toHaveCount(moments.length);
  for (const [index, moment] of moments.entries())
    await expect(planRows(page).nth(index).locator('td:nth-child(2) time')).toHaveAttribute('datetime', moment);
}

import { expect, test, type Page } from '@playwright/test';
import { messages } from '../../src/i18n/messages.ts';
import { december, expectGoLive, field, fragmentOf, noteOf, openMore, openPlan, submitBy } from './plannerPage.ts';

const words = messages.en;
const chooseMode = (page: Page, mode: 'forward' | 'backward') =>
  page.locator('label', { has: page.locator(`[name="mode"][value="${mode}"]`) }).click();

test('each control has a visible label and the name of its field', async ({ page }) => {
  await openPlan(page);
  await openMore(page);
  const names = ['at', 'zone', 'process', 'name', 'on.test-drive-validation'];
  for (const name of [...names, 'stage.certification', 'stage.publisher-sign-off', 'stage.live']) {
    const control = field(page, name);
    await expect(control).toHaveCount(1);
    const id = await control.getAttribute('id');
    const label = page.locator(id === null ? `label:has([name="${name}"])` : `label[for="${id}"]`);
    await expect(label).toBeVisible();
    await expect(label).toHaveText(/\S/);
  }
  await expect(field(page, 'at')).toHaveAttribute('type', 'datetime-local');
  await expect(field(page, 'on.test-drive-validation')).toBeChecked();
  await expect(field(page, 'mode')).toHaveCount(2);
});

test.describe('switching the mode', () => {
  test('keeps the dates and sets the moment to the other end of the plan', async ({ page }) => {
    await openPlan(page, 'at=2026-10-17T09:00&zone=Europe/Amsterdam');
    await chooseMode(page, 'backward');
    await expect(submitBy(page)).toHaveAttribute('datetime', '2026-10-17T09:00+02:00');
    await expectGoLive(page, '2026-11-02T08:00+01:00');
    await expect(field(page, 'at')).toHaveValue('2026-11-02T08:00');
    expect(await fragmentOf(page)).toBe('mode=backward&at=2026-11-02T08:00');
    await chooseMode(page, 'forward');
    await expect(submitBy(page)).toHaveCount(0);
    await expect(field(page, 'at')).toHaveValue('2026-10-17T09:00');
    await expectGoLive(page, '2026-11-02T08:00+01:00');
  });

  test('shows the moment in force also where an unfinished one was left in the field', async ({ page }) => {
    await openPlan(page);
    await field(page, 'at').fill('');
    await field(page, 'at').blur();
    await chooseMode(page, 'backward');
    await expect(field(page, 'at')).toHaveValue('2026-12-17T09:00');
  });
});

test('a zone that there isn’t stays in the field, and the page says so', async ({ page }) => {
  await openPlan(page);
  const zone = field(page, 'zone');
  for (const typed of ['Europe/Atlantis', '+01:00', 'Z', 'T0000+0100', '']) {
    await zone.fill(typed);
    await zone.blur();
    await expect(zone).toHaveValue(typed);
    await expect(await noteOf(zone)).toHaveText(words['control.zone.unknown']);
    await expectGoLive(page, '2026-12-17T09:00+01:00');
  }
  await zone.fill(' America/New_York ');
  await zone.blur();
  await expectGoLive(page, '2026-12-17T09:00-05:00');
  await expect(zone).toHaveValue('America/New_York');
});

test('no suggestion of a zone comes twice', async ({ page }) => {
  await openPlan(page);
  const list = (await field(page, 'zone').getAttribute('list')) ?? '';
  const zones = await page
    .locator(`datalist[id="${list}"] option`)
    .evaluateAll((all) => all.map((option) => option.getAttribute('value')));
  expect(zones).toContain('Europe/Madrid');
  expect(zones).toContain('UTC');
  expect(zones.filter((zone, index) => zones.indexOf(zone) !== index)).toEqual([]);
});

test('a moment out of reach stays in the field, and the page says so', async ({ page }) => {
  await openPlan(page);
  const at = field(page, 'at');
  await at.fill('1999-12-31T23:59');
  await at.blur();
  await expect(at).toHaveValue('1999-12-31T23:59');
  await expect(await noteOf(at)).toHaveText(words['control.at.incomplete']);
  await expectGoLive(page, '2026-12-17T09:00+01:00');
  await at.fill('2026-12-02T10:00');
  await at.blur();
  await expectGoLive(page, '2026-12-18T10:00+01:00');
});

test('another process drops what it lacks and keeps the rest', async ({ page }) => {
  await openPlan(page, `${december}&off=test-drive-validation&stage.certification=P1D&name=x&utm=y`);
  await openMore(page);
  await field(page, 'process').selectOption('push-to-production');
  await expect(page.locator('tr[data-stage]')).toHaveCount(4);
  await expect(field(page, 'on.test-drive-validation')).toHaveCount(0);
  expect(await fragmentOf(page)).toBe('name=x&process=push-to-production&at=2026-12-01T09:00&utm=y');
  await expect(page.locator('tr[data-stage="walkthrough"]')).toContainText('1 day');
});

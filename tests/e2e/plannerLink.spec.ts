import { expect, test } from '@playwright/test';
import { messages } from '../../src/i18n/messages.ts';
import { alerts, december, expectGoLive, field, fragmentOf, goLive, openMore, openPlan } from './plannerPage.ts';

test.describe('a name', () => {
  for (const name of ['Zee & Zon: 100% #1 + 2 = 3', '🚀👩‍👩‍👧 go', 'مشروع الإطلاق', 'שלום (v2)', '   ', 'x'.repeat(80)]) {
    test(`${JSON.stringify(name.slice(0, 30))} is in the link, in the title and on the page, and comes back`, async ({
      page,
    }) => {
      await openPlan(page);
      const title = await page.title();
      await openMore(page);
      await field(page, 'name').fill(name);
      await field(page, 'name').blur();
      await expect(page).toHaveTitle(`${name} | ${title}`.trim());
      await page.reload();
      await expect(page.locator('.planner h2.name')).toHaveText(name);
      await expect(page).toHaveTitle(`${name} | ${title}`.trim());
      await openMore(page);
      await expect(field(page, 'name')).toHaveValue(name);
      await field(page, 'name').fill('');
      await field(page, 'name').blur();
      await expect(page).toHaveTitle(title);
      expect(await fragmentOf(page)).toBe('at=2026-12-01T09:00');
    });
  }
});

test.describe('the fragment', () => {
  test('a new one, typed into the address bar, is loaded', async ({ page }) => {
    await openPlan(page);
    await page.evaluate(() => {
      location.hash = '#at=2026-12-02T10:30&zone=Asia/Tokyo';
    });
    await expectGoLive(page, '2026-12-18T10:30+09:00');
    await expect(field(page, 'at')).toHaveValue('2026-12-02T10:30');
    await expect(field(page, 'zone')).toHaveValue('Asia/Tokyo');
    await page.goBack();
    await expectGoLive(page, '2026-12-17T09:00+01:00');
  });

  test('an anchor moves the focus, keeps the plan, and the plan’s link is put back', async ({ page }) => {
    await openPlan(page, `${december}&mode=sideways`);
    await page.locator('body').press('Tab');
    const skip = page.getByRole('link', { name: messages.en['skipLink.label'] });
    await expect(skip).toBeFocused();
    await skip.press('Enter');
    await expect.poll(() => fragmentOf(page)).toBe(`${december}&mode=sideways`);
    await expectGoLive(page, '2026-12-17T09:00+01:00');
    await expect(alerts(page)).toHaveCount(1);
    await page.locator('body').press('Tab');
    expect(await page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true);
  });

  test('an anchor after a change puts the changed link back', async ({ page }) => {
    await openPlan(page);
    await field(page, 'on.test-drive-validation').uncheck();
    await page.evaluate(() => {
      location.hash = '#_top';
    });
    await expect.poll(() => fragmentOf(page)).toBe('at=2026-12-01T09:00&off=test-drive-validation');
    await expect(page.locator('tr[data-stage]')).toHaveCount(7);
  });

  test('opened at an anchor the page shows the default plan', async ({ page }) => {
    await openPlan(page, '_top');
    await expect(alerts(page)).toHaveCount(0);
    await expect(page.locator('tr[data-stage]')).toHaveCount(8);
  });
});

test.describe('changing the language keeps the plan', () => {
  const plan = `${december}&stage.publisher-sign-off=P2D&name=x%26y`;

  test('by the links at the foot of the page', async ({ page }) => {
    await openPlan(page, plan);
    await page.locator('.colophon a[hreflang="nl"]').click();
    await expect(page).toHaveURL(/\/nl\/planner\/#/);
    await expectGoLive(page, '2026-12-18T12:15+01:00');
    await expect(page.locator('.planner h2.name')).toHaveText('x&y');
  });

  test('by the choice at the top of the page', async ({ page }) => {
    await openPlan(page, plan);
    await page.locator('header starlight-lang-select select').selectOption('/de/planner/');
    await expect(page).toHaveURL(/\/de\/planner\/#/);
    await expectGoLive(page, '2026-12-18T12:15+01:00');
    await expect(page.locator('.planner h2.name')).toHaveText('x&y');
  });
});

test('two tabs keep two plans', async ({ page, context }) => {
  const other = await context.newPage();
  await openPlan(page);
  await openPlan(other, `${december}&stage.live=P1D`);
  await field(page, 'on.test-drive-validation').uncheck();
  await expectGoLive(other, '2026-12-14T09:00+01:00');
  await expect(other.locator('tr[data-stage]')).toHaveCount(8);
  await expect(goLive(page)).toHaveAttribute('datetime', '2026-12-17T09:00+01:00');
});

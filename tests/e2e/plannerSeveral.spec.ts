import { expect, test } from '@playwright/test';
import { locales } from '../../src/i18n/locales.ts';
import { messages } from '../../src/i18n/messages.ts';
import { december, openPlan } from './plannerPage.ts';
import { fill, planEntry, shelf, storing, unfold } from './plannerSavedPage.ts';

for (const locale of locales) {
  const texts = messages[locale];

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

import { expect, test } from '@playwright/test';
import { messages } from '../../src/i18n/messages.ts';
import { openPlan } from './plannerPage.ts';

const words = messages.en;

test.describe('the timeline', () => {
  test('is one stop of the Tab key, and arrow keys, Home and End move through its stages', async ({ page }) => {
    await openPlan(page);
    const stages = page.getByRole('group', { name: words['timeline.hint'] }).getByRole('button');
    await expect(stages).toHaveCount(8);
    const at = (index: number) => expect(stages.nth(index)).toBeFocused();
    await stages.nth(0).focus();
    await page.keyboard.press('ArrowDown');
    await at(1);
    await page.keyboard.press('ArrowRight');
    await at(2);
    await page.keyboard.press('ArrowUp');
    await at(1);
    await page.keyboard.press('End');
    await at(7);
    await page.keyboard.press('ArrowDown');
    await at(7);
    await page.keyboard.press('Home');
    await at(0);
    await page.keyboard.press('ArrowLeft');
    await at(0);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await expect(page.locator('.timeline figcaption')).toContainText(words['stage.certification']);
    await expect(page.locator('.timeline figcaption')).toContainText('3 days');
    await page.keyboard.press('Tab');
    await expect(stages.nth(2)).not.toBeFocused();
    await page.keyboard.press('Shift+Tab');
    await at(2);
  });

  test('of thousands of days can be used, and nothing of it sticks out', async ({ page }) => {
    const ids = ['certification', 'provisioning', 'publisher-sign-off', 'provisioning-final', 'live'];
    await openPlan(
      page,
      `at=2100-12-31T23:59&zone=Africa/Casablanca&${ids.map((id) => `stage.${id}=P400D`).join('&')}`,
    );
    await expect(page.locator('tr[data-stage]')).toHaveCount(8);
    const right = (selector: string) =>
      page
        .locator(selector)
        .evaluateAll((all) => Math.max(...all.map((element) => element.getBoundingClientRect().right)));
    expect(await right('.timeline .axis .month')).toBeLessThanOrEqual((await right('.timeline .axis')) + 1);
    const width = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(width).toBe(0);
  });
});

import { expect, test } from '@playwright/test';
import { expectGoLive, field, openPlan } from './plannerPage.ts';

test.describe('the status', () => {
  test('says nothing on opening, and the result once half a second after the last change', async ({ page }) => {
    await page.clock.install();
    await openPlan(page);
    const status = page.locator('.planner > [role="status"]');
    await page.clock.runFor(5000);
    await expect(status).toHaveText('');
    await page.clock.pauseAt(Date.now() + 3_600_000);
    const signOff = field(page, 'stage.publisher-sign-off');
    await signOff.fill('1d');
    await page.clock.runFor(400);
    await signOff.fill('2d');
    await page.clock.runFor(400);
    await expectGoLive(page, '2026-12-18T12:15+01:00');
    await expect(status).toHaveText('');
    await page.clock.runFor(200);
    await expect(status).toHaveText(/18 December 2026/);
    const said = await status.evaluateHandle((element) => {
      const all: string[] = [];
      new MutationObserver(() => all.push(element.textContent)).observe(element, {
        childList: true,
        subtree: true,
        characterData: true,
      });
      return all;
    });
    await page.clock.runFor(5000);
    expect(await said.jsonValue()).toEqual([]);
  });
});

import { expect, test } from '@playwright/test';
import { messages } from '../../src/i18n/messages.ts';
import { troubleOn } from '../support/pageTrouble.ts';
import {
  december,
  entries,
  expectGoLive,
  field,
  fragmentOf,
  goLive,
  openMore,
  openPlan,
  submitBy,
} from './plannerPage.ts';

test.describe('history', () => {
  test('typing replaces the entry, a finished change makes one, and Back undoes it', async ({ page }) => {
    await openPlan(page);
    const before = await entries(page);
    const signOff = field(page, 'stage.publisher-sign-off');
    await signOff.pressSequentially('2d 4h');
    await expectGoLive(page, '2026-12-18T16:15+01:00');
    expect(await fragmentOf(page)).toContain('stage.publisher-sign-off=P2DT4H');
    expect(await entries(page)).toBe(before);
    await signOff.press('Enter');
    expect(await entries(page)).toBe(before + 1);
    await field(page, 'on.test-drive-validation').uncheck();
    await expectGoLive(page, '2026-12-18T14:15+01:00');
    expect(await entries(page)).toBe(before + 2);

    await page.goBack();
    await expectGoLive(page, '2026-12-18T16:15+01:00');
    await expect(field(page, 'on.test-drive-validation')).toBeChecked();
    await page.goBack();
    await expectGoLive(page, '2026-12-17T09:00+01:00');
    await expect(signOff).toHaveValue('');
    expect(await fragmentOf(page)).toBe(december);
    await page.goForward();
    await page.goForward();
    await expectGoLive(page, '2026-12-18T14:15+01:00');
    await expect(signOff).toHaveValue('2d 4h');
    await expect(field(page, 'on.test-drive-validation')).not.toBeChecked();
  });

  test('a change of mode, of the process and of the zone make one entry each', async ({ page }) => {
    await openPlan(page);
    const before = await entries(page);
    await page.locator('label', { has: page.locator('[name="mode"][value="backward"]') }).click();
    await expect(submitBy(page)).toBeVisible();
    expect(await entries(page)).toBe(before + 1);
    await openMore(page);
    await field(page, 'process').selectOption('push-to-production');
    await expect(page.locator('tr[data-stage]')).toHaveCount(4);
    expect(await entries(page)).toBe(before + 2);
    await field(page, 'zone').fill('Asia/Tokyo');
    await field(page, 'zone').press('Enter');
    await expect(goLive(page)).toHaveAttribute('datetime', /\+09:00$/);
    expect(await entries(page)).toBe(before + 3);
    await page.evaluate(() => history.go(-3));
    await expectGoLive(page, '2026-12-17T09:00+01:00');
    await expect(page.locator('tr[data-stage]')).toHaveCount(8);
    await expect(submitBy(page)).toHaveCount(0);
  });

  test('a change that is typed and taken back makes none', async ({ page }) => {
    await openPlan(page);
    const before = await entries(page);
    const signOff = field(page, 'stage.publisher-sign-off');
    await signOff.fill('2d');
    await expectGoLive(page, '2026-12-18T12:15+01:00');
    await signOff.fill('');
    await signOff.blur();
    await expectGoLive(page, '2026-12-17T09:00+01:00');
    expect(await entries(page)).toBe(before);
  });

  test('Back in the middle of typing leaves the plan that is being typed', async ({ page }) => {
    await openPlan(page);
    await field(page, 'on.test-drive-validation').uncheck();
    const before = await entries(page);
    const signOff = field(page, 'stage.publisher-sign-off');
    await signOff.fill('2d');
    await expectGoLive(page, '2026-12-18T10:15+01:00');
    await page.goBack();
    await expectGoLive(page, '2026-12-17T09:00+01:00');
    await expect(page.locator('tr[data-stage]')).toHaveCount(8);
    await expect(signOff).toHaveValue('');
    expect(await fragmentOf(page)).toBe(december);
    await page.goForward();
    await expectGoLive(page, '2026-12-18T10:15+01:00');
    await expect(signOff).toHaveValue('2d');
    expect(await entries(page)).toBe(before);
  });

  test('a storm of Back and Forward ends at the plan of the address', async ({ page }) => {
    const trouble = troubleOn(page);
    await openPlan(page);
    const testDrive = field(page, 'on.test-drive-validation');
    for (let round = 0; round < 4; round++) await testDrive.click();
    await page.evaluate(async () => {
      for (const step of [-1, -2, 1, 2, -3, 1, -1, 3, -4, 3]) {
        // Each step as soon as the last one has arrived: sooner, a slow machine would fold them together.
        const arrived = new Promise((resolve) => {
          addEventListener('popstate', resolve, { once: true });
        });
        history.go(step);
        await arrived;
      }
    });
    await expect(testDrive).not.toBeChecked();
    await expect(page.locator('tr[data-stage]')).toHaveCount(7);
    expect(await fragmentOf(page)).toContain('off=test-drive-validation');
    expect(trouble).toEqual([]);
  });

  test('typing goes on where the browser refuses to write the address any more', async ({ page }) => {
    await page.addInitScript(() => {
      history.replaceState = () => {
        throw new DOMException('more than 100 times in 30 seconds', 'SecurityError');
      };
    });
    const trouble = troubleOn(page);
    await openPlan(page);
    await field(page, 'stage.publisher-sign-off').pressSequentially('2d 4h');
    await expectGoLive(page, '2026-12-18T16:15+01:00');
    await field(page, 'stage.publisher-sign-off').blur();
    expect(await fragmentOf(page)).toContain('stage.publisher-sign-off=P2DT4H');
    expect(trouble).toEqual([]);
  });

  test('starting again leaves nothing behind, what could not be read included', async ({ page }) => {
    await openPlan(page, '');
    const signOff = field(page, 'stage.publisher-sign-off');
    await signOff.fill('soon');
    await signOff.blur();
    await page.getByRole('button', { name: messages.en['control.reset'] }).click();
    await expect(signOff).toHaveValue('');
    await openPlan(page, `${december}&stage.publisher-sign-off=P2D&name=x`);
    await page.getByRole('button', { name: messages.en['control.reset'] }).click();
    await expect(signOff).toHaveValue('');
    await expect(page.locator('.planner h2.name')).toHaveCount(0);
    expect(await fragmentOf(page)).toBe('');
    await page.goBack();
    await expectGoLive(page, '2026-12-18T12:15+01:00');
  });

  test('coming back from another page shows the plan that was left', async ({ page }) => {
    await openPlan(page);
    await field(page, 'on.test-drive-validation').uncheck();
    await field(page, 'stage.publisher-sign-off').fill('2d');
    await field(page, 'stage.publisher-sign-off').blur();
    await expectGoLive(page, '2026-12-18T10:15+01:00');
    await page.goto('/en/sources/');
    await page.goBack();
    await expectGoLive(page, '2026-12-18T10:15+01:00');
    await expect(field(page, 'on.test-drive-validation')).not.toBeChecked();
    await expect(field(page, 'stage.publisher-sign-off')).toHaveValue('2d');
  });
});

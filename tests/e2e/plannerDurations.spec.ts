import { expect, test } from '@playwright/test';
import { messages } from '../../src/i18n/messages.ts';
import { december, expectGoLive, field, fragmentOf, noteOf, openMore, openPlan } from './plannerPage.ts';

const words = messages.en;

test.describe('a duration of one’s own', () => {
  for (const [typed, goes, reading] of [
    ['P2D', '2026-12-18T12:15+01:00', '2 days'],
    ['2d', '2026-12-18T12:15+01:00', '2 days'],
    ['2D 4H 30M', '2026-12-18T16:45+01:00', '2 days, 4 hours and 30 minutes'],
    ['2d4h30m', '2026-12-18T16:45+01:00', '2 days, 4 hours and 30 minutes'],
    ['P2DT4H30M', '2026-12-18T16:45+01:00', '2 days, 4 hours and 30 minutes'],
    ['1w', '2026-12-23T12:15+01:00', '1 week'],
    ['0m', '2026-12-16T12:15+01:00', '0 minutes'],
  ] as const) {
    test(`${typed} is read as ${reading}`, async ({ page }) => {
      await openPlan(page);
      const signOff = field(page, 'stage.publisher-sign-off');
      await signOff.fill(typed);
      await expectGoLive(page, goes);
      await expect(await noteOf(signOff)).toContainText(reading);
      await signOff.blur();
      await page.reload();
      await expectGoLive(page, goes);
    });
  }

  for (const typed of ['soon', '2', '1.5d', '-1d', 'P1M', 'PT1S', '401d', '30m 2d']) {
    test(`${typed} can’t be read: it stays in the field, and the page says so once the field is left`, async ({
      page,
    }) => {
      await openPlan(page);
      const signOff = field(page, 'stage.publisher-sign-off');
      await signOff.fill(typed);
      await expect(signOff).toHaveAttribute('aria-invalid', 'false');
      await signOff.blur();
      await expect(signOff).toHaveValue(typed);
      await expect(signOff).toHaveAttribute('aria-invalid', 'true');
      await expect(await noteOf(signOff)).toHaveText(words['control.duration.unreadable']);
      await expectGoLive(page, '2026-12-17T09:00+01:00');
      await signOff.fill('2d');
      await signOff.blur();
      await expect(signOff).toHaveAttribute('aria-invalid', 'false');
      await expectGoLive(page, '2026-12-18T12:15+01:00');
    });
  }

  test('of another’s stage is in the further fields, and emptied takes the documented one again', async ({ page }) => {
    await openPlan(page);
    await openMore(page);
    const certification = field(page, 'stage.certification');
    await certification.fill('1d');
    await expectGoLive(page, '2026-12-15T09:00+01:00');
    await certification.fill('');
    await certification.blur();
    await expectGoLive(page, '2026-12-17T09:00+01:00');
    expect(await fragmentOf(page)).not.toContain('stage.');
  });

  test('of a stage that is left out comes back with it', async ({ page }) => {
    await openPlan(page, `${december}&stage.test-drive-validation=P1D`);
    await expectGoLive(page, '2026-12-18T07:00+01:00');
    await field(page, 'on.test-drive-validation').uncheck();
    await expect(page.locator('tr[data-stage="test-drive-validation"]')).toHaveCount(0);
    await expectGoLive(page, '2026-12-17T09:00+01:00');
    await field(page, 'on.test-drive-validation').check();
    await expectGoLive(page, '2026-12-18T07:00+01:00');
  });
});

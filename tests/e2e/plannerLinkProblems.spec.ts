import { expect, test } from '@playwright/test';
import { locales } from '../../src/i18n/locales.ts';
import { messages } from '../../src/i18n/messages.ts';
import { troubleOn } from '../support/pageTrouble.ts';
import { alerts, december, field, fragmentOf, openPlan } from './plannerPage.ts';

test.describe('a link that can’t be used whole', () => {
  const bad =
    'mode=sideways&zone=%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E&stage.coffee=P1D&days=working&name=x&at=never&at=2026-12-01T09:00';

  for (const locale of locales) {
    test(`is reported in its language, field by field (${locale})`, async ({ page }) => {
      await openPlan(page, bad, locale);
      await expect(alerts(page)).toHaveCount(1);
      await expect(alerts(page)).toContainText(messages[locale]['problem.heading']);
      for (const text of [
        'mode',
        'sideways',
        'zone',
        'stage.coffee',
        'days',
        'working',
        'at',
        'never',
        messages[locale]['accepts.at'],
      ])
        await expect(alerts(page)).toContainText(text);
      await expect(alerts(page).locator('li')).toHaveCount(6);
      await expect(page.locator('.planner h2.name')).toHaveText('x');
    });
  }

  test('is reported in the same render as the dates', async ({ page }) => {
    await page.addInitScript(() => {
      new MutationObserver((_, observer) => {
        if (!document.querySelector('output[name="go-live"] time')) return;
        observer.disconnect();
        document.documentElement.setAttribute(
          'data-alerted',
          String(document.querySelector('.problems[role="alert"]') !== null),
        );
      }).observe(document, { childList: true, subtree: true });
    });
    await openPlan(page, 'zone=Mars');
    await expect(page.locator('html')).toHaveAttribute('data-alerted', 'true');
  });

  test('shows values as plain text, cut at 80 characters, and runs nothing', async ({ page }) => {
    const trouble = troubleOn(page);
    page.on('dialog', (dialog) => void dialog.dismiss().then(() => Promise.reject(new Error(dialog.message()))));
    const markup = '<img src=x onerror=alert(1)>';
    const name = `<script>alert(2)</script>${markup}`;
    await openPlan(
      page,
      new URLSearchParams({
        zone: markup,
        mode: 'm'.repeat(500),
        process: '{{field}} $t(site.title)',
        name,
      }).toString(),
    );
    await expect(alerts(page)).toContainText(markup);
    await expect(alerts(page)).toContainText('{{field}} $t(site.title)');
    await expect(alerts(page)).toContainText('m'.repeat(80));
    await expect(alerts(page)).not.toContainText('m'.repeat(81));
    await expect(page.locator('.planner h2.name')).toHaveText(name);
    await expect(page.locator('.planner :is(img, script)')).toHaveCount(0);
    expect(trouble).toEqual([]);
  });

  test('stays as it is until the first change, which drops what was unusable and keeps what is unknown', async ({
    page,
  }) => {
    const fragment = `utm=%2B1&retries=10&${december}&mode=sideways`;
    await openPlan(page, fragment);
    await expect(alerts(page).locator('li')).toHaveCount(2);
    expect(await fragmentOf(page)).toBe(fragment);
    await field(page, 'on.test-drive-validation').uncheck();
    await expect(alerts(page)).toHaveCount(0);
    expect(await fragmentOf(page)).toBe('at=2026-12-01T09:00&off=test-drive-validation&utm=%2B1');
    await page.goBack();
    await expect(alerts(page).locator('li')).toHaveCount(2);
    expect(await fragmentOf(page)).toBe(fragment);
  });

  for (const [sentence, fragment] of [
    ['a % that escapes nothing', '%=%&at=%E0%A4%A&name=100%'],
    ['ten thousand repeated fields', 'at=x&'.repeat(10_000)],
    ['ten thousand unknown fields', Array.from({ length: 10_000 }, (_, index) => `x${index}=${index}`).join('&')],
    ['a name of a hundred thousand characters', `name=${'x'.repeat(100_000)}`],
    ['names that every object has', '__proto__=1&constructor=2&stage.__proto__=P1D&process=constructor&off=toString'],
    ['equals signs alone', '====&=&=='],
  ] as const) {
    test(`throws nothing at ${sentence}`, async ({ page }) => {
      const trouble = troubleOn(page);
      await openPlan(page, fragment);
      await field(page, 'on.test-drive-validation').uncheck();
      await expect(page.locator('tr[data-stage]')).toHaveCount(7);
      expect(trouble).toEqual([]);
    });
  }
});

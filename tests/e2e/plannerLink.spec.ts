import { expect, test, type Page } from '@playwright/test';
import { locales } from '../../src/i18n/locales.ts';
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

const alerts = (page: Page) => page.locator('.planner .problems[role="alert"]');

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

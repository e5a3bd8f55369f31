import { expect, test, type Page } from '@playwright/test';
import { locales, type Locale } from '../../src/i18n/locales.ts';
import { messages } from '../../src/i18n/messages.ts';
import { createTranslator } from '../../src/i18n/translator.ts';
import { stickingOut } from '../support/pageFindings.ts';
import { december, expectGoLive, field, fragmentOf, goLive, noteOf, openPlan, rows, submitBy } from './plannerPage.ts';

const words = messages.en;
const alert = (page: Page, text: string) => page.locator('.planner [role="alert"]', { hasText: text });
const christmas = 'at=2026-12-21T09:00&zone=Europe/Amsterdam&days=business';
/** What a plan without holidays gives; the tests ask how holidays differ from it. */
const weekendsOnly = '2027-01-12T09:00+01:00';

/** Requests for holidays that the page makes. */
function requests(page: Page): string[] {
  const made: string[] = [];
  page.on('request', (request) => {
    const { pathname } = new URL(request.url());
    if (pathname.startsWith('/holidays/')) made.push(pathname);
  });
  return made;
}

const names: Readonly<Record<Locale, string>> = {
  en: 'Netherlands',
  nl: 'nederland',
  de: 'Niederlande',
  es: 'países bajos',
};

for (const locale of locales)
  test.describe(locale, () => {
    const t = createTranslator(locale, messages[locale]);

    test('business days and a country by its name, with the keyboard alone', async ({ page }) => {
      await openPlan(page, 'at=2026-12-21T09:00&zone=Europe/Amsterdam', locale);
      const before = await goLive(page).getAttribute('datetime');
      await field(page, 'days').focus();
      await page.keyboard.press('ArrowDown');
      await expect(field(page, 'days')).toHaveValue('business');
      await expectGoLive(page, weekendsOnly);
      await page.keyboard.press('Tab');
      await expect(field(page, 'reviewer')).toBeFocused();
      await page.keyboard.type(names[locale]);
      await page.keyboard.press('Tab');
      await expect(field(page, 'reviewer')).toHaveValue('NL');
      await expect(goLive(page)).not.toHaveAttribute('datetime', weekendsOnly);
      expect(await goLive(page).getAttribute('datetime')).not.toBe(before);
      await expect(await noteOf(field(page, 'reviewer'))).toHaveText(new RegExp(names[locale], 'i'));
      expect(await fragmentOf(page)).toContain('days=business&reviewer=NL');
    });

    test('a file that can’t be fetched is said, the plan stays, and trying again gets it', async ({ page }) => {
      await page.route('**/holidays/NL.json', (route) => route.abort());
      await openPlan(page, `${christmas}&reviewer=NL`, locale);
      const said = page.locator('.planner .trouble[role="alert"]');
      await expect(said).toBeVisible();
      await expectGoLive(page, weekendsOnly);
      await page.unroute('**/holidays/NL.json');
      await said.getByRole('button', { name: t('calendars.retry') }).press('Enter');
      await expect(said).toHaveCount(0);
      await expect(goLive(page)).not.toHaveAttribute('datetime', weekendsOnly);
      await expect(field(page, 'reviewer')).toBeFocused();
    });

    test('one control sets both kinds of days side by side', async ({ page }) => {
      await openPlan(page, december, locale);
      const control = page.getByRole('button', { name: t('compare.show') });
      await control.press('Enter');
      const moments = page.locator('.compare dd time');
      await expect(moments).toHaveCount(2);
      await expect(moments.first()).toHaveAttribute('datetime', '2026-12-17T09:00+01:00');
      await expect(moments.last()).not.toHaveAttribute('datetime', '2026-12-17T09:00+01:00');
      await expect(page.locator('.compare .difference')).toHaveText(/\d/);
      await expectGoLive(page, '2026-12-17T09:00+01:00');
      await expect(page.locator('output[name="go-live"]')).toHaveCount(1);
      await control.press('Enter');
      await expect(moments).toHaveCount(0);
    });
  });

test.describe('a holiday region', () => {
  test('of the reviewers moves their stages, one of the publisher’s the publisher’s own', async ({ page }) => {
    await openPlan(page, `${christmas}&stage.publisher-sign-off=P1D`);
    const plain = await goLive(page).getAttribute('datetime');
    await field(page, 'reviewer').fill('NL');
    await field(page, 'reviewer').blur();
    await expect(goLive(page)).not.toHaveAttribute('datetime', plain ?? '');
    const [, , certification] = await rows(page);
    // Monday 21 December 11:15 and three days: 22, 23 and 24.
    expect(certification?.[3]).toBe('2026-12-24T11:15+01:00');
    const [, , , provisioning] = await rows(page);
    // Four days from there: 28, 29, 30 and 31, as the 25th is Christmas Day.
    expect(provisioning?.[3]).toBe('2026-12-31T11:15+01:00');
  });

  test('is taken by a region’s own name, and a code in any case', async ({ page }) => {
    await openPlan(page, christmas);
    const publisher = field(page, 'publisher');
    await publisher.fill('bayern');
    await publisher.blur();
    await expect(publisher).toHaveValue('DE-BY');
    await expect(await noteOf(publisher)).toHaveText('Bayern, Germany');
    await publisher.fill('de-by-a');
    await publisher.blur();
    await expect(publisher).toHaveValue('DE-BY-A');
    await publisher.fill('');
    await publisher.blur();
    expect(await fragmentOf(page)).not.toContain('publisher');
    await page.goBack();
    await expect(publisher).toHaveValue('DE-BY-A');
  });

  test('that nobody knows stays in the field, is said, and the plan stays', async ({ page }) => {
    await openPlan(page, `${christmas}&reviewer=NL`);
    await expect(goLive(page)).not.toHaveAttribute('datetime', weekendsOnly);
    const dates = await goLive(page).getAttribute('datetime');
    await field(page, 'reviewer').fill('Atlantis');
    await field(page, 'reviewer').blur();
    await expect(alert(page, words['accepts.region'])).toBeVisible();
    await expect(field(page, 'reviewer')).toHaveValue('Atlantis');
    await expectGoLive(page, dates ?? '');
  });

  test('that nobody knows in a link is reported with its value', async ({ page }) => {
    await openPlan(page, `${christmas}&reviewer=XX-YY`);
    await expect(alert(page, 'XX-YY')).toContainText(words['accepts.region']);
    await expectGoLive(page, weekendsOnly);
  });

  test('is suggested by name, the browser’s country first', async ({ page }) => {
    await openPlan(page, christmas);
    const suggestions = page.locator('#planner-regions option');
    await expect(suggestions).toHaveCount(0);
    await field(page, 'reviewer').focus();
    await expect(suggestions).toHaveCount(628);
    await expect(suggestions.first()).toHaveAttribute('value', 'GB');
    await expect(suggestions.first()).toHaveAttribute('label', 'United Kingdom');
  });

  test('has no effect in calendar days: it is kept, said, and nothing is fetched', async ({ page }) => {
    const fetched = requests(page);
    await openPlan(page, `${december}&reviewer=NL`);
    await expectGoLive(page, '2026-12-17T09:00+01:00');
    await expect(await noteOf(field(page, 'reviewer'))).toContainText(words['calendars.noEffect']);
    await expect(field(page, 'reviewer')).toHaveValue('NL');
    expect(fetched).toEqual([]);
    await field(page, 'days').selectOption('business');
    await expect.poll(() => fetched).toEqual(['/holidays/NL.json']);
    expect(await fragmentOf(page)).toContain('reviewer=NL');
  });
});

test('the first dates of a plan have its holidays, and opening it announces nothing', async ({ page }) => {
  await page.route('**/holidays/NL.json', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 400));
    await route.continue();
  });
  await openPlan(page, `${christmas}&reviewer=NL&publisher=XX`);
  expect(await goLive(page).getAttribute('datetime')).not.toBe(weekendsOnly);
  expect(await alert(page, 'XX').count()).toBe(1);
  await page.waitForTimeout(700);
  await expect(page.locator('.planner > [role="status"]')).toHaveText('');
});

test('a file that doesn’t come holds the dates up for a moment only', async ({ page }) => {
  await page.route('**/holidays/NL.json', () => undefined);
  await openPlan(page, `${christmas}&reviewer=NL`);
  await expectGoLive(page, weekendsOnly);
  await expect(await noteOf(field(page, 'reviewer'))).toContainText(words['calendars.loading']);
});

test('a country is fetched once, whoever’s calendar it is', async ({ page }) => {
  const fetched = requests(page);
  await openPlan(page, `${christmas}&reviewer=DE-BY&publisher=DE-BE`);
  await expect(goLive(page)).not.toHaveAttribute('datetime', weekendsOnly);
  await field(page, 'days').selectOption('calendar');
  await field(page, 'days').selectOption('business');
  await expect(goLive(page)).not.toHaveAttribute('datetime', weekendsOnly);
  expect(fetched).toEqual(['/holidays/DE.json']);
});

test('a plan beyond the known years says so', async ({ page }) => {
  await openPlan(page, 'at=2037-12-20T09:00&zone=Europe/Amsterdam&days=business&reviewer=NL');
  await expect(page.locator('.planner .beyond')).toContainText('2037');
  await field(page, 'at').fill('2037-06-01T09:00');
  await expect(page.locator('.planner .beyond')).toHaveCount(0);
});

test.describe('failed rounds', () => {
  test('are chosen, cost days and show their rows', async ({ page }) => {
    await openPlan(page);
    const retries = field(page, 'retries');
    await expect(await noteOf(retries)).toContainText('3 days, 2 hours and 15 minutes');
    await retries.selectOption('2');
    await expectGoLive(page, '2026-12-23T13:30+01:00');
    await expect(await noteOf(retries)).toContainText('6 days, 4 hours and 30 minutes');
    expect((await rows(page)).map(([, round]) => round)).toContain('2');
    expect(await fragmentOf(page)).toContain('retries=2');
    await page.goBack();
    await expect(retries).toHaveValue('0');
  });

  test('are not offered in a process without certification', async ({ page }) => {
    await openPlan(page, 'process=push-to-production');
    await expect(field(page, 'retries')).toHaveCount(0);
  });
});

test('backward, the comparison says how much earlier to submit', async ({ page }) => {
  await openPlan(page, 'mode=backward&at=2026-12-17T09:00&zone=Europe/Amsterdam');
  await page.getByRole('button', { name: words['compare.show'] }).click();
  const moments = page.locator('.compare dd time');
  await expect(moments).toHaveCount(4);
  await expect(submitBy(page)).toHaveAttribute('datetime', (await moments.first().getAttribute('datetime')) ?? '');
  await expect(page.locator('.compare .difference')).toContainText('earlier');
});

for (const width of [320, 1280])
  test(`nothing sticks out at ${width} pixels`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    await openPlan(page, `${christmas}&reviewer=CH-AI`, 'de');
    await page.getByRole('button', { name: messages.de['compare.show'] }).click();
    expect(await stickingOut(page)).toEqual([]);
  });

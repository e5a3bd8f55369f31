import { expect, test } from '@playwright/test';
import { locales, type Locale } from '../../src/i18n/locales.ts';
import { messages } from '../../src/i18n/messages.ts';
import { troubleOn } from '../support/pageTrouble.ts';
import { december, expectGoLive, field, goLive, openPlan, rows, submitBy } from './plannerPage.ts';

const virtualMachine = [
  'validate-prerequisites',
  'test-drive-validation',
  'certification',
  'provisioning',
  'packaging',
  'publisher-sign-off',
  'provisioning-final',
  'live',
];

const longForms: Readonly<Record<Locale, readonly string[]>> = {
  en: ['Thursday, 17 December 2026', 'at 09:00', 'Central European Time (Europe/Amsterdam)'],
  nl: ['donderdag 17 december 2026', 'om 09:00', 'Midden-Europese tijd (Europe/Amsterdam)'],
  de: ['Donnerstag, 17. Dezember 2026', 'um 09:00', 'Mitteleuropäische Zeit (Europe/Amsterdam)'],
  es: ['jueves, 17 de diciembre de 2026', '9:00', 'hora de Europa central (Europe/Amsterdam)'],
};

for (const locale of locales) {
  test.describe(`/${locale}/planner/`, () => {
    test('answers a link with the date, in the long form of the language and with the zone', async ({ page }) => {
      const trouble = troubleOn(page);
      await openPlan(page, december, locale);
      await expect(page.locator('html')).toHaveAttribute('lang', locale);
      await expect(page.locator('output[name="go-live"] time')).toHaveCount(1);
      await expectGoLive(page, '2026-12-17T09:00+01:00');
      for (const part of longForms[locale]) await expect(goLive(page)).toContainText(part);
      await expect(page.locator('output[name="submit-by"]')).toHaveCount(0);
      await expect(page.locator('output[name="go-live"]')).toHaveAttribute('aria-live', 'off');
      expect(trouble).toEqual([]);
    });

    test('shows one row for each stage, in time order, with its start and end', async ({ page }) => {
      await openPlan(page, december, locale);
      expect(await rows(page)).toEqual([
        ['validate-prerequisites', '0', '2026-12-01T09:00+01:00', '2026-12-01T09:15+01:00'],
        ['test-drive-validation', '0', '2026-12-01T09:15+01:00', '2026-12-01T11:15+01:00'],
        ['certification', '0', '2026-12-01T11:15+01:00', '2026-12-04T11:15+01:00'],
        ['provisioning', '0', '2026-12-04T11:15+01:00', '2026-12-08T11:15+01:00'],
        ['packaging', '0', '2026-12-08T11:15+01:00', '2026-12-08T12:15+01:00'],
        ['publisher-sign-off', '0', '2026-12-08T12:15+01:00', '2026-12-09T09:00+01:00'],
        ['provisioning-final', '0', '2026-12-09T09:00+01:00', '2026-12-13T09:00+01:00'],
        ['live', '0', '2026-12-13T09:00+01:00', '2026-12-17T09:00+01:00'],
      ]);
      await expect(page.locator('table:has(tr[data-stage])')).toHaveCount(1);
    });

    test('planned backward answers with the last minute to submit, and proves it', async ({ page }) => {
      await openPlan(page, 'mode=backward&at=2026-12-17T09:00&zone=Europe/Amsterdam', locale);
      await expect(submitBy(page)).toHaveCount(1);
      await expect(submitBy(page)).toHaveAttribute('datetime', '2026-12-01T09:00+01:00');
      await expectGoLive(page, '2026-12-17T09:00+01:00');
      await expect(page.locator('.answer .proof')).toContainText('9:01');
    });

    test('says of a submission in the past that it is past', async ({ page }) => {
      await openPlan(page, 'at=2020-12-01T09:00&zone=UTC', locale);
      await expect(page.locator('.answer')).toContainText(messages[locale]['answer.pastSubmission']);
      await openPlan(page, 'mode=backward&at=2020-12-17T09:00&zone=UTC', locale);
      const [beginning = ''] = messages[locale]['answer.past'].split('{{');
      await expect(page.locator('.answer')).toContainText(beginning);
    });

    test('shows the other process', async ({ page }) => {
      const trouble = troubleOn(page);
      await openPlan(page, `process=push-to-production&${december}`, locale);
      expect((await rows(page)).map(([stage]) => stage)).toEqual([
        'walkthrough',
        'request-approval',
        'final-review',
        'replication',
      ]);
      // A day each for the two publisher's stages, nothing for the review, 48 hours for replication.
      await expectGoLive(page, '2026-12-05T09:00+01:00');
      expect(trouble).toEqual([]);
    });
  });
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  for (const locale of locales) {
    test(`/${locale}/planner/ shows each stage with its maximum and its offset, and no date`, async ({ page }) => {
      await page.goto(`/${locale}/planner/`);
      const stages = page.locator('tr[data-stage]');
      expect(await stages.evaluateAll((all) => all.map((row) => row.getAttribute('data-stage')))).toEqual(
        virtualMachine,
      );
      for (const stage of await stages.all()) await expect(stage).toBeVisible();
      await expect(page.locator('.planner time')).toHaveCount(0);
      await expect(page.locator('.planner output')).toHaveCount(0);
      const [first, second, third] = [
        stages.nth(0).locator('td').last(),
        stages.nth(1).locator('td').last(),
        stages.nth(2).locator('td').last(),
      ];
      await expect(first).toHaveText(messages[locale]['offset.start']);
      await expect(second).toHaveText(messages[locale]['offset.after'].replace('{{duration}}', quarter[locale]));
      await expect(third).toContainText('2');
      await expect(stages.nth(2)).toContainText('3');
      await expect(page.locator('.planner')).toContainText(messages[locale]['noscript.text']);
    });
  }
});

const quarter: Readonly<Record<Locale, string>> = {
  en: '15 minutes',
  nl: '15 minuten',
  de: '15 Minuten',
  es: '15 minutos',
};

test.describe('clock changes', () => {
  const cases = [
    [
      'October: timed stages end an hour earlier',
      'at=2026-10-17T09:00&zone=Europe/Amsterdam',
      '2026-11-02T08:00+01:00',
      '25 October 2026',
    ],
    [
      'October: counted days keep the time',
      'at=2026-10-20T09:00&zone=Europe/Amsterdam',
      '2026-11-05T09:00+01:00',
      '25 October 2026',
    ],
    [
      'March: timed stages end an hour later',
      'at=2026-03-21T09:00&zone=Europe/Amsterdam',
      '2026-04-06T10:00+02:00',
      '29 March 2026',
    ],
    [
      'March: counted days keep the time',
      'at=2026-03-25T09:00&zone=Europe/Amsterdam',
      '2026-04-10T09:00+02:00',
      '29 March 2026',
    ],
    [
      'March in New York comes earlier',
      'at=2026-03-01T09:00&zone=America/New_York',
      '2026-03-17T09:00-04:00',
      '8 March 2026',
    ],
  ] as const;
  for (const [sentence, fragment, datetime, change] of cases) {
    test(sentence, async ({ page }) => {
      await openPlan(page, fragment);
      await expectGoLive(page, datetime);
      await expect(page.locator('.answer .sure')).toContainText(change);
    });
  }

  test('none is told of in UTC, whose offset is written in numbers', async ({ page }) => {
    await openPlan(page, 'at=2026-10-20T09:00&zone=UTC');
    await expectGoLive(page, '2026-11-05T09:00+00:00');
    await expect(page.locator('.answer .sure')).not.toContainText('October');
  });
});

test.describe('in a browser of another zone', () => {
  test.use({ timezoneId: 'Pacific/Auckland' });

  test('a shared link shows the same dates', async ({ page }) => {
    await openPlan(page);
    await expectGoLive(page, '2026-12-17T09:00+01:00');
    await expect(goLive(page)).toContainText('Thursday, 17 December 2026');
    await expect(field(page, 'zone')).toHaveValue('Europe/Amsterdam');
  });

  test('a link without a zone takes the browser’s, which the page names', async ({ page }) => {
    await openPlan(page, 'at=2026-12-01T09:00');
    await expectGoLive(page, '2026-12-17T09:00+13:00');
    await expect(goLive(page)).toContainText('Pacific/Auckland');
    await expect(field(page, 'zone')).toHaveValue('Pacific/Auckland');
  });

  test('a link of nothing begins at the next quarter of an hour', async ({ page }) => {
    await openPlan(page, '');
    await expect(goLive(page)).toHaveAttribute('datetime', /T\d\d:(00|15|30|45)\+1[23]:00$/);
    await expect(field(page, 'at')).toHaveValue(/^20\d\d-\d\d-\d\dT\d\d:(00|15|30|45)$/);
  });
});

test.describe('in a browser without Temporal', () => {
  test('the dates are the same, by a polyfill that a browser with Temporal never loads', async ({ browser }) => {
    const scripts = async (without: boolean) => {
      const page = await browser.newPage();
      if (without) await page.addInitScript(() => Reflect.deleteProperty(globalThis, 'Temporal'));
      const trouble = troubleOn(page);
      const loaded: string[] = [];
      page.on('response', (response) => {
        if (response.url().endsWith('.js')) loaded.push(new URL(response.url()).pathname);
      });
      await openPlan(page, 'at=2026-10-17T09:00&zone=Europe/Amsterdam');
      await expectGoLive(page, '2026-11-02T08:00+01:00');
      const all = await rows(page);
      await openPlan(page, 'mode=backward&at=2026-04-06T10:00&zone=Europe/Amsterdam');
      await expect(submitBy(page)).toHaveAttribute('datetime', '2026-03-21T09:00+01:00');
      expect(trouble).toEqual([]);
      expect(await page.evaluate(() => 'Temporal' in globalThis)).toBe(!without);
      await page.close();
      return { loaded, all };
    };
    const native = await scripts(false);
    const polyfilled = await scripts(true);
    expect(polyfilled.all).toEqual(native.all);
    expect(polyfilled.loaded.filter((path) => !native.loaded.includes(path))).toHaveLength(1);
    expect(native.loaded.filter((path) => !polyfilled.loaded.includes(path))).toEqual([]);
  });
});

test.describe('the sixteen days', () => {
  test('are explained: 20 hours and 45 minutes are left for the sign-off', async ({ page }) => {
    await openPlan(page);
    await expect(page.locator('.planner .room')).toContainText('20 hours and 45 minutes');
    await expect(page.locator('tr[data-stage="publisher-sign-off"]')).toContainText('20 hours and 45 minutes');
    await expect(page.locator('.planner .warning')).toHaveCount(0);
  });

  test('do not hold with a sign-off of two days, and the page warns', async ({ page }) => {
    await openPlan(page, `${december}&stage.publisher-sign-off=P2D`);
    await expectGoLive(page, '2026-12-18T12:15+01:00');
    await expect(page.locator('.planner .warning')).toContainText('1 day, 3 hours and 15 minutes');
  });
});

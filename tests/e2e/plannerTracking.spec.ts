import { readFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import ICAL from 'ical.js';
import { formatsOf } from '../../src/i18n/format.ts';
import { locales } from '../../src/i18n/locales.ts';
import { messages } from '../../src/i18n/messages.ts';
import { createTranslator } from '../../src/i18n/translator.ts';
import { stickingOut } from '../support/pageFindings.ts';
import { button, press } from './plannerExportsPage.ts';
import { december, expectGoLive, field, fragmentOf, openPlan, rows } from './plannerPage.ts';

/** Sunday 6 December 2026, 13:20 in Amsterdam. */
const present = new Date('2026-12-06T12:20:00Z');
const overdue = 'zone=Europe/Amsterdam&now=certification&since=2026-12-01T11:15';

const whereabouts = (page: Page) => page.locator('.whereabouts');
const effects = (page: Page) => page.locator('details.effects');
const skipped = (page: Page) => page.locator('details.skipped');

/** Moves the focus on with the Tab key until it is on a control, as a reader without a mouse does. */
async function tabTo(page: Page, selector: string): Promise<void> {
  for (let presses = 0; presses < 80; presses++) {
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`the Tab key never reaches ${selector}`);
}

test.beforeEach(async ({ page }) => {
  await page.clock.setFixedTime(present);
});

for (const locale of locales) {
  const t = createTranslator(locale, messages[locale]);

  test.describe(`in ${locale}`, () => {
    test('the stage that the offer is in is chosen with the keyboard, and the plan begins there', async ({ page }) => {
      await openPlan(page, december, locale);
      await field(page, 'at').focus();
      await tabTo(page, '[name="now"]');
      // By its name: a native list takes what is typed.
      await page.keyboard.type(t('stage.certification').slice(0, 5));
      await expect(field(page, 'now')).toHaveValue('certification');
      await expect(field(page, 'since')).toHaveValue('2026-12-01T11:15');
      expect((await rows(page))[0]).toEqual(['certification', '0', '2026-12-01T11:15+01:00', '2026-12-06T13:20+01:00']);
      expect(await fragmentOf(page)).toContain('now=certification&since=2026-12-01T11');
      await tabTo(page, '[name="since"]');
      await field(page, 'since').fill('2026-12-05T09:00');
      await page.keyboard.press('Enter');
      expect((await rows(page))[0]?.slice(2)).toEqual(['2026-12-05T09:00+01:00', '2026-12-08T09:00+01:00']);
      await expect(whereabouts(page)).toHaveAttribute('data-state', 'onTime');
      await page.goBack();
      await expect(field(page, 'since')).toHaveValue('2026-12-01T11:15');
      await field(page, 'now').selectOption('');
      await expect(field(page, 'since')).toHaveCount(0);
      expect((await rows(page))[0]?.[0]).toBe('validate-prerequisites');
    });

    test('the moment from which to complain is in the calendar file', async ({ page }) => {
      await openPlan(page, 'zone=Europe/Amsterdam&now=certification&since=2026-12-05T09:00', locale);
      const [file] = await Promise.all([
        page.waitForEvent('download'),
        press(button(page, 'take.downloadCalendar', locale)),
      ]);
      const calendar = new ICAL.Component(ICAL.parse(readFileSync(await file.path(), 'utf8')) as unknown[]);
      const deadline = calendar
        .getAllSubcomponents('vevent')
        .find((event) => String(event.getFirstPropertyValue('uid')).endsWith('-deadline@go-live-planner'));
      expect(String(deadline?.getFirstPropertyValue('dtstart'))).toBe('2026-12-08T08:00:00Z');
      expect(String(deadline?.getFirstPropertyValue('summary'))).toContain(t('stage.certification'));
      expect(deadline?.getFirstSubcomponent('valarm')).toBeTruthy();
    });

    test('an overdue stage says by how much, since when, and what to do', async ({ page }) => {
      await openPlan(page, overdue, locale);
      const box = whereabouts(page);
      await expect(box).toHaveAttribute('data-state', 'overdue');
      await expect(box).toHaveClass(/warning/);
      await expect(box.locator('h2')).toContainText(t('stage.certification'));
      await expect(box).toContainText('Publish a virtual machine offer, 2018');
      await expect(box).toContainText(t('tracking.overdue.act'));
      await expect(box).toContainText(t('tracking.later'));
      await expect(box.getByRole('link')).toHaveAttribute('href', `/${locale}/stuck/`);
      await expect(page.locator('.answer .lead')).toHaveText(
        t('tracking.lead.atTheEarliest', { stage: t('stage.certification') }),
      );
      const passed = t('tracking.row.overdue', { limit: '' }).trim();
      await expect(page.locator('tr[data-stage="certification"]')).toContainText(
        passed.split(' ').slice(0, 3).join(' '),
      );
      for (const later of ['provisioning', 'live'])
        await expect(page.locator(`tr[data-stage="${later}"]`)).toContainText(t('tracking.row.later'));
      // From 13:20: 4 days, 1 hour, 20 hours 45 minutes, 4 days and 4 days.
      await expectGoLive(page, '2026-12-19T11:05+01:00');
    });

    test('the ticket is copied in the page’s language and in English', async ({ page, context }) => {
      await context.grantPermissions(['clipboard-read', 'clipboard-write']);
      await openPlan(page, overdue, locale);
      const texts = page.locator('.ticket-box');
      await expect(texts).toHaveCount(locale === 'en' ? 1 : 2);
      const copied = async (index: number) => {
        const button = texts.nth(index).getByRole('button', { name: t('ticket.copy') });
        await button.focus();
        await page.keyboard.press('Enter');
        await expect(texts.nth(index).getByRole('button')).toHaveText(t('answer.copied'));
        return page.evaluate(() => navigator.clipboard.readText());
      };
      const own = await copied(0);
      expect(own).toContain(t('ticket.subject.overdue', { stage: t('stage.certification') }));
      expect(own).toContain('Publish a virtual machine offer, 2018');
      const english = locale === 'en' ? own : await copied(1);
      expect(english).toContain('Exceeded by: 2 days, 2 hours and 5 minutes');
      expect(english).toContain('Stage: Certification, since Tuesday, 1 December 2026 at 11:15, Central European Time');
    });

    test('what moves the date most is told by the keyboard’s Enter', async ({ page }) => {
      await openPlan(page, december, locale);
      const summary = effects(page).locator('summary');
      await expect(summary).toHaveText(t('effects.heading'));
      await summary.focus();
      await page.keyboard.press('Enter');
      const lines = effects(page).locator('[data-effect-stage]');
      await expect(lines).toHaveCount(8);
      await expect(lines.first()).toHaveAttribute('data-effect-stage', 'provisioning');
      await expect(lines.first()).toContainText(t('stage.provisioning'));
      await expect(effects(page).locator('[data-effect="round"]')).toHaveCount(1);
      await expect(effects(page).locator('[data-effect="hour"]')).toHaveCount(1);
      await expect(effects(page).locator('[data-effect="allowance"]')).toHaveAttribute('data-verdict', 'holds');
      await field(page, 'stage.publisher-sign-off').fill('2d');
      await expect(effects(page).locator('[data-effect="allowance"]')).toHaveAttribute('data-verdict', 'missed');
    });

    test('the days skipped are listed with their reasons, in business days only', async ({ page }) => {
      await openPlan(page, december, locale);
      await expect(skipped(page)).toHaveCount(0);
      await openPlan(page, `days=business&${december}`, locale);
      const summary = skipped(page).locator('summary');
      await expect(summary).toHaveText(t('skipped.heading', { count: 6 }));
      await summary.focus();
      await page.keyboard.press('Enter');
      await expect(skipped(page).getByRole('listitem')).toHaveCount(1);
      await expect(skipped(page).getByRole('listitem')).toContainText(t('skipped.calendar.microsoft'));
      const day = (date: number) => formatsOf(locale).shortDate(Date.UTC(2026, 11, date), 'UTC');
      const why = t('skipped.weekends', { count: 1, from: day(5), until: day(6) });
      await expect(page.locator('tr[data-stage="certification"]')).not.toContainText(day(5));
      await expect(page.locator('tr[data-stage="provisioning"]')).toContainText(
        `${t('skipped.row', { count: 2, why })} (${t('skipped.calendar.microsoft')})`,
      );
    });

    for (const width of [320, 1280]) {
      test(`nothing sticks out at ${String(width)} pixels`, async ({ page }) => {
        await page.setViewportSize({ width, height: 900 });
        await openPlan(page, `days=business&retries=1&${overdue}`, locale);
        await effects(page).locator('summary').click();
        await skipped(page).locator('summary').click();
        expect(await stickingOut(page)).toEqual([]);
      });
    }
  });
}

test('where the browser won’t copy, the ticket is laid out to be copied', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', { value: { writeText: () => Promise.reject(new Error('no')) } });
  });
  await openPlan(page, overdue);
  await page.locator('.ticket-box').getByRole('button').click();
  await expect(page.locator('.ticket-box textarea')).toHaveValue(/^Subject: offer \[offer ID\] has exceeded/);
});

test('planning backward, the offer can’t be tracked, and the page says why', async ({ page }) => {
  await openPlan(page, `mode=backward&${december}`);
  await expect(field(page, 'now')).toBeDisabled();
  await expect(page.locator('.tracking')).toContainText(messages.en['mode.forward']);
});

test('a publisher’s own stage that is overdue asks the publisher to act', async ({ page }) => {
  await openPlan(
    page,
    'process=virtual-machine-2017&zone=Europe/Amsterdam&now=publisher-sign-off&since=2026-12-01T11:15',
  );
  await expect(whereabouts(page)).toContainText(messages.en['tracking.overdue.yours']);
});

test('a stage without a documented maximum is never called overdue', async ({ page }) => {
  await openPlan(page, 'zone=Europe/Amsterdam&now=publisher-sign-off&since=2026-12-01T11:15');
  await expect(whereabouts(page)).toHaveAttribute('data-state', 'waitingNoMaximum');
  await expect(page.locator('.ticket-box')).not.toContainText('Exceeded by');
});

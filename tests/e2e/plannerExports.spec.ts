import { readFileSync } from 'node:fs';
import { expect, test, type Download, type Locator, type Page } from '@playwright/test';
import ICAL from 'ical.js';
import * as v from 'valibot';
import { locales } from '../../src/i18n/locales.ts';
import { messages } from '../../src/i18n/messages.ts';
import { exportedPlan } from '../../src/planner/exports/json.ts';
import { stickingOut } from '../support/pageFindings.ts';
import { readCsv } from '../support/readCsv.ts';
import { button, press, take } from './plannerExportsPage.ts';
import { december, expectGoLive, field, fragmentOf, openPlan } from './plannerPage.ts';

async function downloaded(page: Page, control: Locator): Promise<{ readonly name: string; readonly text: string }> {
  const [download] = await Promise.all([page.waitForEvent('download'), press(control)]);
  return { name: download.suggestedFilename(), text: await contentOf(download) };
}

const contentOf = async (download: Download) => readFileSync(await download.path(), 'utf8');

const eventsOf = (text: string) =>
  new ICAL.Component(ICAL.parse(text) as unknown[]).getAllSubcomponents('vevent').map((event) => ({
    uid: String(event.getFirstPropertyValue('uid')),
    summary: String(event.getFirstPropertyValue('summary')),
    start: String(event.getFirstPropertyValue('dtstart')),
    url: String(event.getFirstPropertyValue('url')),
  }));

const clipboard = (page: Page) => page.evaluate(() => navigator.clipboard.readText());

for (const locale of locales) {
  test.describe(`taken along in ${locale}`, () => {
    const words = messages[locale];

    test('a calendar file has every stage in the page’s language, and gives the plan its id', async ({ page }) => {
      await openPlan(page, `${december}&name=x`, locale);
      const file = await downloaded(page, button(page, 'take.downloadCalendar', locale));
      expect(file.name).toBe('go-live-x-2026-12-17.ics');
      const events = eventsOf(file.text);
      expect(events).toHaveLength(9);
      expect(events[2]).toMatchObject({
        summary: `${words['stage.certification']} · x`,
        start: '2026-12-01T10:15:00Z',
      });
      const id = /^([a-z0-9]{8,32})-certification-0@go-live-planner$/.exec(events[2]?.uid ?? '')?.[1] ?? '';
      expect(id).not.toBe('');
      expect(events[2]?.url).toMatch(new RegExp(`/${locale}/planner/#id=${id}&name=x&${december}$`));
      expect(await fragmentOf(page)).toContain(`id=${id}&`);
      await expect(take(page).getByRole('status')).toContainText(file.name);
    });

    test('a table and data come as files', async ({ page }) => {
      await openPlan(page, december, locale);
      const csv = await downloaded(page, button(page, 'take.downloadCsv', locale));
      expect(csv.name).toBe('go-live-virtual-machine-2026-12-17.csv');
      expect(csv.text.charCodeAt(0)).toBe(0xfeff);
      expect(readCsv(csv.text.slice(1))[3]?.slice(1, 3)).toEqual(['certification', words['stage.certification']]);
      const json = await downloaded(page, button(page, 'take.downloadJson', locale));
      const data = v.parse(exportedPlan, JSON.parse(json.text));
      expect(data).toMatchObject({ language: locale, goLive: '2026-12-17T09:00+01:00[Europe/Amsterdam]' });
      expect(data.link).toMatch(new RegExp(`/${locale}/planner/#${december}$`));
    });

    test('Markdown and a short message are copied', async ({ page, context }) => {
      await context.grantPermissions(['clipboard-read', 'clipboard-write']);
      await openPlan(page, december, locale);
      await press(button(page, 'take.copyMarkdown', locale));
      await expect(take(page).getByRole('status')).toHaveText(words['answer.copied']);
      expect(await clipboard(page)).toContain(`| ${words['stage.certification']} | Microsoft |`);
      await press(button(page, 'take.copyMessage', locale));
      await expect.poll(() => clipboard(page)).toMatch(new RegExp(`2026[\\s\\S]+/${locale}/planner/#${december}$`));
    });

    test('nothing sticks out of a narrow window', async ({ page }) => {
      await page.setViewportSize({ width: 320, height: 800 });
      await openPlan(page, december, locale);
      await press(take(page).locator('summary'));
      await expect(take(page).locator('[name="event.live"]')).toBeVisible();
      expect(await stickingOut(page)).toEqual([]);
    });
  });
}

test('only the chosen stages are in the calendar file, and stages can be chosen by keyboard', async ({ page }) => {
  await openPlan(page);
  await press(take(page).locator('summary'));
  for (const stage of ['certification', 'live']) {
    await press(field(page, `event.${stage}`), 'Space');
    await expect(field(page, `event.${stage}`)).not.toBeChecked();
  }
  await expect(take(page).locator('summary')).toHaveText('Stages in the file: 6 of 8');
  const { text } = await downloaded(page, button(page, 'take.downloadCalendar'));
  expect(eventsOf(text)).toHaveLength(7);
  expect(text).not.toContain('-certification-0@');
});

test('a second file after a change has the same events at other times', async ({ page }) => {
  await openPlan(page);
  const first = eventsOf((await downloaded(page, button(page, 'take.downloadCalendar'))).text);
  await field(page, 'stage.publisher-sign-off').fill('2d');
  await expectGoLive(page, '2026-12-18T12:15+01:00');
  const second = eventsOf((await downloaded(page, button(page, 'take.downloadCalendar'))).text);
  expect(second.map(({ uid }) => uid)).toEqual(first.map(({ uid }) => uid));
  expect(second.at(-1)?.start).not.toBe(first.at(-1)?.start);
});

test('a plan keeps its id when Back leads to before it was made, so that its events move', async ({ page }) => {
  await openPlan(page, december);
  const uidsOf = async () => {
    const { text } = await downloaded(page, button(page, 'take.downloadCalendar'));
    return eventsOf(text).map(({ uid }) => uid);
  };
  await field(page, 'on.test-drive-validation').uncheck();
  const before = await uidsOf();
  await page.goBack();
  await expect(page.locator('tr[data-stage]')).toHaveCount(8);
  const after = await uidsOf();
  expect(after).toEqual(expect.arrayContaining(before));
});

test.describe('the share sheet', () => {
  const stub = (page: Page, outcome: 'taken' | 'AbortError' | 'NotAllowedError') =>
    page.addInitScript((how) => {
      Object.defineProperty(navigator, 'share', {
        value: (data: ShareData) => {
          document.documentElement.dataset.shared = JSON.stringify(data);
          return how === 'taken' ? Promise.resolve() : Promise.reject(new DOMException('no', how));
        },
      });
    }, outcome);
  const shared = (page: Page) =>
    page.evaluate(() => JSON.parse(document.documentElement.dataset.shared ?? '{}') as ShareData);

  test('gets the title, a short text and the link', async ({ page }) => {
    await stub(page, 'taken');
    await openPlan(page, `${december}&name=x`);
    await press(button(page, 'take.share'));
    const data = await shared(page);
    expect(data.title).toContain('x | ');
    expect(data.text).toContain('Thursday, 17 December 2026 at 09:00');
    expect(data.url).toMatch(new RegExp(`/en/planner/#name=x&${december}$`));
  });

  test('closed by the reader, nothing is said', async ({ page }) => {
    await stub(page, 'AbortError');
    await openPlan(page);
    await press(button(page, 'take.share'));
    await expect(take(page).getByRole('alert')).toHaveCount(0);
    await expect(take(page).getByRole('textbox')).toHaveCount(0);
  });

  test('refused, the text is laid out to copy, and follows the plan', async ({ page }) => {
    await stub(page, 'NotAllowedError');
    await openPlan(page);
    await press(button(page, 'take.share'));
    const box = take(page).getByLabel(messages.en['answer.copyFailed']);
    await expect(box).toHaveValue(new RegExp(`17 December 2026[\\s\\S]+/en/planner/#${december}$`));
    await field(page, 'on.test-drive-validation').uncheck();
    await expect(box).toHaveValue(/off=test-drive-validation/);
  });

  test('is not offered where there is none', async ({ page }) => {
    await page.addInitScript(() => {
      Reflect.deleteProperty(Navigator.prototype, 'share');
    });
    await openPlan(page);
    await expect(button(page, 'take.share')).toHaveCount(0);
  });
});

test('what can’t be loaded is said, and can be tried again', async ({ page }) => {
  await openPlan(page);
  const missing = /calendarFile|printSheet/;
  await page.route(missing, (route) => route.abort());
  await press(button(page, 'take.downloadCalendar'));
  await expect(take(page).getByRole('alert')).toHaveText(messages.en['take.failed']);
  await press(button(page, 'take.print'));
  await expect(take(page).getByRole('alert')).toHaveText(messages.en['take.failed']);
  await expectGoLive(page, '2026-12-17T09:00+01:00');
});

test('what makes the files is loaded when it is used, not before', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await openPlan(page);
  await page.waitForLoadState('networkidle');
  const parts = () => asked.filter((url) => /(?:calendarFile|csv|json|markdown|printSheet)\./.test(url)).length;
  expect(parts()).toBe(0);
  await downloaded(page, button(page, 'take.downloadCalendar'));
  expect(parts()).toBeGreaterThan(0);
});

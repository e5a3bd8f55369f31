import { expect, test, type Page } from '@playwright/test';
import { locales } from '../../src/i18n/locales.ts';
import { messages } from '../../src/i18n/messages.ts';
import { stickingOut } from '../support/pageFindings.ts';
import {
  december,
  expectGoLive,
  field,
  fragmentOf,
  goLive,
  noteOf,
  openMore,
  openPlan,
  submitBy,
} from './plannerPage.ts';

const words = messages.en;
const chooseMode = (page: Page, mode: 'forward' | 'backward') =>
  page.locator('label', { has: page.locator(`[name="mode"][value="${mode}"]`) }).click();

test('each control has a visible label and the name of its field', async ({ page }) => {
  await openPlan(page);
  await openMore(page);
  const names = ['at', 'zone', 'process', 'name', 'on.test-drive-validation'];
  for (const name of [...names, 'stage.certification', 'stage.publisher-sign-off', 'stage.live']) {
    const control = field(page, name);
    await expect(control).toHaveCount(1);
    const id = await control.getAttribute('id');
    const label = page.locator(id === null ? `label:has([name="${name}"])` : `label[for="${id}"]`);
    await expect(label).toBeVisible();
    await expect(label).toHaveText(/\S/);
  }
  await expect(field(page, 'at')).toHaveAttribute('type', 'datetime-local');
  await expect(field(page, 'on.test-drive-validation')).toBeChecked();
  await expect(field(page, 'mode')).toHaveCount(2);
});

test.describe('switching the mode', () => {
  test('keeps the dates and sets the moment to the other end of the plan', async ({ page }) => {
    await openPlan(page, 'at=2026-10-17T09:00&zone=Europe/Amsterdam');
    await chooseMode(page, 'backward');
    await expect(submitBy(page)).toHaveAttribute('datetime', '2026-10-17T09:00+02:00');
    await expectGoLive(page, '2026-11-02T08:00+01:00');
    await expect(field(page, 'at')).toHaveValue('2026-11-02T08:00');
    expect(await fragmentOf(page)).toBe('mode=backward&at=2026-11-02T08:00');
    await chooseMode(page, 'forward');
    await expect(submitBy(page)).toHaveCount(0);
    await expect(field(page, 'at')).toHaveValue('2026-10-17T09:00');
    await expectGoLive(page, '2026-11-02T08:00+01:00');
  });

  test('shows the moment in force also where an unfinished one was left in the field', async ({ page }) => {
    await openPlan(page);
    await field(page, 'at').fill('');
    await field(page, 'at').blur();
    await chooseMode(page, 'backward');
    await expect(field(page, 'at')).toHaveValue('2026-12-17T09:00');
  });
});

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

test('a zone that there isn’t stays in the field, and the page says so', async ({ page }) => {
  await openPlan(page);
  const zone = field(page, 'zone');
  for (const typed of ['Europe/Atlantis', '+01:00', 'Z', 'T0000+0100', '']) {
    await zone.fill(typed);
    await zone.blur();
    await expect(zone).toHaveValue(typed);
    await expect(await noteOf(zone)).toHaveText(words['control.zone.unknown']);
    await expectGoLive(page, '2026-12-17T09:00+01:00');
  }
  await zone.fill(' America/New_York ');
  await zone.blur();
  await expectGoLive(page, '2026-12-17T09:00-05:00');
  await expect(zone).toHaveValue('America/New_York');
});

test('no suggestion of a zone comes twice', async ({ page }) => {
  await openPlan(page);
  const list = (await field(page, 'zone').getAttribute('list')) ?? '';
  const zones = await page
    .locator(`datalist[id="${list}"] option`)
    .evaluateAll((all) => all.map((option) => option.getAttribute('value')));
  expect(zones).toContain('Europe/Madrid');
  expect(zones).toContain('UTC');
  expect(zones.filter((zone, index) => zones.indexOf(zone) !== index)).toEqual([]);
});

test('a moment out of reach stays in the field, and the page says so', async ({ page }) => {
  await openPlan(page);
  const at = field(page, 'at');
  await at.fill('1999-12-31T23:59');
  await at.blur();
  await expect(at).toHaveValue('1999-12-31T23:59');
  await expect(await noteOf(at)).toHaveText(words['control.at.incomplete']);
  await expectGoLive(page, '2026-12-17T09:00+01:00');
  await at.fill('2026-12-02T10:00');
  await at.blur();
  await expectGoLive(page, '2026-12-18T10:00+01:00');
});

test('another process drops what it lacks and keeps the rest', async ({ page }) => {
  await openPlan(page, `${december}&off=test-drive-validation&stage.certification=P1D&name=x&utm=y`);
  await openMore(page);
  await field(page, 'process').selectOption('push-to-production');
  await expect(page.locator('tr[data-stage]')).toHaveCount(4);
  await expect(field(page, 'on.test-drive-validation')).toHaveCount(0);
  expect(await fragmentOf(page)).toBe('name=x&process=push-to-production&at=2026-12-01T09:00&utm=y');
  await expect(page.locator('tr[data-stage="walkthrough"]')).toContainText('1 day');
});

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

test.describe('copying', () => {
  test.describe('where the browser lets it', () => {
    test.use({ permissions: ['clipboard-read', 'clipboard-write'], timezoneId: 'Europe/Amsterdam' });
    const clipboard = (page: Page) => page.evaluate(() => navigator.clipboard.readText());

    test('the link holds moment and zone, also where they are the defaults', async ({ page }) => {
      await openPlan(page, 'utm=x');
      const at = await field(page, 'at').inputValue();
      await page.getByRole('button', { name: words['answer.copyLink'] }).click();
      await expect(page.getByRole('button', { name: words['answer.copied'] })).toBeVisible();
      const copied = new URL(await clipboard(page));
      expect(copied.pathname).toBe('/en/planner/');
      expect(copied.hash).toBe(`#at=${at}&zone=Europe/Amsterdam&utm=x`);
    });

    for (const locale of locales) {
      test(`the text says the answer, each stage and the link (${locale})`, async ({ page }) => {
        await openPlan(page, `${december}&name=x`, locale);
        await page.getByRole('button', { name: messages[locale]['answer.copyText'] }).click();
        await expect(page.getByRole('button', { name: messages[locale]['answer.copied'] })).toBeVisible();
        const lines = (await clipboard(page)).split('\n');
        expect(lines[0]).toBe('x');
        expect(lines[1]).toContain('2026');
        for (const id of ['certification', 'live'] as const)
          expect(lines.filter((line) => line.includes(messages[locale][`stage.${id}`])).length).toBeGreaterThan(0);
        expect(lines.at(-1)).toMatch(new RegExp(`/${locale}/planner/#name=x&${december}$`));
      });
    }
  });

  for (const [sentence, there] of [
    ['refuses', true],
    ['has no clipboard', false],
  ] as const) {
    test(`where the browser ${sentence}, the text is laid out, selected, and follows the plan`, async ({ page }) => {
      await page.addInitScript((clipboard) => {
        const refuse = () => Promise.reject(new DOMException('no', 'NotAllowedError'));
        Object.defineProperty(navigator, 'clipboard', { value: clipboard ? { writeText: refuse } : undefined });
      }, there);
      await openPlan(page);
      await page.getByRole('button', { name: words['answer.copyLink'] }).click();
      const box = page.getByLabel(words['answer.copyFailed']);
      await expect(box).toHaveValue(new RegExp(`/en/planner/#${december}$`));
      expect(await page.evaluate(() => String(getSelection()))).toContain('/en/planner/#');
      await field(page, 'on.test-drive-validation').uncheck();
      await expect(box).toHaveValue(/off=test-drive-validation/);
      await page.getByRole('button', { name: words['answer.copyText'] }).click();
      await expect(box).toHaveValue(/17 December 2026/);
    });
  }
});

test('nothing sticks out of a narrow window, however long the names are', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 800 });
  const long = {
    name: 'W'.repeat(80),
    at: '2100-12-31T23:59',
    zone: 'America/Argentina/ComodRivadavia',
    'stage.publisher-sign-off': 'P399DT23H59M',
    mode: 'm'.repeat(100),
    [`stage.${'y'.repeat(100)}`]: 'P1D',
  };
  for (const locale of locales) {
    await openPlan(page, new URLSearchParams(long).toString(), locale);
    expect.soft(await stickingOut(page), locale).toEqual([]);
  }
});

test('two tabs keep two plans', async ({ page, context }) => {
  const other = await context.newPage();
  await openPlan(page);
  await openPlan(other, `${december}&stage.live=P1D`);
  await field(page, 'on.test-drive-validation').uncheck();
  await expectGoLive(other, '2026-12-14T09:00+01:00');
  await expect(other.locator('tr[data-stage]')).toHaveCount(8);
  await expect(goLive(page)).toHaveAttribute('datetime', '2026-12-17T09:00+01:00');
});

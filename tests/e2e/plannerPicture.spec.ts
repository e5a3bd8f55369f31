import { expect, test, type Page } from '@playwright/test';
import { locales } from '../../src/i18n/locales.ts';
import { december, goLive, openPlan } from './plannerPage.ts';

const autumn = 'at=2026-10-20T09:00&zone=Europe/Amsterdam';

for (const locale of locales) {
  test(`the names above the days don't touch each other, and no weekend covers them (${locale})`, async ({ page }) => {
    for (const days of [10, 30, 45, 60, 80, 200]) {
      await openPlan(page, `at=2026-11-16T09:00&zone=Europe/Amsterdam&stage.publisher-sign-off=P${days}D`, locale);
      for (const width of [760, 1040, 1160, 1280]) {
        await page.setViewportSize({ width, height: 800 });
        expect.soft(await touching(page), `${days} days at ${width} px`).toEqual([]);
      }
      expect.soft(await covered(page), `${days} days`).toEqual([]);
    }
  });
}

test('on a phone a clock change is marked once, on the stage that runs through it', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 800 });
  await openPlan(page, autumn);
  await expect(page.locator('.rail .clock')).toHaveCount(1);
  await expect(page.locator('.rail li:has(.clock) b')).toHaveText('Provisioning (production systems)');
});

for (const width of [320, 360, 800, 1280]) {
  test(`at ${width} px the answer is larger than the page's title`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await openPlan(page, december);
    const size = (element: Element) => parseFloat(getComputedStyle(element).fontSize);
    const title = await page.locator('h1').evaluate(size);
    expect(await goLive(page).evaluate(size)).toBeGreaterThan(title * 1.05);
  });
}

for (const colorScheme of ['light', 'dark'] as const) {
  test(`in forced colours both parties and weekends keep their shapes (${colorScheme})`, async ({ page }) => {
    await page.emulateMedia({ colorScheme, forcedColors: 'active' });
    await openPlan(page, autumn);
    const ground = (selector: string) =>
      page
        .locator(selector)
        .first()
        .evaluate((element) => {
          const { backgroundColor, backgroundImage } = getComputedStyle(element);
          return backgroundImage === 'none' ? backgroundColor : backgroundImage.replace(/\(.*/s, '');
        });
    const ink = colorScheme === 'light' ? 'rgb(0, 0, 0)' : 'rgb(255, 255, 255)';
    for (const theirs of ['.bar.microsoft', '.swatch.theirs', '.split .theirs', '.rail .microsoft .line']) {
      expect.soft(await ground(theirs), theirs).toBe(ink);
    }
    for (const yours of ['.bar.publisher', '.swatch.yours', '.split .yours', '.rail .publisher .line']) {
      expect.soft(await ground(yours), yours).toBe('repeating-linear-gradient');
    }
    for (const weekend of ['.axis .weekend', '.swatch.weekend']) {
      expect.soft(await ground(weekend), weekend).toBe('radial-gradient');
    }
  });
}

test('a plan of decades is drawn with few elements', async ({ page }) => {
  await openPlan(page, 'now=certification&since=2000-01-01T00:00&days=business');
  expect(await page.locator('.timeline *').count()).toBeLessThan(200);
  expect(await touching(page)).toEqual([]);
  const names = await page.locator('.axis .seen-month').allTextContents();
  expect(names.filter((name) => !/\d{4}/.test(name))).toEqual([]);
});

/** Names on the axis, as far as they can be seen, that touch the next one. */
const touching = (page: Page) =>
  page.locator('.timeline .axis').evaluate((axis) => {
    const text = (selector: string) =>
      [...axis.querySelectorAll(selector)].map((name) => {
        const range = document.createRange();
        range.selectNodeContents(name);
        const { left, right } = range.getBoundingClientRect();
        return { name: name.textContent, left, right };
      });
    const top = axis.getBoundingClientRect().top;
    const seen = (name: Element) => {
      const box = name.getBoundingClientRect();
      return name.childElementCount === 0 && box.width > 1 && Math.abs(box.top - top) < 5;
    };
    axis.querySelectorAll('.seen-month').forEach((name) => {
      name.classList.remove('seen-month');
    });
    const months = [...axis.querySelectorAll('.month')].map((month) => {
      const shown = [...month.querySelectorAll('span, b')].filter(seen);
      shown.forEach((name) => {
        name.classList.add('seen-month');
      });
      return shown.length;
    });
    const found = [text('.seen-month'), text('.date')].flatMap((names) =>
      names.flatMap((one, index) => {
        const next = names[index + 1];
        return next && one.right > next.left - 1 ? [`${one.name} and ${next.name}`] : [];
      }),
    );
    return [...found, ...months.filter((count) => count !== 1).map((count) => `a month with ${count} names`)];
  });

/** Dates that something lies on. */
const covered = (page: Page) =>
  page.locator('.timeline .axis').evaluate((axis) => {
    axis.scrollIntoView({ block: 'center' });
    const parts = [axis, ...axis.querySelectorAll('*')] as HTMLElement[];
    parts.forEach((part) => (part.style.pointerEvents = 'auto'));
    const bars = axis.parentElement?.querySelector<HTMLElement>('.bars');
    if (bars) bars.style.pointerEvents = 'none';
    const found = [...axis.querySelectorAll('.date')].filter((date) => {
      const { left, right, bottom } = date.getBoundingClientRect();
      return [left + 2, right - 2].some((x) => !date.contains(document.elementFromPoint(x, bottom - 4)));
    });
    parts.forEach((part) => (part.style.pointerEvents = ''));
    if (bars) bars.style.pointerEvents = '';
    return found.map((date) => date.textContent);
  });

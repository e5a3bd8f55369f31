import { expect, type Locator, type Page } from '@playwright/test';
import type { Locale } from '../../src/i18n/locales.ts';

/** The plan of most tests: 16 days without a clock change, live on 2026-12-17T09:00+01:00. */
export const december = 'at=2026-12-01T09:00&zone=Europe/Amsterdam';

/** Opens a plan and waits until its dates are there. @param fragment without its `#` */
export async function openPlan(page: Page, fragment = december, locale: Locale = 'en'): Promise<void> {
  await page.goto(`/${locale}/planner/${fragment && `#${fragment}`}`);
  await expect(goLive(page)).toBeVisible();
}

export const goLive = (page: Page): Locator => page.locator('output[name="go-live"] time');

export const submitBy = (page: Page): Locator => page.locator('output[name="submit-by"] time');

/** The control of a field of the link. @example field(page, 'stage.certification') */
export const field = (page: Page, name: string): Locator => page.locator(`.planner [name="${name}"]`);

/** Opens the part of the form that holds the process, the name and the durations of others. */
export const openMore = (page: Page): Promise<void> => page.locator('.planner .controls details > summary').click();

/** What stands beside a control: its reading in words, or what is wrong with it. */
export async function noteOf(control: Locator): Promise<Locator> {
  const id = await control.getAttribute('aria-describedby');
  return control.page().locator(`[id="${id ?? ''}"]`);
}

export const expectGoLive = (page: Page, datetime: string): Promise<void> =>
  expect(goLive(page)).toHaveAttribute('datetime', datetime);

/** What is wrong with the link. */
export const alerts = (page: Page): Locator => page.locator('.planner .problems[role="alert"]');

/** The rows of the plan: stage, round, start and end as machines read them. */
export const rows = (page: Page): Promise<readonly (string | null)[][]> =>
  page
    .locator('tr[data-stage]')
    .evaluateAll((all) =>
      all.map((row) => [
        row.getAttribute('data-stage'),
        row.getAttribute('data-round'),
        ...Array.from(row.querySelectorAll('time')).map((time) => time.getAttribute('datetime')),
      ]),
    );

export const fragmentOf = (page: Page): Promise<string> => page.evaluate(() => location.hash.slice(1));

export const entries = (page: Page): Promise<number> => page.evaluate(() => history.length);

import { expect, test } from '@playwright/test';
import { locales } from '../../src/i18n/locales.ts';
import { crampedTables, stickingOut } from '../support/pageFindings.ts';
import { december, openPlan } from './plannerPage.ts';

/** Long names, long dates and every part of the page. */
const plans = [
  december,
  `zone=America/Argentina/Buenos_Aires&days=business&reviewer=US&publisher=DE-BY&retries=1&now=certification&since=2026-01-05T09:00&name=${'W'.repeat(80)}`,
  'mode=backward&at=2026-09-23T09:00&zone=America/Argentina/Buenos_Aires&process=virtual-machine-partner-center',
];

for (const locale of locales) {
  test(`with everything open the planner fits every width (${locale})`, async ({ page }) => {
    for (const plan of plans) {
      await openPlan(page, plan, locale);
      for (const summary of await page.locator('.planner summary').all()) await summary.click();
      for (let width = 320; width <= 1440; width += 20) {
        await page.setViewportSize({ width, height: 800 });
        expect.soft(await stickingOut(page), `${plan.slice(0, 20)} at ${width} px`).toEqual([]);
        expect.soft(await crampedTables(page), `${plan.slice(0, 20)} at ${width} px`).toEqual([]);
      }
    }
  });
}

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

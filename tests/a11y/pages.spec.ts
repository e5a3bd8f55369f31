import { AxeBuilder } from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { locales } from '../../src/i18n/locales.ts';
import { messages } from '../../src/i18n/messages.ts';
import { builtPages } from '../support/builtPages.ts';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What axe reports and we accept: the rule, a piece of the element's markup, and why. */
const exceptions = [
  {
    rule: 'label-content-name-mismatch',
    markup: 'aria-keyshortcuts="Control+K"',
    reason:
      'The search button shows its shortcut beside its label; the shortcut is told by aria-keyshortcuts, not the name.',
  },
];

const addresses = ['/#choose', '/no-such-page/', ...builtPages().map(({ path }) => path)];

// A colour that is still fading has no contrast to measure.
test.use({ colorScheme: 'light', contextOptions: { reducedMotion: 'reduce' } });

for (const address of addresses) {
  test(`axe finds nothing on ${address}, wide or narrow, light or dark`, async ({ page }) => {
    await page.goto(address, { waitUntil: 'networkidle' });
    await expectNothing(page);
  });
}

for (const locale of locales) {
  test(`axe finds nothing in the planner with everything open, of an overdue offer in business days (${locale})`, async ({
    page,
  }) => {
    const fragment =
      'zone=UTC&days=business&reviewer=US&publisher=DE-BY&retries=1&now=certification&since=2026-01-05T09:00';
    await page.goto(`/${locale}/planner/#${fragment}&at=sometime`, { waitUntil: 'networkidle' });
    await page.locator('.compare button').click();
    for (const summary of await page.locator('.planner summary').all()) await summary.click();
    await page.getByRole('button', { name: messages[locale]['saved.save'], exact: true }).focus();
    await expect(page.locator('.planner details:not([open])')).toHaveCount(0);
    await expectNothing(page);
  });
}

async function expectNothing(page: Page): Promise<void> {
  for (const width of [1280, 360]) {
    await page.setViewportSize({ width, height: 800 });
    expect.soft(await violations(page, (axe) => axe.withTags(tags)), `light, ${width} px wide`).toEqual([]);
  }
  // The themes differ in nothing but colours.
  await page.locator('html').evaluate((html) => {
    html.dataset.theme = 'dark';
  });
  expect.soft(await violations(page, (axe) => axe.withRules('color-contrast')), 'dark').toEqual([]);
}

async function violations(page: Page, choose: (axe: AxeBuilder) => AxeBuilder): Promise<string[]> {
  const results = await choose(new AxeBuilder({ page })).analyze();
  expect(results.passes.length).toBeGreaterThan(0);
  return results.violations.flatMap(({ id, help, nodes }) =>
    nodes
      .filter(({ html }) => !exceptions.some(({ rule, markup }) => rule === id && html.includes(markup)))
      .map(({ html, failureSummary }) => `${id}: ${help}\n${html}\n${failureSummary ?? ''}`),
  );
}

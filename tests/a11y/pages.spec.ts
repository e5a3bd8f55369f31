import { AxeBuilder } from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
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
    for (const width of [1280, 360]) {
      await page.setViewportSize({ width, height: 800 });
      expect.soft(await violations(page, (axe) => axe.withTags(tags)), `light, ${width} px wide`).toEqual([]);
    }
    // The themes differ in nothing but colours.
    await page.locator('html').evaluate((html) => {
      html.dataset.theme = 'dark';
    });
    expect.soft(await violations(page, (axe) => axe.withRules('color-contrast')), 'dark').toEqual([]);
  });
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

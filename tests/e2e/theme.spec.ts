import { expect, test, type Page } from '@playwright/test';

const address = '/en/how-publishing-works/';

for (const [scheme, other] of [
  ['light', 'dark'],
  ['dark', 'light'],
] as const) {
  test.describe(`a ${scheme} system`, () => {
    test.use({ colorScheme: scheme });

    test(`gets a ${scheme} page`, async ({ page }) => {
      await page.goto(address);
      await expect(page.locator('html')).toHaveAttribute('data-theme', scheme);
      expect(await lightness(page)).toBe(scheme);
    });

    test(`keeps a ${other} page once the reader has chosen it`, async ({ page }) => {
      await page.goto(address);
      await page.locator('starlight-theme-select select').first().selectOption(other);
      expect(await lightness(page)).toBe(other);
      await page.reload();
      expect(await lightness(page)).toBe(other);
    });
  });
}

/** Whether text is darker than its ground ("light") or lighter, as painted. */
const lightness = (page: Page) =>
  page.evaluate(() => {
    const canvas = document.createElement('canvas').getContext('2d');
    if (!canvas) throw new Error('no canvas');
    const brightness = (colour: string) => {
      canvas.fillStyle = colour;
      canvas.fillRect(0, 0, 1, 1);
      return canvas
        .getImageData(0, 0, 1, 1)
        .data.slice(0, 3)
        .reduce((sum, part) => sum + part, 0);
    };
    const { color, backgroundColor } = getComputedStyle(document.body);
    return brightness(color) < brightness(backgroundColor) ? 'light' : 'dark';
  });

import { readFile } from 'node:fs/promises';
import { expect, test } from '@playwright/test';
import { locales } from '../../src/i18n/locales.ts';
import { messages } from '../../src/i18n/messages.ts';
import { december, goLive, openPlan } from './plannerPage.ts';
import { button, fill, named, notice, planEntry, planRows, save, saved, unfold } from './plannerSavedPage.ts';

for (const locale of locales) {
  const texts = messages[locale];

  test(`plans go into a file and come back from it (${locale})`, async ({ page }) => {
    await openPlan(page, december, locale);
    await unfold(page);
    await save(page, 'Sea');
    await button(named(page, 'Sea'), locale, 'duplicate').press('Enter');
    await expect(planRows(page)).toHaveCount(2);
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      saved(page).getByRole('button', { name: texts['saved.export'] }).press('Enter'),
    ]);
    const path = await file.path();
    expect(JSON.parse(await readFile(path, 'utf8'))).toMatchObject({ version: 1, plans: [{ name: 'Sea' }, {}] });

    const input = saved(page).getByLabel(texts['saved.import']);
    await input.setInputFiles(path);
    await expect(notice(page)).toContainText(fill(texts['saved.known_other'], { count: 2 }));
    await page.evaluate(() => {
      localStorage.clear();
    });
    await page.reload();
    await expect(goLive(page)).toBeVisible();
    await unfold(page);
    await expect(planRows(page)).toHaveCount(0);
    await input.setInputFiles(path);
    await expect(notice(page)).toHaveText(fill(texts['saved.imported_other'], { count: 2 }));
    await expect(planRows(page)).toHaveCount(2);
    for (const [problem, text] of [
      ['nothing', 'BEGIN:VCALENDAR'],
      ['corrupt', JSON.stringify({ version: 1, plans: [1, { ...planEntry('x', 12), id: 'onefromafile' }] })],
      ['newer', JSON.stringify({ version: 2, plans: [planEntry('y', 13)] })],
    ] as const) {
      await input.setInputFiles({ name: 'a.json', mimeType: 'application/json', buffer: Buffer.from(text) });
      await expect(saved(page).getByRole('alert')).toHaveText(texts[`saved.file.${problem}`]);
      // What was said of the good file doesn't stay beside what is wrong with this one.
      await expect(notice(page)).toHaveText(
        problem === 'nothing' ? '' : fill(texts['saved.imported_one'], { count: 1 }),
      );
    }
    await expect(planRows(page)).toHaveCount(4);
  });
}

import { expect, type Locator, type Page } from '@playwright/test';
import type { Locale } from '../../src/i18n/locales.ts';
import { messages } from '../../src/i18n/messages.ts';
import { field } from './plannerPage.ts';

const storeKey = 'go-live-planner.plans';
export const shelf = (page: Page): Locator => page.locator('.shelf');
export const saved = (page: Page): Locator => shelf(page).locator('.saved');
export const planRows = (page: Page): Locator => saved(page).locator('tbody tr');
export const named = (page: Page, name: string): Locator =>
  planRows(page).filter({ has: page.getByRole('rowheader', { name: new RegExp(`^${escaped(name)}( |$)`) }) });
export const notice = (page: Page): Locator => saved(page).getByRole('status');
export const button = (row: Locator, locale: Locale, action: 'open' | 'rename' | 'duplicate' | 'remove'): Locator =>
  row.getByRole('button', { name: new RegExp(`^${escaped(messages[locale][`saved.${action}`])}:`) });

/** Unfolds the shelf with the keyboard. */
export async function unfold(page: Page): Promise<void> {
  await shelf(page).locator('summary').press('Enter');
  await expect(field(page, 'saved-name')).toBeVisible();
}

/** Saves the plan on the page with the keyboard. */
export async function save(page: Page, name: string): Promise<void> {
  await field(page, 'saved-name').fill(name);
  await field(page, 'saved-name').press('Enter');
  await expect(named(page, name)).toHaveCount(1);
}

export const storeOf = (page: Page): Promise<string | null> =>
  page.evaluate((key) => localStorage.getItem(key), storeKey);

export const fill = (message: string, values: Readonly<Record<string, string | number>>): string =>
  message.replaceAll(/\{\{(\w+)\}\}/g, (_all, key: string) => String(values[key]));

/** An entry of the store: a plan submitted on a day of December. */
export function planEntry(name: string, day: number) {
  const id = `plan${name.toLowerCase()}`.padEnd(8, '0');
  const at = `2026-12-${String(day).padStart(2, '0')}T09:00`;
  const link = new URLSearchParams({ id, name, at, zone: 'Europe/Amsterdam' }).toString();
  return { id, name, link, savedAt: '2026-11-20T08:00:00Z' };
}

/** The page opens on a storage that holds this text. */
export async function storing(page: Page, text: string): Promise<void> {
  await page.addInitScript(
    ([key, value]) => {
      if (localStorage.getItem(key) === null) localStorage.setItem(key, value);
    },
    [storeKey, text] as const,
  );
}

const escaped = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');

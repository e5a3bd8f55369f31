import { expect, type Locator, type Page } from '@playwright/test';
import type { Locale } from '../../src/i18n/locales.ts';
import { messages, type MessageKey } from '../../src/i18n/messages.ts';

/** The part of the planner that hands the plan on. */
export const take = (page: Page): Locator => page.locator('.take-along');

export const button = (page: Page, key: MessageKey, locale: Locale = 'en'): Locator =>
  take(page).getByRole('button', { name: messages[locale][key], exact: true });

/** Does what a reader without a pointer does: goes to the button and presses it. */
export async function press(control: Locator, key = 'Enter'): Promise<void> {
  await control.focus();
  await expect(control).toBeFocused();
  await control.press(key);
}

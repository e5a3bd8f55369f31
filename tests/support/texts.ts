import type { Locale } from '../../src/i18n/locales.ts';
import { messages } from '../../src/i18n/messages.ts';
import { blocks } from './pageParts.ts';
import { readPages, type Page } from './pages.ts';

/** A piece of text that readers see, and where it stands: a page's path or a message's key. */
export interface Text {
  readonly where: string;
  readonly words: string;
}

/**
 * Everything a locale says: the blocks of its pages, then its messages.
 * @param blocksOf how a page is read: in plain words, unless another way is asked for
 */
export const readTexts = (locale: Locale, blocksOf: (page: Page) => string[] = blocks): Text[] => [
  ...readPages()
    .filter((page) => page.locale === locale)
    .flatMap((page) => blocksOf(page).map((words) => ({ where: page.path, words }))),
  ...Object.entries(messages[locale]).map(([where, message]) => ({ where, words: messageWords(message) })),
];

/** A message as plain words: what is filled in leaves a □. @example 'At most □' */
const messageWords = (message: string): string => message.replaceAll(/\{\{[^}]*\}\}|\[[A-Z_]+\]/g, '□');

import { createInstance } from 'i18next';
import type { Locale } from './locales.ts';
import type { MessageKey, Messages } from './messages.ts';

/** A message that counts is asked for without its plural form: `answer.noMaximum` with a `count`. */
type CountedKey = MessageKey extends infer Key ? (Key extends `${infer Base}_one` ? Base : never) : never;

/** Gives a message, its `{{placeholders}}` filled in. @example t('answer.elapsed', { duration: '16 days' }) */
export type Translate = (key: MessageKey | CountedKey, values?: Readonly<Record<string, string | number>>) => string;

/**
 * The strings of one locale, with i18next's placeholders and plurals. Values are not escaped: Astro and Preact do that.
 * A key that is missing throws, so that a hole is found at build or in a test rather than read by a publisher.
 * @example createTranslator('nl', messages.nl)('actor.publisher') // 'U'
 */
export function createTranslator(locale: Locale, messages: Partial<Messages>): Translate {
  const i18next = createInstance();
  void i18next.init({
    lng: locale,
    initAsync: false,
    keySeparator: false,
    nsSeparator: false,
    interpolation: { escapeValue: false },
    resources: { [locale]: { translation: messages } },
    saveMissing: true,
    missingKeyHandler: (_languages, _namespace, key) => {
      throw new Error(`${locale} has no message "${key}"`);
    },
  });
  // Starlight narrows i18next's own types to its messages; ours are typed by `Translate`.
  return i18next.t as unknown as Translate;
}

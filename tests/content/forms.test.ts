import { describe, expect, test } from 'vitest';
import { locales } from '../../src/i18n/locales.ts';
import { readTexts } from '../support/texts.ts';
import { forbiddenForms, informalAddress } from './forbiddenForms.ts';
import { forbiddenFindings } from './gates/forbidden.ts';
import { quoteFindings } from './gates/quotes.ts';

describe.each(locales)('Texts in %s', (locale) => {
  const texts = readTexts(locale);
  const findings = (gate: (words: string) => string[]) =>
    texts.flatMap(({ where, words }) => gate(words).map((finding) => `${where}: ${finding}`));

  test('hold no forbidden form', () => {
    expect(findings((words) => forbiddenFindings(words, forbiddenForms[locale]))).toEqual([]);
  });

  test('use the quotation marks of the language, in pairs, without spaces inside', () => {
    expect(findings((words) => quoteFindings(locale, words))).toEqual([]);
  });
});

describe.each(locales)('Each pattern in %s matches what it was made for', (locale) => {
  test.each([...forbiddenForms[locale], ...informalAddress[locale]].map((form) => [form.example, form] as const))(
    '%s',
    (example, form) => {
      expect(forbiddenFindings(example, [form])).toHaveLength(1);
      expect(forbiddenFindings(form.write, [form])).toEqual([]);
    },
  );
});

describe('A wrong quotation mark is found', () => {
  test.each([
    ['en', 'a "straight" one', 1],
    ['en', "a 'straight' one", 1],
    ['en', "the publisher’s and the publisher's “own”", 0],
    ['en', 'one „low“ mark', 1],
    ['en', 'one “open mark', 1],
    ['nl', '“ met spaties ”', 2],
    ['nl', "' Live ' met rechte tekens", 2],
    ['nl', "'Live' met rechte tekens", 1],
    ['nl', "'s ochtends in de regio's, ‘enkel’ en “dubbel”", 0],
    ['nl', '„laag”', 1],
    ['de', '“englisch”', 1],
    ['de', '“verkehrt“', 1],
    ['de', '„richtig“, auch mit ‚innerem‘ Zitat', 0],
    ['de', '„offen', 1],
    ['es', '„bajas“', 1],
    ['es', '« con espacios »', 2],
    ['es', '«así» y «también “dentro” de otra»', 0],
  ] as const)('%s: %s has %i', (locale, text, count) => {
    expect(quoteFindings(locale, text)).toHaveLength(count);
  });
});

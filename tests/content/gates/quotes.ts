import type { Locale } from '../../../src/i18n/locales.ts';

/** Which marks enclose a quotation in each language; the second pair is for a quotation inside one. */
const marks: Readonly<Record<Locale, readonly string[]>> = {
  en: ['“”', '‘’'],
  nl: ['“”', '‘’'],
  de: ['„“', '‚‘'],
  es: ['«»', '“”'],
};

const all = /["“”„«»]/g;

/**
 * Quotation marks that are not the language's own, that don't pair, that are inside out or have a space inside; and
 * straight apostrophes used as quotation marks (as an apostrophe, ' may stay).
 * @example quoteFindings('de', 'Er sagt ”so”.') // ['” is not a mark of de: „“ or ‚‘']
 */
export function quoteFindings(locale: Locale, text: string): string[] {
  const own = marks[locale];
  const allowed = own.join('');
  const strange = [...new Set(text.match(all))].filter((mark) => !allowed.includes(mark));
  const unpaired = own
    .map((pair) => [...pair])
    .filter(([open = '', close = '']) => !'’‘'.includes(close) && count(text, open) !== count(text, close))
    .map((pair) => `${pair.join(' ')} don't pair`);
  const opening = own.map(([open = '']) => open).join('');
  const closing = own.map(([, close = '']) => close).join('');
  const spaced = [...text.matchAll(new RegExp(`[${opening}][ \\u00a0]|[ \\u00a0][${closing}](?![\\p{L}\\d□])`, 'gu'))];
  const straight = [...text.matchAll(/(?<=^|[\s(])'(?!(?:s|t|n)\b)\S*/gm)];
  if (strange.length > 0) return strange.map((mark) => `${mark} is not a mark of ${locale}: ${own.join(' or ')}`);
  return [
    ...unpaired,
    ...spaced.map(([found]) => `${JSON.stringify(found)}: no space inside quotation marks`),
    ...straight.map(([found]) => `${found}: ' is an apostrophe, not a quotation mark`),
  ];
}

const count = (text: string, mark: string) => text.split(mark).length - 1;

import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isLocale, locales, sourceLocale, type Locale } from '../../src/i18n/locales.ts';
import { acceptTranslation, type Refusal } from '../../src/site/translation/acceptTranslation.ts';
import { pageNameOf, readPageFiles, type PageFile } from '../../src/site/translation/pageFiles.ts';
import { translationStatus, type PageStatus } from '../../src/site/translation/translationStatus.ts';
import { baseOf, frameworkKeys, readSources, usesOf } from './messageUse.ts';

/** What a command says, and whether it did what it was asked for. */
export interface Outcome {
  readonly ok: boolean;
  readonly lines: readonly string[];
}

/**
 * `npm run locales`: without words, the table of pages and locales; `accept <page> [--reason "…"]` stamps one
 * translation; `where <key>` tells where a message appears; `untranslated <locale>` lists what a locale lacks.
 * @param words the words of the command line
 * @param root the project's folder
 */
export function localesCommand(words: readonly string[], root = '.'): Outcome {
  const [command, ...rest] = words;
  if (command === undefined) return { ok: true, lines: table(readPageFiles(root)) };
  if (command === 'accept') return accept(rest, root);
  if (command === 'where') return where(rest, root);
  if (command === 'untranslated') return untranslated(rest, root);
  return failure(`No such command: ${command}.`, ...usage);
}

function accept(words: readonly string[], root: string): Outcome {
  const at = words.indexOf('--reason');
  const names = at < 0 ? words : words.slice(0, at);
  const reason = at < 0 ? undefined : words.slice(at + 1).join(' ');
  if (reason?.trim() === '') return failure('--reason needs a reason, in quotes.');
  const [name] = names;
  if (name === undefined || names.length > 1) return failure(`Name one page, not ${names.length}.`, ...usage);

  const acceptance = acceptTranslation(readPageFiles(root), name, reason);
  if (!acceptance.ok) return failure(`${name} is not stamped: ${refusals[acceptance.refusal]}`);
  if (!acceptance.changed) return { ok: true, lines: [`${name} is in step already.`] };
  writeFileSync(join(root, acceptance.file), acceptance.text);
  return { ok: true, lines: [`${name} is in step now: the stamp is in ${acceptance.file}.`] };
}

const refusals: Readonly<Record<Refusal, string>> = {
  'not-one-page':
    'a name is a locale and a page, such as nl/planner or nl/stages/live. Each page is accepted by itself, after reading it.',
  'no-such-page': 'there is no such page, or no English one of the same name.',
  'source-page': 'the English pages are what the others are held against.',
  untranslated: 'it still holds the English text.',
  unchanged:
    'the English page has changed since the last stamp, and this page has not. Change it, or say why it is right as it is: --reason "…".',
};

function where(words: readonly string[], root: string): Outcome {
  const [key, ...more] = words;
  if (key === undefined || more.length > 0) return failure('Name one message key.', ...usage);
  const texts = locales.flatMap((locale) =>
    Object.entries(messagesOf(locale, root))
      .filter(([name]) => name === key || baseOf(name) === key)
      .map(([name, text]) => `${locale}  ${name}: ${JSON.stringify(text)}`),
  );
  if (texts.length === 0) return failure(`content/i18n has no message ${key}.`);
  const uses = usesOf(key, readSources(root));
  const pages = readPageFiles(root).filter(({ locale }) => locale === sourceLocale);
  return {
    ok: true,
    lines: [
      ...texts,
      ...uses.map(({ path, line }) => `${path}:${line}${onPages(path, pages)}`),
      ...(frameworkKeys().includes(key) ? ['A string of the framework, which shows it itself.'] : []),
    ],
  };
}

function untranslated(words: readonly string[], root: string): Outcome {
  const [locale, ...more] = words;
  if (!isLocale(locale) || locale === sourceLocale || more.length > 0)
    return failure('Name one language other than English.', ...usage);
  const pages = translationStatus(readPageFiles(root)).flatMap(({ path, pages: own }) =>
    own
      .filter((page) => page.locale === locale && (page.state === 'missing' || page.state === 'behind'))
      .map(({ state }) => `${state}: ${pageNameOf({ locale, path })}`),
  );
  const keys = englishMessages(locale, root).map((key) => `in English: ${key}`);
  return {
    ok: true,
    lines: [...pages, ...keys, `${locale}: ${pages.length} pages to translate, ${keys.length} messages as in English.`],
  };
}

/** The messages that equal the English ones. A few rightly do: `tests/content/sameInEnglish.ts` names them. */
const englishMessages = (locale: Locale, root: string): string[] => {
  const english = messagesOf(sourceLocale, root);
  return Object.entries(messagesOf(locale, root))
    .filter(([key, text]) => text === (english[key] ?? english[`${baseOf(key)}_other`]))
    .map(([key]) => key);
};

const messagesOf = (locale: Locale, root: string) =>
  JSON.parse(readFileSync(join(root, `content/i18n/${locale}.json`), 'utf8')) as Readonly<Record<string, string>>;

/** The pages that use a component, found by its tag. */
function onPages(path: string, pages: readonly PageFile[]): string {
  const component = /(\w+)\.astro$/.exec(path)?.[1];
  if (component === undefined) return '';
  const names = pages.filter(({ text }) => new RegExp(`<${component}\\b`).test(text)).map(pageNameOf);
  return names.length > 0 ? `  on ${names.map((name) => name.replace(/^\w+\//, '')).join(', ')}` : '';
}

function table(files: readonly PageFile[]): string[] {
  const rows = translationStatus(files);
  const totals = locales.map((_, index) => {
    const pages = rows.flatMap(({ pages: own }) => own[index] ?? []);
    const inStep = pages.filter(({ state }) => state === 'inStep' || state === 'source').length;
    return `${inStep} of ${rows.length}, ${pages.reduce((sum, { words }) => sum + words, 0)} words`;
  });
  return aligned([
    ['page', ...locales],
    ...rows.map(({ path, pages }) => [path.replace(/\.mdx?$/, ''), ...pages.map(cell)]),
    ['all pages', ...totals],
  ]);
}

const states: Readonly<Record<PageStatus['state'], string>> = {
  source: 'source',
  inStep: 'in step',
  behind: 'BEHIND',
  missing: 'MISSING',
};

const cell = ({ state, words, changed }: PageStatus): string =>
  `${states[state].padEnd(7)} ${String(words).padStart(4)}  ${changed === undefined ? '' : new Date(changed).toISOString().slice(0, 10)}`;

const aligned = (rows: readonly (readonly string[])[]): string[] => {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows.map((row) =>
    row
      .map((text, column) => text.padEnd(widths[column] ?? 0))
      .join('   ')
      .trimEnd(),
  );
};

const usage = [
  'npm run locales                                       the table: page by locale',
  'npm run locales -- accept nl/planner [--reason "…"]   stamps one translation as in step',
  'npm run locales -- where answer.elapsed               where a message appears',
  'npm run locales -- untranslated nl                    the pages behind or missing, the messages still in English',
];

const failure = (...lines: readonly string[]): Outcome => ({ ok: false, lines });

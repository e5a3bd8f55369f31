import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { localesCommand } from '../../support/localesCommand.ts';

const root = mkdtempSync(join(tmpdir(), 'locales-'));
const fileOf = (locale: string) => join(root, `content/docs/${locale}/start.mdx`);
const write = (locale: string, body: string) =>
  writeFileSync(fileOf(locale), `---\ntitle: ${locale}\nlastUpdated: 2026-11-20\n---\n\n${body}\n`);

beforeAll(() => {
  for (const [locale, body] of Object.entries({ en: 'Read this.', nl: 'Lees dit.', de: 'Lesen Sie das hier.' })) {
    mkdirSync(join(root, `content/docs/${locale}`), { recursive: true });
    write(locale, body);
  }
  cpSync('content/i18n', join(root, 'content/i18n'), { recursive: true });
  mkdirSync(join(root, 'src'));
  writeFileSync(join(root, 'src/Live.astro'), "---\n---\n{t('stage.live')}\n");
  writeFileSync(fileOf('en'), `${readFileSync(fileOf('en'), 'utf8')}\n<Live />\n`);
});

afterAll(() => {
  rmSync(root, { recursive: true, force: true });
});

const command = (...words: string[]) => localesCommand(words, root);

describe('npm run locales', () => {
  test('accepts one page and writes the stamp into its file', () => {
    expect(command('accept', 'nl/start')).toEqual({
      ok: true,
      lines: ['nl/start is in step now: the stamp is in content/docs/nl/start.mdx.'],
    });
    expect(readFileSync(fileOf('nl'), 'utf8')).toContain('stamp:');
    expect(command('accept', 'nl/start').lines).toEqual(['nl/start is in step already.']);
  });

  test('prints how each page stands in each locale, with its words and its last change', () => {
    const [head, row, totals] = command().lines.map((line) => line.split(/ {2,}/));
    expect(head).toEqual(['page', 'en', 'nl', 'de', 'es']);
    expect(row).toEqual([
      'start',
      'source',
      '2',
      '2026-11-20',
      'in step',
      '2',
      '2026-11-20',
      'BEHIND',
      '4',
      '2026-11-20',
      'MISSING',
      '0',
    ]);
    expect(totals).toEqual(['all pages', '1 of 1, 2 words', '1 of 1, 2 words', '0 of 1, 4 words', '0 of 1, 0 words']);
  });

  test('tells a message’s texts, the code that asks for it, and the pages that show that', () => {
    expect(command('where', 'stage.live').lines).toEqual([
      'en  stage.live: "Live"',
      'nl  stage.live: "Live"',
      'de  stage.live: "Live"',
      'es  stage.live: "Lanzamiento"',
      'src/Live.astro:3  on start',
    ]);
    expect(command('where', 'page.editLink').lines.at(-1)).toBe('A string of the framework, which shows it itself.');
  });

  test('lists what a language lacks: pages, and messages that are still English', () => {
    const file = join(root, 'content/i18n/es.json');
    const spanish = JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>;
    writeFileSync(file, JSON.stringify({ ...spanish, 'answer.copyLink': 'Copy link' }));
    const { lines } = command('untranslated', 'es');
    expect(lines).toContain('missing: es/start');
    expect(lines).toContain('in English: answer.copyLink');
    expect(lines).not.toContain('in English: answer.copyText');
    expect(command('untranslated', 'de').lines).toContain('behind: de/start');
  });

  test.each([
    ['the language that the others are held against', ['untranslated', 'en'], /^Name one language other than English/],
    ['a second page', ['accept', 'nl/start', 'de/start'], /^Name one page, not 2\./],
    ['no page', ['accept'], /^Name one page, not 0\./],
    ['a wildcard', ['accept', '*/start'], /a name is a locale and a page/],
    ['a reason without words', ['accept', 'nl/start', '--reason'], /needs a reason/],
    ['an unknown command', ['acept', 'nl/start'], /^No such command: acept\./],
    ['an unknown message', ['where', 'no.such'], /has no message no\.such/],
  ])('refuses %s', (_what, words, said) => {
    const { ok, lines } = command(...words);
    expect(ok).toBe(false);
    expect(lines.join('\n')).toMatch(said);
  });
});

import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readPageFiles } from '../../src/site/translation/pageFiles.ts';
import { addLocale } from '../support/addLocale.ts';
import { runNode } from '../support/runNode.ts';

// A copy of the project, inside it: a build finds its packages in the folders above.
mkdirSync('test-results', { recursive: true });
const root = mkdtempSync('test-results/new-locale-');
const parts = [
  'astro.config.mjs',
  'content.config.ts',
  'package.json',
  'tsconfig.json',
  'content',
  'public',
  'src',
  'tests/support',
];
const read = (path: string) => readFileSync(join(root, path), 'utf8');
const run = (...words: string[]) => runNode(words, { cwd: root, env: { NODE_ENV: 'production', VITEST: undefined } });

beforeAll(() => {
  for (const part of parts) cpSync(part, join(root, part), { recursive: true });
  // Caches of its own: the project's stay as they are. Holidays are the same in any number of languages.
  writeFileSync(
    join(root, 'own.config.mjs'),
    "import config from './astro.config.mjs';\nexport default { ...config, integrations: config.integrations.filter(({ name }) => name !== 'holiday-files'), cacheDir: './cache', vite: { ...config.vite, cacheDir: './cache/vite' } };\n",
  );
});

afterAll(() => {
  rmSync(root, { recursive: true, force: true });
});

const english = readPageFiles().filter(({ locale }) => locale === 'en');

describe('A language that the site doesn’t have yet', () => {
  test('is made by one command, which lists what is untranslated', () => {
    const { stdout, stderr, status } = run('tests/support/newLocale.ts', 'fr');
    expect(stderr).toBe('');
    const lines = stdout.split('\n');
    expect(lines.filter((line) => line.startsWith('missing: fr/'))).toHaveLength(english.length);
    expect(lines).toContain('missing: fr/stages/live');
    expect(lines).toContain('in English: answer.copyLink');
    expect(lines).not.toContain('in English: language.name');
    expect(status).toBe(0);
  });

  test('is named in itself, and counts as the language counts', () => {
    const messages = JSON.parse(read('content/i18n/fr.json')) as Record<string, string>;
    expect(messages['language.name']).toBe('Français');
    expect(messages).toHaveProperty(['span.business_many']);
  });

  test('builds, whole', () => {
    const { stdout, stderr, status } = run(
      resolve('node_modules/astro/bin/astro.mjs'),
      'build',
      '--config',
      'own.config.mjs',
    );
    expect(status, stdout + stderr).toBe(0);
    for (const { path } of english) {
      const address = path.replace(/(?:index)?\.mdx$/, '');
      const page = read(join('dist/fr', address, 'index.html'));
      expect(page).toContain('<html lang="fr"');
      const elsewhere = page.match(/<a [^>]*href="\/(?!fr\/)[^>]*>/g) ?? [];
      expect(elsewhere.filter((link) => !link.includes('hreflang='))).toEqual([]);
    }
    expect(read('dist/index.html')).toContain('Français');
  });
});

describe('A locale is not made', () => {
  test.each([
    ['twice', 'nl', /nl exists already/],
    ['of what is no language', 'qx', /"qx" is no language code/],
    ['of a country', 'fr-CA', /"fr-CA" is no language code/],
    ['of a path', '../nl', /is no language code/],
  ])('%s', (_what, locale, said) => {
    expect(() => addLocale(root, locale)).toThrow(said);
  });
});

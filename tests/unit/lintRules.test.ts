import { ESLint } from 'eslint';
import { describe, expect, test } from 'vitest';

describe('src/schedule imports nothing of ours but itself', () => {
  test.each([
    ["import { locales } from '../i18n/locales.ts';", 'another folder of src'],
    ["import type { Locale } from '../i18n/locales.ts';", 'a type of another folder'],
    ["export type A = import('../i18n/locales.ts').Locale;", 'a type of another folder, in the midst of a line'],
    ["export type A = typeof import('../i18n/locales.ts');", 'the type of a whole module'],
    ["export { locales } from '~/i18n/locales.ts';", 'the alias for src'],
    ["import './deeper/../../i18n/locales.ts';", 'a way out through a folder below'],
    ["import { h } from 'preact';", 'a package'],
    ["import { readFileSync } from 'node:fs';", "Node's own modules"],
    ["await import('../i18n/locales.ts');", 'another folder, on demand'],
    ["const name = './duration.ts'; await import(name);", 'a module known only when it runs'],
  ])('%s is refused: %s', async (code) => {
    expect(await messages('src/schedule/snippet.ts', code)).toEqual([expect.stringMatching(/imports its own files/)]);
  });

  test.each([
    ["import { parseDuration } from './duration.ts';", 'a file beside'],
    ["await import('temporal-polyfill/implementation');", 'the polyfill, on demand'],
    ["import type { Temporal } from 'temporal-polyfill';", 'the polyfill'],
    ["export type A = import('./duration.ts').Duration;", 'a type of a file beside'],
  ])('%s is accepted: %s', async (code) => {
    expect(await messages('src/schedule/snippet.ts', code)).toEqual([]);
  });
});

describe('time and surroundings come in as arguments', () => {
  test.each([
    ['schedule', 'export const now = new Date();'],
    ['schedule', 'export const now = Temporal.Now.instant();'],
    ['schedule', 'export const now = globalThis.Temporal.Now.instant();'],
    ['schedule', "export const now = Temporal['Now'].instant();"],
    ['schedule', 'export const { Now } = Temporal;'],
    ['schedule', 'export const now = new globalThis.Date();'],
    ['schedule', 'export const title = document.title;'],
    ['schedule', 'export const zone = process.env.TZ;'],
    ['planner', 'export const now = Date.now();'],
    ['planner', 'export const now = globalThis.Date.now();'],
  ])('src/%s may not say: %s', async (folder, code) => {
    expect(await messages(`src/${folder}/snippet.ts`, code)).toHaveLength(1);
  });

  test('src/planner may read the clock as a Temporal value', async () => {
    expect(await messages('src/planner/snippet.ts', 'export const now = Temporal.Now.instant();')).toEqual([]);
  });
});

const restrictions = new ESLint({
  // The snippets are on no disk: rules that need types can't see them.
  ruleFilter: ({ ruleId }) => ruleId.startsWith('no-restricted-'),
  overrideConfig: {
    languageOptions: { parserOptions: { projectService: false } },
    linterOptions: { reportUnusedDisableDirectives: 'off' },
  },
});

async function messages(filePath: string, code: string): Promise<string[]> {
  const [result] = await restrictions.lintText(code, { filePath });
  return (result?.messages ?? []).map(({ message }) => message);
}

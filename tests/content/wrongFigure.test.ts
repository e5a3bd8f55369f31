import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { runNode } from '../support/runNode.ts';

const wrong = mkdtempSync(join(tmpdir(), 'wrong-figure-'));
const table = 'content/processes/virtual-machine.yaml';

/** A copy of the project without its pages, with caches of its own so that the project's stay as they are. */
beforeAll(() => {
  for (const path of [
    'content.config.ts',
    'package.json',
    'tsconfig.json',
    'src',
    'content/processes',
    ...['certification-limits', 'conflicts', 'glossary', 'sources'].map((name) => `content/${name}.yaml`),
  ])
    cpSync(path, join(wrong, path), { recursive: true });
  symlinkSync(resolve('node_modules'), join(wrong, 'node_modules'), 'junction');
  writeFileSync(join(wrong, 'astro.config.mjs'), "export default { srcDir: '.', vite: { cacheDir: './cache' } };\n");
  writeFileSync(join(wrong, table), readFileSync(table, 'utf8').replace('max: P3D', 'max: 3 days'));
});

afterAll(() => {
  rmSync(wrong, { recursive: true, force: true });
});

test('A wrong figure stops the build, which names the table, the stage and what is accepted', () => {
  const { status, stderr } = runNode([resolve('node_modules/astro/bin/astro.mjs'), 'sync'], {
    cwd: wrong,
    env: { NODE_ENV: 'production', VITEST: undefined },
  });
  expect(stderr).toContain(table);
  expect(stderr).toContain('stages.2.max: "3 days" is no duration: write P[nW][nD][T[nH][nM]]');
  expect(status).toBe(1);
});

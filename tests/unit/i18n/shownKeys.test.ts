import { describe, expect, test } from 'vitest';
import { runNode } from '../../support/runNode.ts';

/** What a program sees of a message, in an environment of its own. */
const titleWith = (environment: Record<string, string>) =>
  runNode(
    ['-e', "import('./src/i18n/messages.ts').then(({ messages }) => console.log(messages.nl['actor.publisher']))"],
    { env: environment },
  ).stdout.trim();

describe('A message shows its key', () => {
  test.each([
    ['not in the site that readers get', {}, 'U'],
    ['where it is asked for, to those who write', { SHOW_KEYS: '1' }, 'U ⟨actor.publisher⟩'],
  ])('%s', (_when, environment, text) => {
    expect(titleWith(environment)).toBe(text);
  });
});

test('A site with keys in its texts is not built', () => {
  const { status, stdout, stderr } = runNode(['node_modules/astro/bin/astro.mjs', 'sync'], { env: { SHOW_KEYS: '1' } });
  expect(stdout + stderr).toContain('SHOW_KEYS is for npm run dev');
  expect(status).not.toBe(0);
});

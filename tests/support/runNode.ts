import { spawnSync } from 'node:child_process';

interface Surroundings {
  readonly cwd?: string;
  /** Beside the test's own environment; undefined takes a variable away. */
  readonly env?: Readonly<Record<string, string | undefined>>;
}

/**
 * Runs a script with the Node that runs the tests, and waits for what it prints and the status it ends with. The text is
 * plain: without `NO_COLOR`, tools put colour codes between the words wherever `CI` is set.
 * @example runNode(['-p', '1 + 1']).stdout // '2\n'
 */
export const runNode = (words: readonly string[], { cwd, env }: Surroundings = {}) =>
  spawnSync(process.execPath, words, {
    cwd,
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', FORCE_COLOR: undefined, NO_COLOR: '1', ...env },
    encoding: 'utf8',
  });

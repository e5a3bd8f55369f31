import { spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Nothing but the pages under test: no sandbox (containers run as root), no updates, no traffic of the browser's own. */
export const chromiumArguments = [
  '--no-sandbox',
  '--disable-gpu',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/**
 * The Chromium that tests and drawings use: `CHROMIUM_PATH`, else one on the `PATH`, else Debian's own package, installed
 * on the spot where that is allowed. No tool downloads a browser of its own.
 * Without one it says what to install and ends the process with code 1.
 * @example chromiumPath() // '/usr/bin/chromium'
 */
export function chromiumPath(): string {
  const { CHROMIUM_PATH } = process.env;
  if (CHROMIUM_PATH) {
    return isProgram(CHROMIUM_PATH) ? CHROMIUM_PATH : giveUp(`CHROMIUM_PATH names no program: ${CHROMIUM_PATH}`);
  }
  return onPath() ?? (installed() ? onPath() : undefined) ?? giveUp(adviceToInstall);
}

const names = ['chromium', 'google-chrome', 'google-chrome-stable', 'chromium-browser'];

const adviceToInstall =
  'The browser tests need Chromium: install it (Debian and Ubuntu: apt-get install chromium), or set CHROMIUM_PATH to a Chromium or Chrome.';

const onPath = (): string | undefined => names.map(find).find((path) => path !== undefined);

const find = (name: string): string | undefined =>
  (process.env.PATH ?? '')
    .split(delimiter)
    .map((folder) => join(folder, name))
    .find(isProgram);

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function installed(): boolean {
  if (find('apt-get') === undefined || process.getuid?.() !== 0) return false;
  return apt('update') && apt('install', '-y', '--no-install-recommends', 'chromium');
}

const apt = (...words: string[]): boolean =>
  spawnSync('apt-get', words, { stdio: 'inherit', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } })
    .status === 0;

function giveUp(sentence: string): never {
  console.error(sentence);
  process.exit(1);
}

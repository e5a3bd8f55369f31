import { spawnSync } from 'node:child_process';

/** An event as vobject understands it. */
export interface VobjectEvent {
  readonly uid: string;
  readonly summary: string;
  readonly description: string;
  readonly url: string;
  readonly sequence: number;
  readonly start: string;
  readonly end: string | null;
  readonly alarms: number;
}

// Debian's own Python, which has Debian's modules; another one on the PATH need not have them.
const python = '/usr/bin/python3';

/**
 * Why calendar files can't be checked with Debian's python3-vobject here; undefined where they can. It is installed on
 * the spot where that is allowed.
 */
export function whyNoVobject(): string | undefined {
  if (hasVobject()) return undefined;
  if (process.getuid?.() !== 0) return 'python3-vobject is not installed, and only root can install it';
  apt('update');
  const { status, error } = apt('install', '-y', '--no-install-recommends', 'python3-vobject');
  if (hasVobject()) return undefined;
  return `python3-vobject is not installed, and apt-get can’t install it: ${error?.message ?? `it ends with ${String(status)}`}`;
}

/** The events of a calendar file. @throws with vobject's words where it finds the file wrong */
export function readWithVobject(file: string): readonly VobjectEvent[] {
  const { status, stdout, stderr } = spawnSync(python, ['tests/support/readCalendar.py'], {
    input: file,
    encoding: 'utf8',
    env: { ...process.env, PYTHONIOENCODING: 'utf-8' },
  });
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(stdout) as VobjectEvent[];
}

const hasVobject = (): boolean => spawnSync(python, ['-c', 'import vobject']).status === 0;

const apt = (...words: string[]) =>
  spawnSync('apt-get', words, { timeout: 100_000, env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } });

import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { delimiter, resolve } from 'node:path';
import {
  add,
  closingLine,
  nothing,
  outcome,
  playwrightFailures,
  playwrightTally,
  vitestFailures,
  vitestTally,
  type Tally,
} from './support/tally.ts';
import { repoUrl, siteFolder, siteUrl } from './support/testSite.ts';

// `npm test` runs every step; `npm test -- build browser` only those. All go on after a failure, so that one run shows
// everything there is to mend, except a step whose need has failed.
interface Step {
  readonly name: string;
  readonly command: readonly [program: string, ...words: string[]];
  readonly environment?: Readonly<Record<string, string>>;
  readonly needs?: string;
  /** Where a test runner leaves its JSON report, and how that is read. */
  readonly report?: {
    readonly file: string;
    readonly count: (report: string) => Tally;
    readonly failures: (report: string) => readonly string[];
  };
}

const unitReport = 'test-results/unit.json';

const steps: readonly Step[] = [
  { name: 'types', command: ['astro', 'check', '--minimumFailingSeverity', 'warning'] },
  { name: 'lint', command: ['eslint', '.', '--max-warnings', '0'] },
  { name: 'format', command: ['prettier', '--check', '--log-level', 'warn', '.'] },
  {
    name: 'unit',
    command: ['vitest', 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${unitReport}`],
    report: { file: unitReport, count: vitestTally, failures: vitestFailures },
  },
  {
    name: 'build',
    command: ['astro', 'build', '--outDir', siteFolder],
    environment: { SITE_URL: siteUrl, REPO_URL: repoUrl },
  },
  {
    name: 'browser',
    command: ['playwright', 'test'],
    needs: 'build',
    report: { file: 'test-results/browser.json', count: playwrightTally, failures: playwrightFailures },
  },
];

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !steps.some((step) => step.name === name));
if (unknown.length > 0) {
  console.error(`No such step: ${unknown.join(', ')}. Steps: ${steps.map((step) => step.name).join(', ')}`);
  process.exit(1);
}

let total = nothing;
const broken: string[] = [];
const failures: string[] = [];
for (const step of steps.filter(({ name }) => wanted.length === 0 || wanted.includes(name))) {
  console.log(`\n── ${step.name}: ${step.command.join(' ')}`);
  const result = step.needs && broken.includes(step.needs) ? undefined : run(step);
  if (!result) console.log(`Not run: ${step.needs ?? ''} failed`);
  const tally = result ?? { ...nothing, failed: 1 };
  if (tally.failed > 0) broken.push(step.name);
  total = add(total, tally);
}

// At the end, where a log that keeps only its last lines still has them.
if (broken.length > 0) console.log(`\nFailed: ${[broken.join(', '), ...failures].join('\n  ')}`);
console.log(`\n${closingLine(total)}`);
process.exitCode = total.failed > 0 ? 1 : 0;

function run({ command: [program, ...words], environment, report }: Step): Tally {
  if (report) rmSync(report.file, { force: true });
  const { status } = spawnSync(program, words, {
    stdio: 'inherit',
    // A Windows program of node_modules/.bin is a .cmd file, which only a shell starts.
    shell: process.platform === 'win32',
    env: {
      ...process.env,
      PATH: `${resolve('node_modules/.bin')}${delimiter}${process.env.PATH ?? ''}`,
      ASTRO_TELEMETRY_DISABLED: '1',
      // On everyone's machine as on a server: some tools print and write otherwise there.
      CI: 'true',
      ...environment,
    },
  });
  if (!report) return { ...nothing, failed: status === 0 ? 0 : 1 };
  const text = existsSync(report.file) ? readFileSync(report.file, 'utf8') : undefined;
  if (text !== undefined) failures.push(...report.failures(text));
  return outcome(status, text === undefined ? undefined : report.count(text));
}

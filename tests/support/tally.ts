/** How many tests of a runner passed, failed and were skipped. */
export interface Tally {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

export const nothing: Tally = { passed: 0, failed: 0, skipped: 0 };

export const add = (one: Tally, other: Tally): Tally => ({
  passed: one.passed + other.passed,
  failed: one.failed + other.failed,
  skipped: one.skipped + other.skipped,
});

/** Counts Vitest's JSON report (Jest's form). A file that broke before its tests ran has none: it is one failure. */
export function vitestTally(report: string): Tally {
  const { numPassedTests, numPendingTests, numTodoTests, testResults } = JSON.parse(report) as VitestReport;
  const failures = testResults.map(({ status, assertionResults }) => {
    const failed = assertionResults.filter((test) => test.status === 'failed').length;
    return status === 'failed' ? Math.max(failed, 1) : failed;
  });
  const failed = failures.reduce((sum, count) => sum + count, 0);
  return { passed: numPassedTests, failed, skipped: numPendingTests + numTodoTests };
}

/** Counts Playwright's JSON report. A test that passes only at the second try has failed; so has one that could not be read. */
export function playwrightTally(report: string): Tally {
  const { stats, errors } = JSON.parse(report) as PlaywrightReport;
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky + errors.length, skipped: stats.skipped };
}

/** The failing tests of Vitest's JSON report by name, and files that broke before their tests ran. */
export function vitestFailures(report: string): string[] {
  const { testResults } = JSON.parse(report) as VitestReport;
  return testResults.flatMap(({ name, status, assertionResults }) => {
    const failed = assertionResults.filter((test) => test.status === 'failed');
    if (failed.length === 0) return status === 'failed' ? [name] : [];
    return failed.map(({ fullName }) => `${name} > ${fullName}`);
  });
}

/** The failing tests of Playwright's JSON report by name, and what kept it from reading a file. */
export function playwrightFailures(report: string): string[] {
  const { suites, errors } = JSON.parse(report) as PlaywrightReport;
  const failed = ({ title, specs = [], suites: inner = [] }: PlaywrightSuite): string[] =>
    [...specs.filter(({ ok }) => !ok).map((spec) => spec.title), ...inner.flatMap(failed)].map(
      (name) => `${title} > ${name}`,
    );
  return [...suites.flatMap(failed), ...errors.map(({ message }) => message)];
}

/**
 * What a step adds to the sum. A step that failed without a failing test counts as one failure; so does a runner that
 * left no report or ran no test at all.
 * @param exitCode of the step's process; null when it was killed
 * @param tests what its report counts; undefined where it left none
 * @example outcome(0, nothing) // { passed: 0, failed: 1, skipped: 0 }
 */
export function outcome(exitCode: number | null, tests: Tally | undefined): Tally {
  if (!tests || tests.passed + tests.failed === 0) return { ...(tests ?? nothing), failed: 1 };
  return exitCode === 0 ? tests : { ...tests, failed: Math.max(tests.failed, 1) };
}

/** @example closingLine({ passed: 3, failed: 0, skipped: 1 }) // '3 passed, 0 failed, 1 skipped' */
export const closingLine = ({ passed, failed, skipped }: Tally): string =>
  `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;

interface VitestReport {
  readonly numPassedTests: number;
  readonly numPendingTests: number;
  readonly numTodoTests: number;
  readonly testResults: readonly {
    readonly name: string;
    readonly status: string;
    readonly assertionResults: readonly { readonly fullName: string; readonly status: string }[];
  }[];
}

interface PlaywrightReport {
  readonly stats: Readonly<Record<'expected' | 'unexpected' | 'flaky' | 'skipped', number>>;
  readonly suites: readonly PlaywrightSuite[];
  readonly errors: readonly { readonly message: string }[];
}

interface PlaywrightSuite {
  readonly title: string;
  readonly specs?: readonly { readonly title: string; readonly ok: boolean }[];
  readonly suites?: readonly PlaywrightSuite[];
}

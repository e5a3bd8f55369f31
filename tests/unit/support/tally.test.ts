import { describe, expect, test } from 'vitest';
import {
  closingLine,
  nothing,
  outcome,
  playwrightFailures,
  playwrightTally,
  vitestFailures,
  vitestTally,
} from '../../support/tally.ts';

describe("a runner's report is counted", () => {
  const vitest = { numPassedTests: 5, numPendingTests: 1, numTodoTests: 1 };
  const file = (status: string, ...tests: string[]) => ({
    status,
    assertionResults: tests.map((test) => ({ status: test })),
  });

  test.each([
    ['passed, pending and planned tests', [file('passed', 'passed')], { passed: 5, failed: 0, skipped: 2 }],
    ['each failing test', [file('failed', 'failed', 'failed')], { passed: 5, failed: 2, skipped: 2 }],
    ['a file that broke before its tests as one failure', [file('failed')], { passed: 5, failed: 1, skipped: 2 }],
  ])('Vitest: %s', (_title, testResults, expected) => {
    expect(vitestTally(JSON.stringify({ ...vitest, testResults }))).toEqual(expected);
  });

  test('Playwright: a second try that passes and an unreadable file are failures', () => {
    const stats = { expected: 9, unexpected: 1, flaky: 1, skipped: 2 };
    const report = JSON.stringify({ stats, errors: [{ message: 'SyntaxError' }] });
    expect(playwrightTally(report)).toEqual({ passed: 9, failed: 3, skipped: 2 });
  });
});

describe('what failed is named', () => {
  test('Vitest: each failing test after its file, and a file that broke before its tests', () => {
    const testResults = [
      {
        name: 'duration.test.ts',
        status: 'failed',
        assertionResults: [
          { fullName: 'a day is read', status: 'passed' },
          { fullName: 'a week is read', status: 'failed' },
        ],
      },
      { name: 'broken.test.ts', status: 'failed', assertionResults: [] },
    ];
    expect(vitestFailures(JSON.stringify({ testResults }))).toEqual([
      'duration.test.ts > a week is read',
      'broken.test.ts',
    ]);
  });

  test('Playwright: each failing test after its groups, and an unreadable file', () => {
    const suites = [
      {
        title: 'planner.spec.ts',
        specs: [
          { title: 'a link opens', ok: false },
          { title: 'a date shows', ok: true },
        ],
        suites: [{ title: 'in Dutch', specs: [{ title: 'Back works', ok: false }] }],
      },
    ];
    expect(playwrightFailures(JSON.stringify({ suites, errors: [{ message: 'SyntaxError' }] }))).toEqual([
      'planner.spec.ts > a link opens',
      'planner.spec.ts > in Dutch > Back works',
      'SyntaxError',
    ]);
  });
});

describe('a step cannot fail in silence', () => {
  const two = { passed: 2, failed: 0, skipped: 0 };

  test.each([
    ['a clean run stays as counted', 0, two, two],
    ['a bad exit code without a failing test is one failure', 1, two, { ...two, failed: 1 }],
    ['a bad exit code with failing tests adds none', 1, { ...two, failed: 3 }, { ...two, failed: 3 }],
    ['a killed runner is one failure', null, two, { ...two, failed: 1 }],
    ['no test run is one failure', 0, nothing, { ...nothing, failed: 1 }],
    ['only skipped tests is one failure', 0, { ...nothing, skipped: 4 }, { passed: 0, failed: 1, skipped: 4 }],
    ['no report is one failure', 0, undefined, { ...nothing, failed: 1 }],
  ])('%s', (_title, exitCode, tests, expected) => {
    expect(outcome(exitCode, tests)).toEqual(expected);
  });
});

test.each([
  [{ passed: 12, failed: 0, skipped: 0 }, '12 passed, 0 failed'],
  [{ passed: 12, failed: 3, skipped: 1 }, '12 passed, 3 failed, 1 skipped'],
])('the closing line of %o is "%s"', (tally, line) => {
  expect(closingLine(tally)).toBe(line);
});

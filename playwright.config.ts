import { defineConfig, devices } from '@playwright/test';
import { chromiumArguments, chromiumPath } from './tests/support/chromium.ts';

export default defineConfig({
  testDir: 'tests',
  testMatch: ['e2e/**/*.spec.ts', 'a11y/**/*.spec.ts'],
  fullyParallel: true,
  forbidOnly: true,
  workers: 2,
  timeout: 60_000,
  reporter: [['dot'], ['json', { outputFile: 'test-results/browser.json' }]],
  // Playwright empties this folder at the start.
  outputDir: 'test-results/browser',
  webServer: {
    command: `"${process.execPath}" tests/support/serve.ts`,
    wait: { stdout: /on port (?<site_port>\d+)/ },
  },
  use: {
    ...devices['Desktop Chrome'],
    // Set by the server's output; the workers read this file after the server is up.
    baseURL: `http://127.0.0.1:${process.env.SITE_PORT ?? ''}`,
    locale: 'en-GB',
    timezoneId: 'Europe/Amsterdam',
    launchOptions: { executablePath: chromiumPath(), args: chromiumArguments },
  },
});

import { defineConfig } from 'vitest/config';

// A zone far from everyone's, 12:45 or 13:45 ahead of UTC: what leans on the machine's own zone fails here.
process.env.TZ = 'Pacific/Chatham';

export default defineConfig({
  test: {
    // Properties try many cases, slowly on a busy machine; only a hang takes this long.
    testTimeout: 120_000,
    projects: [
      {
        test: {
          name: 'native',
          include: ['tests/{unit,content}/**/*.test.{ts,tsx}'],
          setupFiles: ['tests/support/seededProperties.ts'],
          env: { TEMPORAL: 'native' },
        },
      },
      {
        // As in a browser without Temporal.
        test: {
          name: 'polyfill',
          include: ['tests/unit/schedule/**/*.test.ts'],
          setupFiles: ['tests/support/withoutTemporal.ts', 'tests/support/seededProperties.ts'],
          env: { TEMPORAL: 'polyfill' },
        },
      },
    ],
  },
});

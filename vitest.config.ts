import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    allowOnly: false,
    // Three files at a time, whatever the machine: a test waits for its browser more than it works.
    maxWorkers: 3,
    projects: [
      { test: { name: 'content and unit', include: ['tests/{content,unit}/**/*.test.ts'] } },
      {
        test: {
          name: 'site',
          include: ['tests/site/**/*.test.ts'],
          // The built site is made once and shared.
          globalSetup: ['tests/helpers/build.ts'],
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});

import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    allowOnly: false,
    // Three files at a time, whatever the machine: a test waits for its browser more than it works.
    maxWorkers: 3,
    projects: [
      { test: { name: 'content and unit', include: ['tests/{content,unit}/**/*.test.ts'], testTimeout: 60_000 } },
      {
        test: {
          name: 'site',
          include: ['tests/site/**/*.test.ts'],
          // The built site is made once and shared.
          globalSetup: ['tests/helpers/build.ts'],
          // Long enough for a busy machine: a time limit only ends what hangs.
          testTimeout: 300_000,
          hookTimeout: 300_000,
        },
      },
    ],
  },
});

import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/{content,unit,site}/**/*.test.ts'],
    // The built site is made once and shared (tests/helpers/build.ts).
    globalSetup: ['tests/helpers/build.ts'],
    testTimeout: 60_000,
    hookTimeout: 120_000,
    allowOnly: false,
  },
});

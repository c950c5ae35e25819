import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** The files that take longest begin first, so that none of them runs on alone at the end. */
class LongestFirst extends BaseSequencer {
  override sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const long = ({ moduleId }: TestSpecification) => Number(/(?:access|building|soundness)\.test\.ts$/.test(moduleId));
    return Promise.resolve([...files].sort((a, b) => long(b) - long(a) || (a.moduleId < b.moduleId ? -1 : 1)));
  }
}

export default defineConfig({
  test: {
    allowOnly: false,
    sequence: { sequencer: LongestFirst },
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

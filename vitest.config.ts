import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    reporters: ['default', './test/tally.ts'],
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['test/**/*.test.{ts,tsx}'],
          exclude: ['test/browser/**', 'test/corpus/**', 'test/adversarial/adversarial.test.ts'],
          sequence: { groupOrder: 0 },
          // Property tests try hundreds of cases; on a small busy machine that takes its time.
          testTimeout: 30_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          include: [
            'test/browser/**/*.test.ts',
            'test/corpus/**/*.test.ts',
            'test/adversarial/adversarial.test.ts',
          ],
          globalSetup: 'test/browser/setup.ts',
          // One real browser at a time, after the unit tests: the machine that runs these is small.
          fileParallelism: false,
          // Tests that play side by side in one browser mostly wait.
          maxConcurrency: 10,
          sequence: { groupOrder: 1 },
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});

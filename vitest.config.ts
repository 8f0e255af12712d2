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
          // After the unit tests. Two real browsers at a time: the machine that runs these is small, and they mostly wait.
          maxWorkers: 2,
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

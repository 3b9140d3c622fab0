import { defineConfig } from 'vitest/config';

/** The tests that take minutes: whole corpora, tens of thousands of random cases. */
export default defineConfig({
  test: {
    include: ['test/long/**/*.test.ts'],
    setupFiles: ['test/support/seed-properties.ts'],
    testTimeout: 900_000,
    hookTimeout: 900_000,
    // Tests that start processes side by side: as many as the smallest machine has cores.
    maxConcurrency: 2,
    reporters: ['default', ['json', { outputFile: '.vitest/long-results.json' }]],
  },
});

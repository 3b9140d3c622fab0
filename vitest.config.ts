import { defineConfig } from 'vitest/config';

/**
 * Tests of what touches no file, no network and no clock: they change nothing that another one sees, so they share a process and load
 * each module once. The others start servers, processes or git, and have a process of their own each.
 */
const PURE = [
  ...['model', 'pages', 'report', 'settings'].map((room) => `test/${room}/**/*.test.ts`),
  // The second opinion is a sandbox's.
  'test/plan/**/!(second-opinion).test.ts',
  // These start servers or processes.
  'test/coveo/!(batches|key-safety|limits|transport|push-service).test.ts',
];

export default defineConfig({
  test: {
    projects: [
      {
        extends: true,
        test: { name: 'apart', include: ['test/**/*.test.ts'], exclude: ['test/long/**', ...PURE] },
      },
      { extends: true, test: { name: 'pure', include: PURE, isolate: false } },
    ],
    setupFiles: ['test/support/seed-properties.ts'],
    testTimeout: 120_000,
    hookTimeout: 120_000,
    // Tests that start processes side by side: as many as the smallest machine has cores.
    maxConcurrency: 2,
    reporters: ['default', ['json', { outputFile: '.vitest/results.json' }]],
  },
});

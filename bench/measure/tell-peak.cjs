// Loaded before a program that is measured (NODE_OPTIONS): adds, when the process ends, its peak resident memory in kilobytes to the file
// that BENCH_PEAK names. Plain JavaScript, so that nothing has to be stripped of types first and the measured start stays what it is.
const { appendFileSync } = require('node:fs');
const { isMainThread } = require('node:worker_threads');

const file = process.env.BENCH_PEAK;
delete process.env.BENCH_PEAK;
if (isMainThread && file !== undefined)
  process.on('exit', () => appendFileSync(file, `${process.resourceUsage().maxRSS}\n`));

/**
 * Peak memory of a first publish by number of pages: it must not grow with it.
 *
 *   npm run build && npm run bench:memory            2,000, 10,000 and 40,000 pages
 *   npm run bench:memory -- 2000 5000                others; bench/memory.md stays as it is
 */
import { writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { type Measured, measureFirstPublish } from './first-publish.ts';

const USUAL = [2_000, 10_000, 40_000];

function table(rows: readonly Measured[]): string {
  const lines = rows.map(
    ({ pages, megabytes, seconds }) => `| ${pages.toLocaleString('en')} | ${megabytes} | ${Math.round(seconds)} |`,
  );
  return ['| pages | peak MB | seconds |', '| ---: | ---: | ---: |', ...lines].join('\n');
}

async function measure(sizes: readonly number[]): Promise<readonly Measured[]> {
  const rows: Measured[] = [];
  for (const pages of sizes) {
    const row = await measureFirstPublish({ pages });
    if (row.exit !== 0 || row.items !== pages) throw new Error(`${row.items} items of ${pages}:\n${row.said}`);
    console.error(`${pages} pages: ${row.megabytes} MB, ${Math.round(row.seconds)} s`);
    rows.push(row);
  }
  return rows;
}

const asked = process.argv.slice(2).map(Number);
const rows = await measure(asked.length > 0 ? asked : USUAL);
console.log(table(rows));
if (asked.length === 0) {
  const about = `Peak resident memory of the process that publishes pages of about 4 kB for the first time, with the record in a ref, on
${availableParallelism()} cores with Node ${process.versions.node.split('.')[0]}. The sandbox runs in another process. Seconds depend on what else the machine does. \`npm run build && npm run bench:memory\` measures again.`;
  writeFileSync(new URL('./memory.md', import.meta.url), `# Memory\n\n${about}\n\n${table(rows)}\n`);
}

/**
 * What a run with nothing to do costs by the size of its record.
 *
 *   npm run build && npm run bench:record                 10,000, 100,000 and 1,000,000 lines; writes bench/record-size.md
 *   npm run bench:record -- 1000                          others; bench/record-size.md stays as it is
 *
 * Publishing a million pages first would take hours. So a hundred are published, and their lines and blobs stand for all: page 1,234 has
 * the text of page 34, and the line of page 34 with its own path and address. The program can only find out by reading pages, and it reads
 * none whose blob is the one of the record.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { shardOf } from '../src/plan/share.ts';
import { pathOfPage } from './generated-page.ts';
import { addFile } from './measure/change-pages.ts';
import { type FileToImport, importCommit } from './measure/import-commit.ts';
import { placeIn } from './measure/place.ts';
import { generatedSite, git, type Site } from './measure/site.ts';
import { startNullService } from './measure/start-null-service.ts';
import { type Cost, median, type Ran, timedWell } from './measure/timed.ts';

const USUAL = [10_000, 100_000, 1_000_000];
const TEMPLATES = 100;
const RUNS = 3;
const REF = 'refs/docs-to-coveo/bench';
const PROGRAM = fileURLToPath(new URL('../bin/docs-to-coveo.js', import.meta.url));

const Line = z.looseObject({ path: z.string(), id: z.string(), blob: z.string() });
type Line = z.infer<typeof Line>;
const Head = z.looseObject({ commit: z.string() });
const Report = z.object({ counts: z.object({ unchanged: z.number() }) });

/** What a run finds that has nothing to do, in the order in which they are measured. */
const FOUND = ['no manifest: every line is read', 'the same tree', 'another tree, the same pages'] as const;

interface Row {
  readonly lines: number;
  readonly found: (typeof FOUND)[number];
  readonly cost: Cost;
  readonly listing: Cost;
}

const asked = process.argv.slice(2).map(Number);
const folder = mkdtempSync(join(tmpdir(), 'docs-to-coveo-bench-record-'));
const rows: Row[] = [];
try {
  using service = await startNullService();
  const { environment } = placeIn(folder, service);
  const addresses = ['--api-url', service.url, '--platform-url', service.url];
  const words = [process.execPath, PROGRAM, 'publish', ...addresses, '--source', 'bench', '--json'];
  for (const lines of asked.length > 0 ? asked : USUAL) {
    using site = await generatedSite(TEMPLATES);
    const { directory } = site;
    await timedWell({ words, directory, environment });
    await enlarge(site, lines);
    for (const found of FOUND) {
      // Whoever changes the commit makes the run before the measured ones write the record, with its manifest.
      if (found !== FOUND[0]) await addFile(directory, `${found}.txt`);
      if (found === 'the same tree') await timedWell({ words, directory, environment });
      const runs: Ran[] = [];
      const listings: Ran[] = [];
      for (let run = 0; run < RUNS; run += 1) {
        if (found === 'another tree, the same pages' && run > 0) await addFile(directory, `${found} ${run}.txt`);
        listings.push(await timedWell({ words: ['git', 'ls-tree', '-r', 'HEAD'], directory }));
        runs.push(await timedWell({ words, directory, environment }));
      }
      const { unchanged } = Report.parse(JSON.parse(runs[0]?.printed ?? '')).counts;
      if (unchanged !== lines) throw new Error(`${unchanged} of ${lines} pages are unchanged.`);
      const cost = median(runs);
      const { cpuSeconds, seconds, megabytes } = cost;
      console.error(
        `${lines} lines, ${found}: ${cpuSeconds.toFixed(2)} CPU s, ${seconds.toFixed(2)} s, ${megabytes} MB`,
      );
      rows.push({ lines, found, cost, listing: median(listings) });
    }
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}

const table = [
  '| lines | what the run finds | CPU s | wall s | peak MB | CPU s of `git ls-tree -r` | ratio |',
  '| ---: | --- | ---: | ---: | ---: | ---: | ---: |',
  ...rows.map(({ lines, found, cost: { cpuSeconds, seconds, megabytes }, listing }) => {
    const cells = [found, cpuSeconds.toFixed(2), seconds.toFixed(2), megabytes, listing.cpuSeconds.toFixed(3)];
    return `| ${[lines.toLocaleString('en'), ...cells, (cpuSeconds / listing.cpuSeconds).toFixed(0)].join(' | ')} |`;
  }),
].join('\n');
console.log(table);
if (asked.length === 0) {
  const about = `A run with nothing to do, on a commit and a record of so many pages; the middle of ${RUNS} runs on ${availableParallelism()} cores with Node
${process.versions.node}, the record in a ref of a bare repository on the same disk. \`npm run build && npm run bench:record\` measures again.`;
  writeFileSync(new URL('record-size.md', import.meta.url), `# Size of the record\n\n${about}\n\n${table}\n`);
}

/** Makes a commit of so many pages, and a record that says that all of them were published. */
async function enlarge({ directory }: Site, count: number): Promise<void> {
  const remote = git(directory, 'remote', 'get-url', 'origin').replace('file://', '');
  const templates = linesOf(remote);
  const template = (page: number): Line => {
    const line = templates.get(`docs/${pathOfPage(page % TEMPLATES)}`);
    if (line === undefined) throw new Error(`Page ${page % TEMPLATES} was not published.`);
    return line;
  };
  await importCommit(directory, { ref: 'refs/heads/main', from: 'refs/heads/main^0' }, pages(count, template));
  const head = Head.parse(JSON.parse(git(remote, 'show', `${REF}:record.json`)));
  const text = JSON.stringify({ ...head, commit: git(directory, 'rev-parse', 'HEAD') }, undefined, 2);
  await importCommit(remote, { ref: REF, from: `${REF}^0` }, recordFiles(`${text}\n`, count, template));
}

function linesOf(remote: string): ReadonlyMap<string, Line> {
  const files = git(remote, 'ls-tree', '-r', '--name-only', REF).split('\n');
  const shards = files.filter((file) => file.startsWith('pages/')).map((file) => git(remote, 'show', `${REF}:${file}`));
  const lines = shards.flatMap((shard) => shard.split('\n')).map((line) => Line.parse(JSON.parse(line)));
  return new Map(lines.map((line) => [line.path, line]));
}

function* pages(count: number, template: (page: number) => Line): Generator<FileToImport> {
  for (let page = 0; page < count; page += 1) yield { path: `docs/${pathOfPage(page)}`, blob: template(page).blob };
}

function* recordFiles(head: string, count: number, template: (page: number) => Line): Generator<FileToImport> {
  yield { path: 'record.json', text: head };
  const shards = new Map<string, string[]>();
  const paths = Array.from({ length: count }, (_, page) => ({ page, path: `docs/${pathOfPage(page)}` }));
  // The record's order is that of bytes, which for these paths is that of strings.
  for (const { page, path } of paths.sort((one, other) => (one.path < other.path ? -1 : 1))) {
    const id = `https://docs.example.com/${pathOfPage(page).replace(/\.md$/, '')}`;
    const line = JSON.stringify({ ...template(page), path, id });
    const shard = shardOf(path);
    const lines = shards.get(shard);
    if (lines) lines.push(line);
    else shards.set(shard, [line]);
  }
  for (const [shard, lines] of shards) yield { path: `pages/${shard}.jsonl`, text: `${lines.join('\n')}\n` };
}

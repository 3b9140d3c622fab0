/**
 * What the sandbox takes to publish into and to search, with a corpus or generated pages.
 *
 *   npm run build && npm run bench:searches                       mdn-de; writes bench/searches.md
 *   npm run bench:searches -- --generated 2000                    so many generated pages instead; bench/searches.md stays as it is
 *   npm run bench:searches -- --program OTHER/bin/docs-to-coveo.js  another build in the same run: before and after
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { asked } from './measure/arguments.ts';
import { corpusSite, generatedSite, type Site } from './measure/site.ts';
import type { Program } from './measure/site-run.ts';
import { timed } from './measure/timed.ts';

/** What people look at: the home page, words rare and frequent, pages far back, and each as somebody who may not see everything. */
const PAGES = [
  '',
  'q=css',
  'q=array+map',
  'q=flexbox',
  'q=der',
  'page=1460',
  'q=der&page=500',
  'as=anonymous',
  'q=css&as=anonymous',
];
const REPEATS = 5;

interface Looked {
  readonly page: string;
  /** Milliseconds: the first time, and the middle of the later ones. */
  readonly first: number;
  readonly later: number;
}

interface Measured {
  readonly program: string;
  readonly publish: { readonly cpuSeconds: number; readonly seconds: number };
  readonly megabytes: number;
  readonly pages: readonly Looked[];
}

const words = process.argv.slice(2);
const isUsual = !words.includes('--generated');
const { corpora, generated, programs } = asked(isUsual ? ['--only', 'mdn-de', ...words] : words);
using site = isUsual && corpora[0] ? corpusSite(corpora[0]) : await generatedSite(generated[0] ?? 1000);
const measured: Measured[] = [];
for (const program of programs) measured.push(await measure(site, program));
const text = resultsText(site, measured);
console.log(text);
if (isUsual) writeFileSync(new URL('searches.md', import.meta.url), text);

async function measure({ directory }: Site, { name, path }: Program): Promise<Measured> {
  const folder = mkdtempSync(join(tmpdir(), 'docs-to-coveo-searches-'));
  const database = join(folder, 'sandbox.db');
  try {
    const options = ['--sandbox', '--database', database, '--on-error', 'skip', '--json'];
    const publish = await timed({ words: [process.execPath, path, 'publish', ...options], directory });
    const pages = await look(path, database);
    const files = readdirSync(folder).map((file) => statSync(join(folder, file)).size);
    const megabytes = files.reduce((sum, size) => sum + size, 0) / 1e6;
    return { program: name, publish, megabytes, pages };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function look(program: string, database: string): Promise<readonly Looked[]> {
  const child = spawn(process.execPath, [program, 'sandbox', '--port', '0', '--database', database], {
    cwd: tmpdir(),
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  try {
    const url = await addressOf(child);
    const looked: Looked[] = [];
    for (const page of PAGES) {
      const times: number[] = [];
      for (let repeat = 0; repeat < REPEATS; repeat++) times.push(await timeOf(`${url}/?${page}`));
      const [first = 0, ...later] = times;
      looked.push({ page: page === '' ? 'home' : page, first, later: later.sort((a, b) => a - b)[1] ?? 0 });
    }
    return looked;
  } finally {
    child.kill();
  }
}

async function addressOf(child: ChildProcess): Promise<string> {
  let said = '';
  for await (const chunk of child.stderr ?? []) {
    said += String(chunk);
    const url = /http:\/\/127\.0\.0\.1:\d+/.exec(said)?.[0];
    if (url !== undefined) return url;
  }
  throw new Error(`The sandbox must say where it is, but said: ${said}`);
}

async function timeOf(address: string): Promise<number> {
  const began = performance.now();
  await (await fetch(address)).text();
  return performance.now() - began;
}

function resultsText({ name }: Site, results: readonly Measured[]): string {
  const titles = results.map(({ program }) => program);
  const row = (what: string, cells: readonly string[]) => `| ${[what, ...cells].join(' | ')} |`;
  const ms = ({ first, later }: Looked) => `${Math.round(first)}, then ${Math.round(later)}`;
  return [
    '# The sandbox, published into and searched',
    '',
    `Made by \`npm run bench:searches\`, ${name}, ${new Date().toISOString().slice(0, 10)}, Node ${process.versions.node}, one run. Pages in milliseconds: the first time, then the middle of later ones.`,
    '',
    row('', titles),
    row(
      '---',
      titles.map(() => '---:'),
    ),
    row(
      'publish, CPU s',
      results.map(({ publish }) => publish.cpuSeconds.toFixed(1)),
    ),
    row(
      'publish, wall s',
      results.map(({ publish }) => publish.seconds.toFixed(1)),
    ),
    row(
      'database, MB',
      results.map(({ megabytes }) => megabytes.toFixed(0)),
    ),
    ...PAGES.map((page, at) =>
      row(
        page === '' ? 'home' : `\`${page}\``,
        results.map(({ pages }) => (pages[at] ? ms(pages[at]) : '')),
      ),
    ),
    '',
  ].join('\n');
}

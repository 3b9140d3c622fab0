/**
 * What a hundred commits of real documentation cost: publishing what changed, against pushing every page again at each commit.
 * Needs the corpora beside the project (CONTRIBUTING.md). Prints a table and writes it to `bench/history.md`.
 */
import { writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import type { Report } from '../src/report/report.ts';
import { corpus } from '../test/support/corpora.ts';
import { CORPORA, type Corpus } from '../test/support/corpora-table.ts';
import { type History, openHistory } from '../test/support/history.ts';

const NAMES = ['hugo-docs', 'react-native-docusaurus', 'mkdocs-material', 'vitepress'];
const COMMITS = 100;
/** Every so many commits all pages are pushed; the commits between cost what the one before them did. */
const MEASURE_EVERY = 20;

/** What runs cost together. */
interface Cost {
  readonly pages: number;
  readonly requests: number;
  readonly containers: number;
  readonly bytes: number;
}

interface Measured {
  readonly name: string;
  readonly pages: number;
  readonly ours: Cost;
  readonly everything: Cost;
  /** Runs that had nothing to send. */
  readonly quiet: number;
  readonly seconds: { readonly ours: number; readonly everything: number };
}

const measured: Measured[] = [];
for (const one of CORPORA.filter(({ name }) => NAMES.includes(name))) measured.push(await measure(one));
const text = page(measured);
writeFileSync(fileURLToPath(new URL('history.md', import.meta.url)), text);
console.log(text);

async function measure({ name, settings }: Corpus): Promise<Measured> {
  const bundle = corpus(name);
  if (bundle === undefined) throw new Error(`The corpus ${name} is not there.`);
  await using history = await openHistory({ bundle, settings, count: COMMITS + 1, reopen: true });
  const [first = '', ...commits] = history.commits;
  await publish(history, first, 'ours');
  const ours: Run[] = [];
  const everything: Run[] = [];
  for (const [at, commit] of commits.entries()) {
    ours.push(await publish(history, commit, 'ours'));
    if (at % MEASURE_EVERY === 0) everything.push(await publish(history, commit, `all-${at}`));
  }
  return {
    name,
    pages: everything.at(-1)?.cost.pages ?? 0,
    ours: sum(ours),
    everything: times(sum(everything), COMMITS / everything.length),
    quiet: ours.filter(({ cost }) => cost.requests === 0).length,
    seconds: { ours: median(ours), everything: median(everything) },
  };
}

interface Run {
  readonly cost: Cost;
  readonly seconds: number;
}

/** A run as on a runner, the record in a ref; a source without a record is sent every page. */
async function publish(history: History, commit: string, source: string): Promise<Run> {
  const started = performance.now();
  const { report, ending } = await history.publish(commit, source, 'ref');
  const seconds = (performance.now() - started) / 1_000;
  if (ending === 'failed' || ending === 'usage') throw new Error(JSON.stringify(report.problems));
  return { cost: costOf(report), seconds };
}

function costOf({ counts, calls }: Report): Cost {
  const { requests, containers, bytes } = calls;
  return { pages: counts.added + counts.updated + counts.moved, requests, containers, bytes };
}

function sum(runs: readonly Run[]): Cost {
  const total = (key: keyof Cost) => runs.reduce((so, { cost }) => so + cost[key], 0);
  return { pages: total('pages'), requests: total('requests'), containers: total('containers'), bytes: total('bytes') };
}

function times(cost: Cost, factor: number): Cost {
  const { pages, requests, containers, bytes } = cost;
  const by = (number: number) => Math.round(number * factor);
  return { pages: by(pages), requests: by(requests), containers: by(containers), bytes: by(bytes) };
}

function median(runs: readonly Run[]): number {
  const sorted = runs.map(({ seconds }) => seconds).sort((one, other) => one - other);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

function page(all: readonly Measured[]): string {
  return [
    `# ${COMMITS} commits of real documentation`,
    '',
    'Made by `npm run bench:history`. Each of the last commits is published into a sandbox on the same machine, the record in a ref of a bare',
    `repository; the first publish before them is not counted. "Everything" is a first publish: measured at every ${MEASURE_EVERY}th commit and`,
    'multiplied. Seconds are the median of a run, from opening the repository to the last write of the record.',
    '',
    `Node ${process.versions.node}, ${availableParallelism()} cores, git over \`file://\`, the service on loopback.`,
    '',
    '| documentation | pages | published | pages pushed | requests | containers | bytes sent | seconds a run | runs without a call |',
    '| --- | ---: | --- | ---: | ---: | ---: | ---: | ---: | ---: |',
    ...all.flatMap(rows),
    '',
  ].join('\n');
}

function rows({ name, pages, ours, everything, quiet, seconds }: Measured): readonly string[] {
  const cells = ({ pages, requests, containers, bytes }: Cost) =>
    [...[pages, requests, containers].map(grouped), megabytes(bytes)].join(' | ');
  return [
    `| ${name} | ${grouped(pages)} | what changed | ${cells(ours)} | ${seconds.ours.toFixed(1)} | ${quiet} |`,
    `| | | everything | ${cells(everything)} | ${seconds.everything.toFixed(1)} | 0 |`,
  ];
}

function grouped(number: number): string {
  return number.toLocaleString('en-US');
}

function megabytes(bytes: number): string {
  return `${(bytes / 1_000_000).toFixed(1)} MB`;
}

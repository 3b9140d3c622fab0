/**
 * What runs cost, beside today's script and beside the least that is possible, all in one run.
 *
 *   npm run build && npm run bench                          every corpus and 10,000 generated pages: a quarter of an hour
 *   npm run bench -- --quick                                one small corpus and a few generated pages: a minute
 *   npm run bench -- --only mdn-de                          one corpus; may be repeated
 *   npm run bench -- --generated 2000                       so many generated pages instead; 0 for none; may be repeated
 *   npm run bench -- --large                                100,000 generated pages too
 *   npm run bench -- --quick --out /tmp                     results.json and results.md go there instead of bench/
 *   npm run bench -- --program OTHER/bin/docs-to-coveo.js   another build in the same run: before and after
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, cpus, loadavg, tmpdir, totalmem } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import { asked } from './measure/arguments.ts';
import { placeIn } from './measure/place.ts';
import type { Results, SiteResults } from './measure/results.ts';
import { resultsPage } from './measure/results-page.ts';
import { corpusSite, generatedSite } from './measure/site.ts';
import { measureSite } from './measure/site-run.ts';
import { startNullService } from './measure/start-null-service.ts';
import { measureEmptyNode, measureStart } from './measure/start-run.ts';

const { corpora, generated, programs, out } = asked(process.argv.slice(2));
const folder = mkdtempSync(join(tmpdir(), 'docs-to-coveo-bench-'));
try {
  using service = await startNullService();
  const place = placeIn(folder, service);
  const about = { measuredAt: new Date().toISOString(), machine: machine(), versions: versions() };
  const emptyNode = await measureEmptyNode(place);
  const starts = [];
  for (const program of programs) starts.push(await measureStart(program, place));
  const sites: SiteResults[] = [];
  const openers = [
    ...corpora.map((corpus) => async () => corpusSite(corpus)),
    ...generated.filter((pages) => pages > 0).map((pages) => async () => await generatedSite(pages)),
  ];
  for (const open of openers) {
    using site = await open();
    sites.push(await measureSite(site, programs, place));
    // After each, so that a run which is stopped has told something.
    write({ ...about, emptyNode, starts, sites });
  }
  console.log(resultsPage({ ...about, emptyNode, starts, sites }));
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function write(results: Results): void {
  writeFileSync(new URL('results.json', out), `${JSON.stringify(results, undefined, 2)}\n`);
  writeFileSync(new URL('results.md', out), resultsPage(results));
}

function machine(): Results['machine'] {
  return {
    cpu: cpus()[0]?.model ?? 'unknown',
    cores: availableParallelism(),
    memoryGigabytes: Math.round(totalmem() / 2 ** 30),
    platform: `${process.platform} ${process.arch}`,
    loadBefore: loadavg()[0] ?? 0,
  };
}

function versions(): Results['versions'] {
  const run = (...words: readonly string[]) =>
    execFileSync('git', words, { cwd: import.meta.dirname, encoding: 'utf8' }).trim();
  const text = readFileSync(new URL('../node_modules/@coveo/push-api-client/package.json', import.meta.url), 'utf8');
  return {
    'docs-to-coveo': run('rev-parse', '--short=7', 'HEAD'),
    Node: process.versions.node,
    git: run('--version').replace(/^git version /, ''),
    '@coveo/push-api-client': z.object({ version: z.string() }).parse(JSON.parse(text)).version,
  };
}

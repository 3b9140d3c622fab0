import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BuiltSite, Clock } from '../../src/model/ports.ts';
import type { Item } from '../../src/pages/page.ts';
import { decodeText } from '../../src/pages/text/decode-text.ts';
import type { ReadingContext } from '../../src/publish/context.ts';
import { planRun } from '../../src/publish/planning/plan-run.ts';
import { readFiles } from '../../src/publish/reading/commit-site.ts';
import { pageConverter } from '../../src/publish/reading/page-converter.ts';
import type { Report } from '../../src/report/report.ts';
import { openRepository } from '../../src/repository/open.ts';
import { run } from '../../src/run/run.ts';
import { parseSettings, resolveSettings } from '../../src/settings/load.ts';
import { corpus } from './corpora.ts';
import { inProcess } from './in-process.ts';

/** A clone of real documentation with settings of ours. */
export interface CorpusSite extends Disposable {
  readonly folder: string;
  /** What a publish into an embedded sandbox reports. */
  publish(): Promise<Report>;
  /** Every page as an item, or every so-manyth, with the text of its file. */
  items(every?: number): AsyncGenerator<{ readonly item: Item; readonly path: string; readonly text: string }>;
}

/** Pages come and go by date, so the tests have one of their own. Sleeping lasts until it is cut short, so no lease is renewed. */
const standing: Clock = {
  now: () => new Date('2026-11-01T00:00:00Z'),
  sleep: (_milliseconds, signal) =>
    new Promise((resolve) => {
      signal?.addEventListener('abort', () => resolve(), { once: true });
    }),
};
const logger = { info: () => {}, progress: () => {} };
const environment = { PATH: process.env.PATH };

/** Clones a corpus; undefined where it is missing. */
export function corpusSite(name: string, settings: string): CorpusSite | undefined {
  const bundle = corpus(name);
  if (bundle === undefined) return undefined;
  const folder = mkdtempSync(join(tmpdir(), `docs-to-coveo-${name}-`));
  execFileSync('git', ['clone', '--quiet', '--bare', bundle, folder]);
  writeFileSync(join(folder, 'docs-to-coveo.yml'), settings);
  return {
    folder,
    publish: () => publish(folder),
    items: (every = 1) => itemsOf(folder, settings, { every }),
    [Symbol.dispose]: () => rmSync(folder, { recursive: true, force: true }),
  };
}

async function publish(directory: string): Promise<Report> {
  const request = {
    command: 'publish',
    directory,
    environment,
    config: 'docs-to-coveo.yml',
    overrides: {},
    state: 'ref',
    options: { onError: 'skip', anyBranch: false, leaseSeconds: 120, run: 'test' },
    sandbox: {},
  } as const;
  const { report } = await run(request, { clock: standing, logger, signal: new AbortController().signal });
  return report;
}

/** What of the pages of a repository is asked for. */
export interface ItemsAsked {
  /** Every page, or every so-manyth. */
  readonly every?: number;
  /** The site as its generator built it. */
  readonly built?: BuiltSite | undefined;
}

/**
 * The pages of the commit that is checked out in a repository, as items.
 *
 * @param text of its settings
 */
export async function* itemsOf(
  directory: string,
  text: string,
  { every = 1, built }: ItemsAsked = {},
): ReturnType<CorpusSite['items']> {
  await using opened = await openRepository({ directory, environment });
  const { repository, workingDirectory, origin } = opened;
  const parsed = parseSettings(text, 'docs-to-coveo.yml');
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  const resolved = resolveSettings(parsed.file, {});
  if (!resolved.ok) throw new Error(JSON.stringify(resolved.problems));
  const head = (await repository.resolveCommit('HEAD')) ?? '';
  const options = { head, onError: 'skip', anyBranch: false, leaseSeconds: 120, run: 'test' } as const;
  const { settings } = resolved;
  const world: ReadingContext = {
    repository,
    clock: standing,
    logger,
    conversion: inProcess,
    built,
    origin,
    workingDirectory,
    settings,
    options,
  };
  const { plan, opened: site, addresses } = await planRun(world, undefined);
  const convert = pageConverter(world, site, addresses());
  const pages = plan.pushes.filter((_, at) => at % every === 0).map(({ reading }) => reading.file);
  for await (const { file, content } of readFiles(world, pages)) {
    const decoded = decodeText(content, file.path);
    const item = await convert(file, content);
    if (item) yield { item, path: file.path, text: decoded.ok ? decoded.text : '' };
  }
}

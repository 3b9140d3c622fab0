import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { filesToRead } from '../../src/init/listing.ts';
import { prepareInit } from '../../src/init/prepare.ts';
import type { Report } from '../../src/report/report.ts';
import { openRepository } from '../../src/repository/open.ts';
import { run } from '../../src/run/run.ts';
import { parseSettings, resolveSettings } from '../../src/settings/load.ts';
import { corpus } from '../support/corpora.ts';
import { CORPORA, type Corpus, LARGE_CORPUS } from '../support/corpora-table.ts';

/** What `init` writes for real documentation gives the addresses that its owners' settings give, without an edit. */

const clock = { now: () => new Date('2026-11-01T00:00:00Z'), sleep: () => new Promise<void>(() => {}) };
const logger = { info: () => {}, progress: () => {} };
const environment = { PATH: process.env.PATH };

/** Where the site is served, of which its repository knows nothing. */
const GIVEN: Readonly<Record<string, string>> = {
  // The address of the configuration is that of a server behind the site.
  'coveo-docs-jekyll': 'https://docs.coveo.com/en/',
  'mdn-de': 'https://developer.mozilla.org/',
};

function cloneOf(bundle: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'docs-to-coveo-init-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  execFileSync('git', ['clone', '--quiet', '--bare', bundle, folder]);
  return folder;
}

/** The settings that are written for a repository. */
async function written(directory: string, url: string | undefined): Promise<string> {
  await using opened = await openRepository({ directory, environment });
  const { repository } = opened;
  const head = (await repository.resolveCommit('HEAD')) ?? '';
  const tree = await repository.tree(head);
  const paths = tree.map(({ path }) => path);
  const blobs = new Map(tree.map(({ path, blob }) => [path, blob]));
  const asked = filesToRead(paths);
  const texts = new Map<string, string>();
  const named = asked.map((path) => blobs.get(path) ?? '');
  for await (const { blob, content } of repository.readBlobs(named)) texts.set(blob, content.toString('utf8'));
  const read = (path: string) => (asked.includes(path) ? texts.get(blobs.get(path) ?? '') : undefined);
  const place = { allPaths: paths, workingDirectory: '', branch: 'main' };
  return prepareInit({ paths, read }, { url }, place).files[0]?.text ?? '';
}

async function reportOf(command: 'plan' | 'check', directory: string, settings: string): Promise<Report> {
  writeFileSync(join(directory, 'docs-to-coveo.yml'), settings);
  const options = { onError: 'skip', anyBranch: false, leaseSeconds: 120, run: 'test' } as const;
  const asked = {
    command,
    directory,
    environment,
    config: 'docs-to-coveo.yml',
    overrides: {},
    state: 'commit',
    options,
  } as const;
  const { report } = await run(asked, { clock, logger, signal: new AbortController().signal });
  return report;
}

const addressesOf = ({ items }: Report) => items.map(({ path, documentId }) => `${path} ${documentId}`).sort();
const errorsOf = ({ problems }: Report) => problems.filter(({ level }) => level === 'error');

function meaningOf(text: string) {
  const parsed = parseSettings(text, 'docs-to-coveo.yml');
  const resolved = parsed.ok ? resolveSettings(parsed.file, {}) : parsed;
  return resolved.ok ? resolved.settings : resolved.problems;
}

describe.each(CORPORA.map((one) => ({ ...one, bundle: corpus(one.name) })))('init of $name', ({ bundle, ...one }) => {
  it.skipIf(!bundle)('writes settings that give the addresses of the site, and no error', async () => {
    const folder = cloneOf(bundle ?? '');
    const text = await written(folder, GIVEN[one.name]);
    const [ours, theirs] = [await reportOf('plan', folder, text), await reportOf('plan', folder, one.settings)];
    expect(ours.counts.added).toBe(one.pages);
    expect(addressesOf(ours)).toEqual(addressesOf(theirs));
    expect(errorsOf(await reportOf('check', folder, text))).toEqual([]);
  });
});

describe('init of the large corpus', () => {
  const { name, settings }: Corpus = LARGE_CORPUS;
  const bundle = corpus(name);

  // Its pages are published by the settings of the table elsewhere.
  it.skipIf(!bundle)('writes settings that mean what those of the site mean', async () => {
    expect(meaningOf(await written(cloneOf(bundle ?? ''), GIVEN[name]))).toEqual(meaningOf(settings));
  });
});

import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Command } from '../src/model/command.ts';
import { systemClock } from '../src/process/system-clock.ts';
import type { Finished } from '../src/run/request.ts';
import { run } from '../src/run/run.ts';
import { ENVIRONMENT, type GitKit, gitKit } from './support/git.ts';
import { inProcess } from './support/in-process.ts';

const root = fileURLToPath(new URL('..', import.meta.url));

/** The examples, each with the page of the documentation that shows what becomes of it. */
const PAGES: Readonly<Record<string, string>> = {
  handbook: 'docs/generators/plain.md',
  jekyll: 'docs/generators/jekyll.md',
  hugo: 'docs/generators/hugo.md',
  docusaurus: 'docs/generators/docusaurus.md',
  mkdocs: 'docs/generators/mkdocs.md',
  vitepress: 'docs/generators/vitepress.md',
  secured: 'docs/secured-sources.md',
};

let kit: GitKit;
beforeAll(() => {
  kit = gitKit();
});
afterAll(() => kit[Symbol.dispose]());

/** A repository that holds just this example. */
function repositoryOf(name: string): string {
  const directory = join(kit.folder, name);
  mkdirSync(directory);
  kit.git(directory, 'init', '--quiet', '--initial-branch=main');
  cpSync(join(root, 'examples', name), directory, { recursive: true });
  kit.commit(directory, {});
  kit.remote(directory, `${name}.git`);
  return directory;
}

function runOn(directory: string, command: Command, paths?: readonly string[]): Promise<Finished> {
  const options = { onError: 'fail', anyBranch: false, leaseSeconds: 120, run: 'a run' } as const;
  const environment = { ...ENVIRONMENT };
  const request = { command, directory, environment, overrides: {}, state: 'ref', options, paths } as const;
  const logger = { info: () => undefined, progress: () => undefined };
  return run(request, {
    clock: systemClock,
    logger,
    signal: new AbortController().signal,
    conversion: { from: () => inProcess },
  });
}

/** Rows of the page's table of files: what becomes of each, its address or `not published`. */
function toldBy(page: string): Readonly<Record<string, string>> {
  const rows = page.matchAll(/^\| `([^`]+\.mdx?)` \| (?:`(https:[^`]+)`|(not published)[^|]*) \|/gm);
  return Object.fromEntries([...rows].map(([, file = '', address, hidden]) => [file, address ?? hidden ?? '']));
}

async function linksOf(directory: string, path: string): Promise<readonly string[]> {
  const { explanation } = await runOn(directory, 'explain', [path]);
  if (explanation?.kind !== 'page' || explanation.html === undefined) throw new Error(`${path} is not published`);
  return [...explanation.html.matchAll(/href="([^"]+)"/g)].map(([, address = '']) => address);
}

describe('the examples', () => {
  it('have a page of the documentation each', () => {
    const folders = readdirSync(join(root, 'examples'), { withFileTypes: true }).filter((entry) => entry.isDirectory());
    const examples = folders.map(({ name }) => name).filter((name) => name !== 'workflows');
    expect(examples.sort()).toEqual(Object.keys(PAGES).sort());
  });
});

describe.each(Object.entries(PAGES))('the example %s', (name, file) => {
  const page = readFileSync(join(root, file), 'utf8');
  let directory: string;
  let plan: Finished['report'];

  beforeAll(async () => {
    directory = repositoryOf(name);
    ({ report: plan } = await runOn(directory, 'plan'));
  });

  it('has no problem', async () => {
    const { report, exit } = await runOn(directory, 'check');
    expect(report.problems).toEqual([]);
    expect(exit).toBe(0);
  });

  it('publishes what its page of the documentation says, where it says', () => {
    const published = Object.fromEntries(plan.items.map(({ path, documentId }) => [path, documentId]));
    const told = Object.entries(toldBy(page));
    expect(Object.fromEntries(told.filter(([, what]) => what !== 'not published'))).toEqual(published);
    for (const [path, what] of told) expect(existsSync(join(directory, path)), `${path}: ${what}`).toBe(true);
    expect(told.length).toBeGreaterThan(plan.items.length - 1);
  });

  it('keeps back what its page says', () => {
    const told = Object.entries(toldBy(page)).filter(([, what]) => what === 'not published');
    const hidden = told.map(([path]) => path);
    for (const { path } of plan.unpublished) expect(hidden).toContain(path);
  });

  it('has links that lead to its pages alone', async () => {
    const addresses = new Set(plan.items.map(({ documentId }) => documentId));
    const links = await Promise.all(plan.items.map(({ path }) => linksOf(directory, path)));
    const site = links.flat().filter((link) => !link.startsWith('#'));
    expect(site.length).toBeGreaterThan(1);
    expect(site.map((link) => link.replace(/#.*/, '')).filter((link) => !addresses.has(link))).toEqual([]);
  });

  it('has the settings that its page shows', () => {
    const [, ...lines] = readFileSync(join(directory, 'docs-to-coveo.yml'), 'utf8').split('\n');
    expect(page).toContain(`\`\`\`yaml\n${lines.join('\n')}\`\`\``);
  });
});

import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SANDBOX_KEY, type Sandbox, startSandbox } from '../src/sandbox/server.ts';
import { type ActionEnded, runAction } from './support/action.ts';
import { everyNth } from './support/cases.ts';
import { corpus } from './support/corpora.ts';
import { type Expected, expectedPages } from './support/jekyll-oracle.ts';

const bundle = corpus('coveo-docs-jekyll');
const SITE = 'https://docs.example.com/';
const COMMITS = 20;
/** Every night each of them, for a change the first two and every fourth, which brings what came between as well. */
const EVERY = everyNth(4);

describe.skipIf(!bundle)('the built action on the history of a real documentation', () => {
  const folder = mkdtempSync(join(tmpdir(), 'docs-to-coveo-walk-'));
  const upstream = join(folder, 'upstream');
  const remote = join(folder, 'remote.git');
  let sandbox: Sandbox;

  const git = (directory: string, ...args: string[]) => execFileSync('git', args, { cwd: directory, encoding: 'utf8' });

  beforeAll(async () => {
    git(folder, 'clone', '--quiet', bundle ?? '', upstream);
    git(folder, 'init', '--quiet', '--bare', '--initial-branch=main', remote);
    sandbox = await startSandbox({ sources: [{ organization: 'acme', source: 'acme-docs' }] });
  });
  afterAll(async () => {
    await sandbox.close();
    rmSync(folder, { recursive: true, force: true });
  });

  /** A workspace as `actions/checkout` makes it: a shallow clone of the branch, one commit deep. */
  function checkOut(commit: string): string {
    git(upstream, 'push', '--quiet', '--force', remote, `${commit}:refs/heads/main`);
    const workspace = mkdtempSync(join(folder, 'workspace-'));
    git(folder, 'clone', '--quiet', '--depth', '1', '--branch', 'main', `file://${remote}`, workspace);
    writeFileSync(join(workspace, 'docs-to-coveo.yml'), `site: {url: "${SITE}", generator: jekyll}\n`);
    return workspace;
  }

  const publish = (workspace: string, allowDeletes = '') =>
    runAction({
      workspace,
      inputs: {
        'api-key': SANDBOX_KEY,
        organization: 'acme',
        source: 'acme-docs',
        'api-url': sandbox.url,
        'platform-url': sandbox.url,
        'allow-deletes': allowDeletes,
      },
    });

  /** Some of these commits take half of the site away: the guard holds the deletes back until they are allowed. */
  async function publishAndAllow(workspace: string): Promise<{ ended: ActionEnded; withheld: number }> {
    const ended = await publish(workspace);
    if (ended.exit !== 4) return { ended, withheld: 0 };
    const allowed = await publish(workspace, ended.outputs.withheld);
    expect(allowed.outputs.deleted).toBe(ended.outputs.withheld);
    return { ended: allowed, withheld: Number(ended.outputs.withheld) };
  }

  it(`leaves exactly the published pages after each run on the last ${COMMITS} commits`, async () => {
    const all = git(upstream, 'rev-list', `--max-count=${COMMITS}`, 'HEAD').trim().split('\n').reverse();
    expect(all).toHaveLength(COMMITS);
    const commits = all.filter((commit, at) => at < 2 || at % EVERY === 0 || commit === all.at(-1));
    const held: number[] = [];
    for (const commit of commits) {
      const workspace = checkOut(commit);
      const { ended, withheld } = await publishAndAllow(workspace);
      if (withheld > 0) held.push(withheld);
      expect(ended.exit, `${commit}\n${ended.stdout}\n${ended.stderr}`).toBe(0);
      await sandbox.settle();
      expectItems(commit);
      const calls = sandbox.requests.length;
      const second = await publish(workspace);
      expect(second.exit, second.stdout).toBe(0);
      expect(second.report?.calls.requests).toBe(0);
      expect(sandbox.requests).toHaveLength(calls);
    }
    expect(sandbox.violations).toEqual([]);
    // Twice thirteen pages left without a new address that anyone could tell (git sees no rename there either);
    // the hundred pages that moved to another folder were never in question.
    expect(held).toEqual([13, 13]);
  }, 600_000);

  function expectItems(commit: string): void {
    const items = new Map(sandbox.items('acme-docs').map((item) => [item.documentId, item]));
    const expected = expectedPages(filesOf(commit), SITE);
    expect([...items.keys()].sort(), commit).toEqual(expected.map(({ id }) => id).sort());
    for (const page of expected) expectItem(items.get(page.id), page);
  }

  function expectItem(item: ReturnType<Sandbox['items']>[number] | undefined, page: Expected): void {
    const metadata = item?.metadata ?? {};
    if (page.title !== '') expect(metadata.title, page.path).toBe(page.title);
    expect(metadata, page.path).toMatchObject({ sourcepath: page.path, clickableuri: page.id });
    for (const [key, value] of Object.entries(page.metadata))
      expect(metadata[key.toLowerCase()], `${page.path} ${key}`).toEqual(value);
    const words = new Set(item?.body.match(/\w+/g));
    expect(
      page.words.filter((word) => !words.has(word)),
      page.path,
    ).toEqual([]);
  }

  function filesOf(commit: string): ReadonlyMap<string, string> {
    const names = git(upstream, 'ls-tree', '-r', '-z', '--name-only', commit)
      .split('\0')
      .filter((name) => name !== '');
    const texts = names.filter((name) => /\.md$|^_config\.yml$/.test(name));
    return new Map(texts.map((name) => [name, git(upstream, 'show', `${commit}:${name}`)]));
  }
});

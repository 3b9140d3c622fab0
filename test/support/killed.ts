import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'vitest';
import { SANDBOX_KEY, type Sandbox, startSandbox } from '../../src/sandbox/server.ts';
import { type ActionEnded, runAction } from './action.ts';
import { type GitKit, gitKit } from './git.ts';
import { type KillMoment, type KillSwitch, killSwitch } from './kill-switch.ts';

const SITE = 'https://docs.example.com/';
const SETTINGS = `site: {url: "${SITE}"}\norganization: acme\nsource: acme-docs\n`;

type Files = Readonly<Record<string, string | undefined>>;

/** Text that no compression makes smaller, so that a few pages fill several batches. */
function bulk(seed: string): string {
  const lines = Array.from({ length: 70_000 }, (_, n) => createHash('sha256').update(`${seed} ${n}`).digest('base64'));
  return `\n\`\`\`\n${lines.join('\n')}\n\`\`\`\n`;
}

const FIRST: Files = {
  'keep.md': '# Keep\n',
  'edit.md': '# Edit\n\nold words\n',
  'gone.md': '# Gone\n',
  'link.md': '# Link\n\n[new](new.md)\n',
};

/** What the run is about to publish when it is killed: two batches of items and one of deletes. */
const SECOND: Files = {
  ...FIRST,
  'edit.md': `# Edit\n\nnew words\n${bulk('edit')}`,
  'new.md': `# New\n\nfresh words\n${bulk('new')}`,
  'gone.md': undefined,
};

/** What is committed before the next run. */
export const NEXT: Readonly<Record<string, Files>> = {
  'nothing else': SECOND,
  'a removal of the new page': { ...SECOND, 'new.md': undefined },
  'a revert of everything': FIRST,
  'a move of the new page': { ...SECOND, 'new.md': undefined, 'moved/new.md': SECOND['new.md'] },
};

const PUSH = '/sources/acme-docs/';

/** Exact moments in the life of a run. */
export const MOMENTS: Readonly<Record<string, KillMoment>> = {
  'before the run is announced': { when: 'before', method: 'POST', path: /status\?statusType=INCREMENTAL/, nth: 1 },
  'before a batch': { when: 'before', method: 'POST', path: /\/files$/, nth: 1 },
  'while a batch is uploaded': { when: 'before', method: 'PUT', path: /^\/blobstore\//, nth: 1 },
  'after a batch was uploaded': { when: 'after', method: 'PUT', path: /^\/blobstore\//, nth: 1 },
  'before a batch is pushed': { when: 'before', method: 'PUT', path: new RegExp(`${PUSH}documents/batch`), nth: 1 },
  'after a batch was pushed': { when: 'after', method: 'PUT', path: new RegExp(`${PUSH}documents/batch`), nth: 1 },
  'after the second batch was pushed': {
    when: 'after',
    method: 'PUT',
    path: new RegExp(`${PUSH}documents/batch`),
    nth: 2,
  },
  'before the deletes are pushed': {
    when: 'before',
    method: 'PUT',
    path: new RegExp(`${PUSH}documents/batch`),
    nth: 3,
  },
  'after the deletes were pushed': { when: 'after', method: 'PUT', path: new RegExp(`${PUSH}documents/batch`), nth: 3 },
  'before the run says that it is over': { when: 'before', method: 'POST', path: /status\?statusType=IDLE/, nth: 1 },
};

interface Stage {
  readonly kit: GitKit;
  readonly workspace: string;
  readonly remote: string;
  readonly sandbox: Sandbox;
  readonly proxy: KillSwitch;
}

/** A folder that holds a workspace, its remote and the database of the sandbox, while nothing runs. */
interface Scene {
  readonly folder: string;
}

/**
 * What all tests of a file begin with is made once, and each goes on with a copy: a source in which the first commit is published with a
 * workspace at the second, and what a run left that was killed at a moment. Goes away with its scope.
 */
export class Killings implements Disposable {
  readonly #folder = mkdtempSync(join(tmpdir(), 'docs-to-coveo-killed-'));
  readonly #killed = new Map<KillMoment, Promise<Scene>>();
  #published: Promise<Scene> | undefined;
  #scenes = 0;

  /** Publishes, is killed at the moment in the next run, and publishes what is committed then: everything must be right. */
  async liveThrough(moment: KillMoment, next: Files, other: { readonly run?: string } = {}): Promise<void> {
    await this.#goOn(await this.#killedAt(moment), async (stage) => {
      commit(stage, next);
      await expectRight(stage, next, other.run);
    });
  }

  /** Publishes and is told to stop at the moment; the next run goes on from there. */
  async stopAndGoOn(moment: KillMoment) {
    return await this.#goOn(await this.#publishedFirst(), async (stage) => {
      const stopped = await publish(stage, { moment, signal: 'SIGTERM' });
      const activities = stage.sandbox.activities('acme-docs');
      const known = recordedPages(stage);
      await expectRight(stage, SECOND);
      return { stopped, activities, known };
    });
  }

  [Symbol.dispose](): void {
    rmSync(this.#folder, { recursive: true, force: true });
  }

  #publishedFirst(): Promise<Scene> {
    this.#published ??= this.#publishFirst();
    return this.#published;
  }

  async #publishFirst(): Promise<Scene> {
    using kit = gitKit();
    kit.remote(kit.repository('work', { 'docs-to-coveo.yml': SETTINGS }));
    return await this.#leave({ folder: kit.folder }, async (stage) => {
      commit(stage, FIRST);
      expect((await publish(stage)).exit).toBe(0);
      commit(stage, SECOND);
    });
  }

  #killedAt(moment: KillMoment): Promise<Scene> {
    const killed = this.#killed.get(moment) ?? this.#killAt(moment);
    this.#killed.set(moment, killed);
    return killed;
  }

  async #killAt(moment: KillMoment): Promise<Scene> {
    return this.#leave(await this.#publishedFirst(), async (stage) => {
      const killed = await publish(stage, { moment });
      expect(stage.proxy.fired()).toBe(true);
      expect(killed.exit).toBe(-1);
    });
  }

  /** Goes on from a scene; what comes of it is another scene. */
  async #leave(scene: Scene, act: (stage: Stage) => Promise<void>): Promise<Scene> {
    const next = this.#copy(scene);
    await withStage(next, act);
    return next;
  }

  async #goOn<Result>(scene: Scene, act: (stage: Stage) => Promise<Result>): Promise<Result> {
    const copy = this.#copy(scene);
    try {
      return await withStage(copy, act);
    } finally {
      rmSync(copy.folder, { recursive: true, force: true });
    }
  }

  #copy({ folder }: Scene): Scene {
    this.#scenes += 1;
    const copy = join(this.#folder, String(this.#scenes));
    cpSync(folder, copy, { recursive: true });
    return { folder: copy };
  }
}

async function withStage<Result>({ folder }: Scene, act: (stage: Stage) => Promise<Result>): Promise<Result> {
  using kit = gitKit();
  const [workspace, remote] = [join(folder, 'work'), join(folder, 'remote.git')];
  kit.git(workspace, 'remote', 'set-url', 'origin', `file://${remote}`);
  const sources = [{ organization: 'acme', source: 'acme-docs' }];
  const sandbox = await startSandbox({ sources, database: join(folder, 'sandbox.db') });
  try {
    await using proxy = await killSwitch(sandbox.url);
    return await act({ kit, workspace, remote, sandbox, proxy });
  } finally {
    await sandbox.close();
  }
}

async function expectRight(stage: Stage, files: Files, run?: string): Promise<ActionEnded> {
  const known = recordedPages(stage);
  const ended = await publish(stage, { run });
  expect(ended.exit, ended.stdout).toBe(0);
  expectItems(stage, files);
  expect(needlessPushes(ended, known, stage)).toEqual([]);
  expect(stage.sandbox.violations).toEqual([]);
  const again = await publish(stage);
  expect(again.report?.calls.requests).toBe(0);
  return ended;
}

/** Commits these pages, and no others. */
function commit({ kit, workspace }: Stage, files: Files): void {
  for (const path of [...Object.keys(SECOND), 'moved/new.md']) rmSync(join(workspace, path), { force: true });
  const there = Object.entries(files).filter((entry): entry is [string, string] => entry[1] !== undefined);
  kit.commit(workspace, Object.fromEntries(there));
}

interface Ending {
  readonly moment?: KillMoment;
  readonly signal?: NodeJS.Signals;
  readonly run?: string | undefined;
}

function publish(
  { workspace, sandbox, proxy }: Stage,
  { moment, signal, run = '42' }: Ending = {},
): Promise<ActionEnded> {
  return runAction({
    workspace,
    // The same job again has the same name, so it need not wait until its own lease has lapsed.
    inputs: {
      'api-key': SANDBOX_KEY,
      'api-url': proxy.url,
      'platform-url': sandbox.url,
      'github-token': '',
      lease: '2',
    },
    environment: { GITHUB_RUN_ID: run },
    started: (child) => moment && proxy.arm(child, moment, signal),
  });
}

function expectItems({ sandbox }: Stage, files: Files): void {
  const items = sandbox.items('acme-docs');
  const expected = Object.entries(files).flatMap(([path, text]) => (text === undefined ? [] : [{ path, text }]));
  const idOf = (path: string) => `${SITE}${path.replace(/\.md$/, '')}`;
  expect(items.map(({ documentId }) => documentId).sort()).toEqual(expected.map(({ path }) => idOf(path)).sort());
  for (const { path, text } of expected) {
    const item = items.find(({ documentId }) => documentId === idOf(path));
    const words = /^# (\w+)\n+(\w+ words)?/.exec(text);
    expect(item?.title, path).toBe(words?.[1]);
    if (words?.[2]) expect(item?.body, path).toContain(words[2]);
  }
}

/** Document ids of the record that a normal run may not push again: blob by id, of what was surely accepted. */
function recordedPages({ kit, remote }: Stage): ReadonlyMap<string, string> {
  const ref = 'refs/docs-to-coveo/acme-docs';
  const names = kit.git(remote, 'ls-tree', '-r', '--name-only', ref).split('\n');
  const lines = names
    .filter((name) => name.startsWith('pages/'))
    .flatMap((name) => kit.git(remote, 'show', `${ref}:${name}`).split('\n'));
  const parsed: { id?: string; digest?: string; doubt?: true; blob: string }[] = lines
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line));
  return new Map(parsed.flatMap(({ id, digest, doubt, blob }) => (id && digest && !doubt ? [[id, blob]] : [])));
}

/** Pages that were pushed although the record knew them as they are, those that link to others aside. */
function needlessPushes({ report }: ActionEnded, known: ReadonlyMap<string, string>, { kit, workspace }: Stage) {
  const pushed = (report?.items ?? []).filter(({ action }) => action !== 'deleted' && action !== 'failed');
  return pushed.filter(({ documentId, path }) => {
    if (path === 'link.md') return false;
    return known.get(documentId ?? '') === kit.git(workspace, 'rev-parse', `HEAD:${path}`);
  });
}

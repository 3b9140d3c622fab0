import { basename, extname } from 'node:path';
import type { StoredItem } from '../../src/sandbox/storage/items.ts';
import type { History } from './history.ts';

/** What a source holds, by document id, without what changes by indexing alone (ordering id, moments, row). */
export type Held = ReadonlyMap<string, HeldItem>;

export interface HeldItem {
  /** Path of the file that the item was made from. */
  readonly path: string;
  /** All that was pushed, as one text to compare. */
  readonly pushed: string;
}

/** What git itself says about a step of the history: no code of ours is asked. */
export interface GitStep {
  /** Paths that hold another blob than before, new ones among them. */
  readonly changed: ReadonlySet<string>;
  /** Paths that came, went or hold another blob than before. */
  readonly touched: ReadonlySet<string>;
  /** Paths that came or went. */
  readonly moved: ReadonlySet<string>;
  /** All paths of the commit. */
  readonly tree: ReadonlySet<string>;
}

/** What a run did to the items, as the service's own log tells. */
export interface Done {
  readonly pushed: readonly string[];
  readonly deleted: readonly string[];
}

/** A step of the walk: what was there before, what git changed, what the run did, what is there now. */
export interface Step {
  readonly before: Held;
  readonly git: GitStep;
  readonly done: Done;
  readonly after: Held;
  /** Text of a file of the commit. */
  readonly textOf: (path: string) => string;
  /** Whether a file of the commit is one that the site does not publish; told without our code. */
  readonly isUnpublished: (path: string) => boolean;
}

/** Pushes by what called for them. */
export interface Pushes {
  readonly added: number;
  /** The item is another one now. */
  readonly differing: number;
  /** The file changed, but its item did not: a changed file is always sent. */
  readonly sameItem: number;
  /**
   * Neither changed, but the file names one that did: a part that it includes, or a page that came or went. What such a change
   * makes of an item is only known once it is converted.
   */
  readonly named: number;
}

/** Reads what a source holds. */
export function heldBy({ sandbox }: History, source: string): Held {
  return new Map(sandbox.items(source).map((item) => [item.documentId, heldItem(item)]));
}

function heldItem(item: StoredItem): HeldItem {
  const { title, metadata, content, permissions, fileExtension, parentId } = item;
  const body = Buffer.from(content).toString('utf8');
  const pushed = JSON.stringify({ title, metadata, body, permissions, fileExtension, parentId });
  return { path: String(metadata.sourcepath), pushed };
}

/** What git says about each of the commits, in their order; at the first one all is new. */
export function gitSteps({ git, commits }: History): readonly GitStep[] {
  const [first = '', ...others] = commits;
  let tree: ReadonlySet<string> = new Set(git('ls-tree', '-r', '-z', '--name-only', first).split('\0').filter(Boolean));
  const steps: GitStep[] = [{ changed: tree, touched: tree, moved: tree, tree }];
  // One process tells it all: starting one for every commit takes longer than the rest of the test.
  const log = git(
    '-c',
    'core.quotePath=false',
    'log',
    '--first-parent',
    '--no-renames',
    '--name-status',
    '--format=>%H',
    `${first}..HEAD`,
  );
  const byCommit = new Map(
    log.split('>').map((text) => [text.slice(0, text.indexOf('\n')), text.split('\n').slice(1)]),
  );
  for (const commit of others) {
    const pairs = (byCommit.get(commit) ?? []).filter(Boolean).map((line) => line.split('\t'));
    const pathsOf = (statuses: string) =>
      new Set(pairs.flatMap(([status = '', path = '']) => (statuses.includes(status) ? [path] : [])));
    tree = tree.union(pathsOf('A')).difference(pathsOf('D'));
    steps.push({ changed: pathsOf('AMT'), touched: pathsOf('AMTD'), moved: pathsOf('AD'), tree });
  }
  return steps;
}

/** What the service carried out for a source since its log had so many entries. */
export function doneSince({ sandbox }: History, source: string, entries: number): Done & { readonly entries: number } {
  const log = sandbox.log(source);
  const news = log.slice(0, log.length - entries).filter(({ operation }) => operation !== 'BATCH_FILE');
  const failed = news.find(({ result }) => result !== 'COMPLETED');
  if (failed) throw new Error(`${failed.operation} of ${failed.id} ended as ${failed.result}: ${failed.meta.reason}`);
  const idsOf = (...operations: string[]) =>
    news.filter(({ operation }) => operations.includes(operation)).map(({ id }) => id);
  return { pushed: idsOf('ADD', 'UPDATE'), deleted: idsOf('DELETE'), entries: log.length };
}

/** Items that were pushed without need: neither new, nor another item now, nor of a file that changed or names one that did. */
export function superfluous(step: Step): readonly string[] {
  const { pushed } = step.done;
  const twice = pushed.filter((id, at) => pushed.indexOf(id) !== at);
  return [...twice, ...pushed.filter((id) => causeOf(step, id) === undefined)];
}

function causeOf(step: Step, id: string): keyof Pushes | undefined {
  const { before, after, git } = step;
  const path = after.get(id)?.path ?? '';
  if (!before.has(id)) return 'added';
  if (before.get(id)?.pushed !== after.get(id)?.pushed) return 'differing';
  if (git.changed.has(path)) return 'sameItem';
  return namesChange(step, path) ? 'named' : undefined;
}

/** Whether a file writes the name of a page that came or went, or of a changed file that is none, without its extension. */
function namesChange({ git, after, textOf }: Step, path: string): boolean {
  const pages = new Set([...after.values()].map((item) => item.path));
  const files = [...git.touched].filter((file) => git.moved.has(file) || !pages.has(file));
  const text = textOf(path);
  return files.some((file) => text.includes(basename(file, extname(file))));
}

/** Files that changed, but whose item was not pushed; and files without an item that no reason is known for. */
export function missed({ git, done, after, isUnpublished }: Step): readonly string[] {
  const pushed = new Set(done.pushed);
  const ids = new Map([...after].map(([id, { path }]) => [path, id]));
  const pages = [...git.tree].filter((path) => /\.(?:md|mdx|markdown)$/.test(path));
  const stale = pages.filter((path) => ids.has(path) && git.changed.has(path) && !pushed.has(ids.get(path) ?? ''));
  const absent = pages.filter((path) => !ids.has(path) && !isUnpublished(path));
  return [...stale, ...absent];
}

/** Items that no file stands behind, and items that were deleted although their file is there and has no other item. */
export function wronglyHeld({ git, done, before, after, isUnpublished }: Step): readonly string[] {
  const orphans = [...after].filter(([, { path }]) => !git.tree.has(path) || isUnpublished(path)).map(([id]) => id);
  const paths = new Set([...after.values()].map(({ path }) => path));
  const lost = done.deleted.filter((id) => {
    const path = before.get(id)?.path ?? '';
    return git.tree.has(path) && !paths.has(path) && !isUnpublished(path);
  });
  return [...orphans, ...lost];
}

/** Document ids at which two sources differ. */
export function differences(one: Held, other: Held): readonly string[] {
  const ids = new Set([...one.keys(), ...other.keys()]);
  return [...ids].filter((id) => one.get(id)?.pushed !== other.get(id)?.pushed);
}

/** Counts pushes by what called for them. */
export function pushesOf(step: Step): Pushes {
  const causes = step.done.pushed.map((id) => causeOf(step, id));
  const count = (cause: keyof Pushes) => causes.filter((one) => one === cause).length;
  return { added: count('added'), differing: count('differing'), sameItem: count('sameItem'), named: count('named') };
}

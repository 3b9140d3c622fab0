import { createHash } from 'node:crypto';
import type { Repository } from '../../src/repository/repository.ts';
import { filesOf, type ModelCommit, type Snapshot } from './model.ts';

const FIRST: Snapshot = {
  pages: [
    { uid: 'home', folder: '', name: 'index', isDraft: false, version: 1 },
    { uid: 'start', folder: 'guide/', name: 'alpha', isDraft: false, version: 1, linksTo: 'home' },
    { uid: 'more', folder: 'guide/', name: 'beta', isDraft: false, version: 1, linksTo: 'start' },
    { uid: 'last', folder: '', name: 'omega', isDraft: false, version: 1, linksTo: 'more' },
  ],
  edition: 1,
};

/** The history of a branch, as the remote has it. */
export class Branch {
  readonly #commits = new Map<string, ModelCommit>();
  #tip: ModelCommit;

  constructor() {
    this.#tip = this.#add(FIRST, undefined);
  }

  get tip(): ModelCommit {
    return this.#tip;
  }

  commit(snapshot: Snapshot): void {
    this.#tip = this.#add(snapshot, this.#tip.id);
  }

  /** Commits of the branch, the newest first. */
  ancestry(from = this.#tip.id): readonly ModelCommit[] {
    const found: ModelCommit[] = [];
    for (let at = this.#commits.get(from); at; at = this.#commits.get(at.parent ?? '')) found.push(at);
    return found;
  }

  /** A push by force: the branch goes back, and what was above is gone from the remote for good. */
  reset(to: ModelCommit): void {
    this.#tip = to;
    const kept = new Set(this.ancestry().map(({ id }) => id));
    for (const id of this.#commits.keys()) if (!kept.has(id)) this.#commits.delete(id);
  }

  /** Undefined for a commit that is gone. */
  find(id: string): ModelCommit | undefined {
    return this.#commits.get(id);
  }

  #add(snapshot: Snapshot, parent: string | undefined): ModelCommit {
    const id = createHash('sha1')
      .update(`${parent} ${this.#commits.size} ${JSON.stringify(snapshot)}`)
      .digest('hex');
    const commit = { id, parent, snapshot };
    this.#commits.set(id, commit);
    return commit;
  }
}

export function blobOf(text: string): string {
  return createHash('sha1').update(text).digest('hex');
}

/**
 * The branch as a clone of one commit sees it: other commits have to be fetched, where the remote still has them.
 */
export function cloneOf(branch: Branch, head: ModelCommit): Repository {
  const here = new Map([[head.id, head.snapshot]]);
  const filesAt = (commit: string) =>
    Object.entries(filesOf(here.get(commit) ?? { pages: [], edition: 0 })).sort(([one], [other]) =>
      one < other ? -1 : 1,
    );
  const blobs = new Map<string, Buffer>();
  return {
    commitTime: async () => undefined,
    resolveCommit: async (revision) => (here.has(revision) ? revision : undefined),
    links: async () => [],
    unnamed: async () => [],
    treeId: async (commit) => blobOf(JSON.stringify(filesAt(commit))),
    async tree(commit) {
      return filesAt(commit).map(([path, text]) => {
        const blob = blobOf(text);
        blobs.set(blob, Buffer.from(text));
        return { path, blob };
      });
    },
    async *readBlobs(wanted) {
      for await (const blob of wanted) yield { blob, content: blobs.get(blob) ?? Buffer.alloc(0) };
    },
    readFile: async (commit, path) => {
      const text = filesOf(here.get(commit) ?? { pages: [], edition: 0 })[path];
      return text === undefined ? undefined : Buffer.from(text);
    },
    async fetchCommit(commit) {
      const snapshot = branch.find(commit)?.snapshot;
      if (snapshot) here.set(commit, snapshot);
      return snapshot !== undefined;
    },
    fetchRef: async () => undefined,
    parents: async (commit) => [branch.find(commit)?.parent ?? []].flat(),
    lastCommits: async () => new Map(),
    isAncestor: async (older, newer) => branch.ancestry(newer).some(({ id }) => id === older),
  };
}

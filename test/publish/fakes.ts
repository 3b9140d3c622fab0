import { createHash } from 'node:crypto';
import type { FileContainer, PushService, SourceStatus } from '../../src/coveo/service.ts';
import type { Clock } from '../../src/model/ports.ts';
import type { PublishedRecord } from '../../src/model/record.ts';
import type { RecordOutline } from '../../src/plan/outline.ts';
import type { PublishingContext } from '../../src/publish/context.ts';
import type {
  OutlinedStore,
  RecordReading,
  RecordStore,
  RecordWriting,
  Repository,
  StoredOutline,
} from '../../src/repository/repository.ts';
import { docusaurusOptionsOf } from '../../src/settings/schema/docusaurus.ts';
import { vitepressOptionsOf } from '../../src/settings/schema/vitepress.ts';
import type { Settings } from '../../src/settings/settings.ts';
import { inProcess } from '../support/in-process.ts';
import { outlineOf } from '../support/outlined-store.ts';

/** Files of a commit, by path. */
export type Files = Readonly<Record<string, string>>;

/** A repository in memory: commits are named by whoever makes them, in the order of their history. */
export function memoryRepository(commits: Readonly<Record<string, Files>>): Repository {
  const order = Object.keys(commits);
  const filesOf = (commit: string) => Object.entries(commits[commit] ?? {}).sort(([a], [b]) => (a < b ? -1 : 1));
  const contents = new Map(
    order.flatMap((commit) => filesOf(commit).map(([, text]): [string, Buffer] => [blobOf(text), Buffer.from(text)])),
  );
  return {
    resolveCommit: async (revision) => (revision in commits ? revision : undefined),
    links: async () => [],
    unnamed: async () => [],
    treeId: async (commit) => blobOf(JSON.stringify(filesOf(commit))),
    tree: async (commit) => filesOf(commit).map(([path, text]) => ({ path, blob: blobOf(text) })),
    async *readBlobs(blobs) {
      for await (const blob of blobs) yield { blob, content: contents.get(blob) ?? Buffer.alloc(0) };
    },
    lastCommits: async () => new Map(),
    isAncestor: async (older, newer) => order.indexOf(older) < order.indexOf(newer),
    readFile: async (commit, path) => {
      const text = commits[commit]?.[path];
      return text === undefined ? undefined : Buffer.from(text);
    },
    commitTime: async () => undefined,
    fetchCommit: async () => false,
    fetchRef: async () => undefined,
    parents: async (commit) => order.slice(0, order.indexOf(commit)).slice(-1),
  };
}

function blobOf(text: string): string {
  return createHash('sha1').update(text).digest('hex');
}

/** A record store in memory, with the compare-and-swap of the real one. Every write is kept to look at. */
export class MemoryStore implements RecordStore, OutlinedStore {
  readonly written: PublishedRecord[] = [];
  #record: PublishedRecord | undefined;
  #version = 0;

  async read(): Promise<RecordReading> {
    const version = String(this.#version);
    return this.#record ? { kind: 'record', record: this.#record, version } : { kind: 'none', version };
  }

  async write(record: PublishedRecord, over: string): Promise<RecordWriting> {
    if (over !== String(this.#version)) return { kind: 'conflict' };
    this.written.push(record);
    return this.#set(record);
  }

  async outline(): Promise<StoredOutline | undefined> {
    const record = this.#record;
    if (!record) return undefined;
    return outlineOf(record, String(this.#version));
  }

  async writeOutline({ head }: RecordOutline, over: string): Promise<RecordWriting> {
    const { items = new Map(), skips = new Map(), identities } = this.#record ?? {};
    return this.write({ ...head, items, skips, identities }, over);
  }

  async remove(over: string): Promise<RecordWriting> {
    return over === String(this.#version) ? this.#set(undefined) : { kind: 'conflict' };
  }

  /** What another run does in between. */
  overwrite(record: PublishedRecord | undefined): void {
    this.#set(record);
  }

  get record(): PublishedRecord | undefined {
    return this.#record;
  }

  #set(record: PublishedRecord | undefined): RecordWriting {
    this.#record = record;
    this.#version += 1;
    return { kind: 'written', version: String(this.#version) };
  }
}

/** Names of the calls of the service, in order, with a chance to fail or to look at each. */
export function fakeService(onCall: (call: string) => void = () => {}): PushService & { readonly calls: string[] } {
  const calls: string[] = [];
  const note = (call: string) => {
    calls.push(call);
    onCall(call);
  };
  return {
    calls,
    setStatus: async (status: SourceStatus) => {
      note(status);
      return new Date('2026-01-01T00:00:00.000Z');
    },
    deleteOlderThan: async (threshold, queueDelay) => note(`older than ${threshold}, in ${queueDelay} minutes`),
    createFileContainer: async (): Promise<FileContainer> => {
      note('container');
      return { fileId: `file-${calls.length}`, uploadUri: 'https://upload.example.com/', requiredHeaders: {} };
    },
    upload: async () => note('upload'),
    pushItemBatch: async () => note('batch'),
    pushIdentityBatch: async (provider) => note(`identities of ${provider}`),
    deleteIdentitiesOlderThan: async (provider, threshold) => note(`identities of ${provider} older than ${threshold}`),
  };
}

/** A clock that stands still until somebody sleeps; then it is later at once. */
export function fakeClock(start = '2026-01-01T00:00:00.000Z'): Clock & { readonly slept: number[] } {
  let now = Date.parse(start);
  const slept: number[] = [];
  return {
    slept,
    now: () => new Date(now),
    async sleep(milliseconds, signal) {
      if (signal?.aborted) return;
      slept.push(milliseconds);
      now += milliseconds;
    },
  };
}

/** A clock for runs whose lease is never renewed: sleeping lasts until it is cut short. */
export function patientClock(start = '2026-01-01T00:00:00.000Z'): Clock {
  return {
    now: () => new Date(start),
    sleep: (_milliseconds, signal) =>
      new Promise((resolve) => {
        if (signal?.aborted) resolve();
        else signal?.addEventListener('abort', () => resolve(), { once: true });
      }),
  };
}

export const SETTINGS: Settings = {
  organization: 'acme',
  source: 'acme-docs',
  endpoints: { api: 'http://127.0.0.1:1', platform: 'http://127.0.0.1:1' },
  site: {
    url: 'https://docs.example.com/',
    generator: 'plain',
    permalink: '/:path',
    language: 'en',
    docusaurus: docusaurusOptionsOf(),
    vitepress: vitepressOptionsOf(),
  },
  content: [{ root: '', include: ['**/*.md'], exclude: [], prefix: '/', bodyTitle: 'auto', metadata: {} }],
  metadata: { rename: {}, drop: [], add: {} },
  links: 'warn',
  onWidened: 'warn',
  guard: { deletes: 10, ratio: 0.1 },
  setup: { fields: {}, mappings: {} },
};

/** A whole world with defaults; a test replaces what it is about. `head` is the last commit. */
export function world(
  commits: Readonly<Record<string, Files>>,
  parts: Partial<Omit<PublishingContext, 'options'>> & {
    readonly options?: Partial<PublishingContext['options']>;
  } = {},
): PublishingContext & { readonly said: string[] } {
  const said: string[] = [];
  const head = Object.keys(commits).at(-1) ?? '';
  return {
    said,
    repository: memoryRepository(commits),
    store: new MemoryStore(),
    service: fakeService(),
    // A source with nothing in it.
    countItems: async () => 0,
    clock: patientClock(),
    logger: { info: (line) => said.push(line), progress: () => {} },
    conversion: inProcess,
    origin: { repository: 'acme/docs', server: 'https://github.com', branch: 'main' },
    workingDirectory: '',
    settings: SETTINGS,
    traffic: { requests: 0, retries: 0, containers: 0, bytes: 0 },
    organization: 'acme',
    source: 'acme-docs',
    version: '0.1.0',
    signal: new AbortController().signal,
    ...parts,
    options: { head, onError: 'fail', anyBranch: false, leaseSeconds: 120, run: 'run-1', ...parts.options },
  };
}

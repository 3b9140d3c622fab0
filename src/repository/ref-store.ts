import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { PublishedRecord } from '../plan/record.ts';
import { readBlobs } from './blobs.ts';
import { explain, type Git, GitError } from './git.ts';
import { decodeRecord, encodeRecord, type RecordFiles } from './record-files.ts';
import type { RecordReading, RecordStore, RecordWriting } from './repository.ts';
import { parseTree } from './tree.ts';

export interface RefStoreOptions {
  readonly git: Git;
  readonly remote?: string | undefined;
  /** Source id; names the ref. */
  readonly source: string;
}

/** The ref that keeps the record of a source. What a ref name may not hold is written as `%XX`, so that no two sources share one. */
export function recordRef(source: string): string {
  const name = source.replace(/[^A-Za-z0-9_-]/g, (character) => {
    return [...Buffer.from(character)].map((byte) => `%${byte.toString(16).padStart(2, '0')}`).join('');
  });
  return `refs/docs-to-coveo/${name}`;
}

/**
 * The record in a ref of the remote (design part 3). Each write is one commit without parents, so that the repository does not
 * grow with every run, pushed on the condition that the ref still is what was read.
 */
export function createRefStore({ git, remote, source }: RefStoreOptions): RecordStore {
  const ref = recordRef(source);
  /** Blobs of the files as last read or written: what did not change is not written again. */
  let known: ReadonlyMap<string, { readonly text: string; readonly blob: string }> = new Map();
  return {
    async read() {
      const at = needRemote(remote);
      const version = await remoteVersion(git, at, ref);
      if (version === '') return { kind: 'none', version };
      await git.text([
        'fetch',
        '--quiet',
        '--no-tags',
        '--no-write-fetch-head',
        '--refmap=',
        '--recurse-submodules=no',
        at,
        version,
      ]);
      known = await readFiles(git, version);
      return { ...decodeRecord(textsOf(known)), version } satisfies RecordReading;
    },
    async write(record, over) {
      const at = needRemote(remote);
      const files = await writeBlobs(git, encodeRecord(record), known);
      const commit = await writeCommit(git, files, record);
      const written = await push(git, at, ref, commit, over);
      if (written.kind === 'written') known = files;
      return written;
    },
    remove: async (over) => push(git, needRemote(remote), ref, '', over),
  };
}

type Blobs = ReadonlyMap<string, { readonly text: string; readonly blob: string }>;

function textsOf(blobs: Blobs): RecordFiles {
  return new Map([...blobs].map(([name, { text }]) => [name, text]));
}

function needRemote(remote: string | undefined): string {
  if (remote !== undefined) return remote;
  throw new GitError('no-remote', 'The repository has no remote, where the record of what is published is kept.', {
    hint: 'Add one (`git remote add origin URL`), or say `--state commit` to compare with a base commit instead.',
  });
}

async function remoteVersion(git: Git, remote: string, ref: string): Promise<string> {
  const listed = await git.text(['ls-remote', '--quiet', remote, ref]);
  return /^([0-9a-f]+)\t/.exec(listed)?.[1] ?? '';
}

async function readFiles(git: Git, commit: string): Promise<Blobs> {
  const { stdout } = await git.answer(['ls-tree', '-r', '-z', '--full-tree', commit]);
  const files = parseTree(stdout);
  const read = new Map<string, { text: string; blob: string }>();
  let next = 0;
  for await (const { blob, content } of readBlobs(
    git,
    files.map((file) => file.blob),
  )) {
    const name = files[next++]?.path ?? '';
    read.set(name, { text: content.toString('utf8'), blob });
  }
  return read;
}

/** Writes what changed as blobs: through files outside of the repository, because git takes many only as files. */
async function writeBlobs(git: Git, files: RecordFiles, known: Blobs): Promise<Blobs> {
  const changed = [...files].filter(([name, text]) => known.get(name)?.text !== text);
  const folder = await mkdtemp(join(tmpdir(), 'docs-to-coveo-record-'));
  try {
    const paths = changed.map((_, index) => join(folder, String(index)));
    await Promise.all(changed.map(([, text], index) => writeFile(paths[index] ?? '', text)));
    const ids = await git.text(['hash-object', '-w', '--no-filters', '--stdin-paths'], `${paths.join('\n')}\n`);
    const blobs = new Map(changed.map(([name], index) => [name, ids.split('\n')[index] ?? '']));
    return new Map(
      [...files].map(([name, text]) => [name, { text, blob: blobs.get(name) ?? known.get(name)?.blob ?? '' }]),
    );
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

const IDENTITY = {
  GIT_AUTHOR_NAME: 'docs-to-coveo',
  GIT_AUTHOR_EMAIL: 'docs-to-coveo@users.noreply.github.com',
  GIT_COMMITTER_NAME: 'docs-to-coveo',
  GIT_COMMITTER_EMAIL: 'docs-to-coveo@users.noreply.github.com',
};

async function writeCommit(git: Git, files: Blobs, { commit, source }: PublishedRecord): Promise<string> {
  const entry = ([name, { blob }]: readonly [string, { readonly blob: string }]) => `100644 blob ${blob}\t${name}\n`;
  const pages = [...files].filter(([name]) => name.startsWith('pages/'));
  const below = pages.map(([name, file]) => entry([name.slice('pages/'.length), file])).join('');
  const folder = (await git.text(['mktree'], below)).trim();
  const top = [...files]
    .filter(([name]) => !name.startsWith('pages/'))
    .map(entry)
    .join('');
  const tree = (await git.text(['mktree'], `${top}040000 tree ${folder}\tpages\n`)).trim();
  const message = `Record of ${source} at ${commit}\n`;
  return (await git.with({ environment: IDENTITY }).text(['commit-tree', tree], message)).trim();
}

/** Pushes on the condition that the ref still is `over` (empty: does not exist). An empty commit deletes it. */
async function push(git: Git, remote: string, ref: string, commit: string, over: string): Promise<RecordWriting> {
  const lease = `--force-with-lease=${ref}:${over}`;
  const args = ['push', '--porcelain', '--no-verify', '--no-signed', lease, remote, `${commit}:${ref}`];
  const { code, stdout, stderr } = await git.answer(args);
  if (code === 0) return { kind: 'written', version: commit };
  const said = `${stdout.toString('utf8')}\n${stderr}`;
  if (/stale info|fetch first|cannot lock ref|reference already exists|remote ref does not exist/i.test(said))
    return { kind: 'conflict' };
  if (/remote rejected|denied|\b403\b|not allowed|read-only|read only|protected/i.test(said)) throw denied(ref, said);
  throw explain(args, stderr);
}

function denied(ref: string, said: string): GitError {
  const reason = said.split('\n').find((line) => /reject|denied|403|not allowed|read.only|protected/i.test(line)) ?? '';
  return new GitError(
    'record-denied',
    `The remote refuses to keep the record in \`${ref}\`: ${reason.replaceAll('\t', ' ').trim()}`,
    {
      hint: 'Add `permissions: contents: write` to the job, and see that no rule of the repository protects this ref.',
    },
  );
}

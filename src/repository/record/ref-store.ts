import { randomUUID } from 'node:crypto';
import { setTimeout } from 'node:timers/promises';
import { once } from '../../model/once.ts';
import type { PublishedRecord } from '../../model/record.ts';
import { together } from '../../model/together.ts';
import type { RecordOutline } from '../../plan/outline.ts';
import { GitError } from '../git.ts';
import { type Pushed, type RefChange, type Sleep, STALE } from '../remote.ts';
import type { OutlinedStore, RecordReading, RecordStore, RecordWriting, StoredOutline } from '../repository.ts';
import type { OpenScratch, Scratch } from '../scratch.ts';
import { commitOutline, commitRecord, type RecordCommit } from './commit.ts';
import { shardsOf } from './files.ts';
import { readOutline, readRecord, readShards, storedBlobs } from './read.ts';
import { recordRef } from './ref-name.ts';

export interface RefStoreOptions {
  readonly openScratch: OpenScratch;
  /** Id of the Push source. */
  readonly source: string;
  readonly sleep?: Sleep | undefined;
  /** A text that never comes twice. */
  readonly nonce?: (() => string) | undefined;
}

/** How often a write is tried while another one holds the lock on the ref. */
const LOCK_WAITS = [200, 1_000, 3_000];

/** Stands for a record that is not there. */
const NONE: RecordCommit = { commit: '', blobs: new Map() };

/** Where the fetched record is kept in the private repository. */
const FETCHED = 'refs/fetched';

/**
 * The record as a commit without parents on `refs/docs-to-coveo/<source>` in the remote. `version` is the
 * commit's id, empty when there is no record. Every write is a compare-and-swap by the remote: of two writers that have read
 * the same version exactly one wins.
 *
 * Its methods throw `GitError`: `no-remote`, `remote-unreachable`, `remote-denied`, and `record-denied` when the remote may be
 * read but does not let the record be stored.
 */
export function createRefStore(options: RefStoreOptions): RecordStore & OutlinedStore {
  return new RefStore(options);
}

class RefStore implements RecordStore, OutlinedStore {
  readonly #ref: string;
  readonly #openScratch: OpenScratch;
  readonly #sleep: Sleep;
  readonly #nonce: () => string;
  #scratch: Promise<Scratch> | undefined;
  /** The last version seen or written, so that the next write sends only what differs from it. */
  #last: RecordCommit | undefined;
  /** What {@link outline} has seen, and nobody has read yet. */
  #outlined: RecordCommit | undefined;

  constructor({ openScratch, source, sleep = setTimeout, nonce = randomUUID }: RefStoreOptions) {
    this.#ref = recordRef(source);
    this.#openScratch = openScratch;
    this.#sleep = sleep;
    this.#nonce = nonce;
  }

  async read(): Promise<RecordReading> {
    const { git } = await this.#open();
    const { commit: version, blobs } = this.#outlined ?? (await this.#newest()) ?? NONE;
    this.#outlined = undefined;
    if (version === '') return { kind: 'none', version };
    const decoded = await readRecord(git, blobs);
    if (decoded.kind === 'record') {
      const { record } = decoded;
      this.#last = { commit: version, blobs, lines: once(() => shardsOf(record)) };
    }
    return { ...decoded, version };
  }

  async outline(): Promise<StoredOutline | undefined> {
    const { git } = await this.#open();
    const stored = await this.#newest();
    // Whoever reads the lines after this goes on with what was fetched: a write tells when the store has moved on since.
    this.#outlined = stored ?? NONE;
    const outline = stored && (await readOutline(git, stored.blobs));
    if (!outline) return undefined;
    return {
      ...outline,
      version: stored.commit,
      skips: async (shards) => (await readShards(git, stored.blobs, shards))?.skips,
    };
  }

  async writeOutline(outline: RecordOutline, over: string): Promise<RecordWriting> {
    const scratch = await this.#open();
    this.#outlined = undefined;
    if (this.#last?.commit !== over) return { kind: 'conflict' };
    const written = await commitOutline(scratch.git, outline, this.#last.blobs, this.#nonce());
    return await this.#put(scratch, written, over);
  }

  async write(record: PublishedRecord, over: string): Promise<RecordWriting> {
    const scratch = await this.#open();
    const written = await commitRecord(scratch.git, record, this.#last, this.#nonce());
    return await this.#put(scratch, written, over);
  }

  async remove(over: string): Promise<RecordWriting> {
    const scratch = await this.#open();
    if (over !== '') return this.#swap(scratch, undefined, over);
    const now = await scratch.remote.find(this.#ref);
    return now === undefined ? { kind: 'written', version: '' } : { kind: 'conflict' };
  }

  async #put(scratch: Scratch, written: RecordCommit, over: string): Promise<RecordWriting> {
    const writing = await this.#swap(scratch, written.commit, over);
    if (writing.kind === 'written') this.#last = written;
    return writing;
  }

  /** The record as the remote has it now, here; undefined where there is none. */
  async #newest(): Promise<RecordCommit | undefined> {
    const { git, remote } = await this.#open();
    // The first time, asking first would only cost the way to the remote once more.
    const seen = this.#last && (await remote.find(this.#ref));
    if (this.#last && (seen === undefined || seen === this.#last.commit))
      return seen === undefined ? undefined : this.#last;
    // The ref may have moved on since: what arrives counts.
    if ((await remote.fetch(`+${this.#ref}:${FETCHED}`)) === 'not-there') return undefined;
    const [{ stdout }, blobs] = await together(git.run(['rev-parse', '--verify', FETCHED]), storedBlobs(git, FETCHED));
    this.#last = { commit: stdout.toString('latin1').trim(), blobs };
    return this.#last;
  }

  #open(): Promise<Scratch> {
    this.#scratch ??= this.#openScratch();
    return this.#scratch;
  }

  async #swap(scratch: Scratch, to: string | undefined, over: string): Promise<RecordWriting> {
    const change: RefChange = { ref: this.#ref, to, from: over === '' ? undefined : over };
    for (const wait of LOCK_WAITS) {
      const pushed = await this.#push(scratch, change);
      if (pushed.kind === 'done') return { kind: 'written', version: to ?? '' };
      const now = await scratch.remote.find(this.#ref);
      // The answer to an earlier attempt was lost, but not its effect.
      if (now === to) return { kind: 'written', version: to ?? '' };
      if (now !== change.from || pushed.reason === STALE) return { kind: 'conflict' };
      if (!isLocked(pushed.reason)) throw this.#denied(pushed.words);
      await this.#sleep(wait);
    }
    throw this.#denied('another process holds the lock on it');
  }

  async #push({ remote }: Scratch, change: RefChange): Promise<Pushed> {
    try {
      return await remote.push(change);
    } catch (error) {
      if (error instanceof GitError && error.kind === 'remote-denied') throw this.#denied(error.message, error);
      throw error;
    }
  }

  #denied(words: string, { command, exitCode, stderr }: Partial<GitError> = {}): GitError {
    return new GitError({
      kind: 'record-denied',
      message: `The remote does not let the record of what is published be stored at \`${this.#ref}\`: ${words}.`,
      hint: 'In a workflow, add `permissions: contents: write` to the job; elsewhere, use credentials that may push. A rule or hook of the server must let `refs/docs-to-coveo/` pass. `state: commit` stores nothing.',
      command,
      exitCode,
      stderr,
    });
  }
}

/** Two pushes at the same moment: whoever comes second finds the ref locked, and may still win if the first one fails. */
function isLocked(reason: string): boolean {
  return /failed to update ref|cannot lock ref|reference already exists|unable to create/i.test(reason);
}

import type { PublishedRecord } from '../model/record.ts';
import type { TreeFile } from '../pages/page.ts';
import type { SiteOrigin } from '../pages/site.ts';
import type { RecordOutline } from '../plan/outline.ts';

/** Where the repository lives; a branch is absent on a detached HEAD outside a workflow. */
export type Origin = SiteOrigin;

/** What the program reads of a git repository. Content comes from git objects, never from the work tree. */
export interface Repository {
  /** The full id of a commit named in any way git understands; undefined where there is none. */
  resolveCommit(revision: string): Promise<string | undefined>;
  /** Id of the tree of a commit: two commits with the same hold the same files. */
  treeId(commit: string): Promise<string>;
  /** Regular files of the tree, sorted by path; submodules and symbolic links are left out. */
  tree(commit: string): Promise<readonly TreeFile[]>;
  /** Paths of symbolic links of the tree, which are never followed. */
  links(commit: string): Promise<readonly string[]>;
  /** Paths that are left out because they are not UTF-8, so that no address can be made of them; escaped for people: `caf\xe9.md`. */
  unnamed(commit: string): Promise<readonly string[]>;
  /** Contents in the order asked for, one at a time, so that memory does not grow with their number. */
  readBlobs(
    blobs: Iterable<string> | AsyncIterable<string>,
  ): AsyncGenerator<{ readonly blob: string; readonly content: Buffer }>;
  /** One file of a commit; undefined where the commit does not hold it. */
  readFile(commit: string, path: string): Promise<Buffer | undefined>;
  /** Fetches one commit alone, so that it can be read; false where the remote does not have it. */
  fetchCommit(commit: string): Promise<boolean>;
  /** Fetches the commit that a ref of the remote names, alone, so that it can be read: its id, undefined where it is not there. */
  fetchRef(ref: string): Promise<string | undefined>;
  /** When a commit was made; undefined where it does not say. */
  commitTime(commit: string): Promise<Date | undefined>;
  /** Ids of a commit's parents, in order, whether or not these are there. */
  parents(commit: string): Promise<readonly string[]>;
  /** Moment of the last commit that touched each path; empty where the history is not there (shallow clone). */
  lastCommits(commit: string, paths: ReadonlySet<string>): Promise<ReadonlyMap<string, Date>>;
  /** Whether `older` is an ancestor of `newer`; also in a shallow clone, where missing commits are fetched (commits alone). */
  isAncestor(older: string, newer: string): Promise<boolean>;
}

/** What is in the record's store. `version` is opaque: it goes back with the next write, which fails if the store has moved on. */
export type RecordReading =
  | { readonly kind: 'none'; readonly version: string }
  | {
      readonly kind: 'record';
      readonly record: PublishedRecord;
      readonly version: string;
      /** Rebuilt from a commit of which nobody knows whether it was published. */
      readonly isAssumed?: boolean | undefined;
    }
  /** Written by a newer version of this program: must not be touched. */
  | { readonly kind: 'newer'; readonly tool: string; readonly version: string }
  | { readonly kind: 'damaged'; readonly reason: string; readonly version: string };

export type RecordWriting =
  | { readonly kind: 'written'; readonly version: string }
  /** Somebody else wrote first: read again. */
  | { readonly kind: 'conflict' };

/** A record without its lines, in a store that can tell it. */
export interface StoredOutline extends RecordOutline {
  readonly version: string;
  /** Reads the skipped files of some shards; undefined where their lines are not as they were written. */
  skips(shards: readonly string[]): Promise<PublishedRecord['skips'] | undefined>;
}

/** What a store can do besides that keeps files which tell of each other. */
export interface OutlinedStore {
  /** The record without its lines; undefined where it has to be read to know anything. A `read` after it goes on with what this has seen. */
  outline(): Promise<StoredOutline | undefined>;
  /** Compare-and-swap: the lines stay, only what the record says of itself is written. */
  writeOutline(outline: RecordOutline, over: string): Promise<RecordWriting>;
}

/** Where the record is kept. Throws `GitError` (with a hint) when the store cannot be reached or may not be written. */
export interface RecordStore extends Partial<OutlinedStore> {
  read(): Promise<RecordReading>;
  /** Compare-and-swap: writes only if the store still is what `over` says. */
  write(record: PublishedRecord, over: string): Promise<RecordWriting>;
  /** Compare-and-swap: takes the record away, as if there had never been one (a first run that could do nothing at all). */
  remove(over: string): Promise<RecordWriting>;
}

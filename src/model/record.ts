import type { KnownIdentity } from './directory.ts';
import type { ItemPermissions } from './item-permissions.ts';

/** One line of the record: an item that the service accepted, or may have. */
export interface RecordedItem {
  readonly path: string;
  /** Document id. */
  readonly id: string;
  /** Digest of the item as accepted; absent while it was never surely accepted. */
  readonly digest?: string | undefined;
  /** Blob and settings digest under which `digest` was computed: when both are the same, the page is not read. */
  readonly blob: string;
  readonly settings: string;
  /** Short hashes of the addresses that its links depend on. */
  readonly links?: readonly string[] | undefined;
  /** What it was made from among the files of the tree that are no pages (`pages/file-keys.ts`). */
  readonly files?: readonly string[] | undefined;
  /** Short hashes of the addresses that lead on to the page (`pages/links/former-addresses.ts`). */
  readonly formerly?: readonly string[] | undefined;
  /** Digest of the built page whose text it holds (`pages/built/built-digest.ts`). */
  readonly built?: string | undefined;
  /** Who may see the item, as it was sent; absent where nothing was. */
  readonly permissions?: ItemPermissions | undefined;
  /** Sketch of the file's text (`pages/sketch.ts`), by which a page that was renamed and edited is known again. */
  readonly sketch?: string | undefined;
  /** ISO moment after which the page is looked at again. */
  readonly until?: string | undefined;
  /** A push or a delete of it was begun and not confirmed. */
  readonly doubt?: true | undefined;
}

/** A file that the generator or the page itself keeps from being published. */
export interface RecordedSkip {
  readonly path: string;
  readonly blob: string;
  readonly settings: string;
  readonly reason: string;
  readonly until?: string | undefined;
  /** Where it would be, if that is known. */
  readonly address?: string | undefined;
}

/** An identity that the provider accepted, or may have. */
export interface RecordedIdentity extends KnownIdentity {
  /** A push or a delete of it was begun and not confirmed. */
  readonly doubt?: true | undefined;
}

/** A run that is at work on the source. */
export interface Lease {
  readonly run: string;
  readonly head: string;
  /** ISO moment at which it lapses unless renewed. */
  readonly expires: string;
  /** Of runs that publish the commit together, each its share: how many shares there are, and who is at work. */
  readonly of?: number | undefined;
  readonly shares?: readonly LeaseShare[] | undefined;
}

/** A run that is at work on its share. */
export interface LeaseShare {
  readonly run: string;
  readonly number: number;
  readonly expires: string;
}

/** Whether a path from the root of the repository leads out of it, to where only this machine knows what is there. */
export function isOutside(path: string): boolean {
  return /^(?:\.\.(?:[\\/]|$)|[\\/]|[A-Za-z]:[\\/])/.test(path);
}

/** Where a run left nothing to do and nothing to say (`publish/planning/settled.ts`). */
export interface Settled {
  /** Id of the tree that it published. */
  readonly tree: string;
  /** Digest of all else that decided. */
  readonly under: string;
}

/** What the service last accepted, page by page. */
export interface PublishedRecord {
  readonly version: 1;
  readonly commit: string;
  readonly branch?: string | undefined;
  /** Path of the settings from the root of the repository; absent where they are outside of it, and in records of earlier versions. */
  readonly settingsFile?: string | undefined;
  /** ISO moment of the last write. */
  readonly time: string;
  readonly organization: string;
  readonly source: string;
  /** Version of the tool that wrote it. */
  readonly tool: string;
  readonly lease?: Lease | undefined;
  /** Absent while a run works, and after one that left something to do or to say. */
  readonly settled?: Settled | undefined;
  /** By document id. */
  readonly items: ReadonlyMap<string, RecordedItem>;
  /** By path. */
  readonly skips: ReadonlyMap<string, RecordedSkip>;
  /** By `identityKey`, with their providers; undefined where none were ever pushed. */
  readonly identities?: ReadonlyMap<string, RecordedIdentity> | undefined;
}

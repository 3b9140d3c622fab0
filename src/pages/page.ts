import type { ItemPermissions } from '../model/item-permissions.ts';
import type { MetadataValue } from '../model/metadata-value.ts';
import type { Place, Problem } from '../model/problem.ts';
import type { ContentRoot } from '../settings/settings.ts';
import type { Dialect } from './dialect.ts';

/** A file of the tree at a commit. */
export interface TreeFile {
  /** Path from the root of the repository, with slashes. */
  readonly path: string;
  /** Object id of its content. */
  readonly blob: string;
}

/** A file of the tree that an entry of `content` took. */
export interface ContentFile extends TreeFile {
  readonly content: ContentRoot;
  /** Path below the content root. */
  readonly rootPath: string;
}

/** What of a file is Markdown. */
export interface Body {
  readonly body: string;
  /** Line of the file on which it begins. */
  readonly bodyLine: number;
}

/** Metadata as it is sent: lower-case keys that are field names, values that Coveo accepts. */
export type Metadata = Readonly<Record<string, MetadataValue>>;

/** A page as its front matter decides it. Its body is read later, when it is sent. */
export interface Page {
  readonly file: ContentFile;
  /** Public URL: absolute, WHATWG-encoded, without fragment. */
  readonly documentId: string;
  /** From front matter; otherwise the body's first heading or the file name decides. */
  readonly title?: string | undefined;
  /** The id that the page names for itself (`coveo.id`), from which its `permanentid` is made. */
  readonly ownId?: string | undefined;
  /** All metadata but what only the body or the history can tell (`title` without front matter, `headings`, `date` by commit). */
  readonly metadata: Metadata;
  /** Undefined: none are sent. */
  readonly permissions?: ItemPermissions | undefined;
  readonly dialect?: Dialect | undefined;
  /** Short hashes of the addresses that lead on to it (`links/former-addresses.ts`). */
  readonly formerly?: readonly string[] | undefined;
  /** Digest of all that decides the item. */
  readonly digest: string;
  /** ISO moment after which the page must be looked at again, where time decides. */
  readonly until?: string | undefined;
}

/** A link to an anchor of another page. */
export interface AnchorLink {
  /** Path of the file in which it stands. */
  readonly path: string;
  /** Which of the page's links to anchors of other pages it is, from 0. */
  readonly nth: number;
  /** Only where places were asked for: to find them takes as long as to convert the page. */
  readonly place?: Place | undefined;
  /** As it is written there. */
  readonly href: string;
  /** Of the page to which it leads. */
  readonly documentId: string;
  /** Decoded, without the hash sign. */
  readonly anchor: string;
}

/** What Coveo stores for a page. */
export interface Item {
  readonly documentId: string;
  readonly title: string;
  /** Complete, with `title` and `headings`. */
  readonly metadata: Metadata;
  readonly permissions?: ItemPermissions | undefined;
  /** A small, complete, sanitised HTML document. */
  readonly html: string;
  /** The same, compressed by zlib, where it was made for being sent. */
  readonly deflated?: Uint8Array<ArrayBuffer> | undefined;
  /** Short hashes of the addresses its links depend on, sorted, each once (see `links.ts`). */
  readonly links: readonly string[];
  /** What it depends on among the files of the tree that are no pages (see `file-keys.ts`), sorted, each once. */
  readonly files: readonly string[];
  /** Paths of the files whose text it includes. */
  readonly includes: readonly string[];
  /** Names to which a link into the page can lead; `ANY_ANCHOR` among them where there may be others. */
  readonly anchors: ReadonlySet<string>;
  /** Its links to anchors of other pages. */
  readonly anchorLinks: readonly AnchorLink[];
  readonly problems: readonly Problem[];
}

import type { Problem } from '../problem.ts';
import type { ContentRoot, MetadataValue } from '../settings/settings.ts';

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

/** Metadata as it is sent: lower-case keys that are field names, values that Coveo accepts. */
export type Metadata = Readonly<Record<string, MetadataValue>>;

/** A page as its front matter decides it. Its body is read later, when it is sent. */
export interface Page {
  readonly file: ContentFile;
  /** Public URL: absolute, WHATWG-encoded, without fragment. */
  readonly documentId: string;
  /** From front matter; otherwise the body's first heading or the file name decides. */
  readonly title?: string | undefined;
  /** All metadata but what only the body or the history can tell (`title` without front matter, `headings`, `date` by commit). */
  readonly metadata: Metadata;
  /** Digest of all that decides the item (design part 2). */
  readonly digest: string;
  /** ISO moment after which the page must be looked at again, where time decides. */
  readonly until?: string | undefined;
}

/** What Coveo stores for a page. */
export interface Item {
  readonly documentId: string;
  readonly title: string;
  /** Complete, with `title` and `headings`. */
  readonly metadata: Metadata;
  /** A small, complete, sanitised HTML document. */
  readonly html: string;
  /** Short hashes of the addresses its links depend on, sorted, each once (see `links.ts`). */
  readonly links: readonly string[];
  readonly problems: readonly Problem[];
}

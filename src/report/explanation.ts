import type { ItemPermissions } from '../model/item-permissions.ts';
import type { MetadataValue } from '../model/metadata-value.ts';
import type { Problem } from '../model/problem.ts';
import type { GeneratorName } from '../settings/settings.ts';

/** A metadata key of the item, and where its value comes from: `front matter`, `metadata.add`, `first heading`. */
export interface ExplainedMetadata {
  readonly key: string;
  readonly value: MetadataValue;
  readonly from: string;
}

/** A key of the front matter that is not sent, and why. */
export interface LeftOut {
  readonly key: string;
  readonly reason: string;
}

/** A permission set of the item, and who asked for it. */
export interface ExplainedSet {
  readonly set: string;
  /** Counted from 1, where there are levels. */
  readonly level?: number | undefined;
  /** "rule 2, for `docs/internal/**`", "the page, line 3". */
  readonly from: string;
  /** Whom it lets in, in words. */
  readonly allows: string;
}

/** Who may see the item, as it is sent, and why. */
export interface ExplainedPermissions {
  readonly sent: ItemPermissions;
  readonly sets: readonly ExplainedSet[];
}

/** The entry of `content` that took the file. */
export interface ExplainedContent {
  /** Folder, empty for the working directory itself. */
  readonly root: string;
  /** Where it hangs below `site.url`. */
  readonly prefix: string;
}

interface AboutFile {
  /** Path from the root of the repository. */
  readonly path: string;
  readonly problems: readonly Problem[];
}

interface AboutTaken extends AboutFile {
  readonly content: ExplainedContent;
  readonly generator: GeneratorName;
}

/** What becomes of one file, and why. `explain --json` prints it word for word. */
export type Explanation =
  /** No entry of `content` takes it, or the commit does not hold it. */
  | (AboutFile & { readonly kind: 'not-taken'; readonly reason: string })
  /** The page itself or the generator keeps it back; `until` is the moment when that may change. */
  | (AboutTaken & { readonly kind: 'unpublished'; readonly reason: string; readonly until?: string | undefined })
  /** Its problems say what is wrong. */
  | (AboutTaken & { readonly kind: 'error' })
  | (AboutTaken & {
      readonly kind: 'page';
      readonly documentId: string;
      /** Which rule gave the address: "`permalink` of the front matter". */
      readonly rule: string;
      readonly title: string;
      readonly metadata: readonly ExplainedMetadata[];
      readonly leftOut: readonly LeftOut[];
      /** Absent where no permissions are sent. */
      readonly permissions?: ExplainedPermissions | undefined;
      /** Files whose text it includes, by path. */
      readonly includes: readonly string[];
      /** The HTML that is sent, or its beginning. */
      readonly html?: string | undefined;
      /** Moment when the page is looked at again, where time decides. */
      readonly until?: string | undefined;
    });

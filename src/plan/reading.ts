import type { Problem } from '../model/problem.ts';
import type { RecordedItem, RecordedSkip } from '../model/record.ts';
import type { ContentFile, Page } from '../pages/page.ts';

/**
 * What a plan must know of a page. The rest of it is not kept, but read again when the page is sent, since memory must not grow with
 * the number of pages.
 */
export interface PlannedPage
  extends Pick<Page, 'documentId' | 'digest' | 'until' | 'permissions' | 'ownId' | 'formerly'> {
  /** Where the front matter names one. */
  readonly title?: string | undefined;
  /** Digest of the built page, where the item's text comes from there; part of `digest`. */
  readonly built?: string | undefined;
  /** Whether the page itself names its date. */
  readonly isDated?: boolean | undefined;
}

/** What was found out about one file of the content. `settings` is its settings digest. */
export type Reading =
  /** Blob and settings are the record's: not read. */
  | {
      readonly kind: 'unchanged';
      readonly file: ContentFile;
      readonly settings: string;
      readonly recorded: RecordedItem;
    }
  /** Not published, and nothing changed about that. */
  | { readonly kind: 'skipped'; readonly file: ContentFile; readonly settings: string; readonly recorded: RecordedSkip }
  /** `stale`: the address of something that it links to has changed, or a file whose text or place it holds, or the built page. */
  | {
      readonly kind: 'page';
      readonly file: ContentFile;
      readonly settings: string;
      readonly page: PlannedPage;
      readonly sketch: string;
      /** Size of the file. */
      readonly bytes: number;
      readonly stale?: 'links' | 'files' | 'built' | undefined;
    }
  | {
      readonly kind: 'unpublished';
      readonly file: ContentFile;
      readonly settings: string;
      readonly reason: string;
      readonly until?: string | undefined;
      /** Where it would be, if that is known. */
      readonly documentId?: string | undefined;
    }
  /** Must not be published as it is; what is published of it stays. */
  | {
      readonly kind: 'error';
      readonly file: ContentFile;
      readonly settings: string;
      readonly problems: readonly Problem[];
      readonly documentId?: string | undefined;
      /** Where the file is text at all. */
      readonly sketch?: string | undefined;
    };

export type PageReading = Extract<Reading, { kind: 'page' }>;
export type ErrorReading = Extract<Reading, { kind: 'error' }>;

import type { IncludedFiles } from './includes/expand-includes.ts';
import type { Body, Page } from './page.ts';

/** A file of the built site. */
export interface BuiltFile {
  /** From the folder of the site. */
  readonly path: string;
  readonly html: string;
}

/** A page to be converted. */
export interface PageText {
  readonly page: Page;
  readonly body: Body;
  /** The files whose text the page includes. */
  readonly included?: IncludedFiles | undefined;
  /** What the generator made of the page, where its site is at hand. */
  readonly built?: BuiltFile | undefined;
  /** Moment of the last commit that touched the file, where the history is there. */
  readonly lastCommit?: Date | undefined;
  /** Whether links to anchors of other pages are wanted with their places. */
  readonly arePlaced?: boolean | undefined;
  /** Whether the item is about to be sent, so that its HTML is wanted compressed as well. */
  readonly isSent?: boolean | undefined;
}

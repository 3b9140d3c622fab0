import type { Body, ContentFile, Page } from '../../pages/page.ts';

/** A page, and what of its file is Markdown. */
interface ReadPage {
  readonly page: Page;
  readonly body: Body;
}

/** What front matter made of the pages of a commit, kept from the plan until they are sent. */
export interface KeptPages {
  /** Keeps a page, if there is room. */
  keep(text: string, read: ReadPage): void;
  /** The page of a file, if it was kept. */
  of(file: ContentFile, text: string): ReadPage | undefined;
}

/** Characters that are kept of all pages together: some 40,000 pages. Of more, the front matter is read again. */
const ROOM = 16 * 2 ** 20;

interface Kept {
  readonly blob: string;
  /** The page as JSON: a fifth of the memory of the object, and in memory of its own. */
  readonly json: string;
  readonly bodyStart: number;
  readonly bodyLine: number;
}

/** @param room characters that may be kept */
export function keptPages(room = ROOM): KeptPages {
  const pages = new Map<string, Kept>();
  let left = room;
  return {
    keep(text, { page: { file, ...page }, body: { body, bodyLine } }) {
      // What is not the end of the file cannot be found again by where it begins.
      if (!text.endsWith(body)) return;
      const json = JSON.stringify(page);
      if (json.length > left || pages.has(file.path)) return;
      left -= json.length;
      pages.set(file.path, { blob: file.blob, json, bodyStart: text.length - body.length, bodyLine });
    },
    of(file, text) {
      const kept = pages.get(file.path);
      if (kept?.blob !== file.blob) return undefined;
      const page: Omit<Page, 'file'> = JSON.parse(kept.json);
      return { page: { file, ...page }, body: { body: text.slice(kept.bodyStart), bodyLine: kept.bodyLine } };
    },
  };
}

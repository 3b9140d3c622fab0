import { titleOf } from '../metadata/title.ts';
import type { Page } from '../page.ts';
import { wordsOf } from '../text/words.ts';
import type { BuiltPage } from './built-page.ts';

type Built = Pick<Extract<BuiltPage, { kind: 'page' }>, 'heading' | 'headingAbove' | 'documentTitle' | 'body'>;

/** Signs that themes put between the title of a page and the name of the site. */
const BETWEEN = /\s+[-–—:~]\s+|\s*[|·•»«]\s*/;

/**
 * The title of a page by what was built of it: its heading. Where the text has none, a heading above it may be the name of the site, and
 * so may be a part of what stands in the browser's tab: then the title of the front matter counts if the tab has it, or the part that
 * is the file's own name.
 */
export function builtTitle(
  { title, file, documentId }: Pick<Page, 'title' | 'file' | 'documentId'>,
  { heading, headingAbove, documentTitle, body }: Built,
): string {
  if (heading !== undefined) return heading;
  if (title !== undefined && isAtEnd(folded(title), folded(documentTitle))) return title;
  const { rootPath } = file;
  const known = [titleOf({ rootPath, documentId }), body.firstHeading ?? ''].map(folded);
  const part = documentTitle.split(BETWEEN).find((one) => known.includes(folded(one)));
  const firstHeading = part || documentTitle || body.firstHeading;
  return titleOf({ title: headingAbove ?? title, firstHeading, rootPath, documentId });
}

/** Whether a tab begins or ends with a title. */
function isAtEnd(title: string, inTab: string): boolean {
  return title !== '' && (` ${inTab} `.startsWith(` ${title} `) || ` ${inTab} `.endsWith(` ${title} `));
}

function folded(text: string): string {
  return wordsOf(text).join(' ');
}

import type { Problem } from '../../model/problem.ts';
import type { ConvertedMarkdown } from '../markdown/converted-markdown.ts';
import { coverageOf, wordsOf } from '../text/words.ts';
import { plainPath } from './built-addresses.ts';
import type { BuiltPage } from './built-page.ts';
import {
  addressNotCanonical,
  builtHeadingsDiffer,
  builtMainMissing,
  builtTextDiffers,
  builtTitleDiffers,
} from './built-problems.ts';

/** An item as our own conversion makes it. */
export interface OwnItem {
  /** Path of the page's file. */
  readonly path: string;
  readonly documentId: string;
  readonly title: string;
  readonly body: Pick<ConvertedMarkdown, 'headings' | 'headingIds' | 'shape'>;
}

/** An item that holds less of the built page's words is told of. */
const LEAST_SHARE = 0.9;

/** What of an item is not as the generator built the page. */
export function compareWithBuilt(own: OwnItem, built: BuiltPage, file: string): readonly Problem[] {
  const { path } = own;
  if (built.kind === 'no-main') return [builtMainMissing(path, file, false)];
  return [
    titleProblem(own, built),
    headingProblem(own, built),
    textProblem(own, built),
    canonicalProblem(own, built),
  ].filter((problem) => problem !== undefined);
}

type Built = Extract<BuiltPage, { kind: 'page' }>;

/** The title is the page's heading, or what stands in the browser's tab, mostly with the site's name behind or before it. */
function titleProblem({ path, title }: OwnItem, built: Built): Problem | undefined {
  const { documentTitle } = built;
  const heading = built.heading ?? built.headingAbove;
  const own = folded(title);
  const inTab = folded(documentTitle);
  if (own === folded(heading ?? '') || (own !== '' && inTab.includes(own))) return undefined;
  const theirs = heading ?? documentTitle;
  return theirs === '' ? undefined : builtTitleDiffers(path, title, theirs);
}

/** Only ids to which nothing leads: those that the built page has besides are components' or the theme's. */
function headingProblem({ path, body }: OwnItem, { body: built }: Built): Problem | undefined {
  const there = new Set(built.anchors);
  const wrong = body.headingIds.filter((id) => !there.has(id));
  if (wrong.length === 0) return undefined;
  const own = new Set(body.headingIds);
  return builtHeadingsDiffer(
    path,
    wrong,
    built.headingIds.filter((id) => !own.has(id)),
  );
}

function textProblem({ path, title, body }: OwnItem, { body: built }: Built): Problem | undefined {
  // What a section shows besides its text is the list of its pages (https://gohugo.io/content-management/page-bundles/#branch-bundles).
  if (/(?:^|\/)_index\.[^/]*$/.test(path)) return undefined;
  // Where the body has no heading of level 1, the item begins with its title.
  const before = body.shape.hasTitle ? '' : title;
  const own = wordsOf([before, ...body.headings, body.shape.text].join(' '));
  const { words, held, missing } = coverageOf(wordsOf([...built.headings, built.shape.text].join(' ')), own);
  if (words === 0 || held / words >= LEAST_SHARE) return undefined;
  return builtTextDiffers(path, Math.floor((100 * held) / words), missing);
}

/** The host does not count: a site that is built for a preview names that of the preview, or the production's. */
function canonicalProblem({ path, documentId }: OwnItem, { canonical }: Built): Problem | undefined {
  const theirs = canonical === undefined ? null : URL.parse(canonical);
  const own = URL.parse(documentId);
  if (!theirs || !own || own.pathname === theirs.pathname) return undefined;
  // Of another version or language the page may be a copy: then the address is the page's own.
  if (plainPath(own.pathname) !== plainPath(theirs.pathname)) return undefined;
  return addressNotCanonical(path, documentId, new URL(theirs.pathname, own).href);
}

function folded(text: string): string {
  return wordsOf(text).join(' ');
}

import { contentOf, cutHeadings } from '../item-content.ts';
import { ANY_ANCHOR } from '../links/any-anchor.ts';
import type { ConvertedMarkdown } from '../markdown/converted-markdown.ts';
import { markdownSource } from '../markdown-source.ts';
import type { Item } from '../page.ts';
import type { BuiltFile, PageText } from '../page-text.ts';
import { limitProblems } from '../problem-limit.ts';
import type { BodySite } from '../site.ts';
import type { BuiltPage } from './built-page.ts';
import { builtPageNotCompared } from './built-problems.ts';
import { builtTitle } from './built-title.ts';
import { compareWithBuilt } from './compare-built.ts';

/** A page and its site. */
export interface BuiltInput extends PageText {
  readonly site: BodySite;
}

type Read = (html: string) => BuiltPage;

/**
 * The item of a page by what the generator made of it. Metadata, permissions and dates are those of its front matter.
 *
 * Of one that others only link to, and that has no built page, nothing is known.
 *
 * @throws Error where it is to be sent and there is no built page, or none that can be read. That was looked at when the run was planned, so
 * it is another one now
 */
export function builtItem(input: BuiltInput, read: Read): Item {
  const { page, built, site } = input;
  const { path } = page.file;
  const found = built && readOrReason(read, built);
  if (found?.kind !== 'page' && !input.isSent) return unknownItem(page);
  if (found?.kind !== 'page')
    throw new Error(
      `The built page of \`${path}\` was there when the run was planned, but is not any more: build the site before the run, not meanwhile.`,
    );
  const { body } = found;
  const titled = { ...input, page: { ...page, title: builtTitle(page, found) } };
  const { content, cut } = contentOf(titled, site.settings, body);
  const { files, includes } = sourceOf(input);
  return {
    ...content,
    links: [],
    files,
    includes,
    anchors: new Set(body.anchors),
    anchorLinks: [],
    problems: limitProblems(cutHeadings(cut, path), path),
  };
}

/** The item of a page of which nobody knows what was built: it is not to be sent, but links to its headings may lead somewhere. */
export function unknownItem(page: PageText['page']): Item {
  const { documentId, metadata, permissions } = page;
  const nothing = { links: [], files: [], includes: [], anchorLinks: [], problems: [] };
  return {
    documentId,
    title: page.title ?? '',
    metadata,
    permissions,
    html: '',
    anchors: new Set([ANY_ANCHOR]),
    ...nothing,
  };
}

/** What the Markdown includes: who may see that, and whether it changed, counts here too. */
function sourceOf({ page, body, included, site }: BuiltInput): Pick<Item, 'files' | 'includes'> {
  const filling = { included, title: page.title, dialect: page.dialect };
  const { files, includes } = markdownSource(body, page.file, site, filling);
  return { files: [...new Set(files)].sort(), includes };
}

interface Comparison {
  readonly input: BuiltInput;
  readonly converted: ConvertedMarkdown;
  readonly built: BuiltFile;
}

/** An item by its Markdown, with what the built page shows to be wrong with it. What the built page has an id for is known to be there. */
export function compared(item: Item, { input, converted, built }: Comparison, read: Read): Item {
  const { page } = input;
  const { path } = page.file;
  const found = readOrReason(read, built);
  if (found.kind === 'unreadable') {
    const problem = builtPageNotCompared(path, built.path, found.reason);
    return { ...item, problems: limitProblems([...item.problems, problem], path) };
  }
  const own = { path, documentId: item.documentId, title: item.title, body: converted };
  const problems = compareWithBuilt(own, found, built.path);
  const anchors = found.kind === 'page' ? new Set([...item.anchors, ...found.body.anchors]) : item.anchors;
  return { ...item, anchors, problems: limitProblems([...item.problems, ...problems], path) };
}

function readOrReason(
  read: Read,
  { html }: BuiltFile,
): BuiltPage | { readonly kind: 'unreadable'; readonly reason: string } {
  try {
    return read(html);
  } catch (error) {
    return { kind: 'unreadable', reason: error instanceof Error ? error.message : String(error) };
  }
}

import type { Place, Problem } from '../model/problem.ts';
import type { Dialect } from './dialect.ts';
import {
  expandInclusions,
  INCLUDE_LIMITS,
  type IncludedFiles,
  type IncludeLimit,
  type LeftOutInclusion,
} from './includes/expand-includes.ts';
import { mayWriteIds } from './links/any-anchor.ts';
import type { Body, ContentFile } from './page.ts';
import type { BodySite } from './site.ts';
import { stripTemplates } from './template/strip.ts';
import { openMdxCodeBlocks } from './text/mdx-code-blocks.ts';
import { offsetCounter, placeCounter } from './text/positions.ts';

/** The Markdown of a page as the parser gets it: with the text that it includes, without template syntax. */
export interface MarkdownSource extends Body {
  readonly text: string;
  /** The place in the page's file of a place in `text`. */
  inFile(place: Place): Place;
  /** Whether a tag of HTML begins at a place in `text`. */
  isTag(place: Place): boolean;
  /** Whether the page may have ids that are not known, because something that may write some is taken out. */
  readonly mayHaveIds: boolean;
  /** What the text depends on besides its own file (`file-keys.ts`). */
  readonly files: readonly string[];
  /** Paths of the files whose text it includes. */
  readonly includes: readonly string[];
  readonly problems: readonly Problem[];
}

/** What a page's text is filled with. */
export interface Filling {
  readonly included: IncludedFiles | undefined;
  /** For templates that print the title of the page. */
  readonly title: string | undefined;
  readonly dialect?: Dialect | undefined;
}

/** Makes a body ready for the parser. */
export function markdownSource(
  { body, bodyLine }: Body,
  file: ContentFile,
  site: BodySite,
  { included, title, dialect }: Filling,
): MarkdownSource {
  const { url, generator } = site.settings.site;
  const opened = generator === 'docusaurus' ? openMdxCodeBlocks(body) : body;
  const expanded = expandInclusions(opened, file, site.generator, included);
  const stripped = stripTemplates(expanded.text, generator, { siteUrl: url, title, dialect });
  const offsetAt = offsetCounter(stripped.text);
  const placeAt = placeCounter(body);
  const fromBody = (offset: number): Place => {
    const { line, column } = placeAt(offset);
    return { line: line + bodyLine - 1, column };
  };
  return {
    body,
    bodyLine,
    text: stripped.text,
    inFile: (place) => fromBody(expanded.originalOffset(stripped.originalOffset(offsetAt(place)))),
    isTag: (place) => /^<[a-z]/i.test(stripped.text.slice(offsetAt(place), offsetAt(place) + 2)),
    mayHaveIds: mayWriteIds(expanded.text, generator),
    files: expanded.files,
    includes: expanded.includes,
    problems: [
      ...expanded.missing.map(({ name, offset }) => includeNotFound(name, file.path, fromBody(offset))),
      ...expanded.leftOut.map((leftOut) => includeLeftOut(leftOut, file.path, fromBody(leftOut.offset))),
    ],
  };
}

/** A body that goes to the parser as it is. */
export function plainSource({ body, bodyLine }: Body): MarkdownSource {
  const inFile = ({ line, column }: Place): Place => ({ line: line + bodyLine - 1, column });
  return {
    body,
    bodyLine,
    text: body,
    inFile,
    isTag: () => false,
    mayHaveIds: true,
    files: [],
    includes: [],
    problems: [],
  };
}

function includeNotFound(name: string, path: string, place: Place): Problem {
  return {
    level: 'warning',
    code: 'include-not-found',
    message: `The page must find the text that it includes, but the tree holds no \`${name}\`.`,
    hint: 'Its text is missing from the item. Write the path as the generator wants it.',
    path,
    ...place,
  };
}

const WITHIN_LIMIT: Readonly<Record<IncludeLimit, string>> = {
  depth: `files within files, ${INCLUDE_LIMITS.depth} deep at most`,
  count: `the text of ${INCLUDE_LIMITS.count} files at most, each time counted`,
  length: `${INCLUDE_LIMITS.length / 1024 / 1024} MB of text at most`,
};

function includeLeftOut({ name, limit }: LeftOutInclusion, path: string, place: Place): Problem {
  return {
    level: 'warning',
    code: 'include-limit',
    message: `A page may include ${WITHIN_LIMIT[limit]}, but this one includes more: from \`${name}\` on, text is left out.`,
    hint: 'Mostly files include each other many times over. Include fewer, or split the page.',
    path,
    ...place,
  };
}

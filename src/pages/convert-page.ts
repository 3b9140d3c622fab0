import type { Place, Problem } from '../problem.ts';
import { escapeHtml, htmlDocument } from './html.ts';
import type { LinkResolver } from './links.ts';
import type { ConvertedMarkdown, Markdown } from './markdown.ts';
import type { ResolveLink } from './markdown-links.ts';
import { isoOf } from './metadata-values.ts';
import type { Item, Metadata, Page } from './page.ts';
import { pageFrontMatter } from './page-front-matter.ts';
import { offsetCounter, placeCounter } from './places.ts';
import type { Site } from './site.ts';
import { type StrippedText, stripTemplates, UNKNOWN_TARGET } from './template-syntax.ts';
import { titleOf } from './title.ts';

export interface ConverterInput {
  readonly page: Page;
  /** The whole text of the page's file. */
  readonly text: string;
  readonly resolver: LinkResolver;
  readonly site: Site;
  /** Moment of the last commit that touched the file, where the history is there. */
  readonly lastCommit?: Date | undefined;
}

export type Converter = (input: ConverterInput) => Item;

/** Makes pages into items. Never throws: a body that cannot be converted is sent as the text that it is, with a warning. */
export function createConverter(markdown: Markdown): Converter {
  return (input) => {
    const { page, text, resolver, site, lastCommit } = input;
    const { body, bodyLine } = bodyOf(text, page.file.path, site);
    const problems: Problem[] = [];
    const converted = convertBody(markdown, { ...input, body, bodyLine, problems });
    const { firstHeading, headings } = converted;
    const { documentId } = page;
    const title = titleOf({ title: page.title, firstHeading, rootPath: page.file.rootPath, documentId });
    const metadata = completed(page.metadata, title, headings, lastCommit);
    const language = typeof metadata.language === 'string' ? metadata.language : site.settings.site.language;
    const html = htmlDocument({ title, language, body: converted.html });
    return { documentId, title, metadata, html, links: resolver.dependencies(), problems };
  };
}

/** The front matter was read a moment ago, so it has no error; if it had one, all of the file would be text. */
function bodyOf(text: string, path: string, site: Site): { readonly body: string; readonly bodyLine: number } {
  const result = pageFrontMatter(text, path, site);
  return result.ok ? result.frontMatter : { body: text, bodyLine: 1 };
}

interface Body extends ConverterInput {
  readonly body: string;
  readonly bodyLine: number;
  /** Warnings are added here. */
  readonly problems: Problem[];
}

function convertBody(markdown: Markdown, input: Body): ConvertedMarkdown {
  const { page, body, bodyLine, site, problems } = input;
  const { url, generator } = site.settings.site;
  try {
    const stripped = stripTemplates(body, generator, url);
    const resolveLink = linkResolution(input, stripped);
    // The generators have this mark; Markdown itself, as `plain` takes it, has not.
    return markdown.convert(stripped.text, { bodyLine, resolveLink, headingIds: generator !== 'plain' });
  } catch (error) {
    problems.push(notConverted(page.file.path, bodyLine, error));
    return { html: `<pre>${escapeHtml(body)}</pre>`, headings: [] };
  }
}

function linkResolution({ page, body, bodyLine, resolver, problems }: Body, stripped: StrippedText): ResolveLink {
  const offsetAt = offsetCounter(stripped.text);
  const placeAt = placeCounter(body);
  const inFile = ({ line, column }: Place): Place => {
    const place = placeAt(stripped.originalOffset(offsetAt({ line: line - bodyLine + 1, column })));
    return { line: place.line + bodyLine - 1, column: place.column };
  };
  return (href, kind, place) => {
    if (href.includes(UNKNOWN_TARGET)) return undefined;
    const target = resolver.resolve(href);
    if (target.kind === 'missing') problems.push(linkToNothing(page.file.path, href, kind, inFile(place)));
    return target.url;
  };
}

function completed(
  metadata: Metadata,
  title: string,
  headings: readonly string[],
  lastCommit: Date | undefined,
): Metadata {
  const date = metadata.date ?? (lastCommit && isoOf(lastCommit));
  return { ...metadata, title, headings, ...(date === undefined ? {} : { date }) };
}

function linkToNothing(path: string, href: string, kind: 'link' | 'image', place: Place): Problem {
  const what = kind === 'link' ? 'link' : 'image';
  return {
    level: 'warning',
    code: 'link-to-nothing',
    message: `The ${what} \`${href}\` must lead to a page or a file of the site, but there is none.`,
    hint: 'Write the path of the file as seen from this one, or the full address of what lies outside of the site.',
    path,
    ...place,
  };
}

function notConverted(path: string, line: number, error: unknown): Problem {
  const reason = error instanceof Error ? error.message : String(error);
  return {
    level: 'warning',
    code: 'body-not-converted',
    message: `The body could not be read as Markdown, so it is sent as plain text: ${reason}`,
    hint: 'Mostly quotes, lists or brackets are nested thousands deep.',
    path,
    line,
  };
}

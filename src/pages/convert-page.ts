import type { MetadataValue } from '../model/metadata-value.ts';
import type { Problem } from '../model/problem.ts';
import type { Settings } from '../settings/settings.ts';
import { brokenMdx, notConverted } from './body-problems.ts';
import type { IncludedFiles } from './includes/expand-includes.ts';
import { ANY_ANCHOR } from './links/any-anchor.ts';
import type { LinkResolver } from './links/link-target.ts';
import { gatherLinks, judgeLinks, type PageLinks } from './links/page-links.ts';
import { anchorsOf } from './markdown/anchors.ts';
import type { ConvertedMarkdown } from './markdown/converted-markdown.ts';
import { headingRules } from './markdown/heading-ids.ts';
import type { Markdown } from './markdown/markdown.ts';
import { syntaxOf } from './markdown/syntax.ts';
import { type MarkdownSource, markdownSource, plainSource } from './markdown-source.ts';
import { cutToField } from './metadata/limits.ts';
import { cutProblem } from './metadata/metadata.ts';
import { titleOf } from './metadata/title.ts';
import { isoOf } from './metadata/values.ts';
import type { Body, Item, Metadata, Page } from './page.ts';
import { limitProblems } from './problem-limit.ts';
import type { BodySite } from './site.ts';
import { standingAlone } from './standing-alone.ts';
import { escapeHtml, htmlDocument } from './text/html.ts';

/** A page to be converted. */
export interface PageText {
  readonly page: Page;
  readonly body: Body;
  /** The files whose text the page includes. */
  readonly included?: IncludedFiles | undefined;
  /** Moment of the last commit that touched the file, where the history is there. */
  readonly lastCommit?: Date | undefined;
  /** Whether links to anchors of other pages are wanted with their places. */
  readonly arePlaced?: boolean | undefined;
  /** Whether the item is about to be sent, so that its HTML is wanted compressed as well. */
  readonly isSent?: boolean | undefined;
}

export interface ConverterInput extends PageText {
  readonly resolver: LinkResolver;
  readonly site: BodySite;
}

export type Converter = (input: ConverterInput) => Item;

/** Makes pages into items. Never throws: a body that cannot be converted is sent as the text that it is, with a warning. */
export function createConverter(markdown: Markdown): Converter {
  return (input) => {
    const { page, resolver, site } = input;
    const { converted, source, links, problems } = convertBody(markdown, input);
    const known = anchorsOf(converted.anchors, source.body);
    const anchors = source.mayHaveIds ? new Set([...known, ANY_ANCHOR]) : known;
    const areLinksChecked = site.settings.links !== 'off';
    const { content, cut } = contentOf(input, site.settings, converted);
    return {
      ...content,
      links: resolver.dependencies(),
      files: [...new Set([...source.files, ...resolver.fileDependencies()])].sort(),
      includes: source.includes,
      anchors,
      anchorLinks: areLinksChecked ? links.toOtherPages(input.arePlaced) : [],
      problems: limitProblems(
        [
          ...source.problems,
          ...problems,
          ...cutHeadings(cut, page.file.path),
          ...(areLinksChecked ? judgeLinks(links.problems(anchors), site.settings) : []),
        ],
        page.file.path,
      ),
    };
  };
}

/**
 * The item of a page that cannot be converted: its body as the text that it is. Nothing looks into the body here, so this takes no
 * longer than its length, whatever it holds; anchors and links of the body are not known then.
 *
 * @param problemAt the warning that says why, for the line on which the body begins
 */
export function plainItem(
  input: PageText,
  settings: Settings,
  problemAt: (path: string, line: number) => Problem,
): Item {
  const { page, body } = input;
  const { path } = page.file;
  return {
    ...contentOf(input, settings, plainBody(body)).content,
    links: [],
    files: [],
    includes: [],
    anchors: new Set([ANY_ANCHOR]),
    anchorLinks: [],
    problems: [problemAt(path, body.bodyLine)],
  };
}

/** What of an item does not depend on other pages, and the name of the first heading that had to go. */
function contentOf({ page, lastCommit }: PageText, settings: Settings, converted: ConvertedMarkdown) {
  const { documentId, permissions } = page;
  const { firstHeading, headings } = converted;
  const title = titleOf({ title: page.title, firstHeading, rootPath: page.file.rootPath, documentId });
  const { value: kept, cut } = cutToField(headings);
  const metadata = completed(page.metadata, title, kept, lastCommit);
  const language = typeof metadata.language === 'string' ? metadata.language : settings.site.language;
  const description = typeof metadata.description === 'string' ? metadata.description : undefined;
  const isLeft = page.file.content.bodyTitle === 'off';
  const body = isLeft ? converted.html : standingAlone(converted, { title, description });
  const html = htmlDocument({ title, language, body });
  return { content: { documentId, title, metadata, permissions, html }, cut };
}

interface Conversion {
  readonly converted: ConvertedMarkdown;
  readonly source: MarkdownSource;
  readonly links: PageLinks;
  readonly problems: readonly Problem[];
}

function convertBody(markdown: Markdown, input: ConverterInput): Conversion {
  const { page, body, resolver, site, included } = input;
  const { path } = page.file;
  const { generator } = site.settings.site;
  const gather = (source: MarkdownSource) => gatherLinks(page.file, page.documentId, resolver, source);
  try {
    const source = markdownSource(body, page.file, site, { included, title: page.title, dialect: page.dialect });
    const links = gather(source);
    const converted = markdown.convert(source.text, {
      resolveLink: links.resolve,
      headings: headingRules(generator, page.dialect),
      syntax: syntaxOf(generator, path, { dialect: page.dialect, body: body.body }),
    });
    return { converted, source, links, problems: brokenMdx(converted, path, body.bodyLine) };
  } catch (error) {
    const source = plainSource(body);
    return {
      converted: plainBody(body),
      source,
      links: gather(source),
      problems: [notConverted(path, body.bodyLine, error)],
    };
  }
}

function plainBody({ body }: Body): ConvertedMarkdown {
  const shape = { hasTitle: false, text: body };
  return { html: `<pre>${escapeHtml(body)}</pre>`, headings: [], anchors: [], shape, titleLength: 0 };
}

function completed(metadata: Metadata, title: string, headings: MetadataValue, lastCommit: Date | undefined): Metadata {
  const date = metadata.date ?? (lastCommit && isoOf(lastCommit));
  return { ...metadata, title, headings, ...(date === undefined ? {} : { date }) };
}

function cutHeadings(cut: string | undefined, path: string): readonly Problem[] {
  return cut === undefined ? [] : [{ ...cutProblem('headings', cut), path }];
}

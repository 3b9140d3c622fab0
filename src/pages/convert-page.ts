import type { Problem } from '../model/problem.ts';
import type { Settings } from '../settings/settings.ts';
import { brokenMdx, notConverted } from './body-problems.ts';
import { builtItem, compared } from './built/built-item.ts';
import { builtPageReaders } from './built/built-page.ts';
import { contentOf, cutHeadings } from './item-content.ts';
import { ANY_ANCHOR } from './links/any-anchor.ts';
import type { LinkResolver } from './links/link-target.ts';
import { gatherLinks, judgeLinks, type PageLinks } from './links/page-links.ts';
import { anchorsOf } from './markdown/anchors.ts';
import type { ConvertedMarkdown } from './markdown/converted-markdown.ts';
import { headingRules } from './markdown/heading-ids.ts';
import type { Markdown } from './markdown/markdown.ts';
import { syntaxOf } from './markdown/syntax.ts';
import { type MarkdownSource, markdownSource, plainSource } from './markdown-source.ts';
import type { Body, Item } from './page.ts';
import type { PageText } from './page-text.ts';
import { limitProblems } from './problem-limit.ts';
import type { BodySite } from './site.ts';
import { escapeHtml } from './text/html.ts';

export interface ConverterInput extends PageText {
  readonly resolver: LinkResolver;
  readonly site: BodySite;
}

export type Converter = (input: ConverterInput) => Item;

/**
 * Makes pages into items. A body that cannot be converted is sent as the text that it is, with a warning.
 *
 * It throws an `Error` where the item's text is to come from a built page that cannot be read: such a page is never sent as something else.
 */
export function createConverter(markdown: Markdown): Converter {
  const readerOf = builtPageReaders();
  return (input) => {
    const { page, site, built } = input;
    const { body, main } = page.file.content;
    const read = (html: string) => readerOf(site.settings.site.generator, main)(html, page.documentId);
    if (body === 'built') return builtItem(input, read);
    const { item, converted } = markdownItem(markdown, input);
    return built ? compared(item, { input, converted, built }, read) : item;
  };
}

/** The item of a page by its Markdown, and what that was converted to. */
function markdownItem(markdown: Markdown, input: ConverterInput): Made {
  const { page, resolver, site } = input;
  const { converted, source, links, problems } = convertBody(markdown, input);
  const known = anchorsOf(converted.anchors, source.body);
  const anchors = source.mayHaveIds ? new Set([...known, ANY_ANCHOR]) : known;
  const areLinksChecked = site.settings.links !== 'off';
  const { content, cut } = contentOf(input, site.settings, converted);
  const item = {
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
  return { item, converted };
}

interface Made {
  readonly item: Item;
  readonly converted: ConvertedMarkdown;
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
  return { html: `<pre>${escapeHtml(body)}</pre>`, headings: [], headingIds: [], anchors: [], shape, titleLength: 0 };
}

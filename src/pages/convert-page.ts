import type { Problem } from '../problem.ts';
import type { MetadataValue } from '../settings/settings.ts';
import { anchorsOf } from './anchors.ts';
import { headingRules } from './heading-ids.ts';
import { escapeHtml, htmlDocument } from './html.ts';
import type { IncludedFiles } from './inclusions.ts';
import type { LinkResolver } from './links.ts';
import type { ConvertedMarkdown, Markdown } from './markdown.ts';
import { type Body, type MarkdownSource, markdownSource, plainSource } from './markdown-source.ts';
import { cutProblem } from './metadata.ts';
import { cutToField } from './metadata-limits.ts';
import { isoOf } from './metadata-values.ts';
import type { Item, Metadata, Page } from './page.ts';
import { pageFrontMatter } from './page-front-matter.ts';
import { gatherLinks, judgeLinks, type PageLinks } from './page-links.ts';
import { limitProblems } from './problem-limit.ts';
import type { Site } from './site.ts';
import { syntaxOf } from './syntax.ts';
import { titleOf } from './title.ts';

export interface ConverterInput {
  readonly page: Page;
  /** The whole text of the page's file. */
  readonly text: string;
  readonly resolver: LinkResolver;
  readonly site: Site;
  /** The files whose text the page includes. */
  readonly included?: IncludedFiles | undefined;
  /** Moment of the last commit that touched the file, where the history is there. */
  readonly lastCommit?: Date | undefined;
}

export type Converter = (input: ConverterInput) => Item;

/** Makes pages into items. Never throws: a body that cannot be converted is sent as the text that it is, with a warning. */
export function createConverter(markdown: Markdown): Converter {
  return (input) => {
    const { page, resolver, site, lastCommit } = input;
    const { documentId } = page;
    const { converted, source, links, problems } = convertBody(markdown, input);
    const { firstHeading, headings } = converted;
    const anchors = anchorsOf(converted.anchors, source.body);
    const title = titleOf({ title: page.title, firstHeading, rootPath: page.file.rootPath, documentId });
    const { value: kept, cut } = cutToField(headings);
    const metadata = completed(page.metadata, title, kept, lastCommit);
    const language = typeof metadata.language === 'string' ? metadata.language : site.settings.site.language;
    return {
      documentId,
      title,
      metadata,
      permissions: page.permissions,
      html: htmlDocument({ title, language, body: converted.html }),
      links: resolver.dependencies(),
      files: [...new Set([...source.files, ...resolver.fileDependencies()])].sort(),
      includes: source.includes,
      anchors,
      anchorLinks: links.toOtherPages(),
      problems: limitProblems(
        [
          ...source.problems,
          ...problems,
          ...cutHeadings(cut, page.file.path),
          ...judgeLinks(links.problems(anchors), site.settings.links),
        ],
        page.file.path,
      ),
    };
  };
}

/** The front matter was read a moment ago, so it has no error; if it had one, all of the file would be text. */
function bodyOf(text: string, path: string, site: Site): Body {
  const result = pageFrontMatter(text, path, site);
  return result.ok ? result.frontMatter : { body: text, bodyLine: 1 };
}

interface Conversion {
  readonly converted: ConvertedMarkdown;
  readonly source: MarkdownSource;
  readonly links: PageLinks;
  readonly problems: readonly Problem[];
}

function convertBody(markdown: Markdown, input: ConverterInput): Conversion {
  const { page, text, resolver, site, included } = input;
  const { path } = page.file;
  const { generator } = site.settings.site;
  const body = bodyOf(text, path, site);
  const gather = ({ inFile }: MarkdownSource) => gatherLinks(page.file, page.documentId, resolver, inFile);
  try {
    const source = markdownSource(body, page.file, site, included, page.title);
    const links = gather(source);
    const converted = markdown.convert(source.text, {
      resolveLink: links.resolve,
      headings: headingRules(generator),
      syntax: syntaxOf(generator, path),
    });
    return { converted, source, links, problems: brokenMdx(converted, path, body.bodyLine) };
  } catch (error) {
    const source = plainSource(body);
    const converted = { html: `<pre>${escapeHtml(body.body)}</pre>`, headings: [], anchors: [] };
    return { converted, source, links: gather(source), problems: [notConverted(path, body.bodyLine, error)] };
  }
}

function completed(metadata: Metadata, title: string, headings: MetadataValue, lastCommit: Date | undefined): Metadata {
  const date = metadata.date ?? (lastCommit && isoOf(lastCommit));
  return { ...metadata, title, headings, ...(date === undefined ? {} : { date }) };
}

function cutHeadings(cut: string | undefined, path: string): readonly Problem[] {
  return cut === undefined ? [] : [{ ...cutProblem('headings', cut), path }];
}

function brokenMdx({ brokenMdx: reason }: ConvertedMarkdown, path: string, line: number): readonly Problem[] {
  if (reason === undefined) return [];
  return [
    {
      level: 'warning',
      code: 'mdx-not-read',
      message: `The body must be MDX, but it breaks its rules, so it was read as Markdown: ${reason}`,
      hint: 'Text may be missing where components and expressions stand.',
      path,
      line,
    },
  ];
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

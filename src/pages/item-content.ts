import type { MetadataValue } from '../model/metadata-value.ts';
import type { Problem } from '../model/problem.ts';
import type { Settings } from '../settings/settings.ts';
import type { ConvertedMarkdown } from './markdown/converted-markdown.ts';
import { cutProblem, cutToField } from './metadata/limits.ts';
import { titleOf } from './metadata/title.ts';
import { isoOf } from './metadata/values.ts';
import type { Metadata } from './page.ts';
import type { PageText } from './page-text.ts';
import { standingAlone } from './standing-alone.ts';
import { htmlDocument } from './text/html.ts';

/** What of an item does not depend on other pages, and the name of the first heading that had to go. */
export function contentOf({ page, lastCommit }: PageText, settings: Settings, converted: ConvertedMarkdown) {
  const { documentId, permissions } = page;
  const { firstHeading, headings } = converted;
  const title = titleOf({ title: page.title, firstHeading, rootPath: page.file.rootPath, documentId });
  const { value: kept, cut } = cutToField(headings);
  const metadata = completed(page.metadata, title, kept, lastCommit);
  const language = typeof metadata.language === 'string' ? metadata.language : settings.site.language;
  const description = typeof metadata.description === 'string' ? metadata.description : undefined;
  // https://docusaurus.io/docs/api/plugins/@docusaurus/plugin-content-docs#markdown-front-matter: `title`, `hide_title`
  const isShownAbove = settings.site.generator === 'docusaurus';
  const isLeft = page.file.content.bodyTitle === 'off';
  const body = isLeft ? converted.html : standingAlone(converted, { title, description, isShownAbove });
  const html = htmlDocument({ title, language, body });
  return { content: { documentId, title, metadata, permissions, html }, cut };
}

function completed(metadata: Metadata, title: string, headings: MetadataValue, lastCommit: Date | undefined): Metadata {
  const date = metadata.date ?? (lastCommit && isoOf(lastCommit));
  return { ...metadata, title, headings, ...(date === undefined ? {} : { date }) };
}

export function cutHeadings(cut: string | undefined, path: string): readonly Problem[] {
  return cut === undefined ? [] : [{ ...cutProblem('headings', cut), path }];
}

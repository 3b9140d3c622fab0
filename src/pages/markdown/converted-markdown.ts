import type { BodyShape } from './body-shape.ts';
import type { HeadingRules } from './heading-ids.ts';
import type { ResolveLink } from './links.ts';
import type { Syntax } from './parser.ts';

export interface ConvertOptions {
  readonly syntax: Syntax;
  readonly headings: HeadingRules;
  readonly resolveLink: ResolveLink;
}

export interface ConvertedMarkdown {
  /** Sanitised, without `html`, `head` and `body`. */
  readonly html: string;
  readonly firstHeading?: string | undefined;
  /** Texts of all headings, in order. */
  readonly headings: readonly string[];
  /** Ids of all headings, in order. */
  readonly headingIds: readonly string[];
  /** Names to which links can lead: ids, and names of anchors. */
  readonly anchors: readonly string[];
  readonly shape: BodyShape;
  /** Length of the HTML of the heading of level 1 with which the body begins; 0 where it begins with anything else. */
  readonly titleLength: number;
  /** Why MDX could not be read as such; it was then read as Markdown, without what only MDX understands. */
  readonly brokenMdx?: string | undefined;
}

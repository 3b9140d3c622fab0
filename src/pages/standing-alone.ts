import type { ConvertedMarkdown } from './markdown/converted-markdown.ts';
import { holdsTemplate } from './metadata/template-value.ts';
import { escapeHtml } from './text/html.ts';

/** A body with fewer words says too little about its page. */
const FEWEST_WORDS = 20;

/** What Coveo has of a page besides its body. */
export interface BesideBody {
  readonly title: string;
  readonly description?: string | undefined;
  /** Whether the generator shows the title above each body whose first heading is not one of level 1. */
  readonly isShownAbove?: boolean | undefined;
}

/**
 * The HTML of a body that says by itself what page it is of: Coveo's generative answers and semantic search are made from the body of an
 * item alone (https://docs.coveo.com/en/nb6a0008). Without a heading of level 1 it begins with the title; with hardly any text, the
 * description is its first paragraph.
 */
export function standingAlone(
  { html, shape, titleLength }: Pick<ConvertedMarkdown, 'html' | 'shape' | 'titleLength'>,
  { title, description, isShownAbove = false }: BesideBody,
): string {
  const hasTitle = shape.hasTitle && (!isShownAbove || beginsWithTitle(html));
  const heading = hasTitle ? html.slice(0, titleLength) : `<h1>${escapeHtml(title)}</h1>`;
  const rest = html.slice(hasTitle ? titleLength : 0).replace(/^\n/, '');
  const parts = [heading, isMissing(description, shape.text) ? `<p>${escapeHtml(oneLine(description))}</p>` : '', rest];
  return parts.filter((part) => part !== '').join('\n');
}

/** Docusaurus looks at the first heading alone, and no further than to the first line between parts. */
function beginsWithTitle(html: string): boolean {
  return /<(h[1-6r])\b/.exec(html)?.[1] === 'h1';
}

function isMissing(description: string | undefined, text: string): description is string {
  if (description === undefined || oneLine(description) === '' || holdsTemplate(description)) return false;
  if (hasWords(text, FEWEST_WORDS)) return false;
  return !oneLine(text).startsWith(oneLine(description));
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** Finds words also where no spaces are between them, as in Japanese or Thai; the language of the locale does not matter for that. */
const words = new Intl.Segmenter('en', { granularity: 'word' });

function hasWords(text: string, least: number): boolean {
  let found = 0;
  for (const { isWordLike } of words.segment(text)) {
    if (isWordLike) found += 1;
    if (found >= least) return true;
  }
  return false;
}

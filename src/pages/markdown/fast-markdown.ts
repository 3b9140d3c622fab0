import type { ConvertedMarkdown, ConvertOptions } from './converted-markdown.ts';
import { passOver } from './html-pass.ts';
import type { LinkPlaces } from './lazy-link-places.ts';
import { hasOpenMarkup } from './open-markup.ts';
import type { Parser, Syntax } from './parser.ts';

/**
 * A block of code whose language is more than a word, or that has a title: of those the parser's HTML does not tell enough.
 */
const TITLED_CODE =
  /^[ \t>*+\-\d.)]*(?:`{3,}(?!`)|~{3,}(?!~))[ \t]*(?:[^\s\w+#]|[\w+#-]*[^\s\w+#-]|\S*[ \t].*(?:\[|title=))/m;

/** What may begin HTML. */
const HTML = /<[A-Za-z/!?]/;

/**
 * HTML that browsers read in ways of its own, or of which the end decides how much is text: not worth the fast way, because hardly any page
 * has it.
 */
const SPECIAL_HTML =
  /<(?:script|style|title|plaintext|xmp|noscript|textarea|select|template|svg|math|listing|noembed|noframes|iframe)\b/i;

/** Parts of a table with which the HTML begins: without one around them they are no elements. */
const TABLE_PART = /^[^<]*(?:<!--[\s\S]*?-->[^<]*)*<(?:caption|colgroup|col|tbody|thead|tfoot|tr|td|th)\b/i;

/** A quote written as HTML, in which a marker is text. */
const QUOTE_IN_HTML = /<blockquote\b/i;

/** A cell that is aligned by its style: of tables in Markdown, the parser writes the alignment so too. */
const ALIGNED_CELL = /<t[dh]\b[^>]{0,500}text-align/i;

/** A definition, whose paragraphs the parsers see in different places. */
const DEFINITION = /^[ \t>*+\-\d.)]*:[ \t]/m;

/** Whether the parser's HTML of the text tells less than its tree. */
function isBeyond(markdown: string, { mdx, rawHtml, definitionLists }: Syntax): boolean {
  return (
    mdx ||
    (rawHtml === false && HTML.test(markdown)) ||
    TITLED_CODE.test(markdown) ||
    ALIGNED_CELL.test(markdown) ||
    (definitionLists && DEFINITION.test(markdown)) ||
    hasOpenMarkup(markdown) ||
    (markdown.includes('[!') && QUOTE_IN_HTML.test(markdown))
  );
}

/** Converts Markdown in one pass over the HTML that the parser makes of it; undefined where that is not what the reference makes. */
export function convertFast(
  markdown: string,
  parser: Pick<Parser, 'toHtml'>,
  places: LinkPlaces,
  { syntax, headings, resolveLink }: ConvertOptions,
): ConvertedMarkdown | undefined {
  if (isBeyond(markdown, syntax)) return undefined;
  const html = parser.toHtml?.(markdown, syntax, HTML.test(markdown));
  if (html === undefined || SPECIAL_HTML.test(html) || TABLE_PART.test(html)) return undefined;
  const { title: _, ...clean } = passOver(html, {
    headings,
    resolve: (written, kind) => resolveLink(written, kind, places.next(written, kind)),
  });
  return { ...clean, firstHeading: clean.headings[0] };
}

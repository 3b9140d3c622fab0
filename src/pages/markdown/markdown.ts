import { convertByTrees, linksInTree } from './by-trees.ts';
import type { ConvertedMarkdown, ConvertOptions } from './converted-markdown.ts';
import { convertFast } from './fast-markdown.ts';
import { linkPlaces } from './lazy-link-places.ts';
import type { Parser } from './parser.ts';

export interface Markdown {
  /** The parser that is at work. */
  readonly parser: Parser['name'];
  /** Throws `RangeError` for a text that nests thousands deep. */
  convert(markdown: string, options: ConvertOptions): ConvertedMarkdown;
}

/** Markdown to HTML for the index: parse, make HTML of it, resolve links, sanitise, name the headings. */
export function createMarkdown(parser: Parser): Markdown {
  return {
    parser: parser.name,
    convert(markdown, options) {
      const places = linkPlaces(() => linksInTree(parser, markdown, options.syntax));
      return convertFast(markdown, parser, places, options) ?? convertByTrees(parser, markdown, options);
    },
  };
}

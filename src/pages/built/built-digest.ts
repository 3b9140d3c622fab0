import { hashOf } from '../../model/canonical-json.ts';
import type { GeneratorName } from '../../settings/settings.ts';
import type { ConvertedMarkdown } from '../markdown/converted-markdown.ts';
import { wordsOf } from '../text/words.ts';
import { builtPageReaders } from './built-page.ts';

/** A built page whose text is that of an item. */
export interface BuiltText {
  readonly generator: GeneratorName;
  /** `content[].main` of the page. */
  readonly main?: string | undefined;
  readonly documentId: string;
  readonly html: string;
}

export type BuiltDigest =
  /** Of all that an item takes from the built page: 32 hexadecimal digits. */
  | {
      readonly kind: 'digest';
      readonly digest: string;
      /** Neither words nor pictures are in the element for the text. */
      readonly isEmpty: boolean;
    }
  | { readonly kind: 'no-main' }
  | { readonly kind: 'unreadable'; readonly reason: string };

/**
 * Makes the digests of built pages. What lies around the text decides nothing, nor how its HTML is written: a page whose layout alone
 * changed keeps its digest.
 */
export function builtDigests(): (text: BuiltText) => BuiltDigest {
  const readerOf = builtPageReaders();
  return ({ generator, main, documentId, html }) => {
    try {
      const page = readerOf(generator, main)(html, documentId);
      if (page.kind === 'no-main') return page;
      const { heading, headingAbove, documentTitle, body } = page;
      const title = heading ?? [headingAbove ?? '', documentTitle];
      return { kind: 'digest', digest: hashOf([title, body.html]), isEmpty: isEmpty(body) };
    } catch (error) {
      return { kind: 'unreadable', reason: error instanceof Error ? error.message : String(error) };
    }
  };
}

function isEmpty({ headings, shape, html }: ConvertedMarkdown): boolean {
  return headings.length === 0 && wordsOf(shape.text).length === 0 && !html.includes('<img');
}

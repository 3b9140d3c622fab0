import { hashOf } from '../../model/canonical-json.ts';
import type { GeneratorName } from '../../settings/settings.ts';
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
  | { readonly kind: 'digest'; readonly digest: string }
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
      return { kind: 'digest', digest: hashOf([title, body.html]) };
    } catch (error) {
      return { kind: 'unreadable', reason: error instanceof Error ? error.message : String(error) };
    }
  };
}

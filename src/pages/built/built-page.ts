import type { GeneratorName } from '../../settings/settings.ts';
import type { ConvertedMarkdown } from '../markdown/converted-markdown.ts';
import type { HeadingRules } from '../markdown/heading-ids.ts';
import { passOver } from '../markdown/html-pass.ts';
import { type ScanRules, scanPage } from './page-scan.ts';
import { anyOf, selectorsOf } from './selectors.ts';
import { type ThemeParts, themeParts } from './theme-parts.ts';

/** What the generator made of a page. */
export type BuiltPage =
  | {
      readonly kind: 'page';
      /** Its first heading of level 1 in the text. */
      readonly heading?: string | undefined;
      /** Where it has none, one above the text with which the title begins: that of the page, or the site's name. */
      readonly headingAbove?: string | undefined;
      readonly documentTitle: string;
      /** The address that it names for itself, absolute. */
      readonly canonical?: string | undefined;
      /** Its text, sanitised, with absolute links. */
      readonly body: ConvertedMarkdown;
    }
  /** No selector finds an element on it. */
  | { readonly kind: 'no-main' };

/** Reads the HTML of a built page. */
export type BuiltPageReader = (html: string, documentId: string) => BuiltPage;

/** Headings of a built page have the ids that the generator gave them, or none. */
const AS_BUILT: HeadingRules = { marks: false, terms: false, createNamer: () => () => '' };

/**
 * A reader of the pages of one site. It throws a `RangeError` for elements that nest a thousand deep.
 *
 * @param parts selectors that can be read
 */
export function builtPageReader(parts: ThemeParts): BuiltPageReader {
  const rules = scanRules(parts);
  return (html, documentId) => {
    const { main: part, documentTitle, headings, canonical, base } = scanPage(html, rules);
    if (part === undefined) return { kind: 'no-main' };
    const from = baseOf(base, documentId);
    const resolve = (written: string) => absolute(written, from);
    const { title, ...clean } = passOver(part, { headings: AS_BUILT, resolve });
    return {
      kind: 'page',
      heading: title,
      headingAbove:
        title === undefined ? headings.find((one) => one !== '' && documentTitle.startsWith(one)) : undefined,
      documentTitle,
      canonical: canonical === undefined ? undefined : absolute(canonical, from),
      body: { ...clean, firstHeading: clean.headings[0] },
    };
  };
}

/**
 * Readers of built pages, each made once: pages of different roots may have their text in different elements.
 *
 * @returns gives the reader for a generator, and for `content[].main`
 */
export function builtPageReaders(): (generator: GeneratorName, main: string | undefined) => BuiltPageReader {
  const known = new Map<string, BuiltPageReader>();
  return (generator, main) => {
    const key = `${generator} ${main ?? ''}`;
    const reader = known.get(key) ?? builtPageReader(themeParts(generator, main));
    known.set(key, reader);
    return reader;
  };
}

function scanRules({ main, guesses, chrome }: ThemeParts): ScanRules {
  const parts = main.flatMap((text) => selectorsOf(text).map((selector) => ({ selector, text })));
  return {
    main: parts.map(({ selector }) => selector),
    guesses: new Set(parts.flatMap(({ selector, text }) => (guesses.includes(text) ? [selector] : []))),
    chrome: anyOf(chrome.flatMap(selectorsOf)),
  };
}

/**
 * What relative addresses count from (https://html.spec.whatwg.org/multipage/semantics.html#the-base-element). The host does not count: a
 * site may be built for another one.
 */
function baseOf(written: string | undefined, documentId: string): string {
  const base = written === undefined ? null : URL.parse(written.trim(), documentId);
  return base && /^https?:$/.test(base.protocol) ? new URL(base.pathname, documentId).href : documentId;
}

/** Links within the page stay as they are, as those of Markdown do. */
function absolute(written: string, documentId: string): string | undefined {
  const address = written.trim();
  return address.startsWith('#') ? address : URL.parse(address, documentId)?.href;
}

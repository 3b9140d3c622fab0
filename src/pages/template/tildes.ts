import type { StrippedText } from '../text/edited-text.ts';
import { type FoundMark, type Mark, stripMarks } from './scan.ts';

/*
 * GitHub strikes out what stands between single tildes (https://github.github.com/gfm/#strikethrough-extension-), and so do our parsers. markdown-it,
 * Python-Markdown and kramdown want two.
 */

interface Tildes {
  readonly areSubscripts?: boolean | undefined;
  /** Whether two strike out what is between them; else they are text as well. */
  readonly strike?: boolean | undefined;
}

/** Makes single tildes text; where they mark subscripts, these are written as HTML. Code, formulas, HTML and addresses stay as they are. */
export function keepSingleTildes(text: string, { areSubscripts = false, strike = true }: Tildes = {}): StrippedText {
  if (text.indexOf('~') === text.lastIndexOf('~')) return { text, originalOffset: (offset) => offset };
  const doubled = strike ? [DOUBLED] : [];
  return stripMarks(text, [...UNTOUCHED, ...doubled, ...(areSubscripts ? [SUBSCRIPT] : []), TILDE]);
}

const keep = ({ edited, start, end }: FoundMark) => edited.keep(start, end);

/** Formulas, HTML and addresses. */
export const UNTOUCHED: readonly Mark[] = [
  { pattern: /\$\$(?:(?!\n[ \t]*\r?\n)[^$]){1,4000}\$\$/, take: keep },
  { pattern: /<[A-Za-z/][^<>]{0,2000}>/, take: keep },
  { pattern: /\bhttps?:\/\/[^\s<>]{1,2000}/, take: keep },
  { pattern: /\\~/, take: keep },
];

const DOUBLED: Mark = { pattern: /~{2,}/, take: keep };

/** https://facelessuser.github.io/pymdown-extensions/extensions/tilde/ */
const SUBSCRIPT: Mark = {
  pattern: /~(?<below>[^\s~<>]{1,200})~(?!~)/,
  take: ({ groups: { below = '' }, edited, start, end }) => {
    edited.put('<sub>', start);
    edited.keep(start + 1, start + 1 + below.length);
    edited.put('</sub>', end);
  },
};

const TILDE: Mark = { pattern: /~/, take: ({ edited, start }) => edited.put('\\~', start) };

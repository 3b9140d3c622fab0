import type { StrippedText } from '../text/edited-text.ts';
import { EditedText } from '../text/edited-text.ts';
import { fenceEnd, indentedEnd, spanEnd } from './code.ts';

/** Where a mark was found, and the text as it is written anew. */
export interface FoundMark {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly groups: Readonly<Record<string, string | undefined>>;
  readonly edited: EditedText;
}

/** One kind of template syntax. Lengths in its pattern are bounded, so that a hostile text takes no longer than its length suggests. */
export interface Mark {
  readonly pattern: RegExp;
  /** Writes what stands for it. */
  readonly take?: ((found: FoundMark) => void) | undefined;
  /** The same for a mark with which more goes than itself; returns where reading goes on. */
  readonly takeUpTo?: ((found: FoundMark) => number) | undefined;
}

/**
 * Where code begins: a fence, an indented line, an escaped backtick (which begins none), a span.
 *
 * @param signs what template syntax begins with, and backticks: an indented line without any of them is not looked at
 */
export function codeTokens(signs: string): readonly RegExp[] {
  return [
    /(?<fence>^[ \t>]*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+)?(?<ticks>`{3,}|~{3,}))/,
    new RegExp(`(?<indented>^(?: {4}|\\t))(?=[^\\n]*[${signs}])`),
    /(?<escaped>\\`)/,
    /(?<span>`+)/,
  ];
}

const CODE = codeTokens('{`<:');

/** Reads a text from mark to mark; code, escaped backticks among it, stays as it is. */
export function stripMarks(text: string, marks: readonly Mark[]): StrippedText {
  const edited = new EditedText(text);
  const named = marks.map(({ pattern }, at) => `(?<mark${at}>${pattern.source})`);
  const token = new RegExp([...CODE.map(({ source }) => source), ...named].join('|'), 'gm');
  let done = 0;
  for (let match = token.exec(text); match; match = token.exec(text)) {
    const { 0: whole, index: start, groups = {} } = match;
    if (start < done) continue;
    const end = start + whole.length;
    edited.keep(done, start);
    const codeEnd = endOfCode(text, start, end, groups);
    if (codeEnd !== undefined) edited.keep(start, codeEnd);
    const mark = marks.find((_, at) => groups[`mark${at}`] !== undefined);
    const found: FoundMark = { text, start, end, groups, edited };
    mark?.take?.(found);
    done = codeEnd ?? mark?.takeUpTo?.(found) ?? end;
    token.lastIndex = Math.max(done, start + 1);
  }
  edited.keep(done, text.length);
  return edited.finish();
}

/** Where code ends that one of `codeTokens` found, up to `end`; undefined where it found none. */
export function endOfCode(
  text: string,
  start: number,
  end: number,
  groups: Readonly<Record<string, string | undefined>>,
): number | undefined {
  if (groups.fence !== undefined) return fenceEnd(text, end, groups.ticks ?? '');
  if (groups.indented !== undefined) return indentedEnd(text, start) ?? end;
  if (groups.span !== undefined) return spanEnd(text, end, groups.span);
  return groups.escaped === undefined ? undefined : end;
}

/** One stripping after another. */
export function inTurn(text: string, ...strippers: readonly ((text: string) => StrippedText)[]): StrippedText {
  let result: StrippedText = { text, originalOffset: (offset) => offset };
  for (const strip of strippers) {
    const before = result;
    const next = strip(before.text);
    result = { text: next.text, originalOffset: (offset) => before.originalOffset(next.originalOffset(offset)) };
  }
  return result;
}

/** A text that means itself in Markdown and in HTML. */
export function escaped(text: string): string {
  return text.replaceAll(/[\\`*_[\]<>&#|~{}]/g, (character) => `\\${character}`);
}

import type { Problem } from '../model/problem.ts';

/** Characters that move the cursor, change colours, break a line or turn the direction of writing. */
const UNSEEN = /[\p{Cc}\p{Cs}\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/gu;

/**
 * Text from outside, made safe to print within a line: whatever a terminal would obey is written out as `\u001b`.
 * So is what the runner of GitHub Actions would take for a command: `::` at the beginning of a line, `##[` anywhere in it
 * (`ActionCommand.cs` of actions/runner).
 */
export function stripControls(text: string): string {
  return text
    .replace(UNSEEN, escaped)
    .replace(/^(\s*):(?=:)/u, (_, blanks: string) => blanks + escaped(':'))
    .replaceAll('##[', `${escaped('#')}#[`);
}

/** Sentences from outside in one line: line breaks become blanks, the rest is as in `stripControls`. */
export function plainSentence(text: string): string {
  return stripControls(text.trim().replace(/\s+/gu, ' '));
}

function escaped(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

/** `docs/a.md:3:1`, as far as it is known; safe to print. */
export function placeText({ path, line, column }: Pick<Problem, 'path' | 'line' | 'column'>): string {
  if (path === undefined) return '';
  const numbers = line === undefined ? [] : [line, column].filter((number) => number !== undefined);
  return [stripControls(path), ...numbers].join(':');
}

import type { ProblemCode } from '../../model/problem-code.ts';
import { nearest } from '../../settings/near-miss.ts';
import { stripControls } from '../strip-controls.ts';
import { GUIDE } from './all.ts';
import { DOCUMENTATION } from './documentation-address.ts';
import { EFFECTS } from './guide.ts';

/** What a problem code means, as `explain CODE --json` gives it. */
export interface ExplainedCode {
  readonly code: ProblemCode;
  readonly title: string;
  /** What becomes of the page or the run; missing where `why` tells on what that depends. */
  readonly effect?: string | undefined;
  readonly why: string;
  readonly remedy: string;
  readonly yaml?: string | undefined;
  readonly shell?: string | undefined;
  /** Address of a page to read on. */
  readonly see?: string | undefined;
}

/** The entry of a code, or the nearest codes where there is none. */
export type FoundCode =
  | { readonly kind: 'found'; readonly explained: ExplainedCode }
  | { readonly kind: 'unknown'; readonly near: readonly string[] };

/** Codes that are named to somebody who remembers only a part. */
const MOST_NEAR = 5;

/** Looks a code up; for a text that is none, the code that differs by few letters, else those of which it is a part. */
export function findCode(text: string): FoundCode {
  if (isProblemCode(text)) return { kind: 'found', explained: explainedOf(text) };
  const codes = Object.keys(GUIDE);
  const close = nearest(text, codes);
  const near = close === undefined ? codes.filter((code) => code.includes(text)) : [close];
  return { kind: 'unknown', near: near.slice(0, MOST_NEAR) };
}

function isProblemCode(text: string): text is ProblemCode {
  return Object.hasOwn(GUIDE, text);
}

function explainedOf(code: ProblemCode): ExplainedCode {
  const { title, effect, see, ...entry } = GUIDE[code];
  return {
    code,
    title,
    effect: effect && EFFECTS[effect],
    ...entry,
    see: see === undefined ? undefined : `${DOCUMENTATION}${see}`,
  };
}

/** The entry for people, in plain text that ends with a line break. */
export function renderCode({ code, title, effect, why, remedy, yaml, shell, see }: ExplainedCode): string {
  const samples = [yaml, shell].filter((sample) => sample !== undefined).map(indented);
  const paragraphs = [
    `${code}: ${title}`,
    wrapped([effect, why].filter((text) => text !== undefined).join(' ')),
    wrapped(`What to do: ${remedy}`),
    ...samples,
    ...(see === undefined ? [] : [`More: ${see}`]),
  ];
  return `${paragraphs.join('\n\n')}\n`;
}

/** What is said of a text that is neither a code nor a file. */
export function renderUnknownCode(text: string, near: readonly string[]): string {
  const codes = near.map((code) => `\`${code}\``).join(' or ');
  const hint = near.length === 0 ? `All codes are in ${DOCUMENTATION}troubleshooting.md` : `Did you mean ${codes}?`;
  return `There is no problem code \`${stripControls(text)}\`, and no file of that name. ${hint}\n`;
}

function indented(text: string): string {
  return text
    .split('\n')
    .map((line) => `    ${line}`)
    .join('\n');
}

/** Broken between words, into lines of at most 100 characters where words allow it. */
function wrapped(text: string): string {
  return text.replace(/(?=\S)(.{1,100})(?:\s+|$)/g, '$1\n').trimEnd();
}

import { linesOf } from '../text/lines.ts';

/**
 * Braces that may be open at the same time. No page of the corpora that the tests use has more than 3. The time that satteri takes for
 * braces that never close doubles with each one that stands in or behind a tag (16 take 50 ms, 30 an hour), and grows with the square of
 * their number elsewhere.
 */
const DEEPEST = 16;

/** A span of code, which may show braces, or a brace; one behind a backslash is text. */
const CODE_OR_BRACE = /(?<!`)(`+)(?!`)[^`\n]*\1(?!`)|\\[{}]|[{}]/g;

/**
 * Why a text is not given to a parser of MDX; undefined where it may be. Takes time by the length of the text, whatever it holds.
 *
 * @param text Markdown with MDX, without front matter
 */
export function beyondMdx(text: string): string | undefined {
  const deepest = deepestBraces(text);
  if (deepest <= DEEPEST) return undefined;
  return `at most ${DEEPEST} braces may be open at a time, but here ${deepest} are.`;
}

/** How many braces are open at a time, outside of code. */
export function deepestBraces(text: string): number {
  let depth = 0;
  let deepest = 0;
  for (const { text: line, fenced } of linesOf(text)) {
    if (fenced) continue;
    for (const [found] of line.matchAll(CODE_OR_BRACE)) {
      if (found === '{') depth += 1;
      else if (found === '}') depth = Math.max(0, depth - 1);
      deepest = Math.max(deepest, depth);
    }
  }
  return deepest;
}

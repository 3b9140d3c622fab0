import { behind } from './behind.ts';
import { type FoundBlock, findBlock } from './block.ts';
import { findOrgBlock } from './org.ts';

/** What Hugo passes over before a mark: white space, byte order marks, and the line on which a comment of HTML begins. */
const BEFORE = /^(?:[ \t\r\n\uFEFF]|<!--[^\n]*(?:\n|$))+/;

/**
 * Finds the front matter of a page as Hugo finds it: behind white space and byte order marks, in a comment of HTML, and as Org mode
 * has it, whatever the file's name
 * (https://github.com/gohugoio/hugo/blob/master/parser/pageparser/pagelexer_intro.go).
 */
export function findHugoBlock(text: string): FoundBlock {
  const before = BEFORE.exec(text)?.[0] ?? '';
  const rest = text.slice(before.length);
  const found = behind(before, rest.startsWith('#+') ? findOrgBlock(rest) : findBlock(rest));
  if (found.kind !== 'block' || !before.includes('<!--')) return found;
  return { kind: 'block', block: { ...found.block, isCommented: true } };
}

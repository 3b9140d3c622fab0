import { behind } from './behind.ts';
import { type FencedBlock, type FoundBlock, findBlock } from './block.ts';
import { readFenced } from './fenced.ts';
import { HeadText } from './head-text.ts';
import { hides } from './unread.ts';
import { blockAt } from './unread-lines.ts';

/** White space as Zola and Hugo pass over it, but for a mark that is indented as code is (https://spec.commonmark.org/0.31.2/#indented-code-blocks). */
const BEFORE = /^(?:[ \t\v\f\r]*\n)*(?! {0,3}\t| {4})[ \v\f\r]*/;

const NONE: FoundBlock = { kind: 'none' };

/**
 * Finds the front matter of a page of a site whose generator we do not know. Behind white space, generators differ:
 *
 * - `+++` is read there by all that know it: Zola (https://github.com/getzola/zola/blob/master/components/content/src/front_matter/split.rs)
 *   and Hugo (https://github.com/gohugoio/hugo/blob/master/parser/pageparser/pagelexer_intro.go).
 * - `---` is read there by Hugo, but not by Jekyll or gray-matter, and may be a horizontal rule: it is taken for front matter where it
 *   plainly is one. What might hide the page is never decided by that: then it stays text, of which `unread.ts` tells.
 */
export function findPlainBlock(text: string): FoundBlock {
  const before = BEFORE.exec(text)?.[0] ?? '';
  if (before === '') return findBlock(text);
  const rest = text.slice(before.length);
  const found = /^(?:---|\+\+\+)/.test(rest) ? behind(before, findBlock(rest)) : NONE;
  return rest.startsWith('---') && !(isFenced(found) && isPlainly(found.block, rest)) ? NONE : found;
}

type Fenced = Extract<FoundBlock, { readonly kind: 'block' }> & { readonly block: FencedBlock };

function isFenced(found: FoundBlock): found is Fenced {
  return found.kind === 'block' && found.block.kind === 'fenced';
}

/** Whether a block between dashes is front matter and no text between two rules, and says nothing about who may see the page. */
function isPlainly(block: FencedBlock, text: string): boolean {
  const { keys, isCut } = blockAt(new HeadText(text), 0);
  if (isCut || keys.some(hides) || /^---[ \t]*\r?\n[ \t]*\r?\n/.test(text)) return false;
  const names = Object.keys(readFenced(block, 'refuse').parsed.data ?? {});
  return names.length > 0 && !names.some(hides);
}

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
  const found = rest.startsWith('#+') ? findOrgBlock(rest) : findBlock(rest);
  if (before === '' || found.kind === 'none') return found;
  const lines = before.split('\n').length - 1;
  const columns = before.length - (before.lastIndexOf('\n') + 1);
  if (found.kind === 'problem') {
    const { line = 1, column = 1 } = found.problem;
    return { kind: 'problem', problem: { ...found.problem, line: line + lines, column: column + columns } };
  }
  const { block } = found;
  const isFirst = block.line === 1;
  return {
    kind: 'block',
    block: {
      ...block,
      line: block.line + lines,
      column: block.column + (isFirst ? columns : 0),
      isCommented: before.includes('<!--'),
      bodyLine: block.bodyLine + lines,
    },
  };
}

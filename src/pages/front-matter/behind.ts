import type { FoundBlock } from './block.ts';

/**
 * A block that was found in the text behind something, with the places that it has in the whole text.
 *
 * @param before what stands before that text
 */
export function behind(before: string, found: FoundBlock): FoundBlock {
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
      bodyLine: block.bodyLine + lines,
    },
  };
}

import type { Root } from 'mdast';

/** Reads Markdown (CommonMark with GitHub's extensions) into a tree; positions count from line 1 of the text. */
export interface Parser {
  readonly name: 'satteri' | 'remark-parse';
  parse(markdown: string): Root;
}

import type { Root } from 'mdast';

/** What a generator's Markdown has beyond CommonMark and GitHub's extensions. */
export interface Syntax {
  /** `import`, `export`, JSX and `{expressions}`, as https://mdxjs.com/docs/what-is-mdx/ has them. */
  readonly mdx: boolean;
  /** `false`: HTML within the Markdown is left out. */
  readonly rawHtml?: boolean | undefined;
  /** A term, and below it lines that begin with a colon. */
  readonly definitionLists: boolean;
  /** Whether `[a.js]` behind the language of a block of code is its title. */
  readonly codeLabels?: boolean | undefined;
  /** Mathematics between two dollar signs, or also between single ones. */
  readonly math: 'none' | 'double' | 'single';
}

/** Reads Markdown (CommonMark with GitHub's extensions) into a tree; positions count from line 1 of the text. */
export interface Parser {
  readonly name: 'satteri' | 'remark-parse';
  /** Why the fast parser is not at work, where it should be. */
  readonly insteadBecause?: string | undefined;
  /** Throws an `Error` for MDX that breaks the rules of its syntax. */
  parse(markdown: string, syntax: Syntax): Root;
  /**
   * The HTML of Markdown without MDX, where the parser makes that by itself; undefined where it would not be right.
   *
   * @param rawHtml whether HTML within the Markdown is read, as browsers do; else there must be none
   */
  toHtml?(markdown: string, syntax: Syntax, rawHtml: boolean): string | undefined;
}

/**
 * How the Markdown of a page differs from what its generator usually reads: what the generator's configuration, or the front matter of
 * the page, switches on or off. What is not there is as the generator has it without being told.
 */
export interface Dialect {
  /** `false`: what looks like a template (`{{ … }}`, `{% … %}`) is text. */
  readonly templates?: boolean | undefined;
  /** `all`: ids of headings keep the letters of all alphabets. */
  readonly idLetters?: 'ascii' | 'all' | undefined;
  readonly idCase?: 'lower' | 'keep' | undefined;
  /** What stands between the words of a heading's id. */
  readonly idSeparator?: string | undefined;
  /** Whether `\(…\)`, `\[…\]` and `$…$` are formulas. */
  readonly formulas?: boolean | undefined;
  /** Whether `H~2~O` is a subscript. */
  readonly subscripts?: boolean | undefined;
}

/**
 * How the Markdown of a page differs from what its generator usually reads: what the generator's configuration, or the front matter of
 * the page, switches on or off. What is not there is as the generator has it without being told.
 */
export interface Dialect {
  /** `false`: what looks like a template (`{{ … }}`, `{% … %}`, `{…}` of MDX) is text. */
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
  /** What becomes of editors' remarks; `accept` where nobody knows. */
  readonly critic?: 'accept' | 'reject' | 'view' | undefined;
  /** Names of all that may be on or off and is on. */
  readonly extensions?: readonly string[] | undefined;
  /** `off`: headings without an id of their own have none. `blackfriday`, `kramdown`: as these name them. */
  readonly ids?: 'off' | 'blackfriday' | 'kramdown' | undefined;
  /** What ids of headings begin with. */
  readonly idPrefix?: string | undefined;
  /** `false`: HTML within Markdown is left out. */
  readonly rawHtml?: boolean | undefined;
}

/** Whether something is on, or may be, because nobody knows what is. */
export function mayBeOn({ extensions }: Dialect, ...names: readonly string[]): boolean {
  return extensions === undefined || names.some((name) => extensions.includes(name));
}

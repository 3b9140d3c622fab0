import type { Dialect } from '../dialect.ts';

/** What a text is stripped for. */
export interface TemplateContext {
  /** Absolute, ends with a slash. */
  readonly siteUrl: string;
  /** Title of the page's front matter, which a heading often repeats. */
  readonly title?: string | undefined;
  readonly dialect?: Dialect | undefined;
}

import { readdirSync } from 'node:fs';

/**
 * How to read a page that a generator wrote. Selectors are of one element each: `main`, `.toc`, `a[rel=edit]`, `div.tabs.top`,
 * `[class*=admonitionHeading]`.
 */
export interface Reading {
  /** Elements that hold the text of a page, the first that is there. A page with none of them is no page of content. */
  readonly main: readonly string[];
  /** What in the main element is not the text: tables of contents, marks of permalinks, links to edit, buttons. */
  readonly chrome: readonly string[];
  /**
   * Titles of blocks. One that says no more than a class of the block around it (`Note` in `div.admonition.note`, `TIP` in
   * `div.tip.custom-block`) is the generator's own, and says nothing about the page.
   */
  readonly blockTitles?: readonly string[];
  /** The title of a page in what `<title>` says. */
  readonly titleOf?: (documentTitle: string) => string;
  /** The address of a file below the site, where it is neither canonical in the page nor `guide/` for `guide/index.html`. */
  readonly addressOf?: (path: string) => string;
}

/** A real generator, as it is installed on this machine. */
export interface SiteGenerator {
  readonly name: string;
  /** What a person types to install it. */
  readonly install: string;
  readonly reading: Reading;
  /**
   * The version that builds a site; undefined where there is none.
   *
   * @param site a copy of the site, into which the generator may be installed
   */
  version(site: string): string | undefined;
  /** Builds a copy of a site into a folder; throws what the generator says where it fails. */
  build(site: string, out: string): void;
}

/** All generators that there are sites for, by their files in `generators/`. */
export async function siteGenerators(): Promise<readonly SiteGenerator[]> {
  const files = readdirSync(new URL('generators/', import.meta.url)).filter((name) => name.endsWith('.ts'));
  const names = files.sort().map((name) => name.slice(0, -'.ts'.length));
  return Promise.all(names.map(async (name) => (await import(`./generators/${name}.ts`)).generator));
}

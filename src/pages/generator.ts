import type { Problem } from '../model/problem.ts';
import type { Settings } from '../settings/settings.ts';
import type { Dialect } from './dialect.ts';
import type { FrontMatter } from './front-matter/front-matter.ts';
import type { ContentFile } from './page.ts';

/** What the generator does with a file. */
export type Placement =
  | {
      readonly kind: 'page';
      /** Public URL: absolute, WHATWG-encoded, without fragment. */
      readonly documentId: string;
      /** Front matter with the generator's own defaults and what it reads from the path (a post's date, say). */
      readonly data: Readonly<Record<string, unknown>>;
      /** Which rule gave the address, for a person to read: "`permalink` of the front matter". */
      readonly rule: string;
      readonly dialect?: Dialect | undefined;
      /** ISO moment at which this answer may change. */
      readonly until?: string | undefined;
      /** Warnings and notices. */
      readonly problems?: readonly Problem[] | undefined;
    }
  | {
      readonly kind: 'unpublished';
      readonly reason: string;
      readonly until?: string | undefined;
      /** Public URL that the page would have, where that is known. */
      readonly documentId?: string | undefined;
      /** Warnings and notices. */
      readonly problems?: readonly Problem[] | undefined;
    }
  | { readonly kind: 'error'; readonly problem: Problem };

/** The address rules of one static site generator, bound to a site's configuration. Pure. */
export interface Generator {
  /** Whether the generator makes a page of this file at all, by its path alone. */
  takes(file: ContentFile): boolean;
  /** All of the configuration that touches this file, as JSON: when it changes, the page is looked at again. */
  configurationOf(file: ContentFile): unknown;
  place(file: ContentFile, frontMatter: FrontMatter, now: Date): Placement;
  /** Folders (from the root of the repository, ending with a slash) whose files that are no pages hang at the root of the site: `static/`. */
  readonly servedFolders?: readonly string[] | undefined;
  /** Where the files of one of these folders hang below the site, with slashes at both ends; at its root where this does not say. */
  readonly servedAt?: ((folder: string) => string | undefined) | undefined;
  /** How the generator reads the links of a page; as a browser does where it does not say. The same record for pages that share it. */
  readonly linkRules?: ((file: ContentFile) => LinkRules | undefined) | undefined;
  /**
   * Whether the built site has something at an address of which no published page is known: lists, feeds, pages in other formats.
   *
   * @param path below the site, decoded, without slashes at its ends and without `.html` or `index.html`
   */
  readonly otherAddresses?: ((path: string) => boolean) | undefined;
  /** The parts of a text in whose place the generator puts text of other files, in order; `file` is the one that holds the text. */
  readonly inclusions?: ((file: ContentFile, text: string) => readonly Inclusion[]) | undefined;
  /** Front matter on top of the defaults for a file's folder, also where the file is no page: its text may go into one. */
  readonly withDefaults?: ((file: ContentFile, frontMatter: FrontMatter) => FrontMatter) | undefined;
  /** Whether the generator itself keeps what pages include at a path, besides the folders of the content. */
  readonly keepsSnippets?: ((path: string) => boolean) | undefined;
}

/** How a generator reads the links of a page. */
export interface LinkRules {
  /** Folders in which a path from the root is looked for, before the content root and the working directory; else `servedFolders`. */
  readonly roots?: readonly string[] | undefined;
  /** Folders in which a path that begins with a name is looked for after the page's own. */
  readonly besides?: readonly string[] | undefined;
  /** What stands for folders at the beginning of a path: `@site/`. Each folder is empty or ends with a slash. */
  readonly aliases?: Readonly<Record<string, readonly string[]>> | undefined;
  /** Paths at which the page of a path may be in the page's own language, the strongest first, that path itself among them. */
  readonly translations?: ((path: string) => readonly string[]) | undefined;
  /**
   * Which links, without the extension of a page, lead to what their path names before they lead to an address: those of Markdown to pages;
   * those of Markdown to other files; pictures, of HTML as well.
   */
  readonly pathFirst?: 'pages' | 'files' | 'images' | undefined;
  /** Whether a path from the root is one below `site.url`; else it is one of the host. */
  readonly fromSite?: boolean | undefined;
  /** Whether a template of the site's own makes what it likes of a link that begins with a name: `[term](g)`. */
  readonly templated?: boolean | undefined;
  /** Folder below the site in which a path from the root is looked for first, because all of the page's language is there: `fr/`. */
  readonly languageFolder?: string | undefined;
  /** Whether `pathname://` is known (https://docusaurus.io/docs/advanced/routing#escaping-from-spa-redirects). */
  readonly pathname?: boolean | undefined;
}

/** What a generator is made from. */
export interface GeneratorContext {
  readonly settings: Settings;
  /** Folder of the settings from the root of the repository: empty, or ending with a slash. */
  readonly workingDirectory: string;
  /** Text of each configuration file that `configurationFiles` named and the tree holds, by path. */
  readonly configuration: ReadonlyMap<string, string>;
  /** All paths of the tree. Without them, no file has a neighbour: rules by which one file makes way for another do not apply. */
  readonly paths?: ReadonlySet<string> | undefined;
}

/** A kind of generator: which files configure it, and how it is made. */
export interface GeneratorKind {
  /** Paths of the tree (from the root of the repository) that hold its configuration. */
  configurationFiles(paths: ReadonlySet<string>, settings: Settings, workingDirectory: string): readonly string[];
  create(context: GeneratorContext): { readonly generator: Generator; readonly problems: readonly Problem[] };
}

/** A part of a page's text in whose place the generator puts text of another file. */
export interface Inclusion {
  readonly start: number;
  readonly end: number;
  /** The file as the page names it. */
  readonly name: string;
  /** Paths from the root of the repository that it may mean; the first that is there counts. */
  readonly paths: readonly string[];
  /** What stands in the page where the file is not there; nothing where this is not said. */
  readonly instead?: string | undefined;
  /** What of that file's text goes in, as Markdown. */
  take(text: string): string;
}

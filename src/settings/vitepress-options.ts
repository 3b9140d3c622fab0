/** What of `.vitepress/config` decides addresses; it is code, so it is said again in the settings. */
export interface VitePressOptions {
  /** Folder of the project from the working directory; without it, the one that holds `.vitepress/`. */
  readonly folder?: string | undefined;
  /** Folder of the pages, from the folder of the project. */
  readonly srcDir: string;
  /** Globs, from `srcDir`, of files that are no pages. */
  readonly srcExclude: readonly string[];
  /** Whether addresses have no `.html`. */
  readonly cleanUrls: boolean;
  /** Paths of files, with parameters, to paths of pages; the first that matches counts. */
  readonly rewrites: Readonly<Record<string, string>>;
  /** Language tags by the folder of a locale; `root` is the rest. */
  readonly locales: Readonly<Record<string, string>>;
}

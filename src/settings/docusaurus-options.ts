/** A set of pages of Docusaurus: of its docs plugin, or of its blog plugin. */
export interface DocusaurusPlugin {
  /** `default` for the one that the preset brings. */
  readonly id: string;
  /** Folder from the folder of the project; may climb out of it: `../docs`. */
  readonly path: string;
  /** Where its pages hang below the site, without slashes at its ends; empty for the root. */
  readonly routeBasePath: string;
}

export interface DocusaurusDocs extends DocusaurusPlugin {
  /** Whether numbers before names, such as `01-intro.md`, are left out of addresses. */
  readonly numberPrefixes: boolean;
  /** Version whose pages hang at `routeBasePath` itself; without it, the newest. */
  readonly lastVersion?: string | undefined;
  /** Addresses of versions, where they are not their names. */
  readonly versionPaths: Readonly<Record<string, string>>;
}

/** What of `docusaurus.config` decides addresses; it is code, so it is said again in the settings. */
export interface DocusaurusOptions {
  /** Folder of the project from the working directory; without it, that of the nearest `docusaurus.config`. */
  readonly folder?: string | undefined;
  readonly docs: readonly DocusaurusDocs[];
  readonly blogs: readonly DocusaurusPlugin[];
  /** Folder of single pages, from the folder of the project. */
  readonly pages: string;
  /** Whether addresses end with a slash; undefined leaves them as they are. */
  readonly trailingSlash?: boolean | undefined;
  readonly defaultLocale: string;
}

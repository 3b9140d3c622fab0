import type { Mapping } from '../pages/front-matter/values.ts';
import type { GeneratorName } from '../settings/settings.ts';

/** What `init` may look at. */
export interface Listing {
  /** All files, from the folder of the settings. */
  readonly paths: readonly string[];
  /** A file's text; undefined for one that is not there, or that `filesToRead` did not name. */
  read(path: string): string | undefined;
  /** `OWNER/REPO` on GitHub, elsewhere the address of the remote. */
  readonly repository?: string | undefined;
  /** Address of the server, for GitHub and what is like it. */
  readonly server?: string | undefined;
}

/** Something that was found, and where; `from` follows "from". */
export interface Sourced<Value> {
  readonly value: Value;
  readonly from: string;
}

/** An entry of `content`. */
export interface ContentFinding {
  /** `.` is the folder of the settings. */
  readonly root: string;
  readonly prefix?: Sourced<string> | undefined;
  readonly exclude?: readonly string[] | undefined;
}

/** A site of the repository, as its generator's configuration tells. */
export interface SiteFinding {
  readonly generator: GeneratorName;
  /** Folder of the project: empty, or ending with a slash. */
  readonly folder: string;
  /** Path of the configuration; none with `plain`. */
  readonly configuration?: string | undefined;
  readonly url?: Sourced<string> | undefined;
  readonly language?: Sourced<string> | undefined;
  readonly permalink?: Sourced<string> | undefined;
  readonly content: readonly ContentFinding[];
  /** `site.docusaurus` or `site.vitepress`: what its configuration says in code. */
  readonly options?: Readonly<Mapping> | undefined;
  /** Folder in which the generator writes the site, from the folder of the settings. */
  readonly built?: string | undefined;
  /** Sentences on what could not be told. */
  readonly notes: readonly string[];
}

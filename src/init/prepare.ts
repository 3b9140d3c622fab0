import type { GeneratorName } from '../settings/settings.ts';
import { type CiPlan, ciPlan, type FilesThere } from './ci/ci.ts';
import type { CiName } from './ci/ci-names.ts';
import { type FoundSite, findSites } from './find-sites.ts';
import type { Listing, Sourced } from './findings.ts';
import { type HiddenFolder, hiddenFolders } from './hidden-folders.ts';
import { settingsText } from './settings-text.ts';
import { isExample, siteAddress } from './site-address.ts';

/** What somebody said on the command line; what they did not say is found. */
export interface InitOptions {
  readonly url?: string | undefined;
  readonly generator?: GeneratorName | undefined;
  readonly organization?: string | undefined;
  readonly source?: string | undefined;
  readonly ci?: CiName | undefined;
}

/** A file to be made. */
export interface NewFile {
  /** From the root of the repository. */
  readonly path: string;
  readonly text: string;
}

/** What was found, and what is to be written for it. */
export interface Prepared {
  readonly chosen: FoundSite;
  /** Sites that need settings of their own to be published, too. */
  readonly others: readonly FoundSite[];
  readonly url: Sourced<string>;
  readonly isExampleUrl: boolean;
  readonly hidden: readonly HiddenFolder[];
  readonly ci: CiPlan;
  /** The settings come first. */
  readonly files: readonly [NewFile, ...NewFile[]];
}

/** Looks at a repository and says which files would let it be published. Pure: nothing is written. */
export function prepareInit(listing: Listing, options: InitOptions, place: FilesThere): Prepared {
  const [chosen, ...others] = findSites(listing, options.generator);
  const url = options.url === undefined ? siteAddress(chosen.site, listing) : { value: options.url, from: '`--url`' };
  const hidden = hiddenFolders(chosen.pages);
  const { organization, source } = options;
  const settings: NewFile = {
    path: `${place.workingDirectory}docs-to-coveo.yml`,
    text: settingsText({ site: chosen.site, url, organization, source, hidden }),
  };
  const ci = ciPlan(options.ci, place);
  const files = [settings, ...(ci.kind === 'file' ? [ci.file] : [])] as const;
  return { chosen, others, url, isExampleUrl: isExample(url), hidden, ci, files };
}

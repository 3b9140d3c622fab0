import type { Settings } from '../settings/settings.ts';
import type { Generator } from './generator.ts';
import type { PagePermissionRules } from './permissions/rules.ts';

/** Where the repository lives, as far as it is known. */
export interface SiteOrigin {
  /** `OWNER/REPO`, else the remote's URL without credentials. */
  readonly repository?: string | undefined;
  /** Web address of the server, without a trailing slash: `https://github.com`. */
  readonly server?: string | undefined;
  readonly branch?: string | undefined;
}

/** What the bodies of the pages of one commit have in common. */
export interface BodySite {
  readonly settings: Settings;
  readonly generator: Generator;
  readonly origin: SiteOrigin;
  /** Folder of the settings from the root of the repository: empty, or ending with a slash. */
  readonly workingDirectory: string;
}

/** All that the pages of one commit have in common. */
export interface Site extends BodySite {
  readonly permissions: PagePermissionRules;
}

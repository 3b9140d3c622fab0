import type { Problem } from '../model/problem.ts';
import type { FrontMatter } from './front-matter/front-matter.ts';
import { holdingKeys } from './front-matter/holding-keys.ts';
import { ignoredFlags } from './front-matter/ignored-flags.ts';
import { unreadFrontMatter } from './front-matter/unread.ts';
import { hiddenKeys } from './permissions/hidden-keys.ts';
import type { Site } from './site.ts';

/** A file with front matter, and that with the defaults of the generator. */
export interface ReadFile {
  readonly path: string;
  readonly frontMatter: FrontMatter;
  readonly data: Readonly<Record<string, unknown>>;
  /** Whether the generator makes a page of it. */
  readonly isBuilt: boolean;
}

/** What a file says where it would count for nothing, in silence. */
export function passedOver({ path, frontMatter, data, isBuilt }: ReadFile, site: Site): readonly Problem[] {
  const permissionsCount = doPermissionsCount(site);
  const { body, bodyLine } = frontMatter;
  const { generator } = site.settings.site;
  const handsDown = generator === 'hugo' ? ['cascade'] : [];
  return [
    ...hiddenKeys({ frontMatter, data, path, permissionsCount, handsDown }),
    ...holdingKeys({ frontMatter, data, path, generator }),
    ...(isBuilt ? ignoredFlags({ frontMatter, data, path, generator }) : []),
    ...unreadFrontMatter({ body, bodyLine, path, permissionsCount }),
  ];
}

/** Whether the settings let pages ask for permission sets. */
export function doPermissionsCount({ settings: { permissions } }: Site): boolean {
  return permissions !== undefined && permissions.pages !== 'ignore';
}

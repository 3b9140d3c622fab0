import type { ProblemCode } from '../../model/problem-code.ts';
import { ADDRESSES } from './addresses.ts';
import { BUILT_SITE } from './built-site.ts';
import { FRONT_MATTER } from './front-matter.ts';
import { GIT } from './git.ts';
import type { Guide } from './guide.ts';
import { IDENTITIES } from './identities.ts';
import { PAGES } from './pages.ts';
import { PERMISSIONS } from './permissions.ts';
import { RECORD } from './record.ts';
import { RUN } from './run.ts';
import { SERVICE } from './service.ts';
import { SETTINGS } from './settings.ts';
import { SETUP } from './setup.ts';

/** Codes about one thing, under the title that the guide gives it. */
export interface GuideArea {
  readonly title: string;
  readonly entries: Readonly<Record<string, Guide>>;
}

/** In the order in which people meet them. */
export const GUIDE_AREAS: readonly GuideArea[] = [
  { title: 'Settings and inputs', entries: SETTINGS },
  { title: 'Front matter and metadata', entries: FRONT_MATTER },
  { title: 'Addresses and the generator', entries: ADDRESSES },
  { title: 'Pages and links', entries: PAGES },
  { title: 'The built site', entries: BUILT_SITE },
  { title: 'Permissions', entries: PERMISSIONS },
  { title: 'Users, groups and owners', entries: IDENTITIES },
  { title: 'The commit and git', entries: GIT },
  { title: 'The record', entries: RECORD },
  { title: 'Coveo and the network', entries: SERVICE },
  { title: 'Setting up', entries: SETUP },
  { title: 'The run and audits', entries: RUN },
];

/** What each problem code means. The type is the proof that every code has an entry. */
export const GUIDE: Readonly<Record<ProblemCode, Guide>> = {
  ...SETTINGS,
  ...FRONT_MATTER,
  ...ADDRESSES,
  ...PAGES,
  ...BUILT_SITE,
  ...PERMISSIONS,
  ...IDENTITIES,
  ...GIT,
  ...RECORD,
  ...SERVICE,
  ...SETUP,
  ...RUN,
};

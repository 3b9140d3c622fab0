import type { BodyTitle, Endpoints, GeneratorName, LinkChecks, OnWidened } from './defaults.ts';

export type { BodyTitle, Endpoints, GeneratorName, LinkChecks, OnWidened, Region } from './defaults.ts';

import type { MetadataValue } from '../model/metadata-value.ts';
import type { DocusaurusOptions } from './docusaurus-options.ts';
import type { IdentitySettings } from './identity-settings.ts';
import type { PermissionSettings } from './permission-settings.ts';
import type { SetupSettings } from './setup-settings.ts';
import type { VitePressOptions } from './vitepress-options.ts';

export interface SiteSettings {
  /** Absolute, ends with a slash; every document id is below it. */
  readonly url: string;
  readonly generator: GeneratorName;
  /** Template of an address, for the generator `plain` only. */
  readonly permalink: string;
  /** Language tag of pages that name none. */
  readonly language: string;
  readonly docusaurus: DocusaurusOptions;
  readonly vitepress: VitePressOptions;
  /** The site as its generator built it, where somebody named it. */
  readonly built?: BuiltSettings | undefined;
}

/** The built site, with which addresses and pages are compared. */
export interface BuiltSettings {
  /** On disk: from the folder of the settings, or absolute. */
  readonly folder: string;
  /** From there; a site without one is no mistake. */
  readonly sitemap: string;
  /** Whether an address that was not built is an error. */
  readonly strict: boolean;
}

/** One entry of `content`: a folder of pages. */
export interface ContentRoot {
  /** Folder below the working directory, without slashes at its ends; empty for the working directory itself. */
  readonly root: string;
  /** Globs below `root`. */
  readonly include: readonly string[];
  readonly exclude: readonly string[];
  /** Where this root hangs below `site.url`; begins and ends with a slash. */
  readonly prefix: string;
  /** Template of the addresses of this root, where it has one of its own. */
  readonly permalink?: string | undefined;
  readonly bodyTitle: BodyTitle;
  /** Where the text of the pages comes from; their Markdown without it. */
  readonly body?: 'built' | undefined;
  /** CSS selectors of the text of a built page; those of the usual themes without it. */
  readonly main?: string | undefined;
  readonly metadata: Readonly<Record<string, MetadataValue>>;
}

export interface MetadataSettings {
  readonly rename: Readonly<Record<string, string>>;
  readonly drop: readonly string[];
  readonly add: Readonly<Record<string, MetadataValue>>;
}

/** Deletes are withheld when they exceed both numbers. */
export interface GuardSettings {
  readonly deletes: number;
  /** Share of the items in the record, 0 to 1. */
  readonly ratio: number;
}

/** All that the user asked for, checked, with defaults filled in, frozen. */
export interface Settings {
  readonly organization?: string | undefined;
  readonly source?: string | undefined;
  readonly endpoints: Endpoints;
  readonly site: SiteSettings;
  /** In order: the first entry that matches a file takes it. */
  readonly content: readonly ContentRoot[];
  readonly metadata: MetadataSettings;
  readonly links: LinkChecks;
  /** Links that are not checked: as pages write them, or globs. */
  readonly ignoredLinks?: readonly string[] | undefined;
  readonly guard: GuardSettings;
  /** Undefined: no permissions are sent. */
  readonly permissions?: PermissionSettings | undefined;
  /** Undefined: no identities are pushed. */
  readonly identities?: IdentitySettings | undefined;
  readonly onWidened: OnWidened;
  readonly setup: SetupSettings;
}

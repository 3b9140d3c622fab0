import type { Problem } from '../model/problem.ts';
import { DEFAULTS, ENDPOINTS, REGIONS } from './defaults.ts';
import { identitySettings } from './identity-settings.ts';
import { didYouMean } from './near-miss.ts';
import { permissionSettings } from './permission-settings.ts';
import { endpoint } from './rules/addresses.ts';
import { canonicalLanguage, identifier } from './rules/names.ts';
import type { Rule } from './rules/rule.ts';
import { docusaurusOptionsOf } from './schema/docusaurus.ts';
import type { SettingsFile } from './schema/settings-file.ts';
import { vitepressOptionsOf } from './schema/vitepress.ts';
import type { ContentRoot, Endpoints, MetadataSettings, Region, Settings, SiteSettings } from './settings.ts';
import { setupSettings } from './setup-settings.ts';
import { came, listed } from './wording.ts';

/** A setting that did not come from the file. */
export interface Override {
  readonly value: string;
  /** How the user gave it, to begin a sentence: "input `region`", "option `--region`", "`DOCS_TO_COVEO_ORGANIZATION`". */
  readonly from: string;
}

/** Settings given on the outside. One that was left empty must be left out here, or it is refused. */
export interface SettingsOverrides {
  readonly organization?: Override | undefined;
  readonly source?: Override | undefined;
  readonly region?: Override | undefined;
  readonly apiUrl?: Override | undefined;
  readonly platformUrl?: Override | undefined;
  /** Folder of the built site on disk, absolute. */
  readonly built?: Override | undefined;
}

export type ResolvedSettings =
  | { readonly ok: true; readonly settings: Settings }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/**
 * The settings of a run: the file, what the outside overrides, defaults for the rest; deeply frozen.
 * An address is taken from the first that names it: its own override, the override of the region, `endpoints`, `region`.
 *
 * @param file as `parseSettings` returned it; what is taken over from it is frozen with the rest
 */
export function resolveSettings(file: SettingsFile, overrides: SettingsOverrides): ResolvedSettings {
  const problems = overrideProblems(overrides);
  if (problems.length > 0) return { ok: false, problems };
  return {
    ok: true,
    settings: deepFreeze({
      organization: overrides.organization?.value ?? file.organization,
      source: overrides.source?.value ?? file.source,
      endpoints: endpointsOf(file, overrides),
      site: siteOf(file, overrides),
      content: contentOf(file),
      metadata: metadataOf(file),
      ...linksOf(file),
      permissions: permissionSettings(file),
      identities: identitySettings(file),
      onWidened: file['on-widened'] ?? DEFAULTS.onWidened,
      setup: setupSettings(file),
      guard: { deletes: file.guard?.deletes ?? DEFAULTS.deletes, ratio: file.guard?.ratio ?? DEFAULTS.ratio },
    }),
  };
}

/** A word says how links are checked; a mapping also which are not. */
function linksOf({ links = {} }: SettingsFile): Pick<Settings, 'links' | 'ignoredLinks'> {
  if (typeof links === 'string') return { links };
  return { links: links.check ?? DEFAULTS.links, ignoredLinks: links.ignore };
}

function overrideProblems(overrides: SettingsOverrides): readonly Problem[] {
  return [
    overrideProblem(overrides.organization, identifier),
    overrideProblem(overrides.source, identifier),
    overrideProblem(overrides.region, region),
    overrideProblem(overrides.apiUrl, endpoint),
    overrideProblem(overrides.platformUrl, endpoint),
  ].filter((problem) => problem !== undefined);
}

function overrideProblem(override: Override | undefined, rule: Rule): Problem | undefined {
  const objection = override && rule(override.value);
  if (!objection) return undefined;
  return {
    level: 'error',
    code: 'settings-invalid-value',
    message: `${capitalised(override.from)} must be ${objection.expected}, but ${came(override.value)}.`,
    hint: objection.hint,
  };
}

const region: Rule = (text) =>
  isRegion(text) ? undefined : { expected: `one of ${listed(REGIONS, 'or')}`, hint: didYouMean(text, REGIONS) };

function isRegion(text: string): text is Region {
  return REGIONS.some((known) => known === text);
}

function endpointsOf(file: SettingsFile, overrides: SettingsOverrides): Endpoints {
  const asked = overrides.region?.value;
  const above = asked !== undefined && isRegion(asked) ? ENDPOINTS[asked] : file.endpoints;
  const below = ENDPOINTS[file.region ?? DEFAULTS.region];
  return {
    api: withoutSlash(overrides.apiUrl?.value ?? above?.api ?? below.api),
    platform: withoutSlash(overrides.platformUrl?.value ?? above?.platform ?? below.platform),
  };
}

function siteOf({ site }: SettingsFile, overrides: SettingsOverrides): SiteSettings {
  const { language = DEFAULTS.language } = site;
  return {
    url: withSlash(new URL(site.url).href),
    generator: site.generator ?? DEFAULTS.generator,
    permalink: leadingSlash(site.permalink ?? DEFAULTS.permalink),
    language: canonicalLanguage(language) ?? language,
    docusaurus: docusaurusOptionsOf(site.docusaurus),
    vitepress: vitepressOptionsOf(site.vitepress),
    ...builtOf(site.built, overrides.built),
  };
}

/** A folder alone is a mapping with nothing else; what was given for this run takes its place. */
function builtOf(built: SettingsFile['site']['built'], override: Override | undefined): Pick<SiteSettings, 'built'> {
  const {
    folder,
    sitemap = DEFAULTS.sitemap,
    strict = DEFAULTS.strict,
  } = typeof built === 'string' ? { folder: built } : (built ?? {});
  const named = override?.value ?? folder;
  return named === undefined ? {} : { built: { folder: named, sitemap, strict } };
}

function contentOf({ content = [{}] }: SettingsFile): readonly ContentRoot[] {
  return content.map((entry) => ({
    root: (entry.root ?? DEFAULTS.root)
      .split('/')
      .filter((segment) => segment !== '' && segment !== '.')
      .join('/'),
    include: entry.include ?? DEFAULTS.include,
    exclude: entry.exclude ?? DEFAULTS.exclude,
    prefix: leadingSlash(withSlash(entry.prefix ?? DEFAULTS.prefix)),
    ...(entry.permalink === undefined ? {} : { permalink: leadingSlash(entry.permalink) }),
    bodyTitle: entry['body-title'] ?? DEFAULTS.bodyTitle,
    ...(entry.body === 'built' ? { body: entry.body } : {}),
    ...(entry.main === undefined ? {} : { main: entry.main }),
    metadata: dictionary(entry.metadata),
  }));
}

function metadataOf({ metadata }: SettingsFile): MetadataSettings {
  return {
    rename: dictionary(metadata?.rename),
    drop: metadata?.drop ?? [],
    add: dictionary(metadata?.add),
  };
}

/** Keys that users choose, without a prototype: asking it for `constructor` finds nothing that nobody wrote. */
function dictionary<Value>(entries: Readonly<Record<string, Value>> = {}): Readonly<Record<string, Value>> {
  return Object.assign(Object.create(null), entries);
}

function deepFreeze<Value>(value: Value): Value {
  if (typeof value !== 'object' || value === null) return value;
  for (const inner of Object.values(value)) deepFreeze(inner);
  return Object.freeze(value);
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function withSlash(text: string): string {
  return text.endsWith('/') ? text : `${text}/`;
}

function leadingSlash(text: string): string {
  return text.startsWith('/') ? text : `/${text}`;
}

function withoutSlash(text: string): string {
  return new URL(text).href.replace(/\/+$/, '');
}

import type { Problem } from '../../../model/problem.ts';
import type { Dialect } from '../../dialect.ts';
import { castFlag } from '../../front-matter/flags.ts';
import { isMapping, type Mapping } from '../../front-matter/values.ts';
import { askedPermissions } from '../shared/asked-permissions.ts';
import { isTimeZone } from '../shared/local-time.ts';
import { merged, readConfigurationFiles } from './configuration-directory.ts';
import { hugoDialect } from './dialect.ts';
import { type HugoMount, mountsOf, staticFolders } from './mounts.ts';

/** Values for the pages that a target matches (https://gohugo.io/configuration/cascade/). */
export interface HugoCascade {
  readonly target: Readonly<Mapping>;
  readonly values: Readonly<Mapping>;
}

/** A pattern of addresses (https://gohugo.io/configuration/permalinks/). */
export interface HugoPermalink {
  readonly pattern: string;
  readonly kind?: string | undefined;
  /** First folder of the path; undefined for any. */
  readonly section?: string | undefined;
  readonly target?: Readonly<Mapping> | undefined;
}

/** What of Hugo's configuration decides which pages there are, and where (https://gohugo.io/configuration/all/). */
export interface HugoConfig {
  readonly mounts: readonly HugoMount[];
  /** In lower case. */
  readonly languages: readonly string[];
  readonly disabledLanguages: readonly string[];
  /** In lower case (https://gohugo.io/configuration/all/#disablekinds). */
  readonly disabledKinds: readonly string[];
  readonly defaultLanguage: string;
  readonly defaultInSubfolder: boolean;
  readonly permalinks: readonly HugoPermalink[];
  /** True, or the sections for which it is. */
  readonly uglyUrls: boolean | Readonly<Record<string, boolean>>;
  readonly keepsCase: boolean;
  readonly removesAccents: boolean;
  readonly drafts: boolean;
  readonly future: boolean;
  readonly expired: boolean;
  readonly timezone?: string | undefined;
  readonly cascade: readonly HugoCascade[];
  /** Sources of dates by `date`, `publishdate`, `expirydate` (https://gohugo.io/configuration/front-matter/). */
  readonly dates: Readonly<Record<'date' | 'publishdate' | 'expirydate', readonly string[]>>;
  /** Plural names. */
  readonly taxonomies: readonly string[];
  readonly baseUrl?: string | undefined;
  /** Patterns of files that Hugo does not read (https://gohugo.io/configuration/all/#ignorefiles). */
  readonly ignored: readonly string[];
  /** What of its Markdown is switched on or off; undefined without any configuration. */
  readonly dialect?: Dialect | undefined;
  /** Folders of files that are served as they are. */
  readonly static: readonly string[];
  /** The same for each language that has settings of its own. */
  readonly byLanguage?: ReadonlyMap<string, HugoConfig> | undefined;
}

/** Front matter keys that name a date, where the configuration says nothing else. */
const DATES = {
  date: ['date', 'publishdate', 'pubdate', 'published', 'lastmod', 'modified'],
  publishdate: ['publishdate', 'pubdate', 'published', 'date'],
  expirydate: ['expirydate', 'unpublishdate'],
} as const;

/** Other names of a key; each counts right behind it. */
const ALIASES: Readonly<Record<string, readonly string[]>> = {
  expirydate: ['unpublishdate'],
  lastmod: ['modified'],
  publishdate: ['pubdate', 'published'],
};

/** The configuration that the files of a project make, weakest first. */
export function readHugoConfig(files: ReadonlyMap<string, string>): {
  readonly config: HugoConfig;
  readonly problems: readonly Problem[];
} {
  const { data, problems } = readConfigurationFiles(files);
  const languages = Object.entries(mappingOf(data.languages)).map(([language, own]): [string, HugoConfig] => [
    language,
    configOf({ ...merged(data, mappingOf(own)), languages: data.languages }),
  ]);
  return { config: { ...configOf(data), byLanguage: new Map(languages) }, problems };
}

/** What holds for a language: its own settings before those of the site (https://gohugo.io/configuration/languages/). */
export function configIn(language: string, config: HugoConfig): HugoConfig {
  return config.byLanguage?.get(language) ?? config;
}

function configOf(data: Readonly<Mapping>): HugoConfig {
  const languages = isMapping(data.languages) ? data.languages : {};
  const disabled = Object.keys(languages).filter((code) => castFlag(mappingOf(languages[code]).disabled) === true);
  const defaultLanguage = (textOf(data.defaultcontentlanguage) ?? 'en').toLowerCase();
  const { uglyurls, timezone } = data;
  return {
    mounts: mountsOf(data, { settings: languages, byDefault: defaultLanguage }),
    languages: Object.keys(languages).length > 0 ? Object.keys(languages) : [defaultLanguage],
    disabledLanguages: [...disabled, ...textsOf(data.disablelanguages).map((code) => code.toLowerCase())],
    disabledKinds: textsOf(data.disablekinds).map((kind) => kind.toLowerCase()),
    defaultLanguage,
    defaultInSubfolder: data.defaultcontentlanguageinsubdir === true,
    permalinks: permalinksOf(data.permalinks),
    uglyUrls: isMapping(uglyurls)
      ? Object.fromEntries(Object.entries(uglyurls).map(([key, on]) => [key, on === true]))
      : uglyurls === true,
    keepsCase: data.disablepathtolower === true,
    removesAccents: data.removepathaccents === true,
    drafts: data.builddrafts === true,
    future: data.buildfuture === true,
    expired: data.buildexpired === true,
    timezone: typeof timezone === 'string' && isTimeZone(timezone) ? timezone : undefined,
    cascade: cascadeOf(data.cascade),
    dialect: Object.keys(data).length === 0 ? undefined : hugoDialect(data),
    dates: datesOf(mappingOf(data.frontmatter)),
    taxonomies: isMapping(data.taxonomies)
      ? Object.values(data.taxonomies).filter((name) => typeof name === 'string')
      : ['categories', 'tags'],
    baseUrl: textOf(data.baseurl),
    ignored: textsOf(data.ignorefiles),
    static: staticFolders(data),
  };
}

function mappingOf(value: unknown): Readonly<Mapping> {
  return isMapping(value) ? value : {};
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

function textsOf(value: unknown): readonly string[] {
  return (Array.isArray(value) ? value : [value]).filter((entry) => typeof entry === 'string');
}

/** The array form; else by kind and section; else, as before Hugo 0.115, by section alone, for pages and terms. */
function permalinksOf(value: unknown): readonly HugoPermalink[] {
  if (Array.isArray(value)) {
    return value
      .map(mappingOf)
      .map(({ pattern, target }) => ({ pattern: textOf(pattern) ?? '', target: mappingOf(target) }));
  }
  return Object.entries(mappingOf(value)).flatMap(([key, entry]): readonly HugoPermalink[] => {
    if (typeof entry === 'string')
      return ['page', 'term'].map((kind) => ({ pattern: entry, kind, section: key.replace(/^\/+|\/+$/g, '') }));
    return Object.entries(mappingOf(entry)).flatMap(([section, pattern]) =>
      typeof pattern === 'string' ? [{ pattern, kind: key, section: section.replace(/^\/+|\/+$/g, '') }] : [],
    );
  });
}

/**
 * One mapping or a list of them; a target is named `target`, or `_target` as before. For permission sets alone its path is taken as meant,
 * too.
 */
export function cascadeOf(value: unknown): readonly HugoCascade[] {
  return (Array.isArray(value) ? value : [value]).filter(isMapping).flatMap((entry): readonly HugoCascade[] => {
    const { target: own, _target, params, ...others } = entry;
    const target = mappingOf(own ?? _target);
    const values = { ...mappingOf(params), ...others };
    const path = meantPath(textOf(target.path) ?? '');
    const asked = path === undefined ? undefined : askedPermissions(values);
    return [{ target, values }, ...(asked ? [{ target: { ...target, path }, values: asked }] : [])];
  });
}

/** Paths of pages begin with a slash and have hyphens for spaces, and `/hr/**` is not `/hr` itself: a path that forgets that. */
function meantPath(path: string): string | undefined {
  const whole = `${/^[^/*?[{]/.test(path) ? '/' : ''}${path}`.replaceAll(' ', '-');
  const meant = whole.endsWith('/**') ? `{${whole},${whole.slice(0, -'/**'.length)}}` : whole;
  return meant === path ? undefined : meant;
}

function datesOf(written: Readonly<Mapping>): HugoConfig['dates'] {
  const sources = (key: keyof typeof DATES) => {
    const named = textsOf(written[key]).map((source) => source.toLowerCase());
    const all = named.flatMap((source) => (source === ':default' ? DATES[key] : [source, ...(ALIASES[source] ?? [])]));
    return named.length === 0 ? DATES[key] : all;
  };
  return { date: sources('date'), publishdate: sources('publishdate'), expirydate: sources('expirydate') };
}

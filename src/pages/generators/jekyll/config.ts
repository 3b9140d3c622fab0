import type { Place, Problem } from '../../../model/problem.ts';
import type { Dialect } from '../../dialect.ts';
import { isMapping, type Mapping } from '../../front-matter/values.ts';
import { askedPermissions } from '../shared/asked-permissions.ts';
import { readConfiguration } from '../shared/configuration-text.ts';
import { isTimeZone } from '../shared/local-time.ts';
import { shown } from '../shared/placement.ts';
import { kramdownDialect } from './dialect.ts';

/** One entry of `defaults` (https://jekyllrb.com/docs/configuration/front-matter-defaults/). */
export interface JekyllDefault {
  /** As it is written; empty for all files. */
  readonly path: string;
  /** `pages`, or the label of a collection; undefined for all. */
  readonly type?: string | undefined;
  readonly values: Readonly<Mapping>;
}

/** One collection (https://jekyllrb.com/docs/collections/). */
export interface JekyllCollection {
  readonly label: string;
  readonly output: boolean;
  readonly permalink?: string | undefined;
}

/** All of Jekyll's configuration that decides which pages there are, and where (https://jekyllrb.com/docs/configuration/default/). */
export interface JekyllConfig {
  /** Folder of the site's source, from the folder of the configuration; empty for that folder itself. */
  readonly source: string;
  readonly destination: string;
  /** A style's name, or a template. */
  readonly permalink: string;
  readonly collections: readonly JekyllCollection[];
  readonly collectionsDir: string;
  /** `collections_dir` as it is written: posts are read only in folders whose path begins with just that. */
  readonly postsBelow: string;
  readonly defaults: readonly JekyllDefault[];
  readonly include: readonly string[];
  /** With Jekyll's own, without what `include` names. */
  readonly exclude: readonly string[];
  /** With their dot, in lower case. */
  readonly markdownExtensions: readonly string[];
  readonly showDrafts: boolean;
  readonly future: boolean;
  readonly unpublished: boolean;
  /** Name of a time zone, or undefined for UTC. */
  readonly timezone?: string | undefined;
  readonly optionalFrontMatter: boolean;
  readonly readmeIndex: boolean;
  /** Whether jekyll-archives makes pages of tags, categories and years. */
  readonly archives: boolean;
  /** Path that Jekyll itself puts before every address, where the configuration names one; without slashes at its ends. */
  readonly basePath?: string | undefined;
  /** What kramdown is told. */
  readonly dialect: Dialect;
}

export interface ReadConfig {
  readonly config: JekyllConfig;
  readonly problems: readonly Problem[];
  readonly basePathPlace?: Place | undefined;
}

/** What Jekyll 4 never reads (https://jekyllrb.com/docs/configuration/options/, "Exclude"). */
const DEFAULT_EXCLUDES = [
  '.sass-cache',
  '.jekyll-cache',
  'gemfiles',
  'Gemfile',
  'Gemfile.lock',
  'node_modules',
  'vendor/bundle/',
  'vendor/cache/',
  'vendor/gems/',
  'vendor/ruby/',
];

/** What holds without a configuration file. */
export const DEFAULT_CONFIG: JekyllConfig = configOf({});

/** Reads `_config.yml`, `_config.yaml` or `_config.toml`. Where it is broken, its errors come with Jekyll's defaults. */
export function readJekyllConfig(text: string, path: string): ReadConfig {
  const { data, problems, placeOf } = readConfiguration(text, path, '1.1');
  const at = (key: string, message: string): Problem => ({
    level: 'error',
    code: 'configuration-invalid',
    message,
    hint: 'Correct it: Jekyll does not build the site either.',
    path,
    ...placeOf(key),
  });
  const lists = ['include', 'exclude'].filter((key) => !Array.isArray(data[key] ?? []));
  const { timezone } = data;
  const wrongZone = typeof timezone === 'string' && !isTimeZone(timezone);
  return {
    config: configOf(data),
    basePathPlace: placeOf('baseurl') ?? placeOf('url'),
    problems: [
      ...problems,
      ...lists.map((key) => at(key, `\`${key}\` must be a list of paths, but it is not.`)),
      ...(wrongZone
        ? [
            at(
              'timezone',
              `\`timezone\` must name a time zone such as \`Europe/Paris\`, but it is \`${shown(timezone)}\`.`,
            ),
          ]
        : []),
    ],
  };
}

function configOf(data: Readonly<Mapping>): JekyllConfig {
  const include = texts(data.include ?? ['.htaccess']);
  const permalink = textOf(data.permalink) ?? 'date';
  return {
    source: folderOf(data.source),
    destination: folderOf(data.destination ?? '_site'),
    permalink,
    collections: collectionsOf(data.collections),
    collectionsDir: folderOf(data.collections_dir),
    postsBelow: textOf(data.collections_dir) ?? '',
    defaults: defaultsOf(data.defaults),
    include,
    exclude: [...new Set([...texts(data.exclude ?? []), ...DEFAULT_EXCLUDES])].filter(
      (entry) => !include.includes(entry),
    ),
    markdownExtensions: (textOf(data.markdown_ext) ?? 'markdown,mkdown,mkdn,mkd,md')
      .toLowerCase()
      .split(',')
      .map((name) => `.${name.trim()}`),
    showDrafts: isSet(data.show_drafts),
    future: isSet(data.future),
    unpublished: isSet(data.unpublished),
    timezone: typeof data.timezone === 'string' && isTimeZone(data.timezone) ? data.timezone : undefined,
    ...pluginsOf(data),
    basePath: basePathOf(data),
    dialect: kramdownDialect(data),
  };
}

/** What is not false and not missing is true to Ruby. */
function isSet(value: unknown): boolean {
  return value !== undefined && value !== null && value !== false;
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

function texts(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((entry) => typeof entry === 'string') : [];
}

/** A folder without slashes at its ends and without `.` segments. */
function folderOf(value: unknown): string {
  return (textOf(value) ?? '')
    .split('/')
    .filter((segment) => segment !== '' && segment !== '.')
    .join('/');
}

function isLabel(value: unknown): value is string | number {
  return typeof value === 'string' || typeof value === 'number';
}

function collectionsOf(value: unknown): readonly JekyllCollection[] {
  const entries: readonly [string, unknown][] = Array.isArray(value)
    ? value.filter(isLabel).map((label): [string, unknown] => [String(label), {}])
    : Object.entries(isMapping(value) ? value : {});
  const collections = entries.map(([label, settings]) => {
    const { output, permalink } = isMapping(settings) ? settings : {};
    return { label: label.replace(/[^a-z0-9_.-]/gi, ''), output: isSet(output), permalink: textOf(permalink) };
  });
  const posts = collections.find(({ label }) => label === 'posts');
  return [
    ...collections.filter(({ label }) => label !== 'posts'),
    { label: 'posts', output: true, permalink: posts?.permalink },
  ];
}

/** Old names of types (https://jekyllrb.com/docs/upgrading/2-to-3/) still count. */
const OLD_TYPES: Readonly<Record<string, string>> = { page: 'pages', post: 'posts', draft: 'drafts' };

function defaultsOf(value: unknown): readonly JekyllDefault[] {
  // Jekyll wants a list; a mapping in its place says nothing to it.
  const isList = Array.isArray(value);
  return (isList ? value : [value]).flatMap((set: unknown): readonly JekyllDefault[] => {
    if (!isMapping(set) || !isMapping(set.values)) return [];
    const { path: written, type } = isMapping(set.scope) ? set.scope : {};
    const name = textOf(type);
    const path = textOf(written) ?? '';
    const of = { type: name === undefined ? undefined : (OLD_TYPES[name] ?? name) };
    // Nor does a path that begins with a slash name any file to it.
    const asked = isList && !path.startsWith('/') ? undefined : askedPermissions(set.values);
    return [
      ...(isList ? [{ ...of, path, values: set.values }] : []),
      ...(asked ? [{ ...of, path: path.replace(/^\/+/, ''), values: asked }] : []),
    ];
  });
}

function pluginsOf(data: Readonly<Mapping>): Pick<JekyllConfig, 'optionalFrontMatter' | 'readmeIndex' | 'archives'> {
  const plugins = [data.plugins, data.gems].flatMap(texts);
  const isOn = (plugin: string, key: string) => {
    const options = data[key];
    return plugins.includes(plugin) && !(isMapping(options) && options.enabled === false);
  };
  return {
    optionalFrontMatter:
      isOn('jekyll-optional-front-matter', 'optional_front_matter') && !isSet(data.require_front_matter),
    readmeIndex: isOn('jekyll-readme-index', 'readme_index'),
    archives: plugins.includes('jekyll-archives'),
  };
}

/** Jekyll's own idea of the path below the host: that of `url`, then `baseurl` (https://jekyllrb.com/docs/configuration/options/). */
function basePathOf({ url, baseurl }: Readonly<Mapping>): string | undefined {
  if (typeof baseurl !== 'string') return undefined;
  const host = typeof url === 'string' ? (URL.parse(url)?.pathname ?? '') : '';
  return folderOf(`${host}/${baseurl}`);
}

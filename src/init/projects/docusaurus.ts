import { isMapping, type Mapping } from '../../pages/front-matter/values.ts';
import { folderOf, joinedPath } from '../../pages/text/joined-path.ts';
import { DOCUSAURUS } from '../../settings/defaults.ts';
import { readConfigurationCode } from '../code/literals.ts';
import type { ContentFinding, Listing, SiteFinding } from '../findings.ts';
import { addressOf, languageOf, mappingOf, rootOf, sourced, textOf } from '../values.ts';

/** A Docusaurus site, as far as its configuration says it by literals (https://docusaurus.io/docs/api/docusaurus-config). */
export function docusaurusSite(path: string, { read }: Listing): SiteFinding {
  const data = readConfigurationCode(read(path) ?? '');
  const folder = folderOf(path);
  const options = optionsOf(data, folder);
  const { defaultLocale } = mappingOf(data.i18n);
  return {
    generator: 'docusaurus',
    folder,
    configuration: path,
    url: sourced(addressOf(data.url, data.baseUrl), `\`url\` and \`baseUrl\` of ${path}`),
    language: languageOf(sourced(defaultLocale, `\`i18n.defaultLocale\` of ${path}`)),
    content: contentOf(folder, options),
    options,
    built: joinedPath(folder, 'build'),
    notes: notesOf(data, path),
  };
}

function notesOf({ presets, plugins }: Readonly<Mapping>, path: string): readonly string[] {
  if (Array.isArray(presets) || Array.isArray(plugins)) return [];
  return [`${path} is code, and its presets and plugins cannot be told from it: compare \`site.docusaurus\` with it.`];
}

/** What is otherwise than the defaults of `site.docusaurus`. */
function optionsOf(data: Readonly<Mapping>, folder: string): Readonly<Mapping> {
  const docs = instances(data, 'docs').map(docsOf);
  const blogs = instances(data, 'blog').map((blog) => pluginOf(blog, DOCUSAURUS.blog));
  const { defaultLocale } = mappingOf(data.i18n);
  const { pages } = presetOf(data);
  const pagesPath = textOf(mappingOf(pages).path);
  return {
    ...(folder === '' ? {} : { folder: rootOf(folder) }),
    ...(isUsual(docs) ? {} : { docs }),
    ...(isUsual(blogs) ? {} : { blogs }),
    ...(pagesPath === undefined || pagesPath === DOCUSAURUS.pages ? {} : { pages: pagesPath }),
    ...(typeof data.trailingSlash === 'boolean' ? { trailingSlash: data.trailingSlash } : {}),
    ...(typeof defaultLocale === 'string' && defaultLocale !== DOCUSAURUS.defaultLocale ? { defaultLocale } : {}),
  };
}

function isUsual(plugins: readonly Readonly<Mapping>[]): boolean {
  return plugins.length === 1 && Object.keys(plugins[0] ?? {}).length === 0;
}

/** Options of the classic preset, by the names of its parts. */
function presetOf({ presets }: Readonly<Mapping>): Readonly<Mapping> {
  const named = (Array.isArray(presets) ? presets : []).filter(Array.isArray);
  const classic = named.find(([name]) => typeof name === 'string' && /(?:^|[/-])classic$/.test(name));
  return mappingOf(classic?.[1] ?? named.find(([, options]) => isMapping(options))?.[1]);
}

/** The preset's instance of a plugin, unless it is switched off, then those of `plugins`. */
function instances(data: Readonly<Mapping>, kind: 'docs' | 'blog'): readonly Readonly<Mapping>[] {
  const preset = presetOf(data)[kind];
  const plugins: readonly unknown[] = Array.isArray(data.plugins) ? data.plugins : [];
  const own = plugins.flatMap((plugin): readonly Readonly<Mapping>[] => {
    const [name, options] = Array.isArray(plugin) ? plugin : [plugin];
    const isOfKind = typeof name === 'string' && new RegExp(`(?:plugin-|^)content-${kind}$`).test(name);
    return isOfKind ? [mappingOf(options)] : [];
  });
  return preset === false ? own : [mappingOf(preset), ...own];
}

function docsOf(written: Readonly<Mapping>): Readonly<Mapping> {
  const versions = Object.entries(mappingOf(written.versions));
  const paths = versions.flatMap(([version, options]): readonly [string, string][] => {
    const path = mappingOf(options).path;
    return typeof path === 'string' && path !== '' ? [[version, path.replace(/^\/+|\/+$/g, '')]] : [];
  });
  const lastVersion = textOf(written.lastVersion);
  return {
    ...pluginOf(written, DOCUSAURUS.docs),
    ...(written.numberPrefixParser === false ? { numberPrefixes: false } : {}),
    ...(lastVersion === undefined ? {} : { lastVersion }),
    ...(paths.length === 0 ? {} : { versionPaths: Object.fromEntries(paths) }),
  };
}

function pluginOf(written: Readonly<Mapping>, name: string): Readonly<Mapping> {
  const id = textOf(written.id);
  const path = textOf(written.path);
  const route = textOf(written.routeBasePath);
  return {
    ...(id === undefined ? {} : { id }),
    ...(path === undefined || path === name ? {} : { path }),
    ...(route === undefined || route === name ? {} : { routeBasePath: route }),
  };
}

/** The folder of the project, and each folder of pages outside of it. */
function contentOf(folder: string, { docs, blogs }: Readonly<Mapping>): readonly ContentFinding[] {
  const plugins: readonly unknown[] = [docs, blogs].flatMap((some) => (Array.isArray(some) ? some : []));
  const folders = plugins.flatMap((plugin) => {
    const path = textOf(mappingOf(plugin).path);
    return path === undefined ? [] : [joinedPath(folder, path) ?? ''];
  });
  const outside = folders.filter((one) => one !== '' && !`${one}/`.startsWith(folder));
  return [...new Set([...outside, rootOf(folder)])].map((root) => ({ root }));
}

import type { Problem } from '../../../model/problem.ts';
import type { ContentRoot } from '../../../settings/settings.ts';
import type { Dialect } from '../../dialect.ts';
import { literal } from '../../document-id.ts';
import type { FrontMatter } from '../../front-matter/front-matter.ts';
import { isMapping } from '../../front-matter/values.ts';
import type { Generator, GeneratorContext, GeneratorKind, Placement } from '../../generator.ts';
import { mkdocsInclusions } from '../../includes/mkdocs.ts';
import type { ContentFile } from '../../page.ts';
import { joinedPath } from '../../text/joined-path.ts';
import { configFolders, nearestFile } from '../shared/configuration-files.ts';
import { readConfiguration } from '../shared/configuration-text.ts';
import { aboveRoot } from '../shared/hung-roots.ts';
import { failed, pageBelowPrefix, shown, unpublished } from '../shared/placement.ts';
import { type BlogPost, blogPost, blogsOf, type MkdocsBlog } from './blog.ts';
import { dialectOfPage, mkdocsDialect } from './dialect.ts';
import { exclusionsOf } from './exclusions.ts';
import { type Languages, languagesOf, localised } from './languages.ts';
import { mkdocsLinks, servedBy } from './links.ts';
import { type MetaDefaults, metaDefaults, metaFiles, withDefaults } from './meta.ts';
import { otherAddresses, redirectsOf } from './other-addresses.ts';
import { inheritedConfiguration, movingPlugins } from './plugins.ts';

const CONFIG_NAMES = ['mkdocs.yml', 'mkdocs.yaml'];
/** https://www.mkdocs.org/user-guide/writing-your-docs/#file-layout */
const EXTENSION = /\.(?:md|markdown|mdown|mkdn|mkd)$/;

/**
 * MkDocs (https://www.mkdocs.org/user-guide/configuration/), with the folders and suffixes of languages of mkdocs-static-i18n. The
 * nearest `mkdocs.yml` at a content root or above it configures the root's pages, which lie in its `docs_dir`.
 */
export const mkdocs: GeneratorKind = {
  configurationFiles(paths, settings, workingDirectory) {
    const found = settings.content.map((entry) =>
      nearestFile(configFolders(entry, workingDirectory), CONFIG_NAMES, paths),
    );
    const own = found.filter((path) => path !== undefined);
    return [...new Set([...own, ...(own.length > 0 ? metaFiles(paths, workingDirectory) : [])])];
  },
  create(context) {
    const sites = new Map(context.settings.content.map((entry) => [entry.root, siteOf(entry, context)]));
    const problems = [...new Map([...sites.values()].map((site) => [site.path, site.problems])).values()].flat();
    return { generator: mkdocsGenerator(sites, context), problems };
  },
};

interface MkdocsSite {
  readonly path?: string | undefined;
  /** From the root of the repository, with a slash at its end. */
  readonly docs: string;
  readonly directoryUrls: boolean;
  readonly dialect: Dialect | undefined;
  readonly languages: Languages;
  readonly blogs: readonly MkdocsBlog[];
  /** Addresses that a plugin sends on. */
  readonly redirects: readonly string[];
  /** In which snippets are looked for, from the root of the repository, each empty or ending with a slash. */
  readonly snippets: readonly string[];
  /** Whether `mkdocs.yml` names these folders; else it is the one that holds it, with all that a project has. */
  readonly namesSnippets: boolean;
  /** Why MkDocs does not publish a file; to follow `the file`. */
  hides(path: string): string | undefined;
  readonly defaults: readonly MetaDefaults[];
  readonly problems: readonly Problem[];
}

function siteOf(entry: ContentRoot, context: GeneratorContext): MkdocsSite {
  const { workingDirectory, configuration } = context;
  const path = nearestFile(configFolders(entry, workingDirectory), CONFIG_NAMES, configuration);
  // Python reads YAML 1.1; tags such as `!ENV` and `!!python/name` mean something to it alone.
  const { data, problems } = readConfiguration(configuration.get(path ?? '') ?? '', path ?? 'mkdocs.yml', '1.1');
  const folder = path === undefined ? workingDirectory : path.slice(0, path.lastIndexOf('/') + 1);
  const docsDir = typeof data.docs_dir === 'string' ? data.docs_dir : 'docs';
  const exclusions = exclusionsOf(data, path ?? 'mkdocs.yml');
  const segments = docsDir.split('/').filter((segment) => segment !== '' && segment !== '.');
  const docs = folder + segments.map((segment) => `${segment}/`).join('');
  const meta = metaDefaults({ plugins: data.plugins, docs, path: path ?? '', context });
  return {
    path,
    docs,
    directoryUrls: data.use_directory_urls !== false,
    // Without its configuration, nobody knows what is on.
    dialect: path === undefined ? undefined : mkdocsDialect(data, configuration.get(path) ?? ''),
    languages: languagesOf(data.plugins),
    blogs: blogsOf(data.plugins),
    redirects: redirectsOf(data.plugins),
    ...snippetFolders(data.markdown_extensions, folder),
    hides: exclusions.hides,
    defaults: meta.defaults,
    problems:
      path === undefined
        ? problems
        : [
            ...problems,
            ...inheritedConfiguration(data, path, context.settings.permissions !== undefined),
            ...movingPlugins(data.plugins, path),
            ...meta.problems,
            ...exclusions.problems,
          ],
  };
}

/** `base_path` of the snippets (https://facelessuser.github.io/pymdown-extensions/extensions/snippets/#options). */
function snippetFolders(extensions: unknown, folder: string): Pick<MkdocsSite, 'snippets' | 'namesSnippets'> {
  const entries: readonly unknown[] = Array.isArray(extensions) ? extensions : [extensions];
  const options = entries.map((entry) => (isMapping(entry) ? entry['pymdownx.snippets'] : undefined)).find(isMapping);
  const written: readonly unknown[] = [options?.base_path ?? '.'].flat();
  const paths = written.map((path) => joinedPath(folder, typeof path === 'string' ? path : '.'));
  const snippets = paths.filter((path) => path !== undefined).map((path) => (path === '' ? '' : `${path}/`));
  return { snippets, namesSnippets: options?.base_path !== undefined };
}

/** Of a folder that nobody named for it, only texts are snippets. */
function keepsSnippets(path: string, { snippets, namesSnippets }: MkdocsSite): boolean {
  return snippets.some((folder) => path.startsWith(folder)) && (namesSnippets || /\.(?:md|markdown|txt)$/.test(path));
}

function mkdocsGenerator(
  sites: ReadonlyMap<string, MkdocsSite>,
  { settings, paths, workingDirectory }: GeneratorContext,
): Generator {
  const below = (file: ContentFile) => {
    const site = sites.get(file.content.root);
    return site && file.path.startsWith(site.docs) ? { site, path: file.path.slice(site.docs.length) } : undefined;
  };
  /** With both, MkDocs takes the index (https://www.mkdocs.org/user-guide/writing-your-docs/#index-pages). */
  const makesWay = ({ path }: ContentFile) =>
    path.endsWith('README.md') && paths?.has(path.replace(/README\.md$/, 'index.md')) === true;
  const linksOf = mkdocsLinks();
  return {
    takes: (file) => below(file) !== undefined && EXTENSION.test(file.path),
    configurationOf: (file) => {
      const found = below(file);
      if (!found) return null;
      const { site, path } = found;
      const blog = site.blogs.find(({ posts }) => path.startsWith(posts)) ?? null;
      const own = [path, site.directoryUrls, site.languages, blog, site.snippets, site.dialect ?? null];
      const defaults = site.defaults.filter(({ folder }) => file.path.startsWith(folder)).map(({ data }) => data);
      const of = [...own, site.hides(path) ?? null, makesWay(file)];
      return defaults.length === 0 ? of : [...of, defaults];
    },
    place: (file, frontMatter) => {
      const found = below(file);
      if (!found) return unpublished('the file is outside of `docs_dir`');
      if (makesWay(file)) return unpublished('its folder has an `index.md`, which MkDocs takes instead');
      const whole = withDefaults(frontMatter, file.path, found.site.defaults);
      const entries = settings.content.filter(({ root }) => sites.get(root)?.docs === found.site.docs);
      const above = aboveRoot(file.content, entries, found.site.docs, workingDirectory);
      return place(file, found.path, whole, { site: found.site, siteUrl: settings.site.url, above });
    },
    servedFolders: [...new Set([...sites.values()].flatMap(servedBy))],
    linkRules: (file) => {
      const site = sites.get(file.content.root);
      return site && linksOf(file.path, site);
    },
    otherAddresses: otherAddresses([...sites.values()]),
    inclusions: (file, text) => mkdocsInclusions(text, sites.get(file.content.root)?.snippets ?? []),
    withDefaults: (file, frontMatter) => withDefaults(frontMatter, file.path, below(file)?.site.defaults ?? []),
    keepsSnippets: (path) => [...sites.values()].some((site) => keepsSnippets(path, site)),
  };
}

interface SiteAtUrl {
  readonly site: MkdocsSite;
  readonly siteUrl: string;
  /** Folder below `docs_dir` that addresses do not count: empty, or ending with a slash. */
  readonly above: string;
}

function place(file: ContentFile, path: string, frontMatter: FrontMatter, at: SiteAtUrl): Placement {
  const { site, siteUrl, above } = at;
  const reason = site.hides(path);
  if (reason !== undefined) return unpublished(`the file ${reason}`);
  const blog = site.blogs.find(({ posts }) => path.startsWith(posts));
  if (blog) return placePost(file, blogPost(blog, path, frontMatter), frontMatter, at);
  const { path: address, language } = localised(path, site.languages);
  if (language === null) return unpublished('no language of mkdocs-static-i18n takes the file');
  const { data } = frontMatter;
  const own = language !== undefined && data.language === undefined ? { language, ...data } : data;
  const rule = `the path below \`docs_dir\`, with \`use_directory_urls: ${site.directoryUrls}\``;
  return pageBelowPrefix(file, siteUrl, literal(pageAddress(withoutFolder(above, address), site.directoryUrls)), {
    data: own,
    rule,
    dialect: site.dialect && dialectOfPage(site.dialect, data),
  });
}

function placePost(
  file: ContentFile,
  post: BlogPost,
  { placeOf }: FrontMatter,
  { site, siteUrl, above }: SiteAtUrl,
): Placement {
  switch (post.kind) {
    case 'draft':
      return unpublished('`draft` is `true`');
    case 'undated':
      return failed(file, placeOf('date'), {
        code: 'date-missing',
        message: `A post of the blog must have a \`date\`, but \`${shown(file.path)}\` has none that can be read.`,
        hint: 'Add `date: 2026-01-31` to its front matter; the plugin stops without it.',
      });
    case 'unknown':
      return failed(file, undefined, {
        code: 'permalink-placeholder',
        message: `The address of a post uses \`${shown(post.part)}\` of the plugin \`blog\`, which cannot be told here.`,
        hint: 'Known are `{date}` with a `post_url_date_format` in numbers, `{slug}`, `{file}` and `{categories}`.',
      });
    case 'post': {
      const rule = '`post_url_format` of the plugin `blog`';
      const address = `${withoutFolder(above, post.path)}${site.directoryUrls ? '/' : '.html'}`;
      const dialect = site.dialect && dialectOfPage(site.dialect, post.data);
      return pageBelowPrefix(file, siteUrl, literal(address), {
        data: post.data,
        rule,
        dialect,
        place: placeOf('slug'),
      });
    }
  }
}

function withoutFolder(folder: string, path: string): string {
  return path.startsWith(folder) ? path.slice(folder.length) : path;
}

/** `setup.md` is `setup/`, or `setup.html`; an index is its folder (https://www.mkdocs.org/user-guide/configuration/#use_directory_urls). */
function pageAddress(path: string, directoryUrls: boolean): string {
  const folder = path.slice(0, path.lastIndexOf('/') + 1);
  const stem = path.slice(folder.length).replace(EXTENSION, '');
  const name = stem === 'README' ? 'index' : stem;
  if (!directoryUrls) return `${folder}${name}.html`;
  return name === 'index' ? folder : `${folder}${name}/`;
}

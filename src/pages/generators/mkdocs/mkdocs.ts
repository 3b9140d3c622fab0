import { literal } from '../../document-id.ts';
import type { FrontMatter } from '../../front-matter/front-matter.ts';
import type { Generator, GeneratorContext, GeneratorKind, Placement } from '../../generator.ts';
import { mkdocsInclusions } from '../../includes/mkdocs.ts';
import type { ContentFile } from '../../page.ts';
import { configFolders, nearestFile } from '../shared/configuration-files.ts';
import { aboveRoot } from '../shared/hung-roots.ts';
import { failed, pageBelowPrefix, shown, unpublished } from '../shared/placement.ts';
import { type BlogPost, blogPost } from './blog.ts';
import { dialectOfPage } from './dialect.ts';
import { localised } from './languages.ts';
import { mkdocsLinks, servedBy } from './links.ts';
import { metaFiles, withDefaults } from './meta.ts';
import { otherAddresses } from './other-addresses.ts';
import { CONFIG_NAMES, keepsSnippets, type MkdocsSite, siteOf } from './site.ts';

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
      const of = [
        ...own,
        site.hides(path) ?? null,
        makesWay(file),
        ...(site.appended.length > 0 ? [site.appended] : []),
      ];
      return defaults.length === 0 ? of : [...of, defaults];
    },
    place: (file, frontMatter, now) => {
      const found = below(file);
      if (!found) return unpublished('the file is outside of `docs_dir`');
      if (makesWay(file)) return unpublished('its folder has an `index.md`, which MkDocs takes instead');
      const whole = withDefaults(frontMatter, file.path, found.site.defaults);
      const entries = settings.content.filter(({ root }) => sites.get(root)?.docs === found.site.docs);
      const above = aboveRoot(file.content, entries, found.site.docs, workingDirectory);
      return place(file, found.path, whole, { site: found.site, siteUrl: settings.site.url, above, now });
    },
    servedFolders: [...new Set([...sites.values()].flatMap(servedBy))],
    linkRules: (file) => {
      const site = sites.get(file.content.root);
      return site && linksOf(file.path, site);
    },
    otherAddresses: otherAddresses([...sites.values()]),
    inclusions: (file, text) => {
      const { snippets = [], appended = [] } = sites.get(file.content.root) ?? {};
      const isPage = below(file) !== undefined && EXTENSION.test(file.path);
      return mkdocsInclusions(text, snippets, isPage ? appended : []);
    },
    withDefaults: (file, frontMatter) => withDefaults(frontMatter, file.path, below(file)?.site.defaults ?? []),
    keepsSnippets: (path) => [...sites.values()].some((site) => keepsSnippets(path, site)),
  };
}

interface SiteAtUrl {
  readonly site: MkdocsSite;
  readonly siteUrl: string;
  /** Folder below `docs_dir` that addresses do not count: empty, or ending with a slash. */
  readonly above: string;
  readonly now: Date;
}

function place(file: ContentFile, path: string, frontMatter: FrontMatter, at: SiteAtUrl): Placement {
  const { site, siteUrl, above, now } = at;
  const reason = site.hides(path);
  if (reason !== undefined) return unpublished(`the file ${reason}`);
  const blog = site.blogs.find(({ posts }) => path.startsWith(posts));
  if (blog) return placePost(file, blogPost(blog, path, frontMatter, now), frontMatter, at);
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
    case 'future':
      return unpublished('its date is in the future (`draft_if_future_date`)', post.date);
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

import type { Problem } from '../../../model/problem.ts';
import type { Settings } from '../../../settings/settings.ts';
import type { VitePressOptions } from '../../../settings/vitepress-options.ts';
import { documentIdFrom } from '../../document-id.ts';
import type { FrontMatter } from '../../front-matter/front-matter.ts';
import type { Generator, GeneratorContext, GeneratorKind, LinkRules, Placement } from '../../generator.ts';
import { globMatcher } from '../../glob.ts';
import { escapedPattern } from '../../includes/included-part.ts';
import { vitepressInclusions } from '../../includes/vitepress.ts';
import type { ContentFile } from '../../page.ts';
import { joinedPath } from '../../text/joined-path.ts';
import { pageAt, shown, unpublished } from '../shared/placement.ts';
import { type Rewrite, rewriter } from './rewrites.ts';
import { shownTitle, titleBesideHeadings } from './title.ts';

/** VitePress (https://vitepress.dev/guide/routing). Its configuration is code, so what it says comes from `site.vitepress`. */
export const vitepress: GeneratorKind = {
  configurationFiles: () => [],
  create(context) {
    const { settings, workingDirectory, paths = new Set<string>() } = context;
    const { rewrites } = settings.site.vitepress;
    const sources = sourceFolder(settings, workingDirectory, paths);
    try {
      return { generator: vitepressGenerator(sources, rewriter(rewrites), context), problems: [] };
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      return { generator: vitepressGenerator(sources, () => undefined, context), problems: [brokenRewrite(reason)] };
    }
  },
};

function brokenRewrite(reason: string): Problem {
  return {
    level: 'error',
    code: 'settings-invalid-value',
    message: `The patterns of \`site.vitepress.rewrites\` must be those of VitePress, but one cannot be read: ${reason}`,
    hint: 'Parameters are `:name`, `:name*` and `:name(pattern)`; the pattern is a regular expression.',
  };
}

/** The folder of the pages, from the root of the repository: empty, or ending with a slash. */
function sourceFolder({ site, content }: Settings, workingDirectory: string, paths: ReadonlySet<string>): string {
  const { folder, srcDir } = site.vitepress;
  const project = folder === undefined ? foundFolder(workingDirectory, paths) : workingDirectory + folder;
  const only = content.length === 1 ? `${workingDirectory}${content[0]?.root ?? ''}` : workingDirectory;
  const sources = joinedPath(project ?? only, srcDir) ?? '';
  return sources === '' ? '' : `${sources}/`;
}

/** The folder that holds `.vitepress/`; of several the uppermost. */
function foundFolder(workingDirectory: string, paths: ReadonlySet<string>): string | undefined {
  const folders = [...paths]
    .filter((path) => path.startsWith(workingDirectory))
    .map((path) => /^(.*?)(?:^|\/)\.vitepress\//.exec(path)?.[1])
    .filter((folder) => folder !== undefined);
  return folders.toSorted((one, other) => one.length - other.length)[0];
}

function vitepressGenerator(sources: string, rewrite: Rewrite, { settings, paths }: GeneratorContext): Generator {
  const { site } = settings;
  const options = site.vitepress;
  const isExcluded = excludes(options);
  const pathOf = ({ path }: ContentFile) => {
    const below = path.startsWith(sources) ? path.slice(sources.length) : undefined;
    const isPage = below !== undefined && /\.md$/.test(below) && !/(?:^|\/)\./.test(below) && !isExcluded(below);
    return isPage ? below : undefined;
  };
  const links: LinkRules = { roots: [`${sources}public/`, sources], pathFirst: 'images', fromSite: true };
  return {
    takes: (file) => pathOf(file) !== undefined,
    // The options are settings, which touch every page anyway.
    configurationOf: (file) => pathOf(file) ?? null,
    place(file, frontMatter) {
      const path = pathOf(file);
      if (path === undefined) return unpublished('VitePress makes no page of it');
      if (PARAMETER.test(path)) return dynamic(file);
      return place(file, { path, rewritten: rewrite(path) }, frontMatter, { options, siteUrl: site.url });
    },
    servedFolders: [`${sources}public/`, sources],
    // Relative pictures are files to Vite (https://vitepress.dev/guide/asset-handling#referencing-static-assets).
    linkRules: () => links,
    otherAddresses: otherAddresses(sources, paths ?? new Set()),
    inclusions: (file, text) => vitepressInclusions(file, text, sources),
    keepsSnippets: (path) => path.startsWith(sources),
  };
}

/**
 * What VitePress makes no pages of, besides the folders that it always leaves out: a glob that names a folder leaves out all that is in it,
 * and one that begins with `!` says nothing (https://github.com/SuperchupuDev/tinyglobby, which it looks for files with).
 */
function excludes({ srcExclude }: VitePressOptions): (path: string) => boolean {
  const globs = srcExclude.filter((glob) => !/^!(?!\()/.test(glob)).map((glob) => glob.replace(/\/+$/, ''));
  const matches = globMatcher(['**/node_modules/**', '**/dist/**', ...globs], { dot: true });
  return (path) => {
    const names = path.split('/');
    return names.some((_, index) => matches(names.slice(0, index + 1).join('/')));
  };
}

/** https://vitepress.dev/guide/routing#dynamic-routes */
const PARAMETER = /\[[^\]/]+\]/;

/** What VitePress builds besides pages of Markdown, and addresses that may be those of a dynamic route. */
function otherAddresses(sources: string, paths: ReadonlySet<string>): (path: string) => boolean {
  let routes: readonly RegExp[] | undefined;
  return (path) => {
    routes ??= [...paths]
      .filter((file) => file.startsWith(sources) && file.endsWith('.md') && PARAMETER.test(file))
      .map((file) => routeOf(file.slice(sources.length, -'.md'.length)));
    return /^(?:404|sitemap\.xml)$/.test(path) || routes.some((route) => route.test(path));
  };
}

function routeOf(path: string): RegExp {
  const parts = path.replace(/(?:^|\/)index$/, '').split(/\[[^\]/]+\]/);
  return new RegExp(`^${parts.map(escapedPattern).join('.+')}$`);
}

function dynamic({ path }: ContentFile): Placement {
  const problem: Problem = {
    level: 'notice',
    code: 'dynamic-route',
    message: `\`${shown(path)}\` is a dynamic route: code decides which pages come of it, so it is not published.`,
    path,
  };
  return { kind: 'unpublished', reason: 'it is a dynamic route', problems: [problem] };
}

interface Path {
  readonly path: string;
  readonly rewritten: string | undefined;
}

function place(
  file: ContentFile,
  { path, rewritten }: Path,
  { data, body }: FrontMatter,
  { options, siteUrl }: { readonly options: VitePressOptions; readonly siteUrl: string },
): Placement {
  const final = rewritten ?? path;
  const address = addressOf(final, options);
  const rule = `${rewritten === undefined ? 'the path below `srcDir`' : '`rewrites`'}, with \`cleanUrls: ${options.cleanUrls}\``;
  const language = data.lang === undefined && data.language === undefined ? languageOf(final, options) : undefined;
  const title = typeof data.title === 'string' ? shownTitle(data.title) : titleBesideHeadings(body, data);
  const own = {
    ...(language === undefined ? {} : { language }),
    ...data,
    ...(title === undefined ? {} : { title }),
  };
  return pageAt(file, address, documentIdFrom(siteUrl, `${file.content.prefix}${address}`), { data: own, rule });
}

/** `guide/index.md` is `guide/`; any other page is `guide/start.html`, or `guide/start` (https://vitepress.dev/guide/routing#generating-clean-url). */
function addressOf(path: string, { cleanUrls }: VitePressOptions): string {
  const bare = path.replace(/\.md$/, '');
  if (/(?:^|\/)index$/.test(bare)) return bare.slice(0, -'index'.length);
  return cleanUrls ? bare : `${bare}.html`;
}

/** https://vitepress.dev/guide/i18n */
function languageOf(path: string, { locales }: VitePressOptions): string | undefined {
  const [folder = ''] = path.split('/');
  return Object.hasOwn(locales, folder) && path.includes('/') ? locales[folder] : locales.root;
}

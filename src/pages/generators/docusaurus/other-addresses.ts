import type { GeneratorContext } from '../../generator.ts';
import { joinedPath } from '../../text/joined-path.ts';
import { leftPaths } from '../shared/left-paths.ts';
import { docusaurusAddress } from './address.ts';
import { type DocusaurusProject, docusaurusFile } from './file.ts';

/** What a blog has besides its posts (https://docusaurus.io/docs/blog). */
const OF_BLOG = /^(?:(?:tags|authors|page)(?:\/.*)?|archive|(?:rss|atom)\.xml|feed\.json)?$/;
/** What docs have besides their pages (https://docusaurus.io/docs/sidebar/items#generated-index-page, /docs/create-doc#doc-tags). */
const OF_DOCS = /^(?:[^/]+\/)?(?:tags(?:\/.*)?|category\/.+)$/;
const OF_SITE = /^(?:sitemap\.xml|404|search)$/;

/** What Docusaurus builds besides the published pages: single pages in code, lists of blogs and docs, pages that the settings leave out. */
export function otherAddresses(project: DocusaurusProject, context: GeneratorContext): (path: string) => boolean {
  const { docs, blogs } = project.options;
  let built: Built | undefined;
  return (path) => {
    built ??= builtIn(project, context);
    const [first = '', ...rest] = path.split('/');
    const own = built.locales.has(first) ? rest.join('/') : path;
    return (
      built.pages.has(own) ||
      OF_SITE.test(own) ||
      blogs.some(({ routeBasePath }) => isListOf(routeBasePath, OF_BLOG, own)) ||
      docs.some(({ routeBasePath }) => isListOf(routeBasePath, OF_DOCS, own))
    );
  };
}

function isListOf(base: string, list: RegExp, path: string): boolean {
  if (base === '') return path !== '' && list.test(path);
  return `${path}/`.startsWith(`${base}/`) && list.test(path.slice(base.length + 1));
}

interface Built {
  readonly locales: ReadonlySet<string>;
  /** Addresses without slashes at their ends. */
  readonly pages: ReadonlySet<string>;
}

/** By path, since their front matter is not read: https://docusaurus.io/docs/creating-pages#routing */
function builtIn(project: DocusaurusProject, context: GeneratorContext): Built {
  const { folder, options } = project;
  const base = joinedPath(folder, options.pages) ?? '';
  const locales = new Set<string>();
  const pages = new Set<string>();
  for (const path of context.paths ?? []) {
    if (!path.startsWith(`${folder}i18n/`)) continue;
    locales.add(path.slice(folder.length).split('/')[1] ?? '');
  }
  for (const path of leftPaths(context)) {
    const inCode = path.startsWith(`${base}/`) ? codePage(path.slice(base.length + 1)) : undefined;
    const file = inCode === undefined ? docusaurusFile(path, project) : undefined;
    const address = inCode ?? (file && docusaurusAddress(file, {}, project).path);
    if (address !== undefined) pages.add(address.replace(/\/+$/, ''));
  }
  return { locales, pages };
}

/** Tests, partials and styles are no pages (https://docusaurus.io/docs/api/plugins/@docusaurus/plugin-content-pages, `exclude`). */
function codePage(path: string): string | undefined {
  if (!/\.[jt]sx?$/.test(path) || /(?:^|\/)_|\.test\.|\.d\.ts$|(?:^|\/)__tests__\//.test(path)) return undefined;
  return path.replace(/\.[jt]sx?$/, '').replace(/(?:^|\/)index$/, '');
}

import type { DocusaurusDocs, DocusaurusOptions, DocusaurusPlugin } from '../../../settings/docusaurus-options.ts';
import { joinedPath } from '../../text/joined-path.ts';

/** What Docusaurus makes of a file, by its path alone. */
export type DocusaurusFile =
  | {
      readonly kind: 'doc';
      readonly docs: DocusaurusDocs;
      /** `current`, or the name of a version. */
      readonly version: string;
      readonly locale?: string | undefined;
      /** Below the folder of its version. */
      readonly path: string;
    }
  | {
      readonly kind: 'post';
      readonly blog: DocusaurusPlugin;
      readonly locale?: string | undefined;
      readonly path: string;
    }
  | { readonly kind: 'page'; readonly locale?: string | undefined; readonly path: string };

/** A Docusaurus project, as the tree and the settings tell. */
export interface DocusaurusProject {
  /** From the root of the repository: empty, or ending with a slash. */
  readonly folder: string;
  readonly options: DocusaurusOptions;
  /** Versions of each docs plugin by its id, newest first. */
  readonly versions: ReadonlyMap<string, readonly string[]>;
}

/** https://docusaurus.io/docs/api/plugins/@docusaurus/plugin-content-docs (`include`, `exclude`) */
const EXCLUDED = /(?:^|\/)(?:_[^/]*(?:\/|\.mdx?$)|__tests__\/)|\.test\.mdx?$/;

/** Tells what kind of page a file is and below which folder; undefined for one that is none. */
export function docusaurusFile(path: string, project: DocusaurusProject): DocusaurusFile | undefined {
  if (!/\.mdx?$/.test(path)) return undefined;
  const found = translated(path, project) ?? original(path, project);
  return found && EXCLUDED.test(found.path) ? undefined : found;
}

function original(path: string, { folder, options, versions }: DocusaurusProject): DocusaurusFile | undefined {
  for (const docs of options.docs) {
    const current = below(path, joinedPath(folder, docs.path));
    if (current !== undefined) return { kind: 'doc', docs, version: 'current', path: current };
    const versioned = below(path, `${folder}${prefixed(docs, 'versioned_docs')}`);
    const found = versioned === undefined ? undefined : inVersion(versioned, versions.get(docs.id) ?? []);
    if (found) return { kind: 'doc', docs, ...found };
  }
  for (const blog of options.blogs) {
    const post = below(path, joinedPath(folder, blog.path));
    if (post !== undefined) return { kind: 'post', blog, path: post };
  }
  const page = below(path, joinedPath(folder, options.pages));
  return page === undefined ? undefined : { kind: 'page', path: page };
}

/** `i18n/fr/docusaurus-plugin-content-docs/current/…` (https://docusaurus.io/docs/i18n/introduction#translation-files-location) */
const TRANSLATED = /^i18n\/([^/]+)\/docusaurus-plugin-content-(docs|blog|pages)(?:-([^/]+))?\/(.+)$/;

function translated(path: string, { folder, options, versions }: DocusaurusProject): DocusaurusFile | undefined {
  const [, locale, kind, id = 'default', rest = ''] = TRANSLATED.exec(below(path, folder) ?? '') ?? [];
  if (kind === 'pages') return { kind: 'page', locale, path: rest };
  if (kind === 'blog') {
    const blog = options.blogs.find((plugin) => plugin.id === id);
    return blog && { kind: 'post', blog, locale, path: rest };
  }
  const docs = kind === 'docs' ? options.docs.find((plugin) => plugin.id === id) : undefined;
  const found = docs && inVersion(rest, versions.get(docs.id) ?? []);
  return found && { kind: 'doc', docs, locale, ...found };
}

/** `current/a.md` and `version-2.0/a.md`; a folder of no version is left alone. */
function inVersion(path: string, versions: readonly string[]) {
  const [, name = '', rest = ''] = /^(?:version-)?([^/]+)\/(.+)$/.exec(path) ?? [];
  if (path.startsWith('current/')) return { version: 'current', path: rest };
  return path.startsWith('version-') && versions.includes(name) ? { version: name, path: rest } : undefined;
}

/** The same file in the project's default locale, where such a translation takes the place of the original. */
export function defaultTranslation(file: DocusaurusFile, project: DocusaurusProject): string | undefined {
  if (file.locale !== undefined) return undefined;
  return `${translationFolder(file, project.options.defaultLocale, project)}${file.path}`;
}

/** Folder of the translations of a file's plugin and version, from the root of the repository. */
export function translationFolder(file: DocusaurusFile, locale: string, { folder }: DocusaurusProject): string {
  const plugin = file.kind === 'doc' ? file.docs : file.kind === 'post' ? file.blog : undefined;
  const kind = { doc: 'docs', post: 'blog', page: 'pages' }[file.kind];
  const suffix = plugin === undefined || plugin.id === 'default' ? '' : `-${plugin.id}`;
  const version = file.kind !== 'doc' ? '' : file.version === 'current' ? 'current/' : `version-${file.version}/`;
  return `${folder}i18n/${locale}/docusaurus-plugin-content-${kind}${suffix}/${version}`;
}

/** Folder of the originals of a file's plugin and version, from the root of the repository; undefined outside of it. */
export function originalFolder(file: DocusaurusFile, { folder, options }: DocusaurusProject): string | undefined {
  const path = joinedPath(folder, originalPath(file, options));
  return path === undefined || path === '' ? path : `${path}/`;
}

function originalPath(file: DocusaurusFile, { pages }: DocusaurusOptions): string {
  if (file.kind === 'page') return pages;
  if (file.kind === 'post') return file.blog.path;
  return file.version === 'current'
    ? file.docs.path
    : `${prefixed(file.docs, 'versioned_docs')}/version-${file.version}`;
}

/** Folders and files of a plugin that is not the preset's begin with its id. */
export function prefixed({ id }: DocusaurusPlugin, name: string): string {
  return id === 'default' ? name : `${id}_${name}`;
}

/** The path below a folder; undefined for a path that is not. */
function below(path: string, folder: string | undefined): string | undefined {
  if (folder === undefined) return undefined;
  const base = folder === '' || folder.endsWith('/') ? folder : `${folder}/`;
  return path.startsWith(base) && path.length > base.length ? path.slice(base.length) : undefined;
}

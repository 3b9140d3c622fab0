import type { HugoConfig } from './config.ts';

/** A content file, as its path makes it (https://gohugo.io/content-management/organization/). */
export interface HugoFile {
  readonly kind: 'home' | 'section' | 'taxonomy' | 'term' | 'page';
  /** Folders above the page, from `content`; those of a section are its own. */
  readonly sections: readonly string[];
  /** Last segment of a page's address; empty for home, sections and terms. */
  readonly baseName: string;
  readonly language: string;
  /** The file's name without language and extension. */
  readonly fileName: string;
  /** Whether it is the page of a leaf bundle. */
  readonly isBundle: boolean;
}

export type HugoClass =
  | { readonly kind: 'file'; readonly file: HugoFile }
  | { readonly kind: 'nothing'; readonly reason: string };

const EXTENSIONS = /\.(?:md|markdown|mdown|mkd|mkdn|mdx)$/i;

/** Whether a file is Markdown, by its name. */
export function isMarkdown(path: string): boolean {
  return EXTENSIONS.test(path);
}

/**
 * @param path from the project's folder
 * @param exists whether the project holds a path: a folder with an `index.md` is a leaf bundle, whose other files are its resources
 */
export function hugoFile(path: string, config: HugoConfig, exists: (path: string) => boolean): HugoClass {
  const mount = config.mounts
    .filter(({ folder }) => folder === '' || path.startsWith(`${folder}/`))
    .sort((one, other) => other.folder.length - one.folder.length)[0];
  if (!mount) return nothing('is outside of the content folder');
  if (!isMarkdown(path)) return nothing('is not Markdown');
  const below = mount.folder === '' ? path : path.slice(mount.folder.length + 1);
  // https://gohugo.io/configuration/all/#ignorefiles: hidden files and copies of editors are never read.
  if (/(?:^|\/)[.#]|~(?:\/|$)/.test(below.replace(EXTENSIONS, ''))) return nothing('is hidden');
  const folders = below.split('/');
  const name = folders.pop() ?? '';
  if (isResource({ folders, name, mountFolder: mount.folder }, config, exists))
    return nothing('is a resource of the leaf bundle that its folder is');
  const { stem, language } = languageOf(name.replace(EXTENSIONS, ''), config);
  const all = [...mount.below.split('/').filter((segment) => segment !== ''), ...folders];
  return {
    kind: 'file',
    file: fileOf(all, stem, mount.language?.toLowerCase() ?? language ?? config.defaultLanguage, config),
  };
}

function nothing(reason: string): HugoClass {
  return { kind: 'nothing', reason };
}

function fileOf(folders: readonly string[], stem: string, language: string, { taxonomies }: HugoConfig): HugoFile {
  // An `index.xx` whose `xx` is no language of the site is an index all the same.
  const [name] = stem.split('.');
  if (name === '_index') {
    const isTaxonomy = taxonomies.includes(folders[0] ?? '');
    const kind = folders.length === 0 ? 'home' : !isTaxonomy ? 'section' : folders.length === 1 ? 'taxonomy' : 'term';
    return { kind, sections: folders, baseName: '', language, fileName: stem, isBundle: false };
  }
  const bundle = folders.at(-1);
  if (name !== 'index' || bundle === undefined) {
    return { kind: 'page', sections: folders, baseName: stem, language, fileName: stem, isBundle: false };
  }
  return { kind: 'page', sections: folders.slice(0, -1), baseName: bundle, language, fileName: bundle, isBundle: true };
}

/** A language in the file's name (https://gohugo.io/content-management/multilingual/#translation-by-file-name). */
function languageOf(stem: string, { languages }: HugoConfig): { readonly stem: string; readonly language?: string } {
  const suffix = /\.([^.]+)$/.exec(stem)?.[1];
  if (suffix === undefined || !languages.includes(suffix)) return { stem };
  return { stem: stem.slice(0, -suffix.length - 1), language: suffix };
}

interface PlaceInMount {
  readonly folders: readonly string[];
  readonly name: string;
  readonly mountFolder: string;
}

/** Whether a folder above the file, or its own, is a leaf bundle of which the file is not the page itself. */
function isResource(
  { folders, name, mountFolder }: PlaceInMount,
  { languages }: HugoConfig,
  exists: (path: string) => boolean,
): boolean {
  const suffixes = ['', ...languages.map((language) => `.${language}`)];
  const names = (stem: string) =>
    suffixes.flatMap((suffix) => ['md', 'markdown', 'html'].map((extension) => `${stem}${suffix}.${extension}`));
  return folders.some((_, index) => {
    const folder = [...(mountFolder === '' ? [] : [mountFolder]), ...folders.slice(0, index + 1)].join('/');
    const has = (stem: string) => names(stem).some((candidate) => exists(`${folder}/${candidate}`));
    const isItself = index === folders.length - 1 && /^index\./.test(name);
    // A folder with an `_index.md` is a branch, in which pages are pages.
    return !isItself && has('index') && !has('_index');
  });
}

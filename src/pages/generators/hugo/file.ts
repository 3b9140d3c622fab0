import type { HugoConfig } from './config.ts';
import { EXTENSIONS, isMarkdown, mounted } from './mounted.ts';

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

/**
 * @param path from the project's folder
 * @param exists whether the project holds a path: a folder with an `index.md` is a leaf bundle, whose other files are its resources
 */
export function hugoFile(path: string, config: HugoConfig, exists: (path: string) => boolean): HugoClass {
  if (!isMarkdown(path)) return nothing('is not Markdown');
  const found = mounted(path, config, exists);
  if (typeof found === 'string') return nothing(found);
  const { mount, below, stem, language } = found;
  // https://gohugo.io/configuration/all/#ignorefiles: hidden files and copies of editors are never read.
  if (/(?:^|\/)[.#]|~(?:\/|$)/.test(below.replace(EXTENSIONS, ''))) return nothing('is hidden');
  const folders = below.split('/');
  const name = folders.pop() ?? '';
  if (isResource({ folders, name, mountFolder: mount.folder }, config, exists))
    return nothing('is a resource of the leaf bundle that its folder is');
  const all = [...mount.below.split('/').filter((segment) => segment !== ''), ...folders];
  return { kind: 'file', file: fileOf(all, stem, language, config) };
}

function nothing(reason: string): HugoClass {
  return { kind: 'nothing', reason };
}

/** A file as it is where the first folders above it do not count. */
export function without(folders: number, file: HugoFile, config: HugoConfig): HugoFile {
  if (folders === 0) return file;
  const sections = file.sections.slice(folders);
  if (file.kind !== 'page') return { ...file, sections, kind: kindOf(sections, config) };
  const isOwnFolder = file.isBundle && file.sections.length < folders;
  return { ...file, sections, baseName: isOwnFolder ? '' : file.baseName };
}

function kindOf(folders: readonly string[], { taxonomies }: HugoConfig): HugoFile['kind'] {
  const [first] = folders;
  if (first === undefined) return 'home';
  if (!taxonomies.includes(first)) return 'section';
  return folders.length === 1 ? 'taxonomy' : 'term';
}

function fileOf(folders: readonly string[], stem: string, language: string, config: HugoConfig): HugoFile {
  // An `index.xx` whose `xx` is no language of the site is an index all the same.
  const [name] = stem.split('.');
  if (name === '_index') {
    const kind = kindOf(folders, config);
    return { kind, sections: folders, baseName: '', language, fileName: stem, isBundle: false };
  }
  const bundle = folders.at(-1);
  if (name !== 'index' || bundle === undefined) {
    return { kind: 'page', sections: folders, baseName: stem, language, fileName: stem, isBundle: false };
  }
  return { kind: 'page', sections: folders.slice(0, -1), baseName: bundle, language, fileName: bundle, isBundle: true };
}

/** https://gohugo.io/content-management/formats/#classification */
const CONTENT = 'md markdown mdown html htm adoc asciidoc ad org rst pandoc pdc'.split(' ');

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
    suffixes.flatMap((suffix) => CONTENT.map((extension) => `${stem}${suffix}.${extension}`));
  return folders.some((_, index) => {
    const folder = [...(mountFolder === '' ? [] : [mountFolder]), ...folders.slice(0, index + 1)].join('/');
    const has = (stem: string) => names(stem).some((candidate) => exists(`${folder}/${candidate}`));
    const isItself = index === folders.length - 1 && /^index\./.test(name);
    // A folder with an `_index.md` is a branch, in which pages are pages.
    return !isItself && has('index') && !has('_index');
  });
}

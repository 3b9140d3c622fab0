/** Names of a file that stands for its folder. */
const INDEX_NAMES = ['index', '_index', 'README'];

/** A file's path below its root, as the variables of `site.permalink` see it. */
export interface PlainPath {
  /** Folders above the last segment. */
  readonly folders: readonly string[];
  /** The last segment, without extension; empty for the page of the root itself. */
  readonly name: string;
  /** Whether the page is that of a folder, so that its address ends with a slash. */
  readonly isFolder: boolean;
}

/** `guide/setup.md` is `setup` in `guide`; `guide/index.md` is `guide` itself. */
export function plainPathOf(rootPath: string): PlainPath {
  const folders = rootPath.split('/');
  const name = withoutExtension(folders.pop() ?? '');
  if (!INDEX_NAMES.includes(name)) return { folders, name, isFolder: false };
  return { folders: folders.slice(0, -1), name: folders.at(-1) ?? '', isFolder: true };
}

/** The path with another last segment. */
export function renamed(path: PlainPath, name: string): PlainPath {
  return { ...path, name };
}

/** The whole path, as `:path` stands for it: a folder's ends with a slash, the root's is empty. */
export function joined({ folders, name, isFolder }: PlainPath): string {
  return [...folders, name].join('/') + (isFolder && name !== '' ? '/' : '');
}

function withoutExtension(name: string): string {
  return name.replace(/(?<=.)\.[^.]*$/, '');
}

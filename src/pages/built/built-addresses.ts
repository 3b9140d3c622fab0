/** Names of the pages that a server shows for a folder. */
const INDEXES = ['index.html', 'index.htm'];

/**
 * The file in which a built site holds the page of an address, as servers of static sites find it: a folder's index, a file of that name, or the name with
 * `.html`.
 *
 * @param documentId below `siteUrl`
 * @param has whether the site has a file, by its path from the folder of the site
 */
export function builtFileOf(documentId: string, siteUrl: string, has: (path: string) => boolean): string | undefined {
  const [written = ''] = documentId.slice(siteUrl.length).split(/[?#]/, 1);
  return [...new Set([decoded(written), written])].flatMap(candidates).find(has);
}

/** The address of a file of a built site: of an index, its folder. */
export function addressOfBuilt(path: string, siteUrl: string): string {
  const index = INDEXES.find((name) => path === name || path.endsWith(`/${name}`));
  const shown = index === undefined ? path : path.slice(0, path.length - index.length);
  return siteUrl + shown.split('/').map(encodeURIComponent).join('/');
}

/** Whether a file of a built site may be a page of it. */
export function isBuiltPage(path: string): boolean {
  return /\.html?$/i.test(path);
}

/** The path of an address without the forms in which servers know one page: a slash at its end, `.html`, an index. */
export function plainPath(pathname: string): string {
  return pathname.replace(/(?:\/index\.html?|\.html?)?\/?$/i, '');
}

function candidates(path: string): readonly string[] {
  if (path === '' || path.endsWith('/')) return INDEXES.map((index) => path + index);
  const inFolder = INDEXES.map((index) => `${path}/${index}`);
  if (isBuiltPage(path)) return [path, ...inFolder];
  // A page may be called `index`; then the file of that name is the one of its folder.
  const isIndex = /(?:^|\/)index$/.test(path);
  return isIndex ? [...inFolder, `${path}.html`, path] : [`${path}.html`, path, ...inFolder];
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

import type { JekyllCollection, JekyllConfig } from './config.ts';
import { passedOver } from './entries.ts';

/** What a file is to Jekyll, by its path alone. */
export type JekyllFile =
  | { readonly kind: 'page'; readonly path: string }
  | {
      /** A document of a collection; posts and drafts are documents of the collection `posts`. */
      readonly kind: 'document';
      readonly collection: JekyllCollection;
      readonly isDraft: boolean;
      /** From the source, without `collections_dir`. */
      readonly path: string;
      /** From the source, with it. */
      readonly fullPath: string;
    }
  /** Reason to follow `the file`. */
  | { readonly kind: 'nothing'; readonly reason: string };

/** A post's file name: a date, a hyphen, a name, an extension (https://jekyllrb.com/docs/posts/). */
export const DATED_NAME = /^(\d{2,4}-\d{1,2}-\d{1,2})-([^/]*)(\.[^.]+)$/;

/** Collections that Jekyll reads in another way, or not at all. */
const SPECIAL_COLLECTIONS = ['posts', 'data'];

/** @param path from the folder of the site's source */
export function jekyllFile(path: string, config: JekyllConfig): JekyllFile {
  if (!config.markdownExtensions.includes(extensionOf(path).toLowerCase())) {
    return nothing('has an extension that is none of `markdown_ext`');
  }
  if (config.destination !== '' && path.startsWith(`${config.destination}/`))
    return nothing('is in the folder `destination`');
  return documentOf(path, config) ?? postOf(path, config) ?? pageOf(path, config);
}

/** Extension of a file with its dot; a name that only begins with a dot has none. */
export function extensionOf(path: string): string {
  return /[^/](\.[^./]+)$/.exec(path)?.[1] ?? '';
}

function nothing(reason: string): JekyllFile {
  return { kind: 'nothing', reason };
}

/** A document of the folder `_label` of a collection (https://jekyllrb.com/docs/collections/). */
function documentOf(fullPath: string, config: JekyllConfig): JekyllFile | undefined {
  const container = config.collectionsDir === '' ? '' : `${config.collectionsDir}/`;
  if (!fullPath.startsWith(`${container}_`)) return undefined;
  const path = fullPath.slice(container.length);
  const collection = config.collections.find(({ label }) => path.startsWith(`_${label}/`));
  if (!collection || SPECIAL_COLLECTIONS.includes(collection.label)) return undefined;
  const folder = `_${collection.label}/`;
  const passed = passedOver(folder, path.slice(folder.length), false, config);
  return passed ? nothing(passed) : { kind: 'document', collection, isDraft: false, path, fullPath };
}

/** A post or a draft: below the first `_posts` or `_drafts` of a path whose folders above it Jekyll reads. */
function postOf(fullPath: string, config: JekyllConfig): JekyllFile | undefined {
  const segments = fullPath.split('/');
  const at = segments.findIndex((segment, index) => index < segments.length - 1 && /^_(?:posts|drafts)$/.test(segment));
  const posts = config.collections.find(({ label }) => label === 'posts');
  if (at < 0 || !posts) return undefined;
  const above = segments.slice(0, at).join('/');
  if (!above.startsWith(config.postsBelow)) return nothing('is outside of `collections_dir`');
  const isDraft = segments[at] === '_drafts';
  const entry = segments.slice(at + 1).join('/');
  const passed =
    passedFolders(segments.slice(0, at), config) ??
    passedOver(`${segments.slice(0, at + 1).join('/')}/`, entry, false, config);
  if (passed) return nothing(passed);
  // A listing of the whole tree leaves out what begins with a dot.
  if (/(?:^|\/)\./.test(entry)) return nothing('is in a folder, or has a name, that begins with a dot');
  if (!isDraft && !DATED_NAME.test(segments.at(-1) ?? ''))
    return nothing('is in `_posts`, but its name does not begin with a date such as `2026-01-31-`');
  const path = config.collectionsDir === '' ? fullPath : fullPath.replace(`${config.collectionsDir}/`, '');
  return { kind: 'document', collection: posts, isDraft, path, fullPath };
}

function pageOf(path: string, config: JekyllConfig): JekyllFile {
  // A file that `include` names by its whole path is read wherever it is.
  if (config.include.some((entry) => entry.replace(/^\/+/, '') === path)) return { kind: 'page', path };
  const segments = path.split('/');
  const name = segments.pop() ?? '';
  const folder = segments.map((segment) => `${segment}/`).join('');
  const passed = passedFolders(segments, config) ?? passedOver(folder, name, false, config);
  return passed ? nothing(passed) : { kind: 'page', path };
}

function passedFolders(segments: readonly string[], config: JekyllConfig): string | undefined {
  let base = '';
  for (const segment of segments) {
    const passed = passedOver(base, segment, true, config);
    if (passed) return passed;
    base += `${segment}/`;
  }
  return undefined;
}

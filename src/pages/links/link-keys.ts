import { hash } from 'node:crypto';

/** Extensions of page files, and the names of a folder's own page, in the order in which they are tried. */
export const PAGE_EXTENSIONS = ['.md', '.markdown', '.mdx', '.mdown', '.mkdown', '.mkdn', '.mkd'];
export const INDEX_NAMES = ['index', 'README', '_index', 'readme'];

/**
 * The form that all spellings of one address share, for paths and for URLs: without `.md` or `.html`, without `index` or
 * `README`, without a slash at the end.
 */
export function plainAddress(address: string): string {
  return address
    .replace(/\.(?:md|markdown|mdx|mdown|mkdown|mkdn|mkd|html?)$/, '')
    .replace(/(^|\/)(?:_?index|README|readme)$/, '$1')
    .replace(/\/+$/, '');
}

/**
 * Short hash of an address that a link depends on: 8 hexadecimal digits. Spellings of one address have the same hash.
 *
 * @param pathOrDocumentId path from the root of the repository, or a document id
 */
export function linkKey(pathOrDocumentId: string): string {
  return hash('sha256', plainAddress(pathOrDocumentId), 'buffer').toString('hex', 0, 4);
}

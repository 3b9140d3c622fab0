import type { Mapping } from '../../front-matter/values.ts';
import { titleText } from '../../metadata/values.ts';

/**
 * Categories of a document: those of the folders above its `_posts`, then those of defaults and front matter, then `category`
 * (https://jekyllrb.com/docs/posts/#categories). A text is cut at spaces, but `category` is one whatever it holds.
 *
 * @param path from the source, without `collections_dir`
 */
export function categoriesOf(
  path: string,
  layers: readonly Readonly<Mapping>[],
  data: Readonly<Mapping>,
): readonly string[] {
  const inPath = /(?:^|\/)_(?:posts|drafts)\//.exec(path);
  const folders = inPath
    ? path
        .slice(0, inPath.index)
        .split('/')
        .filter((segment) => segment !== '')
    : [];
  const written = layers.flatMap(({ categories }) => listOf(categories));
  return [...new Set([...folders, ...written, ...singular(data.category)].flatMap(nameIn))];
}

/** Tags of a document: `tag`, else `tags` (https://jekyllrb.com/docs/posts/#tags). */
export function tagsOf({ tag, tags }: Readonly<Mapping>): readonly string[] {
  const one = singular(tag);
  return (one.length > 0 ? one : listOf(tags)).flatMap(nameIn);
}

/** A day is named as it was written; a mapping is no name, whatever Ruby prints for it. */
function nameIn(value: unknown): readonly string[] {
  if (value instanceof Date) return [titleText(value) ?? ''];
  return typeof value === 'object' ? [] : [String(value)];
}

function listOf(value: unknown): readonly unknown[] {
  if (typeof value === 'string') return value.split(/\s+/).filter((word) => word !== '');
  return singular(value);
}

function singular(value: unknown): readonly unknown[] {
  const values: readonly unknown[] = Array.isArray(value) ? value.flat() : [value];
  return values.filter((entry) => entry !== undefined && entry !== null && entry !== false);
}

/**
 * Ids that are written in the text but may be lost on the way to HTML, because they hang on something that is taken off: on an
 * element that is sanitised, on a component, on a block's list of attributes. The browser finds them all the same.
 */
const WRITTEN = /\b(?:id|name)\s*=\s*["']?([^"'\s>{}]+)|\{([^{}\n#]{0,200}#[^{}\n]{0,400})\}/g;

/**
 * Comments, of which hooks of a site make headings and other places with ids: `<!-- md:setting config.enabled -->`
 * (https://www.mkdocs.org/user-guide/configuration/#hooks). A word with a dot may be one, alone or behind a sign.
 */
const COMMENT = /<!--([^<>]{1,500}?)-->/g;
const WORD = /[\w.:-]*\w\.\w[\w.:-]*/g;

/** An id in a block's list of attributes. */
const MARK = /#(\S+)/;

/**
 * All names to which a link into a page can lead.
 *
 * @param ids of the page's HTML
 * @param markdown as it was written
 */
export function anchorsOf(ids: readonly string[], markdown: string): ReadonlySet<string> {
  const written = [...markdown.matchAll(WRITTEN)].flatMap(([, id, list]) => id ?? MARK.exec(list ?? '')?.[1] ?? []);
  return new Set([...ids, ...written, ...(markdown.includes('<!--') ? idsOfComments(markdown) : [])]);
}

/** Names with a dot, as settings have: other words of comments are no ids. */
function idsOfComments(markdown: string): readonly string[] {
  const words = [...markdown.matchAll(COMMENT)].flatMap(([, comment = '']) => comment.match(WORD) ?? []);
  return words.flatMap((word) => [word, `+${word}`]);
}

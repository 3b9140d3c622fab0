/** What may begin a tag, a comment or a declaration. */
const BEGIN = /<(?:!--|[A-Za-z/!?])/g;

/**
 * Whether Markdown holds HTML that is not closed where its block ends: a tag that goes on beyond a blank line, a comment without end, or one
 * over several lines within a list or a quote. As one text, such HTML swallows what follows; as parts of a tree it does not.
 */
export function hasOpenMarkup(markdown: string): boolean {
  const closeAt = nextOf((from) => markdown.indexOf('>', from));
  const commentEndAt = nextOf((from) => markdown.indexOf('-->', from));
  const lineEndAt = nextOf((from) => markdown.indexOf('\n', from));
  const gapAt = nextOf((from) => {
    const gap = /\n[ \t]*\r?\n/g;
    gap.lastIndex = from;
    return gap.exec(markdown)?.index ?? -1;
  });
  for (const { 0: found, index } of markdown.matchAll(BEGIN)) {
    if (found === '<!--') {
      const end = commentEndAt(index);
      if (end === Number.POSITIVE_INFINITY) return true;
      const isAtMargin = index === 0 || markdown[index - 1] === '\n';
      if (!isAtMargin && lineEndAt(index) < end) return true;
    } else if (closeAt(index) === Number.POSITIVE_INFINITY || closeAt(index) > gapAt(index)) {
      return true;
    }
  }
  return false;
}

/** Looks for something from one place to the next, each part of a text once; infinity where there is none. */
function nextOf(find: (from: number) => number): (from: number) => number {
  let known = -1;
  return (from) => {
    if (known >= from) return known;
    const found = find(from);
    known = found < 0 ? Number.POSITIVE_INFINITY : found;
    return known;
  };
}

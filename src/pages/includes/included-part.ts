/** The text of an included file without its front matter, which is no text of the page. */
export function withoutFrontMatter(text: string): string {
  return text.replace(/^---\r?\n[\s\S]*?^---[ \t]*(?:\r?\n|$)/m, '');
}

/** The lines of a text from one to another, both counted from 1 and both included; open ends are the text's. */
export function linesBetween(text: string, first: number | undefined, last: number | undefined): string {
  return text
    .split('\n')
    .slice((first ?? 1) - 1, last)
    .join('\n');
}

/** A text as a pattern that matches nothing but it. */
export function escapedPattern(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
}

import { linesOf } from '../text/lines.ts';

/**
 * A closing tag whose `>` is on the next line, as formatters write it. It is a tag (https://spec.commonmark.org/0.31.2/#closing-tag), but
 * satteri takes it for text.
 */
const BROKEN = /<\/[A-Za-z][A-Za-z0-9-]{0,100}[ \t]*\r?\n[ \t]*>/;
const HEAD = /<\/[A-Za-z][A-Za-z0-9-]{0,100}[ \t]*\r?$/;
const TAIL = /^[ \t]*>/;

/** Whether there is such a tag outside of blocks of code, in which all is text. */
export function hasBrokenTag(markdown: string): boolean {
  if (!BROKEN.test(markdown)) return false;
  const lines = [...linesOf(markdown)].map(({ text, fenced }) => (fenced ? '' : text));
  return BROKEN.test(lines.join('\n'));
}

/** A line with which a block of HTML begins that goes on to the next blank line (https://spec.commonmark.org/0.31.2/#html-blocks, 6). */
const BLOCK =
  /^ {0,3}<\/?(?:address|article|aside|caption|center|col|colgroup|dd|details|dialog|div|dl|dt|fieldset|figcaption|figure|footer|h[1-6]|header|hr|legend|li|main|menu|nav|ol|p|section|summary|table|tbody|td|tfoot|th|thead|tr|ul)(?:[\s/>]|$)/i;

/**
 * Markdown with such tags on one line, which becomes the same. Undefined where the second line may begin a quote instead, or the tag stand in
 * a span of code.
 */
export function withJoinedTags(markdown: string): string | undefined {
  if (!BROKEN.test(markdown)) return markdown;
  const joined: string[] = [];
  let isOpen = false;
  let isBlock = false;
  let isBlank = true;
  for (const { text, fenced } of linesOf(markdown)) {
    const before = joined.at(-1) ?? '';
    if (isOpen && !fenced && TAIL.test(text)) {
      const mayBeOther = /^ {0,3}>/.test(text) || /`|^[ \t]*>/.test(before);
      if (mayBeOther && !isBlock) return undefined;
      joined[joined.length - 1] = before.trimEnd() + text.trimStart();
    } else {
      if (isBlank) isBlock = BLOCK.test(text);
      joined.push(text);
    }
    isBlank = text.trim() === '';
    isOpen = !fenced && HEAD.test(text);
  }
  return joined.join('\n');
}

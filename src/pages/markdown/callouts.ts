import type { Blockquote, Paragraph, PhrasingContent, Root } from 'mdast';
import { visit } from 'unist-util-visit';

/** `[!NOTE]` (https://docs.github.com/get-started/writing-on-github, alerts), with a sign for folding and a title as Hugo has them. */
export const MARKER = /^\[![\w-]{1,40}\][+-]?[ \t]*/;

/** Takes the markers of callouts out of the text; a title of their own stays as a paragraph. Changes the tree. */
export function unmarkCallouts(tree: Root): void {
  visit(tree, 'blockquote', (quote) => {
    const [first] = quote.children;
    if (first?.type === 'paragraph') unmark(quote, first);
  });
}

function unmark(quote: Blockquote, paragraph: Paragraph): void {
  const [text, ...others] = paragraph.children;
  const marker = text?.type === 'text' ? MARKER.exec(text.value) : null;
  if (text?.type !== 'text' || !marker) return;
  const children = [{ ...text, value: text.value.slice(marker[0].length) }, ...others];
  const [title, body] = splitAtLineEnd(children);
  const paragraphs = [title, body].filter((words) => words.some(hasText));
  quote.children.splice(0, 1, ...paragraphs.map((words): Paragraph => ({ ...paragraph, children: words })));
}

/** What stands before the first line end, and what after it. */
function splitAtLineEnd(children: readonly PhrasingContent[]): readonly [PhrasingContent[], PhrasingContent[]] {
  const at = children.findIndex(
    (child) => child.type === 'break' || (child.type === 'text' && child.value.includes('\n')),
  );
  const child = children[at];
  if (!child) return [[...children], []];
  const [before, after] = [children.slice(0, at), children.slice(at + 1)];
  if (child.type !== 'text') return [before, after];
  const feed = child.value.indexOf('\n');
  const head = { ...child, value: child.value.slice(0, feed) };
  return [
    [...before, head],
    [{ ...child, value: child.value.slice(feed + 1) }, ...after],
  ];
}

function hasText(child: PhrasingContent): boolean {
  return child.type !== 'text' || child.value.trim() !== '';
}

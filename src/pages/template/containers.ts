import type { StrippedText } from '../text/edited-text.ts';
import { EditedText } from '../text/edited-text.ts';
import { linesOf } from '../text/lines.ts';

/** `::: tip Title`, `:::note[Title]{.class}`, `:::`; three colons or more, so that containers can hold others. */
const CONTAINER = /^([ \t>]*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+)?):{3,}[ \t]*([\w-]*)[ \t]*(.*?)[ \t]*\r?$/;

/**
 * Takes the marks of containers out of the text (https://vitepress.dev/guide/markdown#custom-containers,
 * https://docusaurus.io/docs/markdown-features/admonitions). A title of its own stays, as a paragraph; a container without
 * one shows the name of its kind, which says nothing about the page.
 */
export function stripContainers(text: string): StrippedText {
  const edited = new EditedText(text);
  let done = 0;
  for (const { start, end, text: line, fenced } of linesOf(text)) {
    const [, indent = '', , title] = fenced ? [] : (CONTAINER.exec(line) ?? []);
    if (title === undefined) continue;
    edited.keep(done, start);
    // Blank lines around it keep what stands before, the title and what follows apart.
    const words = titleIn(title);
    const blank = indent.replaceAll(/[^\s>]/g, ' ').trimEnd();
    edited.put(words === '' ? blank : `${blank}\n${indent}${words}\n${blank}`, start);
    done = end;
  }
  edited.keep(done, text.length);
  return edited.finish();
}

/** `[Title]{.class}`, `Title {open}`, or no more than attributes. */
function titleIn(rest: string): string {
  const [, bracketed] = /^\[(.*)\](?:\s*\{[^{}]*\})?$/.exec(rest) ?? [];
  return (bracketed ?? rest.replace(/\s*\{[^{}]*\}$/, '')).trim();
}

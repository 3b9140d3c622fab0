import { EditedText } from './template-edits.ts';
import type { StrippedText } from './template-syntax.ts';
import { linesOf } from './text-lines.ts';

/** An admonition (https://squidfunk.github.io/mkdocs-material/reference/admonitions/), folded ones too, or a content tab. */
const BLOCK =
  /^([ \t>]*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+)?)(?:(?:!!!|\?\?\?\+?)[ \t]+[\w-][\w \t-]*?(?:[ \t]+(["'])(.*)\2)?|===[!+]?[ \t]+(["'])(.*)\4)[ \t]*\r?$/;
/** A block between lines of slashes (https://facelessuser.github.io/pymdown-extensions/extensions/blocks/). */
const SLASHES = /^([ \t]*)\/{3,}(?:[ \t]+[\w-]+(?:[ \t]*\|[ \t]*(.*?))?)?[ \t]*\r?$/;
/** Lines that readers do not see: a table of contents, what is left of snippets, the meaning of abbreviations. */
const UNSEEN = /^[ \t]*(?:\[TOC\]|-+8<-+(?:[ \t].*)?|\*\[[^\]\n]+\]:.*)[ \t]*\r?$/;
/** An HTML element whose inside is Markdown (https://python-markdown.github.io/extensions/md_in_html/). */
const MARKDOWN_INSIDE = /^[ \t]*<[a-z][\w-]*\b[^<>]*\smarkdown(?:=["']?\w+["']?)?[^<>]*>[ \t]*\r?$/;

/** How far the lines of an open block are indented: those of its inside at least by four more than its mark. */
interface Open {
  readonly indent: number;
}

/**
 * Takes the marks of blocks out of the text of a MkDocs page and their insides back to where the blocks begin. Titles stay, as
 * paragraphs; a block without one shows the name of its kind, which says nothing about the page.
 */
export function stripMkdocsBlocks(text: string): StrippedText {
  const edited = new EditedText(text);
  const open: Open[] = [];
  for (const { start, end, text: line, fenced } of linesOf(text)) {
    const feed = end < text.length ? end + 1 : end;
    if (line.trim() !== '') while (isOver(open.at(-1), line)) open.pop();
    const from = start + Math.min(columnsOf(line), 4 * open.length);
    const block = fenced ? null : BLOCK.exec(line);
    if (block) {
      const indent = block[1] ?? '';
      putTitle(edited, indent.slice(4 * open.length), block[3] ?? block[5], start);
      open.push({ indent: columnsOf(indent.replaceAll(/[^ \t]/g, ' ')) + 4 });
    } else if (fenced) edited.keep(from, feed);
    else putLine(edited, line, from, feed);
  }
  return edited.finish();
}

function isOver(block: Open | undefined, line: string): boolean {
  return block !== undefined && columnsOf(line) < block.indent;
}

/** Blank lines keep what stands before, the title and the inside apart. */
function putTitle(edited: EditedText, indent: string, title: string | undefined, at: number): void {
  const blank = indent.replaceAll(/[^ \t>]/g, ' ').trimEnd();
  edited.put(title === undefined || title.trim() === '' ? `${blank}\n` : `${blank}\n${indent}${title}\n${blank}\n`, at);
}

function putLine(edited: EditedText, line: string, from: number, feed: number): void {
  const slashes = SLASHES.exec(line);
  if (slashes) putTitle(edited, slashes[1] ?? '', slashes[2], from);
  else if (UNSEEN.test(line)) edited.put('\n', from);
  else {
    edited.keep(from, feed);
    if (MARKDOWN_INSIDE.test(line)) edited.put('\n', feed);
  }
}

/** Spaces at the beginning of a line. A tab counts as what it is: one character to take away. */
function columnsOf(line: string): number {
  return /^[ \t]*/.exec(line)?.[0].length ?? 0;
}

import { linesOf } from './lines.ts';

/**
 * Makes what blocks of code named `mdx-code-block` hold part of the page, as Docusaurus does, also within other code
 * (https://docusaurus.io/docs/i18n/crowdin#mdx-solutions). Spaces take the place of their fences, so that every offset stays.
 */
export function openMdxCodeBlocks(text: string): string {
  if (!text.includes('mdx-code-block')) return text;
  const lines = text.split('\n');
  let open: { readonly at: number; readonly ticks: string } | undefined;
  for (const [at, line] of lines.entries()) {
    const [, opening] = /^ *(`{3,4}) *mdx-code-block\r?$/.exec(line) ?? [];
    if (open && line.trim() === open.ticks) {
      for (const fence of [open.at, at]) lines[fence] = blank(lines[fence] ?? '');
      open = undefined;
    } else if (opening !== undefined && !open) open = { at, ticks: opening };
  }
  return lines.join('\n');
}

function blank(line: string): string {
  return line.replaceAll(/[^\r]/g, ' ');
}

/** A text whose fenced blocks of code are lines without anything. */
export function withoutFencedCode(text: string): string {
  return [...linesOf(text)].map(({ text: line, fenced }) => (fenced ? '' : line)).join('\n');
}

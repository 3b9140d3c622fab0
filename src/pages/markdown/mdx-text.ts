import { linesOf } from '../text/lines.ts';

/** An id at the end of a heading; braces would be an expression. */
const HEADING_ID = /^( {0,3}#{1,6}[ \t].*)\{#([^\s{}*]+)\}([ \t]*\r?)$/;

/**
 * MDX that a parser of MDX can read, where Docusaurus is more patient than it
 * (https://docusaurus.io/docs/markdown-features#markdown-format): comments of HTML become blank, ids of headings comments.
 * Lines stay where they are.
 */
export function readableMdx(text: string): string {
  const lines = [...linesOf(text)].map((line) => ({
    ...line,
    text: line.fenced ? line.text : line.text.replace(HEADING_ID, '$1{/*#$2*/}$3'),
  }));
  const hidden = lines.map((line) => (line.fenced ? blank(line.text) : line.text)).join('\n');
  const cleaned = withoutComments(hidden).split('\n');
  return lines.map((line, at) => (line.fenced ? line.text : cleaned[at])).join('\n');
}

/** A span of code, which may show a comment, or the beginning of a comment. */
const CODE_OR_COMMENT = /(?<!`)(`+)(?!`)[^`\n]*\1|<!--/g;

/** Comments become blank; one without end is none. */
function withoutComments(text: string): string {
  let cleaned = '';
  let from = 0;
  for (const { 0: found, index } of text.matchAll(CODE_OR_COMMENT)) {
    if (index < from || found !== '<!--') continue;
    const end = text.indexOf('-->', index);
    if (end < 0) break;
    cleaned += text.slice(from, index) + gap(text, index, end + 3);
    from = end + 3;
  }
  return cleaned + text.slice(from);
}

/** Keeps what follows at its place; but spaces at the end of a line would break it. */
function gap(text: string, start: number, end: number): string {
  const lines = text.slice(start, end).split('\n');
  const isLast = /[ \t\r]*(?:\n|$)/y;
  isLast.lastIndex = end;
  const last = isLast.test(text) ? '' : ' '.repeat(lines.at(-1)?.length ?? 0);
  return '\n'.repeat(lines.length - 1) + last;
}

/** Spaces in place of everything but line ends. */
function blank(text: string): string {
  return text.replaceAll(/[^\n]/g, ' ');
}

/** What only MDX understands, outside of code: imports and exports, expressions, tags of components. */
const MDX_ONLY = /(?<!`)(`+)(?!`)[^`\n]*\1|\{[^{}]*\}|<\/?[A-Z][\w.]*(?:\s[^<>]*)?>|<\/?>/g;

/** MDX that breaks the rules of its syntax, as Markdown: what only MDX understands is taken out as well as that goes. */
export function withoutMdx(text: string): string {
  let isEsm = false;
  const lines = [...linesOf(text)].map(({ text: line, fenced }, at, all) => {
    const isFirst = at === 0 || all[at - 1]?.text.trim() === '';
    if (line.trim() === '' || fenced) isEsm = false;
    else if (isFirst || isEsm) isEsm = isEsm || /^(?:import|export)\s/.test(line);
    return { fenced, text: isEsm ? '' : line };
  });
  const hidden = lines.map((line) => (line.fenced ? blank(line.text) : line.text)).join('\n');
  const cleaned = hidden
    .replaceAll(MDX_ONLY, (found) => (found.startsWith('`') ? found : found.replaceAll(/[^\n]/g, '')))
    .split('\n');
  return lines.map((line, at) => (line.fenced ? line.text : cleaned[at])).join('\n');
}

import { type Dialect, mayBeOn } from '../dialect.ts';

/** What opens a block in a line: an admonition or a tab with its title, a block between slashes, an element with Markdown inside. */
export type Opening =
  | { readonly kind: 'indented'; readonly prefix: string; readonly type: string; readonly title: string }
  | { readonly kind: 'slashes'; readonly title: string; readonly opens: boolean }
  | { readonly kind: 'element'; readonly tag: string; readonly start: string; readonly rest: string };

/** What may stand before the text of a line: its indentation, marks of quotations, one of a list or of a definition. */
const PREFIX = /^[ \t>]*(?:(?:[-*+:]|\d{1,9}[.)])[ \t]+)?/;

/** https://facelessuser.github.io/pymdown-extensions/extensions/blocks/ */
const SLASHES = 'admonition caption definition details html tab'.split(' ').map((name) => `pymdownx.blocks.${name}`);

/** Reads a line that is no code. Longer ones than any mark open nothing. */
export function openingOf(line: string, dialect: Dialect): Opening | undefined {
  if (line.length > 2_000) return undefined;
  const prefix = PREFIX.exec(line)?.[0] ?? '';
  const rest = line.slice(prefix.length).trimEnd();
  switch (rest.charAt(0)) {
    case '!':
      return mayBeOn(dialect, 'admonition') ? admonitionOf(prefix, rest) : undefined;
    case '?':
      return mayBeOn(dialect, 'pymdownx.details') ? admonitionOf(prefix, rest) : undefined;
    case '=':
      return mayBeOn(dialect, 'pymdownx.tabbed') ? tabOf(prefix, rest) : undefined;
    case '/':
      return mayBeOn(dialect, ...SLASHES) ? slashesOf(rest) : undefined;
    case '<':
      return mayBeOn(dialect, 'md_in_html') ? elementOf(rest) : undefined;
    default:
      return undefined;
  }
}

/** https://python-markdown.github.io/extensions/admonition/, https://facelessuser.github.io/pymdown-extensions/extensions/details/ */
function admonitionOf(prefix: string, line: string): Opening | undefined {
  const [, rest] = /^(?:!!!|\?\?\?\+?)[ \t]*(?=["'\w])(.*)$/.exec(line) ?? [];
  if (rest === undefined) return undefined;
  const quote = rest.search(/["']/);
  const types = quote < 0 ? rest : rest.slice(0, quote);
  const title = quote < 0 ? '' : quotedIn(rest.slice(quote));
  if (title === undefined || !/^[\w \t-]*$/.test(types)) return undefined;
  return { kind: 'indented', prefix, type: types.trim().split(/[ \t]/, 1)[0] ?? '', title };
}

/** https://facelessuser.github.io/pymdown-extensions/extensions/tabbed/ */
function tabOf(prefix: string, line: string): Opening | undefined {
  const [, rest = ''] = /^===[!+]{0,2}[ \t]+(.*)$/.exec(line) ?? [];
  const title = quotedIn(rest);
  return title === undefined ? undefined : { kind: 'indented', prefix, type: '', title };
}

/** What stands between the quotation marks of which a text consists; undefined where it does not. */
function quotedIn(text: string): string | undefined {
  const quote = text.charAt(0);
  const isQuoted = text.length > 1 && (quote === '"' || quote === "'") && text.endsWith(quote);
  return isQuoted ? text.slice(1, -1).replaceAll(`\\${quote}`, quote).trim() : undefined;
}

/** Of these what stands behind the bar is no title. */
const UNTITLED = /^(?:html|caption|[\w-]+-caption|define)$/;

/** https://facelessuser.github.io/pymdown-extensions/extensions/blocks/ */
function slashesOf(line: string): Opening | undefined {
  const [, name, bar] = /^\/{3,}(?:[ \t]+([\w-]+)[ \t]*(?:\|(.*))?)?$/.exec(line) ?? [];
  if (name === undefined && !/^\/{3,}$/.test(line)) return undefined;
  const title = name === undefined || UNTITLED.test(name) ? '' : (bar ?? '').trim();
  return { kind: 'slashes', title, opens: name !== undefined };
}

/** https://python-markdown.github.io/extensions/md_in_html/ */
function elementOf(line: string): Opening | undefined {
  const match = /^<([a-z][\w-]*)((?:\s+[\w:.-]+(?:=(?:"[^"]*"|'[^']*'|[^\s"'<>]+))?)*)\s*>/i.exec(line);
  const [start = '', tag = '', attributes = ''] = match ?? [];
  if (!/\smarkdown(?![\w:.-])(?!=["']?0)/.test(attributes)) return undefined;
  return { kind: 'element', tag: tag.toLowerCase(), start, rest: line.slice(start.length) };
}

/** How many characters of a line make up its first columns of white space, or as many as it has. */
export function charactersOf(line: string, columns: number): number {
  let column = 0;
  let at = 0;
  for (; column < columns && /[ \t]/.test(line.charAt(at)); at += 1)
    column += line.charAt(at) === '\t' ? 4 - (column % 4) : 1;
  return at;
}

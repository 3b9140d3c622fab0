import { EditedText, type StrippedText, UNKNOWN_TARGET } from '../text/edited-text.ts';
import { headingMark } from './attributes.ts';
import { endOf, fenceAround, type Range } from './code.ts';
import { linkTag, outputIn, outputOf, targetIsOpen } from './liquid-values.ts';
import { codeTokens, endOfCode, escaped } from './scan.ts';
import type { TemplateContext } from './template-context.ts';

/**
 * Where something other than text begins, in this order: a fence of code, an indented line,
 * an escaped backtick, a span of code, a tag, an output, a
 * table of contents, a mark of kramdown. Lengths are bounded, so that a hostile text takes no longer than its length suggests.
 */
const LIQUID = [
  /(?:\s{0,99}\{%-|\{%)\s*(?<name>\w+|#)(?<rest>[\s\S]{0,4000}?)(?:-%\}\s{0,99}|%\})/,
  /(?:\s{0,99}\{\{-|\{\{)(?<output>[\s\S]{0,4000}?)(?:-\}\}\s{0,99}|\}\})/,
];
const TOKEN = tokenOf(LIQUID);
/** Where the front matter says that Liquid is text (https://jekyllrb.com/docs/liquid/). */
const KRAMDOWN_TOKEN = tokenOf([]);

function tokenOf(templates: readonly RegExp[]): RegExp {
  const tokens = [
    ...codeTokens('{`'),
    ...templates,
    /(?:^[ \t]*(?:[-*+]|\d{1,9}[.)])[ \t][^\n]{0,200}\n[ \t]*\{:\s*toc\b[^{}\n]*\})/,
    /(?=\{:)(?<=^[ \t]{0,3}#{1,6}[ \t][^\n]{0,400})\{:[^{}\n]*?#(?<id>[^\s{}#]+)[^{}\n]*\}(?=[ \t]*\r?$)/,
    // Below a heading: https://kramdown.gettalong.org/syntax.html#block-ials
    /(?=\r?\n[ \t]{0,3}\{:)(?<=^[ \t]{0,3}#{1,6}[ \t][^\n]{0,400})\r?\n[ \t]{0,3}\{:[^{}#\n]{0,400}#(?<below>[^\s{}#]{1,200})[^{}\n]{0,400}\}(?=[ \t]*\r?$)/,
    /(?<comment>\{::comment\})/,
    /(?<!\\)\{:[^{}\n]{0,400}\}/,
    // https://kramdown.gettalong.org/syntax.html#abbreviations
    /^\*\[[^\]\n]{1,200}\]:[^\n]{0,1000}$/,
  ];
  return new RegExp(tokens.map(({ source }) => source).join('|'), 'gm');
}

/** A reading of one text. */
interface Reading {
  readonly text: string;
  readonly siteUrl: string;
  /** What `page.title` stands for, where it is known. */
  readonly title: string | undefined;
  readonly edited: EditedText;
  /** Ends that are not there any more, so that they are not looked for again and again. */
  readonly missing: Set<string>;
}

type Groups = Readonly<Record<string, string | undefined>>;

/**
 * Takes Liquid (https://shopify.github.io/liquid/) and the attribute marks of kramdown
 * (https://kramdown.gettalong.org/syntax.html#attribute-list-definitions) out of a Jekyll page. Tags and outputs go, the text
 * between tags stays. `raw` stays as it is without its marks, `highlight` becomes a fence, `comment` goes. Links keep
 * what can be told of them: `{% link %}`, `{% post_url %}`, `site.url`, `site.baseurl`, `relative_url`, `absolute_url`.
 */
export function stripLiquid(text: string, { siteUrl, title, dialect }: TemplateContext): StrippedText {
  const reading: Reading = { text, siteUrl, title, edited: new EditedText(text), missing: new Set() };
  const token = new RegExp(dialect?.templates === false ? KRAMDOWN_TOKEN : TOKEN);
  let done = 0;
  for (let match = token.exec(text); match; match = token.exec(text)) {
    reading.edited.keep(done, match.index);
    done = takeToken(reading, match.index, match.index + match[0].length, match.groups ?? {});
    token.lastIndex = done;
  }
  reading.edited.keep(done, text.length);
  return reading.edited.finish();
}

/** Deals with what begins at `start`, up to `end` at least; returns where reading goes on. */
function takeToken(reading: Reading, start: number, end: number, groups: Groups): number {
  const { edited } = reading;
  const codeEnd = endOfCode(reading.text, start, end, groups);
  if (codeEnd !== undefined) return keepCode(reading, start, codeEnd);
  if (groups.name !== undefined) return takeTag(reading, { name: groups.name, rest: groups.rest ?? '' }, start, end);
  if (groups.output !== undefined) edited.put(outputText(reading, groups.output, end), start);
  else if (groups.id !== undefined) edited.put(headingMark(groups.id), start);
  else if (groups.below !== undefined) edited.put(` ${headingMark(groups.below)}\n`, start);
  else if (groups.comment !== undefined) return endOfBlock(reading, /\{:\/(?:comment)?\}/g, end)?.end ?? end;
  return end;
}

interface Tag {
  readonly name: string;
  /** What stands behind its name. */
  readonly rest: string;
}

function takeTag(reading: Reading, { name, rest }: Tag, start: number, end: number): number {
  const { edited } = reading;
  const close = ['raw', 'highlight', 'comment'].includes(name) ? endOfBlock(reading, endTag(name), end) : undefined;
  if (close) {
    if (name === 'raw') edited.keep(end, close.start);
    if (name === 'highlight') putFence(reading, rest, end, close.start);
    return close.end;
  }
  if (targetIsOpen(edited.line)) edited.put(linkTag(name, rest) ?? UNKNOWN_TARGET, start);
  return end;
}

function outputText({ text, siteUrl, title, edited }: Reading, output: string, end: number): string {
  const isTitle = /^\s*page\.title\s*(?:\||$)/.test(output);
  if (isTitle && title !== undefined && !targetIsOpen(edited.line)) return escaped(title);
  return targetIsOpen(edited.line)
    ? (outputIn(output, siteUrl, text.slice(end, end + 2)) ?? UNKNOWN_TARGET)
    : outputOf(output);
}

/** Code stays as it is, but for the marks around what Liquid must not touch. */
function keepCode({ text, edited }: Reading, start: number, end: number): number {
  let done = start;
  for (const mark of text.slice(start, end).matchAll(/\{%-?\s*(?:end)?raw\s*-?%\}/g)) {
    edited.keep(done, start + mark.index);
    done = start + mark.index + mark[0].length;
  }
  edited.keep(done, end);
  return end;
}

/** Writes `{% highlight ruby %}…{% endhighlight %}` as a fence; each of its marks has a line of its own. */
function putFence(reading: Reading, rest: string, from: number, to: number): void {
  const { text, edited } = reading;
  const code = text.slice(from, to);
  const fence = fenceAround(code);
  const language = /^\s*([\w+#.-]+)/.exec(rest)?.[1] ?? '';
  const indent = /^[ \t>]*$/.exec(edited.line)?.[0];
  edited.put(`${indent === undefined ? '\n\n' : ''}${fence}${language}${/^[ \t]*\r?\n/.test(code) ? '' : '\n'}`, from);
  keepCode(reading, from, to);
  const endsLine = /\n[ \t>]*$/.test(code);
  edited.put(
    `${endsLine ? '' : '\n'}${fence}${/^[ \t]*\r?(?:\n|$)/.test(text.slice(to).replace(/^\{%[^%]*%\}/, '')) ? '' : '\n'}`,
    to,
  );
}

function endTag(name: string): RegExp {
  return new RegExp(`\\{%-?\\s*end${name}\\s*-?%\\}`, 'g');
}

function endOfBlock({ text, missing }: Reading, pattern: RegExp, from: number): Range | undefined {
  if (missing.has(pattern.source)) return undefined;
  const found = endOf(text, pattern, from);
  if (!found) missing.add(pattern.source);
  return found;
}

import { mayBeOn } from '../dialect.ts';
import { type StrippedText, UNKNOWN_TARGET } from '../text/edited-text.ts';
import { ATTRIBUTES, idIn, takeHeadingMark } from './attributes.ts';
import { keepCodeSpans } from './code-spans.ts';
import { criticMarks } from './critic.ts';
import { FORMULA } from './formulas.ts';
import { keyCalled } from './keys.ts';
import { targetIsOpen } from './liquid-values.ts';
import { takeRaw } from './macros.ts';
import { stripMkdocsBlocks } from './mkdocs-blocks.ts';
import { joinReferences } from './references.ts';
import { type FoundMark, inTurn, type Mark, stripMarks } from './scan.ts';
import { markStrong } from './strong.ts';
import type { TemplateContext } from './template-context.ts';
import { keepSingleTildes } from './tildes.ts';

/**
 * Takes what Python-Markdown, its extensions (https://facelessuser.github.io/pymdown-extensions/), Material
 * (https://squidfunk.github.io/mkdocs-material/reference/) and the macros plugin (https://mkdocs-macros-plugin.readthedocs.io/) add to
 * Markdown out of the text of a page. Formulas stay as they are.
 */
export function stripMkdocs(text: string, { dialect = {} }: Pick<TemplateContext, 'dialect'>): StrippedText {
  const formulas = dialect.formulas === false ? [] : [FORMULA];
  const marks = [
    ...(dialect.templates === false ? [] : JINJA),
    ...formulas,
    ...(mayBeOn(dialect, 'pymdownx.critic') ? criticMarks(dialect) : []),
    ...MARKS.filter(({ of = [] }) => of.length === 0 || mayBeOn(dialect, ...of)),
  ];
  return inTurn(
    text,
    (all) => stripMkdocsBlocks(all, dialect),
    (all) => stripMarks(all, marks),
    joinReferences,
    (all) => keepCodeSpans(all, { languages: mayBeOn(dialect, 'pymdownx.inlinehilite') }),
    markStrong,
    (all) => keepSingleTildes(all, { areSubscripts: dialect.subscripts, strike: mayBeOn(dialect, 'pymdownx.tilde') }),
  );
}

/** Of the macros plugin. */
const JINJA: readonly Mark[] = [
  { pattern: /\{%-?\s{0,100}raw\s{0,100}-?%\}/, takeUpTo: takeRaw },
  { pattern: /\{\{(?:(?!\{\{|\}\}|\n[ \t]*\r?\n)[\s\S]){0,2000}\}\}/, take: takeJinja },
  { pattern: /\{%(?:(?!\{%|%\})[\s\S]){0,2000}%\}/, take: takeJinja },
  { pattern: /\{#\s(?:(?!\{#)[\s\S]){0,2000}?#\}/ },
];

/** A mark, and the extensions any of which reads it. */
interface MarkOf extends Mark {
  readonly of?: readonly string[];
}

const MARKS: readonly MarkOf[] = [
  // Python-Markdown wants no space there: https://python-markdown.github.io/#differences
  {
    pattern: /^(?:[ \t]{0,3}(?:>|[-*+]|\d{1,9}[.)])[ \t]{0,4}){0,3}#{1,6}(?=[^#\s])/,
    take: ({ edited, start, end }) => {
      edited.keep(start, end);
      edited.put(' ', end);
    },
  },
  // At the end of a heading neither.
  { pattern: /(?=#)(?<=^#{1,6}[^\n]{0,400}[^\s#\\])#{1,9}(?=[ \t]{0,99}\r?$)/ },
  {
    pattern: new RegExp(
      String.raw`(?=\{)(?<=^ {0,3}#{1,6}[^\n]{0,400})\{:?(?<heading>${ATTRIBUTES})\}(?=[ \t#]{0,100}\r?$)`,
    ),
    take: takeHeadingMark,
    of: ['attr_list'],
  },
  // https://squidfunk.github.io/mkdocs-material/reference/icons-emojis/
  {
    pattern: /:(?:material|octicons|fontawesome|simple)-[\w-]{1,100}:(?:\{[^{}\n]{0,400}\})?[ \t]?/,
    of: ['pymdownx.emoji'],
  },
  { pattern: /^[ \t>]*\{:?(?=[ \t]{0,9}[.#\w])[^{}\n]{1,400}(?<=[.#=:][^{}\n]{0,400})\}[ \t]*\r?$/, of: ['attr_list'] },
  {
    pattern: new RegExp(
      String.raw`\{:(?<colon>${ATTRIBUTES})\}|(?=\{)(?<=[)\]*>:\x60])\{(?<joined>${ATTRIBUTES})\}|` +
        String.raw`(?=\{)(?<=[ \t])\{(?<last>${ATTRIBUTES})\}(?=[ \t]*(?:\r?$(?!\r?\n {0,3}(?:=+|-+)[ \t]*\r?$)|\|))`,
    ),
    take: takeAttributes,
    of: ['attr_list'],
  },
  // https://facelessuser.github.io/pymdown-extensions/extensions/keys/
  {
    pattern: /\+\+(?<keys>(?:[\w-]{1,30}|"[^"\n]{1,30}")(?:\+(?:[\w-]{1,30}|"[^"\n]{1,30}")){0,9})\+\+/,
    take: takeKeys,
    of: ['pymdownx.keys'],
  },
  // https://facelessuser.github.io/pymdown-extensions/extensions/mark/, caret/
  { pattern: /(?<![=\w])==(?=[^=\s])(?:[^=\n]|=(?!=)){1,1000}(?<=\S)==(?!=)/, take: inner(2), of: ['pymdownx.mark'] },
  { pattern: /\^\^(?=[^^\s])(?:[^^\n]){1,1000}(?<=\S)\^\^/, take: inner(2), of: ['pymdownx.caret'] },
  { pattern: /(?<!\[)\^[^\s^[\]]{1,100}\^/, take: inner(1), of: ['pymdownx.caret'] },
  // A comment may be what is defined (https://python-markdown.github.io/extensions/definition_lists/); CommonMark wants words there.
  {
    pattern: /-->(?=[ \t]*\r?\n(?:[ \t]*\r?\n){0,3}:[ \t]+\S)/,
    take: ({ edited, start, end }) => {
      edited.keep(start, end);
      edited.put('\n\n&nbsp;', end);
    },
    of: ['def_list'],
  },
  // Nothing within a comment is a mark.
  {
    pattern: /<!--(?:(?!-->)[^\n]){0,500}\n(?:(?!-->)[\s\S]){0,4000}(?=-->)/,
    take: ({ edited, start, end }) => edited.keep(start, end),
  },
  // Behind a comment at its beginning a line is Markdown again (https://github.com/Python-Markdown/markdown), with CommonMark it is HTML.
  {
    pattern:
      /(?<=^[ \t>]{0,40}(?:(?:[-*+:]|\d{1,9}[.)])[ \t]{1,9})?)(?:<!--(?:(?!-->)[^\n]){0,500}-->[ \t]{0,9}){1,9}(?=\S)/,
  },
  // https://squidfunk.github.io/mkdocs-material/reference/annotations/
  { pattern: /\(\d{1,3}\)!?(?=\{)|\(\d{1,3}\)!/, of: ['md_in_html'] },
  // https://facelessuser.github.io/pymdown-extensions/extensions/snippets/#escaping-snippets-notation
  {
    pattern: /^[ \t]*;(?<snippet>-{1,9}8<-{1,9})/,
    take: ({ edited, start, end, groups: { snippet = '' } }) => {
      const mark = end - snippet.length;
      edited.keep(start, mark - 1);
      edited.keep(mark, end);
    },
  },
];

/** Keeps what stands between marks so many characters long. */
function inner(width: number): (found: FoundMark) => void {
  return ({ edited, start, end }) => edited.keep(start + width, end - width);
}

function takeJinja({ edited, start }: FoundMark): void {
  if (targetIsOpen(edited.line)) edited.put(UNKNOWN_TARGET, start);
}

/** Links can lead to an id, whatever it belongs to. */
function takeAttributes({ groups: { colon, joined, last }, edited, start }: FoundMark): void {
  const id = idIn(colon ?? joined ?? last ?? '');
  if (id !== undefined) edited.put(`<a id="${id}"></a>`, start);
}

/** `++ctrl+alt+del++` reads Ctrl+Alt+Del. */
function takeKeys({ groups: { keys = '' }, edited, start }: FoundMark): void {
  const names = keys.match(/"[^"]*"|[^+]+/g) ?? [];
  edited.put(names.map(keyCalled).join('+'), start);
}

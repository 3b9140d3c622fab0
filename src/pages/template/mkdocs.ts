import { type StrippedText, UNKNOWN_TARGET } from '../text/edited-text.ts';
import { targetIsOpen } from './liquid-values.ts';
import { takeRaw } from './macros.ts';
import { stripMkdocsBlocks } from './mkdocs-blocks.ts';
import { type FoundMark, inTurn, type Mark, stripMarks } from './scan.ts';

/**
 * Takes what Python-Markdown, its extensions (https://facelessuser.github.io/pymdown-extensions/), Material
 * (https://squidfunk.github.io/mkdocs-material/reference/) and the macros plugin (https://mkdocs-macros-plugin.readthedocs.io/) add to
 * Markdown out of the text of a page. Formulas stay as they are.
 */
export function stripMkdocs(text: string, _siteUrl: string): StrippedText {
  return inTurn(text, stripMkdocsBlocks, (all) => stripMarks(all, MARKS));
}

const VALUE = String.raw`(?:"[^"\n]{0,400}"|'[^'\n]{0,400}'|[^\s{}"']{1,400})`;
const ATTRIBUTE = String.raw`(?:[.#][\w.:-]{1,100}|[\w:-]{1,100}=${VALUE}|data-[\w-]{1,100}|download|hidden|markdown)`;
/** https://python-markdown.github.io/extensions/attr_list/ */
const ATTRIBUTES = String.raw`[ \t]{0,9}${ATTRIBUTE}(?:[ \t]{1,9}${ATTRIBUTE}){0,20}[ \t]{0,9}`;

const MARKS: readonly Mark[] = [
  { pattern: /\{%-?\s{0,100}raw\s{0,100}-?%\}/, takeUpTo: takeRaw },
  { pattern: /\{\{(?:(?!\{\{|\}\}|\n[ \t]*\r?\n)[\s\S]){0,2000}\}\}/, take: takeJinja },
  { pattern: /\{%(?:(?!\{%|%\})[\s\S]){0,2000}%\}/, take: takeJinja },
  { pattern: /\{#\s(?:(?!\{#)[\s\S]){0,2000}?#\}/ },
  // https://facelessuser.github.io/pymdown-extensions/extensions/arithmatex/
  {
    pattern:
      /\$\$(?:(?!\n[ \t]*\r?\n)[^$]){1,4000}\$\$|(?<![\\$])\$(?=\S)[^$\n]{1,400}(?<=[^\s\\])\$(?!\d)|\\\[(?:(?!\\[[\]])[\s\S]){1,4000}\\\]|\\\((?:(?!\\[()])[^\n]){1,400}\\\)/,
    take: ({ edited, start, end }) => edited.keep(start, end),
  },
  {
    pattern: new RegExp(
      String.raw`(?=\{)(?<=^ {0,3}#{1,6}[ \t][^\n]{0,400})\{:?(?<heading>${ATTRIBUTES})\}(?=[ \t#]{0,100}\r?$)`,
    ),
    take: takeHeadingMark,
  },
  // https://squidfunk.github.io/mkdocs-material/reference/icons-emojis/
  { pattern: /:(?:material|octicons|fontawesome|simple)-[\w-]{1,100}:(?:\{[^{}\n]{0,400}\})?[ \t]?/ },
  { pattern: /^[ \t>]*\{:?(?=[ \t]{0,9}[.#\w])[^{}\n]{1,400}(?<=[.#=:][^{}\n]{0,400})\}[ \t]*\r?$/ },
  {
    pattern: new RegExp(
      String.raw`\{:(?<colon>${ATTRIBUTES})\}|(?=\{)(?<=[)\]*>:\x60])\{(?<joined>${ATTRIBUTES})\}|` +
        String.raw`(?=\{)(?<=[ \t])\{(?<last>${ATTRIBUTES})\}(?=[ \t]*(?:\r?$|\|))`,
    ),
    take: takeAttributes,
  },
  // https://facelessuser.github.io/pymdown-extensions/extensions/keys/
  {
    pattern: /\+\+(?<keys>(?:[\w-]{1,30}|"[^"\n]{1,30}")(?:\+(?:[\w-]{1,30}|"[^"\n]{1,30}")){0,9})\+\+/,
    take: takeKeys,
  },
  // https://facelessuser.github.io/pymdown-extensions/extensions/critic/
  {
    pattern: /\{\+\+(?:(?!\{\+\+|\+\+\})[\s\S]){0,2000}\+\+\}|\{==(?:(?!\{==|==\})[\s\S]){0,2000}==\}/,
    take: inner(3),
  },
  { pattern: /\{--(?:(?!\{--|--\})[\s\S]){0,2000}--\}|\{>>(?:(?!\{>>|<<\})[\s\S]){0,2000}<<\}/ },
  {
    pattern: /\{~~(?:(?!\{~~|~>)[\s\S]){0,1000}~>(?<after>(?:(?!\{~~|~~\})[\s\S]){0,1000})~~\}/,
    take: ({ groups: { after = '' }, edited, end }) => edited.keep(end - 3 - after.length, end - 3),
  },
  // https://facelessuser.github.io/pymdown-extensions/extensions/mark/, caret/
  { pattern: /(?<![=\w])==(?=[^=\s])(?:[^=\n]|=(?!=)){1,1000}(?<=\S)==(?!=)/, take: inner(2) },
  { pattern: /\^\^(?=[^^\s])(?:[^^\n]){1,1000}(?<=\S)\^\^/, take: inner(2) },
  { pattern: /(?<!\[)\^[^\s^[\]]{1,100}\^/, take: inner(1) },
  // https://squidfunk.github.io/mkdocs-material/reference/annotations/
  { pattern: /\(\d{1,3}\)!?(?=\{)|\(\d{1,3}\)!/ },
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

/** The id stays for the step that names headings. */
function takeHeadingMark({ groups: { heading = '' }, edited, start }: FoundMark): void {
  const id = idIn(heading);
  if (id !== undefined) edited.put(`{#${id}}`, start);
}

/** Links can lead to an id, whatever it belongs to. */
function takeAttributes({ groups: { colon, joined, last }, edited, start }: FoundMark): void {
  const id = idIn(colon ?? joined ?? last ?? '');
  if (id !== undefined) edited.put(`<a id="${id}"></a>`, start);
}

function idIn(attributes: string): string | undefined {
  return /(?:^|[ \t])#([\w.:-]+)/.exec(attributes)?.[1];
}

/** `++ctrl+alt+del++` reads Ctrl+Alt+Del. */
function takeKeys({ groups: { keys = '' }, edited, start }: FoundMark): void {
  const names = keys.split('+').map((key) => key.replaceAll('"', ''));
  edited.put(names.map((key) => key.charAt(0).toUpperCase() + key.slice(1)).join('+'), start);
}

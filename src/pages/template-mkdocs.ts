import { targetIsOpen } from './template-liquid-values.ts';
import { stripMkdocsBlocks } from './template-mkdocs-blocks.ts';
import { type Found, inTurn, type Mark, stripMarks } from './template-scan.ts';
import { type StrippedText, UNKNOWN_TARGET } from './template-syntax.ts';

/**
 * Takes what Python-Markdown, its extensions (https://facelessuser.github.io/pymdown-extensions/), Material
 * (https://squidfunk.github.io/mkdocs-material/reference/) and the macros plugin add to Markdown out of the text of a page.
 */
export function stripMkdocs(text: string, _siteUrl: string): StrippedText {
  return inTurn(text, stripMkdocsBlocks, (all) => stripMarks(all, MARKS));
}

const ATTRIBUTES = String.raw`[ \t]*(?:[.#][\w.:-]{1,100}|[\w:-]{1,100}=(?:"[^"\n]{0,400}"|'[^'\n]{0,400}'|[^\s{}"']{1,400})|[ \t]){1,40}`;

const MARKS: readonly Mark[] = [
  { pattern: /\{\{[^{}]{0,2000}\}\}/, take: takeJinja },
  { pattern: /\{%[\s\S]{0,2000}?%\}/, take: takeJinja },
  { pattern: /\{#\s[\s\S]{0,2000}?#\}/ },
  {
    pattern: new RegExp(
      String.raw`(?<=^ {0,3}#{1,6}[ \t][^\n]{0,1000}?)[ \t]{0,20}\{:?(?<heading>${ATTRIBUTES})\}(?=[ \t#]*\r?$)`,
    ),
    take: takeHeadingMark,
  },
  {
    pattern: new RegExp(String.raw`\{:${ATTRIBUTES}\}|\{(?=[^{}\n]{0,400}[.#=])${ATTRIBUTES}\}`),
  },
  // https://squidfunk.github.io/mkdocs-material/reference/icons-emojis/
  { pattern: /:(?:material|octicons|fontawesome|simple)-[\w-]{1,100}:(?:\{[^{}\n]{0,400}\})?[ \t]?/ },
  // https://facelessuser.github.io/pymdown-extensions/extensions/keys/
  {
    pattern: /\+\+(?<keys>(?:[\w-]{1,30}|"[^"\n]{1,30}")(?:\+(?:[\w-]{1,30}|"[^"\n]{1,30}")){0,9})\+\+/,
    take: takeKeys,
  },
  // https://facelessuser.github.io/pymdown-extensions/extensions/critic/
  {
    pattern: /\{(?:\+\+|==)(?<added>[\s\S]{0,2000}?)(?:\+\+|==)\}/,
    take: ({ groups, edited, start }) => edited.put(groups.added ?? '', start + 3),
  },
  { pattern: /\{(?:--|>>)[\s\S]{0,2000}?(?:--|<<)\}/ },
  {
    pattern: /\{~~[^~]{0,1000}~>(?<after>[^~]{0,1000})~~\}/,
    take: ({ groups, edited, start }) => edited.put(groups.after ?? '', start),
  },
  // https://facelessuser.github.io/pymdown-extensions/extensions/mark/ and caret/
  {
    pattern: /(?<![=\w])==(?<marked>[^=\s](?:[^=\n]{0,1000}[^=\s])?)==(?!=)/,
    take: ({ groups, edited, start }) => edited.put(groups.marked ?? '', start + 2),
  },
  {
    pattern: /\^\^(?<inserted>[^^\s](?:[^^\n]{0,1000}[^^\s])?)\^\^/,
    take: ({ groups, edited, start }) => edited.put(groups.inserted ?? '', start + 2),
  },
  // https://squidfunk.github.io/mkdocs-material/reference/annotations/
  { pattern: /\(\d{1,3}\)!?(?=\{)|\(\d{1,3}\)!/ },
  {
    pattern: /^[ \t]*;(?<snippet>-+8<-+)/,
    take: ({ groups, edited, start }) => edited.put(groups.snippet ?? '', start),
  },
];

function takeJinja({ edited, start }: Found): void {
  if (targetIsOpen(edited.line)) edited.put(UNKNOWN_TARGET, start);
}

/** The id stays for the step that names headings. */
function takeHeadingMark({ groups, edited, start }: Found): void {
  const id = /#([\w.:-]+)/.exec(groups.heading ?? '')?.[1];
  if (id !== undefined) edited.put(` {#${id}}`, start);
}

/** `++ctrl+alt+del++` reads Ctrl+Alt+Del. */
function takeKeys({ groups, edited, start }: Found): void {
  const keys = (groups.keys ?? '').split('+').map((key) => key.replaceAll('"', ''));
  edited.put(keys.map((key) => key.charAt(0).toUpperCase() + key.slice(1)).join('+'), start);
}

/**
 * What a person would call the text of a page, told without any of the program's own parts: roughly, but from the other side.
 */

/** Everything in a page's file that is no prose: code, marks, addresses, template syntax. Code goes first, it may show all the rest. */
const NO_PROSE: readonly RegExp[] = [
  /^(?:---|\+\+\+)[ \t]*\r?\n[\s\S]*?\n(?:---|\+\+\+)[ \t]*\r?(?:\n|$)/,
  /^[ \t>]*(`{3,}|~{3,})[^\n]*\n[\s\S]*?(?:^[ \t>]*\1[`~]*[ \t]*\r?$|$(?![\s\S]))/gm,
  /(`+)(?:[^`]|(?!\1)`)*?\1/g,
  /<!--[\s\S]*?-->/g,
  /<(script|style|svg|iframe|pre|code)\b[\s\S]*?<\/\1\s*>/gi,
  /\{%-?\s*comment\s*-?%\}[\s\S]*?\{%-?\s*endcomment\s*-?%\}/g,
  /\{\{[\s\S]*?\}\}/g,
  /\{%[\s\S]*?%\}/g,
  /^(?:import|export)\s[\s\S]*?(?=\n\s*\n|$(?![\s\S]))/gm,
  /^[ \t]*(?::::|!!!|\?\?\?|===|<<<|--8<--)[^\n]*$/gm,
  /^[ \t]*\[[^\]\n]+\]:[^\n]*$/gm,
  /\]\((?:[^()\n]|\([^()\n]*\))*\)/g,
  /\]\[[^\]\n]*\]/g,
  /\[![\w-]+\]/g,
  /<[a-z/!][^>]*>/gi,
  /\{[^{}]*\}/g,
  /\b(?:https?|mailto):\S+/g,
  /&[#\w]+;/g,
  /:[\w-]+:/g,
];

/** Words of a page's prose: at least four letters of one script; of scripts without spaces, single characters. */
function proseWords(markdown: string): ReadonlySet<string> {
  const prose = NO_PROSE.reduce((text, pattern) => text.replace(pattern, ' '), markdown.replace(/^\uFEFF/, ''));
  return new Set(wordsIn(prose).filter((word) => word.length >= 4 || WITHOUT_SPACES.test(word)));
}

const WITHOUT_SPACES = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
const WORD =
  /[\p{Script=Latin}][\p{Script=Latin}\p{M}]*|[\p{Script=Cyrillic}\p{Script=Greek}]+|[\p{Script=Arabic}\p{M}]+|[\p{Script=Hangul}]+|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu;

/** Words of a text, in lower case, each of one script. */
function wordsIn(text: string): readonly string[] {
  return [...text.normalize('NFC').toLowerCase().matchAll(WORD)].map(([word]) => word);
}

/** The words of a page's prose that its item has not: in its text, its title, and in what pictures are said to show. */
export function lostWords(
  markdown: string,
  { title, html }: { readonly title: string; readonly html: string },
): readonly string[] {
  const described = [...html.matchAll(/\s(?:alt|title)="([^"]*)"/g)].map(([, text]) => text);
  const whole = [htmlText(html), title, ...described].join('\n').normalize('NFC').toLowerCase();
  const words = new Set(wordsIn(whole));
  // A word may go on where an element begins or a macro stands.
  return [...proseWords(markdown)].filter((word) => !words.has(word) && !whole.includes(word));
}

/** The text of a page's HTML, its code included. */
function htmlText(html: string): string {
  const body = html.slice(html.indexOf('<body>'));
  return body
    .replace(
      /<(?:\/?(?:p|div|li|ul|ol|h\d|td|th|tr|table|pre|blockquote|dt|dd|dl|section|br|details|summary)\b)[^>]*>/g,
      '\n',
    )
    .replace(/<[^>]*>/g, '')
    .replace(/&#x([\da-f]+);/gi, (_, digits: string) => String.fromCodePoint(Number.parseInt(digits, 16)))
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&nbsp;', ' ')
    .replaceAll('&amp;', '&');
}

/** The text of a page's HTML without its code. */
export function textOutsideCode(html: string): string {
  return htmlText(html.replace(/<(pre|code)\b[\s\S]*?<\/\1>/g, ' '));
}

/** Template markers that must not be seen outside of code, each as a reader would meet it. */
const MARKERS: Readonly<Record<string, RegExp>> = {
  '{{': /\{\{/,
  '{%': /\{%/,
  'import ': /^[ \t]*import\s+(?:[\w*{][^\n]*\sfrom\s+)?['"]/m,
  ':::': /^[ \t]*:::/m,
};

/** The template markers in a text. */
export function markersIn(text: string): readonly string[] {
  return Object.entries(MARKERS)
    .filter(([, pattern]) => pattern.test(text))
    .map(([marker]) => marker);
}

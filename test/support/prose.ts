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
  /\{\{[\s\S]*?\}\}/g,
  /\{%[\s\S]*?%\}/g,
  /^(?:import|export)\s[\s\S]*?(?=\n\s*\n|$(?![\s\S]))/gm,
  /^[ \t]*(?::::|!!!|\?\?\?|===|<<<|--8<--)[^\n]*$/gm,
  /^[ \t]*\[[^\]\n]+\]:[^\n]*$/gm,
  /\]\((?:[^()\n]|\([^()\n]*\))*\)/g,
  /\]\[[^\]\n]*\]/g,
  /<[a-z/!][^>]*>/gi,
  /\{[^{}]*\}/g,
  /\b(?:https?|mailto):\S+/g,
  /&[#\w]+;/g,
  /:[\w-]+:/g,
];

/** Words of a page's prose: letters only, at least four of them, in lower case. */
export function proseWords(markdown: string): ReadonlySet<string> {
  const prose = NO_PROSE.reduce((text, pattern) => text.replace(pattern, ' '), markdown.replace(/^\uFEFF/, ''));
  return new Set(wordsIn(prose).filter((word) => word.length >= 4));
}

/** Words of a text, in lower case. */
export function wordsIn(text: string): readonly string[] {
  return [
    ...text
      .normalize('NFC')
      .toLowerCase()
      .matchAll(/\p{L}[\p{L}\p{M}]*/gu),
  ].map(([word]) => word);
}

/** The text of a page's HTML; without its code, where that is asked for. */
export function htmlText(html: string, { code }: { readonly code: boolean }): string {
  const body = html.slice(html.indexOf('<body>'));
  const kept = code ? body : body.replace(/<(pre|code)\b[\s\S]*?<\/\1>/g, ' ');
  return kept
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

import { escaped, type FoundMark, type Mark } from './scan.ts';

const DOUBLE = String.raw`\$\$(?:(?!\n[ \t]*\r?\n)[^$]){1,4000}\$\$`;
const SINGLE = String.raw`(?<![\\$])\$(?=\S)[^$\n]{1,400}(?<=[^\s\\])\$(?!\d)`;
const BRACKETS = String.raw`\\\[(?:(?!\\[[\]])[\s\S]){1,4000}\\\]|\\\((?:(?!\\[()])[^\n]){1,400}\\\)`;

/** https://facelessuser.github.io/pymdown-extensions/extensions/arithmatex/: Markdown's own marks in a formula are none. */
export const FORMULA: Mark = { pattern: new RegExp(`${DOUBLE}|${SINGLE}|${BRACKETS}`), take: takeFormula };

/** The same where a single dollar sign is money. */
export const FORMULA_IN_BRACKETS: Mark = { pattern: new RegExp(`${DOUBLE}|${BRACKETS}`), take: takeFormula };

/** Between two dollar signs, the parser knows a formula by itself. */
function takeFormula({ text, edited, start, end }: FoundMark): void {
  if (text.startsWith('$$', start)) edited.keep(start, end);
  else edited.put(escaped(text.slice(start, end)), start);
}

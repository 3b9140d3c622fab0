import type { StrippedText } from '../text/edited-text.ts';
import { type FoundMark, type Mark, stripMarks } from './scan.ts';
import { UNTOUCHED } from './tildes.ts';

/*
 * CommonMark looks at what is beside stars (https://spec.commonmark.org/0.31.2/#left-flanking-delimiter-run): a sign within them and a letter
 * outside make them text. Python-Markdown and kramdown do not look, and languages without spaces have that often: `**強調（注）**文`.
 */

const MAY_BE_LOST = /[^\s\w*]\*{1,3}[^\s*]|[^\s*]\*{1,3}[^\s\w*]/;

/** Writes as HTML what stands between stars where CommonMark would not see it. */
export function markStrong(text: string): StrippedText {
  if (!MAY_BE_LOST.test(text)) return { text, originalOffset: (offset) => offset };
  return stripMarks(text, MARKS);
}

const MARKS: readonly Mark[] = [
  ...UNTOUCHED,
  { pattern: /\]\([^()\n]{1,1000}\)/, take: ({ edited, start, end }) => edited.keep(start, end) },
  {
    pattern:
      /(?<![\\*])(?<stars>\*{1,3})(?=[^\s*])(?<within>(?:[^*\n]|\n(?![ \t]*(?:\r?\n|[-+>#|]|\d{1,9}[.)]))){1,400})(?<=[^\s*\\])\k<stars>(?!\*)/,
    take: takeStrong,
  },
];

function takeStrong({ text, groups: { stars = '', within = '' }, edited, start, end }: FoundMark): void {
  const opens = !BEGINS_WITH_SIGN.test(within) || isApart(text.slice(Math.max(0, start - 2), start), ENDS_APART);
  const closes = !ENDS_WITH_SIGN.test(within.slice(-2)) || isApart(text.slice(end, end + 2), BEGINS_APART);
  if (opens && closes) {
    edited.keep(start, end);
    return;
  }
  const names = { 1: ['em'], 2: ['strong'] }[stars.length] ?? ['strong', 'em'];
  edited.put(names.map((name) => `<${name}>`).join(''), start);
  edited.keep(start + stars.length, end - stars.length);
  edited.put(
    names
      .toReversed()
      .map((name) => `</${name}>`)
      .join(''),
    end,
  );
}

const BEGINS_WITH_SIGN = /^[\p{P}\p{S}]/u;
const ENDS_WITH_SIGN = /[\p{P}\p{S}]$/u;
const BEGINS_APART = /^[\s\p{P}\p{S}]/u;
const ENDS_APART = /[\s\p{P}\p{S}]$/u;

/** Whether there is a space or a sign beside stars, or nothing. */
function isApart(beside: string, pattern: RegExp): boolean {
  return beside === '' || pattern.test(beside);
}

import type { StrippedText } from '../text/edited-text.ts';
import { EditedText } from '../text/edited-text.ts';
import { linesOf } from '../text/lines.ts';

/** Comments in a block of code that say how its lines are shown. */
export interface CodeMarks {
  /** Whether they count in a block with this behind the marks of its fence. */
  countIn(info: string): boolean;
  /** The line as it is shown; nothing of it is left where it is no more than a comment. */
  shown(line: string): string;
}

/** What begins and ends a comment of most languages. */
const OPEN = String.raw`(?:\/\/|\/\*|\{\s{0,9}\/\*|<!--|#|--|;|%|")`;
const CLOSE = String.raw`(?:\*\/\s{0,9}\}|\*\/|-->)?`;

const HIGHLIGHT = new RegExp(String.raw`^\s*${OPEN}\s{0,9}highlight-(?:next-line|start|end)\s{0,9}${CLOSE}\s*$`);

/**
 * Lines of their own, where there is no list of lines behind the language:
 * https://docusaurus.io/docs/markdown-features/code-blocks#highlighting-with-comments
 */
export const DOCUSAURUS_CODE_MARKS: CodeMarks = {
  countIn: (info) => !/\{[\d,-]+\}/.test(info),
  shown: (line) => (HIGHLIGHT.test(line) ? '' : line),
};

const CODE_MARK = new RegExp(
  String.raw`(?<=${OPEN}.{0,1000})\s{0,9}\[!code (?:\+\+|--|focus|highlight|hl|error|warning)(?::\d{1,5})?\]`,
  'g',
);
const EMPTY_COMMENT = new RegExp(String.raw`[ \t]*${OPEN}\s{0,9}${CLOSE}\s*$`);

/**
 * Also within the words of a comment, and behind code, in languages that have comments:
 * https://vitepress.dev/guide/markdown#focus-in-code-blocks and what follows there.
 */
export const VITEPRESS_CODE_MARKS: CodeMarks = {
  countIn: (info) => !/^(?:(?:txt|text|plain|plaintext)\b|$|[^\w])/.test(info),
  shown(line) {
    const rest = line.includes('[!code ') ? line.replaceAll(CODE_MARK, '') : line;
    return rest === line ? line : rest.replace(EMPTY_COMMENT, '');
  },
};

/** Takes such comments out of code; a line that holds nothing else goes. */
export function stripCodeMarks(text: string, { countIn, shown }: CodeMarks): StrippedText {
  const edited = new EditedText(text);
  const infoOf = fences();
  let done = 0;
  let counts = false;
  for (const { start, end, text: line, fenced } of linesOf(text)) {
    if (!fenced) continue;
    const info = infoOf(line);
    if (info !== undefined) counts = countIn(info);
    const rest = info === undefined && counts ? shown(line) : line;
    if (rest === line) continue;
    const isAll = rest.trim() === '';
    edited.keep(done, start);
    if (!isAll) edited.put(rest, start);
    done = isAll ? Math.min(end + 1, text.length) : end;
  }
  edited.keep(done, text.length);
  return edited.finish();
}

const FENCE = /^[ \t>]*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+)?(`{3,}|~{3,})[ \t]*(.*?)[ \t\r]*$/;

/** Tells what stands behind the marks of a fence that a line of a block of code begins; undefined for its other lines. */
function fences(): (line: string) => string | undefined {
  let open: string | undefined;
  return (line) => {
    const [, marks, info = ''] = FENCE.exec(line) ?? [];
    if (open === undefined) {
      open = marks;
      return marks === undefined ? undefined : info;
    }
    if (info === '' && marks?.startsWith(open)) open = undefined;
    return undefined;
  };
}

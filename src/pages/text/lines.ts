/** A line of a text. */
export interface TextLine {
  readonly start: number;
  /** Before the line feed. */
  readonly end: number;
  readonly text: string;
  /** Whether it belongs to a fenced block of code, the fences themselves among it. */
  readonly fenced: boolean;
}

const FENCE = /^[ \t>]*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+)?(`{3,}|~{3,})([^\n]*)$/;

/** The lines of a text, in order. */
export function* linesOf(text: string): Generator<TextLine> {
  let open: string | undefined;
  for (let start = 0; start <= text.length; ) {
    const feed = text.indexOf('\n', start);
    const end = feed < 0 ? text.length : feed;
    const line = text.slice(start, end);
    const [, marks, rest = ''] = FENCE.exec(line.replace(/\r$/, '')) ?? [];
    const opens = open === undefined && marks !== undefined && !(marks.startsWith('`') && rest.includes('`'));
    const closes = open !== undefined && marks?.startsWith(open) === true && rest.trim() === '';
    yield { start, end, text: line, fenced: open !== undefined || opens };
    if (opens) open = marks;
    else if (closes) open = undefined;
    start = end + 1;
  }
}

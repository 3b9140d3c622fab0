import { EditedText, type StrippedText } from '../text/edited-text.ts';
import { linesOf, type TextLine } from '../text/lines.ts';
import { type FoundMark, inTurn, stripMarks } from './scan.ts';

/** A definition of a reference, in lists and other blocks as well. */
const DEFINITION = /^[ \t>]*\[(?!\^)(?<label>[^\][\n]{1,300})\]:[ \t]*\S/gm;
/** One in a line of its own, with its title. */
const WHOLE_DEFINITION =
  /^ {0,3}\[(?!\^)(?<label>[^\][\n]{1,300})\]:[ \t]*\S{1,2000}(?:[ \t]+(?:"[^"\n]{0,400}"|'[^'\n]{0,400}'|\([^()\n]{0,400}\)))?\s*$/;
/** What stands between the brackets of a reference; it may go on in the next line. */
const WORDS = String.raw`[^\][\n]{1,300}(?:\n[^\][\n]{1,300})?`;
/** `[text] [label]`, where one space or line end may be between. A box to tick is no text. */
const APART = new RegExp(
  String.raw`(?<=\[${WORDS})(?<!^[ \t>]{0,40}(?:[-*+]|\d{1,9}[.)])[ \t]{1,4}\[[ xX])\](?:[ \t]?\r?\n[ \t]{0,40}|[ \t])(?=\[(?<label>${WORDS})\](?![(:]))`,
);
/** `[label][^1]`, a reference with a footnote. */
const NOTED = new RegExp(String.raw`(?<=(?<!\][ \t]?)\[(?<noted>${WORDS}))\](?=\[\^[^\]\n]{1,100}\])`);

/** Of definitions with one label the last one counts; with CommonMark, the first. */
function lastDefined(text: string): StrippedText {
  const edited = new EditedText(text);
  const last = new Map<string, TextLine>();
  const earlier: TextLine[] = [];
  for (const line of linesOf(text)) {
    const label = line.fenced ? undefined : WHOLE_DEFINITION.exec(line.text)?.groups?.label;
    if (label === undefined) continue;
    const before = last.get(folded(label));
    if (before) earlier.push(before);
    last.set(folded(label), line);
  }
  let done = 0;
  for (const { start, end } of earlier.sort((one, other) => one.start - other.start)) {
    edited.keep(done, start);
    done = end;
  }
  edited.keep(done, text.length);
  return edited.finish();
}

/**
 * Writes references as CommonMark reads them, where Python-Markdown and kramdown read them as Markdown did at first
 * (https://daringfireball.net/projects/markdown/syntax#link): with a space before the label. A footnote behind one is none of its label.
 */
export function joinReferences(text: string): StrippedText {
  const labels = new Set(text.matchAll(DEFINITION).map(({ groups }) => folded(groups?.label)));
  if (labels.size === 0) return { text, originalOffset: (offset) => offset };
  const marks = [
    { pattern: APART, take: (found: FoundMark) => putEnd(found, labels.has(folded(found.groups.label)), ']') },
    { pattern: NOTED, take: (found: FoundMark) => putEnd(found, labels.has(folded(found.groups.noted)), '][]') },
  ];
  return inTurn(text, lastDefined, (all) => stripMarks(all, marks));
}

function putEnd({ edited, start, end }: FoundMark, isKnown: boolean, instead: string): void {
  if (!isKnown) edited.keep(start, end);
  else edited.put(instead, start);
}

function folded(label = ''): string {
  return label.trim().replaceAll(/\s+/g, ' ').toLowerCase();
}

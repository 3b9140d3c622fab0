import type { StrippedText } from '../text/edited-text.ts';
import { type FoundMark, stripMarks } from './scan.ts';

/** A definition of a reference, in lists and other blocks as well. */
const DEFINITION = /^[ \t>]*\[(?!\^)(?<label>[^\][\n]{1,300})\]:[ \t]*\S/gm;
/** What stands between the brackets of a reference; it may go on in the next line. */
const WORDS = String.raw`[^\][\n]{1,300}(?:\n[^\][\n]{1,300})?`;
/** `[text] [label]`, where one space or line end may be between. */
const APART = new RegExp(
  String.raw`(?<=\[${WORDS})\](?:[ \t]?\r?\n[ \t]{0,40}|[ \t])(?=\[(?<label>${WORDS})\](?![(:]))`,
);
/** `[label][^1]`, a reference with a footnote. */
const NOTED = new RegExp(String.raw`(?<=(?<!\][ \t]?)\[(?<noted>${WORDS}))\](?=\[\^[^\]\n]{1,100}\])`);

/**
 * Writes references as CommonMark reads them, where Python-Markdown and kramdown read them as Markdown did at first
 * (https://daringfireball.net/projects/markdown/syntax#link): with a space before the label. A footnote behind one is none of its label.
 */
export function joinReferences(text: string): StrippedText {
  const labels = new Set(text.matchAll(DEFINITION).map(({ groups }) => folded(groups?.label)));
  if (labels.size === 0) return { text, originalOffset: (offset) => offset };
  return stripMarks(text, [
    { pattern: APART, take: (found) => putEnd(found, labels.has(folded(found.groups.label)), ']') },
    { pattern: NOTED, take: (found) => putEnd(found, labels.has(folded(found.groups.noted)), '][]') },
  ]);
}

function putEnd({ edited, start, end }: FoundMark, isKnown: boolean, instead: string): void {
  if (!isKnown) edited.keep(start, end);
  else edited.put(instead, start);
}

function folded(label = ''): string {
  return label.trim().replaceAll(/\s+/g, ' ').toLowerCase();
}

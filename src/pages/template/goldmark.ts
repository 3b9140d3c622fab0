import type { Dialect } from '../dialect.ts';
import { hugoId } from '../markdown/heading-ids.ts';
import { EditedText, type StrippedText } from '../text/edited-text.ts';
import { linesOf } from '../text/lines.ts';
import { headingMark } from './attributes.ts';

/** A heading up to its text; longer ones no one writes. */
const HEADING = /^ {0,3}(?:>[ \t]?|[-*+][ \t]){0,3}#{1,6}[ \t]+(?=[^\n]{1,1000}$)/;
/** What Markdown leaves out of a heading's text, or reads as something else. */
const UNLIKE_TEXT = /[[<&_]/;

/**
 * Goldmark names a heading by its line as it is written: with addresses of links, names of elements, references to characters
 * (https://github.com/yuin/goldmark#parser-options). Where that is not its text, a mark says what names it.
 */
export function keepWrittenIds(text: string, dialect: Dialect = {}): StrippedText {
  const edited = new EditedText(text);
  let done = 0;
  let isHtml = false;
  if (text.includes('#') && UNLIKE_TEXT.test(text)) {
    for (const { start, text: line, fenced } of linesOf(text)) {
      isHtml = line.trim() !== '' && (isHtml || /^ {0,3}<[a-z/!?]/i.test(line));
      const written = fenced || isHtml ? undefined : writtenIn(line);
      if (written === undefined) continue;
      const end = start + line.length - (/(?:[ \t]+#+)?[ \t]*\r?$/.exec(line.slice(-1000))?.[0].length ?? 0);
      edited.keep(done, end);
      edited.put(` ${headingMark(`~${hugoId(written, dialect) || 'heading'}`)}`, end);
      done = end;
    }
  }
  edited.keep(done, text.length);
  return edited.finish();
}

/** The line of a heading without its marks, if it is not its text; undefined where it has an id of its own. */
function writtenIn(line: string): string | undefined {
  const opening = HEADING.exec(line)?.[0];
  if (opening === undefined || !UNLIKE_TEXT.test(line) || /\{\{|\{#[^{}]{0,400}\}\s*$/.test(line)) return undefined;
  return line
    .slice(opening.length)
    .trim()
    .replace(/[ \t]#+$/, '')
    .trim();
}

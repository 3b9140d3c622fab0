import { NAMELESS } from '../markdown/heading-ids.ts';
import type { FoundMark, Mark } from './scan.ts';

/*
 * Lists of attributes in braces, as they stand behind headings, links and words.
 */

const VALUE = String.raw`(?:"[^"\n]{0,400}"|'[^'\n]{0,400}'|[^\s{}"']{1,400})`;
const ATTRIBUTE = String.raw`(?:[.#][^\s{}.#=\"'<>][^\s{}#=\"'<>]{0,100}|[\w:-]{1,100}=${VALUE}|data-[\w-]{1,100}|download|hidden|markdown)`;
/** What may stand between the braces: https://python-markdown.github.io/extensions/attr_list/ */
export const ATTRIBUTES = String.raw`[ \t]{0,9}${ATTRIBUTE}(?:[ \t]{1,9}${ATTRIBUTE}){0,20}[ \t]{0,9}`;

/** The id stays for the step that names headings. */
export function takeHeadingMark({ groups: { heading = '' }, edited, start }: FoundMark): void {
  const id = idIn(heading);
  if (id !== undefined) edited.put(headingMark(id), start);
}

/** The mark that the step reads that names headings; nothing in it is Markdown. */
export function headingMark(id: string): string {
  return `{#${id.replaceAll(/[_*~`[\]<>&\\]/g, '\\$&')}}`;
}

/** The id that a list of attributes names. */
export function idIn(attributes: string): string | undefined {
  const { id, value } = /(?:^|[ \t])(?:#(?<id>[^\s{}#]+)|id=["']?(?<value>[^\s{}"']+))/.exec(attributes)?.groups ?? {};
  return id ?? value;
}

/** The end of a heading that is written as HTML: only headings of Markdown are named. */
export const HTML_HEADING: Mark = {
  pattern: /(?=<\/h[1-6]\s{0,9}>)/,
  take: ({ edited, start }) => edited.put(` {#${NAMELESS}}`, start),
};

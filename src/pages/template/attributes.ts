import type { FoundMark } from './scan.ts';

/*
 * Lists of attributes in braces, as they stand behind headings, links and words.
 */

const VALUE = String.raw`(?:"[^"\n]{0,400}"|'[^'\n]{0,400}'|[^\s{}"']{1,400})`;
const ATTRIBUTE = String.raw`(?:[.#][\w.:-]{1,100}|[\w:-]{1,100}=${VALUE}|data-[\w-]{1,100}|download|hidden|markdown)`;
/** What may stand between the braces: https://python-markdown.github.io/extensions/attr_list/ */
export const ATTRIBUTES = String.raw`[ \t]{0,9}${ATTRIBUTE}(?:[ \t]{1,9}${ATTRIBUTE}){0,20}[ \t]{0,9}`;

/** The id stays for the step that names headings. */
export function takeHeadingMark({ groups: { heading = '' }, edited, start }: FoundMark): void {
  const id = idIn(heading);
  if (id !== undefined) edited.put(`{#${id}}`, start);
}

/** The id that a list of attributes names. */
export function idIn(attributes: string): string | undefined {
  return /(?:^|[ \t])#([\w.:-]+)/.exec(attributes)?.[1];
}

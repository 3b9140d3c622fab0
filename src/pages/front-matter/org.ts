import type { Place } from '../../model/problem.ts';
import type { FoundBlock } from './block.ts';
import { emptyMapping, type ParsedBlock } from './values.ts';

/** Keys whose value is a list of words (https://gohugo.io/content-management/formats/#org-mode). */
const LISTS = new Set(['tags', 'categories', 'aliases']);

/** All that editors take for one: what follows a lone CR must not become a part of a title. */
const LINE_END = /\r\n|\r|\n/;
const LINE_END_AT_END = /(?:\r\n|\r|\n)$/;

/** Cuts off front matter as Org mode has it: the lines at the head of a text that begin with `#+`. */
export function findOrgBlock(text: string): FoundBlock {
  const source = /^(?:#\+[^\r\n]*(?:\r\n|\r|\n|$))+/.exec(text)?.[0];
  if (source === undefined) return { kind: 'none' };
  const lines = source.replace(LINE_END_AT_END, '').replace(/^#\+/gm, '');
  const bodyLine = lines.split(LINE_END).length + 1;
  return {
    kind: 'block',
    block: {
      kind: 'bare',
      format: 'org',
      source: lines,
      line: 1,
      column: 1,
      body: text.slice(source.length),
      bodyLine,
    },
  };
}

/** Reads lines `KEY: value`: keys have lower case, a value is a text, or the words of one where the key ends with `[]`. */
export function parseOrg(source: string): ParsedBlock {
  const data = emptyMapping();
  const places = new Map<string, Place>();
  for (const [index, line] of source.split(LINE_END).entries()) {
    const [, written = '', value = ''] = /^([^:\s]+):(.*)$/.exec(line) ?? [];
    const key = written.toLowerCase().replace(/\[\]$/, '');
    if (key === '') continue;
    const words = value.trim();
    const isList = written.endsWith('[]') || LISTS.has(key);
    data[key] = isList ? words.split(/\s+/).filter((word) => word !== '') : words.replace(/^<(.*)>$/, '$1');
    if (!places.has(key)) places.set(key, { line: index + 1, column: 3 });
  }
  return { data, places, problems: [] };
}

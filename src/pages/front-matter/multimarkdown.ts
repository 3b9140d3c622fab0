import type { Place } from '../../model/problem.ts';
import { type FoundBlock, findBlock } from './block.ts';
import { emptyMapping, type ParsedBlock } from './values.ts';

/** `key: value`, indented by three spaces at most. */
const ENTRY = /^ {0,3}([A-Za-z0-9_-]+):([\s\S]*)$/;
/** A further line of the value above. */
const MORE = /^(?: {4}|\t)([\s\S]*)$/;

/**
 * Cuts off the metadata of a page as MkDocs finds it: a block between marks, else, from the very first line, lines `key: value` in the
 * way of MultiMarkdown (https://www.mkdocs.org/user-guide/writing-your-docs/#multimarkdown-style-meta-data). They end at a blank
 * line, which belongs to them, or before the first line of another kind.
 */
export function findMkdocsBlock(text: string): FoundBlock {
  const found = findBlock(text);
  if (found.kind !== 'none') return found;
  let end = 0;
  let hasEntry = false;
  let lines = 0;
  for (const { line, next } of linesOf(text)) {
    const isBlank = line.trim() === '';
    if (!isBlank && !ENTRY.test(line) && !(hasEntry && MORE.test(line))) break;
    if (isBlank && !hasEntry) break;
    hasEntry = true;
    end = next;
    lines++;
    if (isBlank) break;
  }
  if (!hasEntry) return { kind: 'none' };
  const source = text.slice(0, end).replace(/(?:\r\n|\r|\n)$/, '');
  const block = {
    kind: 'bare',
    format: 'multimarkdown',
    source,
    line: 1,
    column: 1,
    body: text.slice(end),
    bodyLine: lines + 1,
  } as const;
  return { kind: 'block', block };
}

/** Reads metadata in the way of MultiMarkdown: every value is a text, keys have lower case, lines of one key are joined by a space. */
export function parseMultimarkdown(source: string): ParsedBlock {
  const data = emptyMapping();
  const places = new Map<string, Place>();
  let key: string | undefined;
  let number = 0;
  for (const { line } of linesOf(source)) {
    number++;
    const [, name, first = ''] = ENTRY.exec(line) ?? [];
    if (name !== undefined) {
      key = name.toLowerCase();
      if (!places.has(key)) places.set(key, { line: number, column: line.indexOf(name) + 1 });
    }
    const value = (name === undefined ? (MORE.exec(line)?.[1] ?? '') : first).trim();
    if (key === undefined || line.trim() === '') continue;
    const before = data[key];
    data[key] = typeof before === 'string' ? `${before} ${value}`.trim() : value;
  }
  return { data, places, problems: [] };
}

/** Lines by any of the three line ends, each with the offset of the next. */
function* linesOf(text: string): Generator<{ readonly line: string; readonly next: number }> {
  for (const { 0: whole, 1: line = '', index } of text.matchAll(/([^\r\n]*)(?:\r\n|\r|\n|$)/g)) {
    if (whole === '' && index > 0) return;
    yield { line, next: index + whole.length };
  }
}

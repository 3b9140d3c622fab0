import type { Problem } from '../../model/problem.ts';
import { listed } from '../../settings/wording.ts';
import { findBlock } from './block.ts';
import { holdingKey, meansPermissions } from './disguised-key.ts';
import { readFenced } from './fenced.ts';
import { type HeadLine, HeadText } from './head-text.ts';
import { blockAt, isMark, LONGEST_BLOCK, marginHold, marginKey } from './unread-lines.ts';

/** So many lines are looked at, and as many of the comments among and before them. */
const HEAD = 20;

/** A page's text after the front matter that was read; all of it where none was. */
export interface UnreadText {
  readonly body: string;
  /** Line of the file on which it begins. */
  readonly bodyLine: number;
  readonly path: string;
  /** Whether what pages ask for with `permissions` counts. */
  readonly permissionsCount: boolean;
}

/**
 * What only looks like front matter. "None was found" must not mean "it says nothing": a page whose `draft` or `permissions` stand
 * where its generator does not read them is an error, and not public by accident.
 *
 * - Below a mark, or what may be meant as one, in the first lines of the body: a key that would hide the page (`draft` …) is
 *   an error, and so is one that could be read as `permissions`, where permissions count.
 * - So is a line at the margin there, outside of code, that begins with a key that could be read as `permissions`.
 *
 * - A key at the margin whose value would hide the page (`draft: true`) is an error where there is a mark above or below.
 * - A whole block behind white space at the very beginning is a warning: its title and all else that it says are lost.
 *
 * At most one problem: the first tells what to look at.
 */
export function unreadFrontMatter({ body, bodyLine, path, permissionsCount }: UnreadText): readonly Problem[] {
  const head = new HeadText(body);
  const asks = remembered((key) => permissionsCount && meansPermissions(key));
  const tells = remembered((key) => (permissionsCount ? hides(key) : holdingKey(key) !== undefined));
  let held: Problem | undefined;
  let hasMark = false;
  for (const [index, line] of linesToLookAt(head)) {
    const at = { path, line: bodyLine + line.number };
    const { keys, isCut } = blockAt(head, index);
    const key = keys.find(tells);
    if (key !== undefined) return [{ ...notRead(key), ...at }];
    if (isCut && permissionsCount) return [{ ...tooLong(), ...at }];
    const margin = marginKey(line);
    if (margin !== undefined && asks(margin)) return [{ ...inBody(margin), ...at }];
    const hold = marginHold(line);
    if (hold !== undefined) held ??= { ...notRead(hold), ...at };
    hasMark ||= isMark(line);
  }
  if (held && hasMark) return [held];
  if (bodyLine > 1) return [];
  const keys = keysBehindSpace(body);
  const key = keys.find(tells);
  const problem = key === undefined ? behindSpace() : notRead(key);
  return keys.length === 0 ? [] : [{ ...problem, path, line: lineOfText(body) }];
}

/** Keys of a whole block behind white space or byte order marks alone: text to most generators, and meant by nobody. */
function keysBehindSpace(body: string): readonly string[] {
  const text = body.trimStart();
  if (text === body || !/^(?:---|\+\+\+)[ \t]*\r?\n[ \t]*\S/.test(text)) return [];
  const found = findBlock(text);
  if (found.kind !== 'block' || found.block.kind !== 'fenced') return [];
  const { data = {} } = readFenced(found.block, 'take-last').parsed;
  return [...blockAt(new HeadText(text), 0).keys, ...Object.keys(data)];
}

function lineOfText(body: string): number {
  return body.slice(0, body.search(/[^\s\uFEFF]/)).split('\n').length;
}

/** Whether a key might keep a page, or some of its readers, back: the page is not published by what is not plain about it. */
export function hides(key: string): boolean {
  return holdingKey(key) !== undefined || meansPermissions(key);
}

/** The first lines, without code: comments, however long, and blank lines before the first other line do not count among them. */
function* linesToLookAt(head: HeadText): Generator<readonly [index: number, line: HeadLine]> {
  let lines = 0;
  let ofComments = 0;
  for (let index = 0; lines < HEAD; index++) {
    const line = head.at(index);
    if (!line) return;
    if (line.comment) ofComments++;
    else if (lines > 0 || line.text.trim() !== '') lines++;
    const isLookedAt = !line.comment || ofComments <= HEAD || head.at(index + 1)?.comment === false;
    if (isLookedAt && !line.fenced) yield [index, line];
  }
}

/** Blocks that overlap name the same keys again and again. */
function remembered(is: (key: string) => boolean): (key: string) => boolean {
  const known = new Map<string, boolean>();
  return (key) => {
    const answer = known.get(key) ?? is(key);
    known.set(key, answer);
    return answer;
  };
}

function behindSpace(): Omit<Problem, 'path'> {
  return {
    level: 'warning',
    code: 'front-matter-not-read',
    message:
      'Front matter must begin where the generator looks for it, but this block stands behind white space, so it is taken for text, and what it says is not read.',
    hint: 'Begin the file with the mark, without an empty line or spaces before it. If this is text, indent it or put it into a block of code.',
  };
}

function notRead(key: string): Omit<Problem, 'path'> {
  return {
    level: 'error',
    code: 'front-matter-not-read',
    message: `Front matter must begin where the generator looks for it, but here something that looks like it is not read, and holds ${listed([key], 'and')}, so the page is not published.`,
    hint: 'Begin the file with a line of `---` alone, without anything before it, and end the block with another. If this is text, indent it or put it into a block of code.',
  };
}

function tooLong(): Omit<Problem, 'path'> {
  return {
    level: 'error',
    code: 'front-matter-not-read',
    message: `Front matter must begin where the generator looks for it, but here something that looks like it is not read, and goes on for more than ${LONGEST_BLOCK / 1024} kB, in which \`permissions\` may stand, so the page is not published.`,
    hint: 'Begin the file with a line of `---` alone, and end the block with another. If this is text, indent it or put it into a block of code.',
  };
}

function inBody(key: string): Omit<Problem, 'path'> {
  return {
    level: 'error',
    code: 'permissions-not-read',
    message: `\`permissions\` must stand in the front matter, but ${listed([key], 'and')} stands in the text of the page, where it counts for nothing, so the page is not published.`,
    hint: 'Move it into the front matter. If it is text, indent it or put it into a block of code, or begin the line with another word.',
  };
}

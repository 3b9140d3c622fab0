import { isUtf8 } from 'node:buffer';
import type { Problem } from '../../model/problem.ts';

/** The text of a file, or the reason why it has none. */
export type DecodedText =
  | { readonly ok: true; readonly text: string; readonly problems: readonly Problem[] }
  | { readonly ok: false; readonly problems: readonly Problem[] };

const LINE_FEED = 0x0a;
const REPLACEMENT = '\uFFFD';

/**
 * Decodes a file as text: UTF-16 where a byte order mark says so, else UTF-8. The mark is taken away; line ends stay as they are.
 * Bytes that are no text become U+FFFD, with a warning at the first line that holds one. A NUL character means that the file is
 * no text at all, as git judges it too: the error `not-text`.
 *
 * @param path from the root of the repository, for the problems
 */
export function decodeText(bytes: Uint8Array, path: string): DecodedText {
  const encoding = encodingOf(bytes);
  const text = new TextDecoder(encoding).decode(bytes);
  const nul = text.indexOf('\0');
  if (nul >= 0) return { ok: false, problems: [notText(path, lineAt(text, nul))] };
  return { ok: true, text, problems: damage(bytes, text, encoding, path) };
}

type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be';

function encodingOf([first, second]: Uint8Array): Encoding {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return 'utf-8';
}

function damage(bytes: Uint8Array, text: string, encoding: Encoding, path: string): readonly Problem[] {
  if (encoding === 'utf-8') return isUtf8(bytes) ? [] : [damaged('UTF-8', path, firstBrokenLine(bytes))];
  const broken = text.indexOf(REPLACEMENT);
  return broken < 0 ? [] : [damaged('UTF-16', path, lineAt(text, broken))];
}

/** The first line, from 1, whose bytes are not UTF-8. A line feed is never part of another character. */
function firstBrokenLine(bytes: Uint8Array): number {
  let line = 1;
  for (let start = 0; start < bytes.length; line++) {
    const found = bytes.indexOf(LINE_FEED, start);
    const end = found < 0 ? bytes.length : found;
    if (!isUtf8(bytes.subarray(start, end))) return line;
    start = end + 1;
  }
  return line;
}

function lineAt(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length;
}

function notText(path: string, line: number): Problem {
  return {
    level: 'error',
    code: 'not-text',
    message: 'A page must be a text file, but this one holds NUL characters, as binary files do.',
    hint: 'Save it as UTF-8, or keep it out with `exclude` of its `content` entry.',
    path,
    line,
  };
}

function damaged(encoding: string, path: string, line: number): Problem {
  return {
    level: 'warning',
    code: 'text-encoding',
    message: `The file must be ${encoding}, but from this line on it holds bytes that are not; they are shown as \`${REPLACEMENT}\`.`,
    hint: 'Save the file as UTF-8.',
    path,
    line,
  };
}

import { append } from '../../model/append.ts';
import type { Inclusion } from '../generator.ts';
import { joinedPath } from '../text/joined-path.ts';
import { linesOf } from '../text/lines.ts';
import { escapedPattern, linesBetween } from './included-part.ts';

/** One file in a line of its own. */
const SINGLE = /^([ \t]*)-{1,}8<-{1,}[ \t]+(["'])([^"'\n]{1,1000})\2[ \t]*\r?$/;
/** Begins and ends a block of files, one in a line. */
const BLOCK = /^([ \t]*)-{1,}8<-{1,}[ \t]*\r?$/;

/** What the network would have to give. */
const ELSEWHERE = /^https?:/;

/**
 * Snippets of Material and pymdownx (https://facelessuser.github.io/pymdown-extensions/extensions/snippets/). They are put in before
 * anything else happens, so they count in blocks of code too.
 *
 * @param folders in which the files are looked for, from the root of the repository, each empty or ending with a slash
 * @param appended files that go below every page (`auto_append`)
 */
export function mkdocsInclusions(
  text: string,
  folders: readonly string[],
  appended: readonly string[] = [],
): readonly Inclusion[] {
  const found: Inclusion[] = [];
  let block: { readonly start: number; readonly indent: string; readonly names: string[] } | undefined;
  for (const { start, end, text: line } of linesOf(text)) {
    const mark = BLOCK.exec(line);
    if (block && mark) {
      append(found, blockInclusions(block, end, folders));
      block = undefined;
    } else if (block) block.names.push(line.trim());
    else if (mark) block = { start, indent: mark[1] ?? '', names: [] };
    else {
      const [, indent = '', , name] = SINGLE.exec(line) ?? [];
      if (name !== undefined && !ELSEWHERE.test(name)) found.push(inclusionOf(name, indent, { start, end }, folders));
    }
  }
  for (const name of appended) {
    const inclusion = inclusionOf(name, '', { start: text.length, end: text.length }, folders);
    found.push({ ...inclusion, take: (below) => `\n\n${inclusion.take(below)}\n` });
  }
  return found;
}

/** All files of a block; the first takes the block's place, the others stand at its end. Lines with a semicolon are commented out. */
function blockInclusions(
  { start, indent, names }: { readonly start: number; readonly indent: string; readonly names: readonly string[] },
  end: number,
  folders: readonly string[],
): readonly Inclusion[] {
  const files = names.filter((name) => name !== '' && !name.startsWith(';') && !ELSEWHERE.test(name));
  return files.map((name, at) => {
    const first = inclusionOf(name, indent, { start: at === 0 ? start : end, end }, folders);
    return at === 0 ? first : { ...first, take: (text) => `\n${first.take(text)}` };
  });
}

function inclusionOf(
  written: string,
  indent: string,
  { start, end }: { readonly start: number; readonly end: number },
  folders: readonly string[],
): Inclusion {
  const colon = written.indexOf(':');
  const [name, part] = colon < 0 ? [written, ''] : [written.slice(0, colon), written.slice(colon + 1)];
  const paths = folders.map((folder) => joinedPath(folder, name)).filter((path) => path !== undefined);
  return {
    start,
    end,
    name,
    paths,
    take: (text) => indented(partOf(text, part).replace(/\s+$/, ''), indent),
  };
}

function partOf(text: string, part: string): string {
  if (part === '') return text.replaceAll(/^.*-{1,}8<-{1,}[ \t]+\[[ \t]*(?:start|end).*$\n?/gm, '');
  if (/^[\d:,-]+$/.test(part))
    return part
      .split(',')
      .map((range) => rangeOf(text, range))
      .join('\n');
  return sectionOf(text, part);
}

/** `3`, `3:5`, `:5`: a single number is where the part begins. */
function rangeOf(text: string, range: string): string {
  const [first, last] = range.split(':').map((digits) => (digits === '' ? undefined : Number(digits)));
  return linesBetween(text, first, last);
}

function sectionOf(text: string, section: string): string {
  const mark = (which: string) =>
    new RegExp(`-{1,}8<-{1,}[ \\t]+\\[[ \\t]*${which}[ \\t]*:[ \\t]*${escapedPattern(section)}[ \\t]*\\]`);
  const lines = text.split('\n');
  const from = lines.findIndex((line) => mark('start').test(line));
  if (from < 0) return '';
  const to = lines.findIndex((line, at) => at > from && mark('end').test(line));
  return lines.slice(from + 1, to < 0 ? undefined : to).join('\n');
}

function indented(text: string, indent: string): string {
  return indent === '' ? text : text.replaceAll(/^(?=.)/gm, indent);
}

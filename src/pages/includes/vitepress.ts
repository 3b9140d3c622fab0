import type { Inclusion } from '../generator.ts';
import { headingRules } from '../markdown/heading-ids.ts';
import type { ContentFile } from '../page.ts';
import { folderOf, joinedPath } from '../text/joined-path.ts';
import { linesOf } from '../text/lines.ts';
import { escapedPattern, linesBetween, withoutFrontMatter } from './included-part.ts';

/** https://vitepress.dev/guide/markdown#markdown-file-inclusion */
const INCLUDE = /<!--\s*@include:\s*([^\s<>{}#][^<>{}#\n]{0,999}?)(?:#([^\s<>{}]{1,200}))?(?:\{(\d*),?(\d*)\})?\s*-->/g;
/** https://vitepress.dev/guide/markdown#import-code-snippets */
const SNIPPET =
  /^([ \t]*)<<<[ \t]+([^\s{}#[\]]{1,1000})(?:#([\w*.:-]{1,200}))?[ \t]*(?:\{([^{}\n]*)\})?[ \t]*(?:\[([^\]\n]*)\])?\s*$/;

/**
 * Included Markdown, which may stand anywhere, and imported code.
 *
 * @param sources folder that `@` stands for, from the root of the repository, empty or ending with a slash
 */
export function vitepressInclusions(file: ContentFile, text: string, sources: string): readonly Inclusion[] {
  const pathsOf = (written: string) => {
    const path = written.startsWith('@')
      ? joinedPath(sources, written.slice(1))
      : joinedPath(folderOf(file.path), written);
    return path === undefined ? [] : [path];
  };
  return [...markdownInclusions(text, pathsOf), ...codeSnippets(text, pathsOf)].sort((a, b) => a.start - b.start);
}

type PathsOf = (written: string) => readonly string[];

function markdownInclusions(text: string, pathsOf: PathsOf): readonly Inclusion[] {
  return [...text.matchAll(INCLUDE)].map(({ 0: comment, 1: name = '', 2: region, 3: first, 4: last, index }) => ({
    start: index,
    end: index + comment.length,
    name,
    paths: pathsOf(name),
    instead: comment,
    take: (whole) => {
      // Lines are those of the file, its front matter among them.
      const isRange = comment.includes('{');
      const all = isRange ? whole : withoutFrontMatter(whole);
      const part = region === undefined ? all : (regionOf(all, region) ?? sectionOf(all, region) ?? all);
      return (isRange ? linesBetween(part, numberOf(first), numberOf(last)) : part).replace(/\n+$/, '');
    },
  }));
}

function numberOf(digits: string | undefined): number | undefined {
  return digits === undefined || digits === '' ? undefined : Number(digits);
}

function codeSnippets(text: string, pathsOf: PathsOf): readonly Inclusion[] {
  const found: Inclusion[] = [];
  for (const { start, end, text: line, fenced } of linesOf(text)) {
    const [, indent = '', name, region, braces = '', title] = fenced ? [] : (SNIPPET.exec(line) ?? []);
    if (name === undefined) continue;
    const info = `${languageOf(name, braces)}${title === undefined ? '' : ` [${title}]`}`;
    const take = (whole: string) =>
      fence(region === undefined ? whole : (regionOf(whole, region) ?? whole), info, indent);
    found.push({ start, end, name, paths: pathsOf(name), take });
  }
  return found;
}

/** The language is the last word between the braces that is no list of lines, else the extension. */
function languageOf(name: string, braces: string): string {
  const word = braces.split(/\s+/).find((part) => part !== '' && !/^[\d,-]+$/.test(part));
  return word?.replace(/:.*$/, '') ?? name.replace(/^.*\./, '');
}

function fence(code: string, info: string, indent: string): string {
  const longest = Math.max(2, ...[...code.matchAll(/`+/g)].map(([ticks]) => ticks.length));
  const ticks = '`'.repeat(longest + 1);
  const lines = [`${ticks}${info}`, ...code.replace(/\s+$/, '').split('\n'), ticks];
  return lines.map((line) => indent + line).join('\n');
}

/** Between the marks of a region, as editors fold them (https://vitepress.dev/guide/markdown#import-code-snippets). */
function regionOf(text: string, region: string): string | undefined {
  const name = escapedPattern(region);
  const lines = text.split('\n');
  const from = lines.findIndex((line) => new RegExp(`#?region\\b[ \\t]+${name}(?![\\w*-])`, 'i').test(line));
  if (from < 0) return undefined;
  const to = lines.findIndex((line, at) => at > from && /#?end[ _-]?region\b/i.test(line) && endsRegion(line, name));
  return lines.slice(from + 1, to < 0 ? undefined : to).join('\n');
}

function endsRegion(line: string, name: string): boolean {
  return new RegExp(`end[ _-]?region\\b[ \\t]*(?:${name}(?![\\w*-])|-->|\\*/|$)`, 'i').test(line);
}

/** From a heading to the next of its level or above. */
function sectionOf(text: string, anchor: string): string | undefined {
  const lines = text.split('\n');
  const from = lines.findIndex((line) => /^#{1,6}\s/.test(line) && idOf(line) === anchor);
  const level = /^#+/.exec(lines[from] ?? '')?.[0].length;
  if (level === undefined) return undefined;
  const to = lines.findIndex((line, at) => at > from && (/^(#{1,6})\s/.exec(line)?.[1]?.length ?? 7) <= level);
  return lines.slice(from, to < 0 ? undefined : to).join('\n');
}

function idOf(heading: string): string {
  const mark = /\{#([\w.:-]+)\}\s*$/.exec(heading)?.[1];
  return mark ?? headingRules('vitepress').createNamer()(heading.replace(/^#+\s+/, '').trim());
}

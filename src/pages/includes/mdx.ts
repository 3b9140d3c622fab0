import type { Inclusion } from '../generator.ts';
import type { ContentFile } from '../page.ts';
import { folderOf, joinedPath } from '../text/joined-path.ts';
import { linesOf } from '../text/lines.ts';
import { openMdxCodeBlocks, withoutFencedCode } from '../text/mdx-code-blocks.ts';
import { withoutFrontMatter } from './included-part.ts';

/**
 * `import Name, { toc } from './_part.mdx'`; an underscore may have a backslash, which formatters put there, as they put several statements
 * into one line and one into several.
 */
const IMPORT =
  /(?:^[ \t]*|;[ \t]*)import\s{1,100}(\w+)(?:\s{0,100},\s{0,100}\{[^{}]{0,1000}\})?\s{1,100}from\s{1,100}(['"])([^'"\n]{1,1000}\.mdx?)\2/gm;

/**
 * Files of Markdown that a page imports and shows as a component
 * (https://docusaurus.io/docs/markdown-features/react#importing-markdown).
 *
 * @param project folder that `@site` stands for, from the root of the repository, empty or ending with a slash
 */
export function mdxInclusions(file: ContentFile, written: string, project: string): readonly Inclusion[] {
  const text = openMdxCodeBlocks(written);
  const imported = importsOf(file, text, project);
  if (imported.size === 0) return [];
  const found: Inclusion[] = [];
  for (const { start, text: line, fenced } of linesOf(text)) {
    if (fenced) continue;
    for (const { 0: tag, 1: name = '', index } of line.matchAll(/<([A-Z]\w*)(?:\s[^<>\n]*)?(?:\/>|>\s*<\/\1\s*>)/g)) {
      const path = imported.get(name);
      if (path === undefined) continue;
      found.push({ start: start + index, end: start + index + tag.length, name: path, paths: [path], take: asBlocks });
    }
  }
  return found;
}

/** Paths of imported Markdown by the name of their component. A name that is no path is that of a package, or an alias of the bundler. */
function importsOf(file: ContentFile, text: string, project: string): ReadonlyMap<string, string> {
  const imported = new Map<string, string>();
  for (const [, name = '', , written = ''] of withoutFencedCode(text).matchAll(IMPORT)) {
    const target = written.replaceAll('\\', '');
    if (!/^(?:[./]|@site\/)/.test(target)) continue;
    const path = target.startsWith('@site/')
      ? joinedPath(project, target.slice('@site/'.length))
      : joinedPath(folderOf(file.path), target);
    if (path !== undefined) imported.set(name, path);
  }
  return imported;
}

function asBlocks(text: string): string {
  return `\n\n${openMdxCodeBlocks(withoutFrontMatter(text)).trim()}\n\n`;
}

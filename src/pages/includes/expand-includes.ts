import type { Generator, Inclusion } from '../generator.ts';
import { absentFile, fileAsIs } from '../links/file-dependencies.ts';
import type { ContentFile, TreeFile } from '../page.ts';
import type { StrippedText } from '../text/edited-text.ts';
import { EditedText } from '../text/edited-text.ts';
import { isLfsPointer } from '../text/git-lfs.ts';

/** A file of the tree with its text. */
export interface IncludedFile extends TreeFile {
  readonly text: string;
  /** Key of the file together with what the site says of it (`include-rules.ts`); the including page depends on that too. */
  readonly key?: string | undefined;
}

/** Files that may be included, by path. */
export type IncludedFiles = ReadonlyMap<string, IncludedFile>;

export interface ExpandedText extends StrippedText {
  /** What the text depends on (`file-keys.ts`). */
  readonly files: readonly string[];
  /** Paths of the files whose text is in it. */
  readonly includes: readonly string[];
  /** The same paths, each with the offset in the page's text at which it is asked for first. */
  readonly asked: ReadonlyMap<string, number>;
  /** What is not there, or may not be included. */
  readonly missing: readonly MissingInclusion[];
  /** What is there, but was left out because of a limit: the first of each limit. */
  readonly leftOut: readonly LeftOutInclusion[];
}

export interface MissingInclusion {
  /** As written. */
  readonly name: string;
  /** Where the page's text asks for it. */
  readonly offset: number;
  /** Paths that it may mean. */
  readonly paths: readonly string[];
}

export interface LeftOutInclusion {
  readonly name: string;
  readonly offset: number;
  readonly limit: IncludeLimit;
}

export type IncludeLimit = 'depth' | 'count' | 'length';

/** What a page may include, so that files which include many others many times come to an end. */
export const INCLUDE_LIMITS: Readonly<Record<IncludeLimit, number>> = {
  /** Files within files. */
  depth: 8,
  /** Texts that are put in place, one file several times. */
  count: 2000,
  /** Characters of them together. */
  length: 4 * 1024 * 1024,
};

const NOTHING: IncludedFiles = new Map();

/**
 * Puts the text of included files in its place, theirs too.
 *
 * @param text Markdown of the page, without front matter
 */
export function expandInclusions(
  text: string,
  file: ContentFile,
  generator: Generator,
  included: IncludedFiles = NOTHING,
): ExpandedText {
  const expansion = new Expansion(generator, included);
  const edited = new EditedText(text);
  let from = 0;
  for (const inclusion of generator.inclusions?.(file, text) ?? []) {
    edited.keep(from, inclusion.start);
    edited.put(expansion.textOf(inclusion, file, inclusion.start, []), inclusion.start);
    from = inclusion.end;
  }
  edited.keep(from, text.length);
  return {
    ...edited.finish(),
    files: [...expansion.files].sort(),
    includes: [...expansion.asked.keys()].sort(),
    asked: expansion.asked,
    missing: expansion.missing,
    leftOut: [...expansion.leftOut.values()],
  };
}

/** What inclusions are looked up in. */
export interface InclusionSource {
  readonly generator: Generator;
  /** The texts at hand. */
  readonly included: IncludedFiles;
  /** All paths of the tree. */
  readonly paths: { has(path: string): boolean };
}

/** Paths of all files that the text needs, as far as the texts at hand tell: one that is read then may name more. */
export function neededInclusions(
  text: string,
  file: ContentFile,
  { generator, included, paths }: InclusionSource,
): readonly string[] {
  if (!generator.inclusions) return [];
  const needed = new Set<string>();
  let level = [{ within: text, at: file }];
  for (let depth = 0; depth < INCLUDE_LIMITS.depth && level.length > 0; depth++) {
    const below: typeof level = [];
    for (const { within, at } of level) {
      for (const inclusion of generator.inclusions?.(at, within) ?? []) {
        const path = inclusion.paths.find((candidate) => paths.has(candidate));
        if (path === undefined || needed.has(path)) continue;
        needed.add(path);
        const known = included.get(path);
        if (known) below.push({ within: known.text, at: { ...at, path } });
      }
    }
    level = below;
  }
  return [...needed];
}

class Expansion {
  readonly files = new Set<string>();
  readonly asked = new Map<string, number>();
  readonly missing: MissingInclusion[] = [];
  readonly leftOut = new Map<IncludeLimit, LeftOutInclusion>();
  readonly #generator: Generator;
  readonly #included: IncludedFiles;
  #count = 0;
  #length = 0;

  constructor(generator: Generator, included: IncludedFiles) {
    this.#generator = generator;
    this.#included = included;
  }

  /**
   * @param offset where in the page's own text all this began
   * @param within paths of the files that are open: none of them is put into itself
   */
  textOf(inclusion: Inclusion, file: ContentFile, offset: number, within: readonly string[]): string {
    const { name, paths } = inclusion;
    const limit = this.#limitAt(within.length);
    if (limit !== undefined) {
      if (!this.leftOut.has(limit)) this.leftOut.set(limit, { name, offset, limit });
      return '';
    }
    this.#count++;
    const at = paths.findIndex((path) => this.#included.has(path));
    const found = this.#included.get(paths[at] ?? '');
    // Should one come that is looked for before, it counts.
    for (const path of found ? paths.slice(0, at) : paths) this.files.add(absentFile(path));
    if (!found) {
      this.missing.push({ name, offset, paths });
      return inclusion.instead ?? '';
    }
    this.files.add(fileAsIs(found));
    if (found.key !== undefined) this.files.add(found.key);
    if (!this.asked.has(found.path)) this.asked.set(found.path, offset);
    if (within.includes(found.path)) return '';
    const text = isLfsPointer(found.text) ? '' : inclusion.take(found.text);
    this.#length += text.length;
    return this.#expanded(text, { ...file, path: found.path }, offset, [...within, found.path]);
  }

  #limitAt(depth: number): IncludeLimit | undefined {
    if (depth >= INCLUDE_LIMITS.depth) return 'depth';
    if (this.#count >= INCLUDE_LIMITS.count) return 'count';
    return this.#length > INCLUDE_LIMITS.length ? 'length' : undefined;
  }

  #expanded(text: string, file: ContentFile, offset: number, within: readonly string[]): string {
    const parts: string[] = [];
    let from = 0;
    for (const inclusion of this.#generator.inclusions?.(file, text) ?? []) {
      parts.push(text.slice(from, inclusion.start), this.textOf(inclusion, file, offset, within));
      from = inclusion.end;
    }
    return parts.join('') + text.slice(from);
  }
}

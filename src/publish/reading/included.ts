import type { IncludedFile, IncludedFiles } from '../../pages/includes/expand-includes.ts';
import { neededInclusions } from '../../pages/includes/expand-includes.ts';
import { includeRules } from '../../pages/includes/include-rules.ts';
import type { ContentFile } from '../../pages/page.ts';
import { decodeText } from '../../pages/text/decode-text.ts';
import type { ReadingContext } from '../context.ts';
import { type CommitSite, readFiles } from './commit-site.ts';

/** Reads the files that a page includes, theirs too; no others, because they may have to travel to another thread. */
export type ReadIncluded = (file: ContentFile, text: string) => Promise<IncludedFiles>;

/** So many characters are kept for the next page, which mostly includes the same. */
const KEPT = 16 * 1024 * 1024;

/** A reader of included files of one commit. */
export function includedReader(context: Pick<ReadingContext, 'repository'>, { site, tree }: CommitSite): ReadIncluded {
  let known = new Map<string, IncludedFile>();
  let length = 0;
  const { generator } = site;
  if (!generator.inclusions) return async () => new Map();
  const rules = includeRules(site);
  // What may not be included is never read.
  const files = new Map(tree.filter(({ path }) => rules.allows(path)).map((file) => [file.path, file]));
  const read = async (file: ContentFile, text: string): Promise<IncludedFiles> => {
    if (length > KEPT) {
      known = new Map();
      length = 0;
    }
    for (;;) {
      const needed = neededInclusions(text, file, { generator, included: known, paths: files });
      const paths = needed.filter((path) => !known.has(path));
      if (paths.length === 0) return new Map(needed.flatMap((path) => entryOf(known, path)));
      const wanted = paths.map((path) => files.get(path)).filter((found) => found !== undefined);
      for await (const { file: found, content } of readFiles(context, wanted)) {
        const decoded = decodeText(content, found.path);
        const included = { ...found, text: decoded.ok ? decoded.text : '', key: rules.keyOf(found) };
        known.set(found.path, included);
        length += included.text.length;
      }
    }
  };
  // One after the other: pages that are converted at the same time mostly include the same.
  let last: Promise<unknown> = Promise.resolve();
  return (file, text) => {
    const turn = last.then(() => read(file, text));
    last = turn.catch(() => undefined);
    return turn;
  };
}

function entryOf(known: IncludedFiles, path: string): [string, IncludedFile][] {
  const file = known.get(path);
  return file ? [[path, file]] : [];
}

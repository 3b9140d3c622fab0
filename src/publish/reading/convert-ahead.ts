import { mapAhead } from '../../model/map-ahead.ts';
import type { ContentFile, Item } from '../../pages/page.ts';
import type { ReadingContext } from '../context.ts';
import { readFiles } from './commit-site.ts';
import type { PageConverter } from './page-converter.ts';

/** So many pages are with the converter at once: some for each worker, few enough for the memory. */
const AHEAD = 24;

/** A page's file, and what became of it; undefined where it is no page. */
export interface ConvertedFile<File extends ContentFile> {
  readonly file: File;
  readonly item: Item | undefined;
}

/**
 * Converts files of a commit, in their order; while one is waited for, others are read and converted.
 *
 * @param moments when files were last committed, by path, where they are about to be sent
 */
export function convertAhead<File extends ContentFile>(
  context: Pick<ReadingContext, 'repository'>,
  convert: PageConverter,
  files: readonly File[],
  moments?: ReadonlyMap<string, Date>,
): AsyncGenerator<ConvertedFile<File>> {
  return mapAhead(readFiles(context, files), AHEAD, async ({ file, content }) => {
    const sending = moments && { lastCommit: moments.get(file.path) };
    return { file, item: await convert(file, content, sending) };
  });
}

import { mapAhead } from '../../model/map-ahead.ts';
import type { ContentFile, Item } from '../../pages/page.ts';
import type { ReadingContext } from '../context.ts';
import { readFiles } from './commit-site.ts';
import type { HowToConvert, PageConverter } from './page-converter.ts';

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
 * @param howOf what the item of a file is wanted for
 */
export function convertAhead<File extends ContentFile>(
  context: Pick<ReadingContext, 'repository'>,
  convert: PageConverter,
  files: readonly File[],
  howOf: (file: File) => HowToConvert = () => ({}),
): AsyncGenerator<ConvertedFile<File>> {
  return mapAhead(readFiles(context, files), AHEAD, async ({ file, content }) => {
    return { file, item: await convert(file, content, howOf(file)) };
  });
}

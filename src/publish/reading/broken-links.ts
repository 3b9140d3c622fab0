import { append } from '../../model/append.ts';
import { hasErrors, type Problem } from '../../model/problem.ts';
import type { AddressBook } from '../../plan/addresses.ts';
import type { Reading } from '../../plan/reading.ts';
import type { ReadingContext } from '../context.ts';
import { anchorCheck } from './anchor-check.ts';
import type { CommitSite } from './commit-site.ts';
import { convertAhead } from './convert-ahead.ts';
import { pageConverter } from './page-converter.ts';

/**
 * With `links: error`, a page whose links lead nowhere is an error before anything is sent. That costs a conversion
 * of every page that was read, so it is done only then.
 */
export async function refuseBrokenLinks(
  context: Pick<ReadingContext, 'conversion' | 'repository' | 'settings'>,
  opened: CommitSite,
  readings: readonly Reading[],
  findAddresses: () => AddressBook,
): Promise<readonly Reading[]> {
  if (context.settings.links !== 'error') return readings;
  const problems = await linkErrors(context, opened, readings, findAddresses());
  return readings.map((reading) => {
    const found = problems.get(reading.file.path);
    if (reading.kind !== 'page' || !found) return reading;
    const { file, settings, sketch, page } = reading;
    return { kind: 'error', file, settings, sketch, documentId: page.documentId, problems: found };
  });
}

/** The errors of each page, by its path; pages without are not there. */
async function linkErrors(
  context: Pick<ReadingContext, 'conversion' | 'repository' | 'settings'>,
  opened: CommitSite,
  readings: readonly Reading[],
  addresses: AddressBook,
): Promise<ReadonlyMap<string, readonly Problem[]>> {
  const convert = pageConverter(context, opened, addresses);
  const anchors = anchorCheck(context, opened, addresses, convert);
  const pages = readings.filter((reading) => reading.kind === 'page').map(({ file }) => file);
  const found: Problem[] = [];
  for await (const { item } of convertAhead(context, convert, pages)) {
    if (!item) continue;
    anchors.note(item);
    // Warnings of the body come when it is sent.
    if (hasErrors(item.problems)) append(found, item.problems);
  }
  append(found, await anchors.problems());
  return Map.groupBy(found, ({ path }) => path ?? '');
}

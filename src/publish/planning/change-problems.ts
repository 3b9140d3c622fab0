import { append } from '../../model/append.ts';
import { compactCopy } from '../../model/compact-copy.ts';
import type { Problem } from '../../model/problem.ts';
import type { PublishedRecord } from '../../model/record.ts';
import type { ReadingContext } from '../context.ts';
import { anchorCheck } from '../reading/anchor-check.ts';
import { convertAhead } from '../reading/convert-ahead.ts';
import { pageConverter } from '../reading/page-converter.ts';
import { lostAnchors } from './lost-anchors.ts';
import type { PlannedRun } from './plan-run.ts';

/** Converting so many takes about a second. */
const MOST_NEW_PAGES = 500;

/**
 * What the bodies of a change have that is wrong, links above all: what `publish` would warn of, and the links of other pages to
 * headings that are gone.
 *
 * This converts no more than the change touches, and nothing where no page is to be sent or links are not checked. Without a record every
 * page is new: of a large site that would be all that `check` does, so it is left to `check`.
 *
 * - pages that would be sent, as the publish does. Pages that link to an address that went away are among them: their items hold it
 *   (`relink` in `take-readings.ts`);
 * - pages to whose anchors these link, where they are not sent themselves;
 * - former texts of pages that are sent and that others link to, for the headings that they had (`lost-anchors.ts`);
 * - pages that would not be sent, but link to a page that lost a heading.
 */
export async function changeProblems(
  context: Pick<ReadingContext, 'conversion' | 'logger' | 'repository' | 'settings'>,
  run: PlannedRun,
  record: PublishedRecord | undefined,
): Promise<readonly Problem[]> {
  const { plan, opened, addresses } = run;
  if (context.settings.links === 'off' || plan.pushes.length === 0) return [];
  if (!record && plan.pushes.length > MOST_NEW_PAGES) return [];
  const convert = pageConverter(context, opened, addresses());
  const anchors = anchorCheck(context, opened, addresses(), convert);
  const lost = lostAnchors(context, run, { record, convert });
  const pages = plan.pushes.map(({ reading }) => reading.file);
  const problems: Problem[] = [];
  let done = 0;
  for await (const { item } of convertAhead(context, convert, pages)) {
    context.logger.progress(++done, pages.length, 'pages checked');
    if (!item) continue;
    anchors.note(item);
    lost.note(item);
    append(problems, compactCopy(item.problems));
  }
  append(problems, await anchors.problems());
  append(problems, await lost.problems());
  return problems;
}

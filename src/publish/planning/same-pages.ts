import { settingsDigests } from '../../pages/digest.ts';
import { includeRules } from '../../pages/includes/include-rules.ts';
import { fileKeyCheck } from '../../pages/links/file-dependencies.ts';
import { digestOfShard, type RecordOutline } from '../../plan/outline.ts';
import { shardOf } from '../../plan/share.ts';
import type { QuietContext } from '../context.ts';
import { type CommitSite, openSite } from '../reading/commit-site.ts';

/** The site of a commit, and whether its pages are those of an outline, and nothing is wrong with its configuration. */
export async function openSame(
  context: QuietContext,
  outline: RecordOutline,
): Promise<{ readonly opened: CommitSite; readonly isSame: boolean }> {
  const opened = await openSite(context, context.options.head, context.settings);
  return { opened, isSame: opened.problems.length === 0 && holds(outline, opened) };
}

function holds({ shards }: RecordOutline, { site, files, tree }: CommitSite): boolean {
  const outlines = [...shards.values()];
  if (outlines.reduce((sum, { items, skips }) => sum + items + skips, 0) !== files.length) return false;
  const digestOf = settingsDigests(site);
  const comparable = (file: CommitSite['files'][number]) => ({ ...file, settings: digestOf(file) });
  const areSame = [...Map.groupBy(files, ({ path }) => shardOf(path))].every(
    ([shard, some]) => shards.get(shard)?.digest === digestOfShard(some.map(comparable)),
  );
  if (!areSame) return false;
  const filesHold = fileKeyCheck(tree, includeRules(site).keyOf);
  return outlines.every((outline) => filesHold(outline.files ?? []));
}

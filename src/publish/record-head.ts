import { isOutside, type Lease, type PublishedRecord } from '../model/record.ts';
import type { RecordLines } from '../plan/draft.ts';
import type { RecordHead } from '../plan/outline.ts';
import type { CanCompose } from './context.ts';

/** Nobody else can look at settings that are outside of the repository, and their path would tell of this machine. */
function insideOnly(path: string | undefined): string | undefined {
  return path === undefined || isOutside(path) ? undefined : path;
}

/** Puts lines into a record of this run. */
export function composer(context: CanCompose): (lines: RecordLines, lease?: Lease) => PublishedRecord {
  return (lines, lease) => ({ ...headOf(context), lease, ...lines });
}

/** What a record of this run says besides its lines. */
export function headOf(context: CanCompose): RecordHead {
  return {
    version: 1,
    // The newest commit that a run has begun to publish, so that an older one cannot follow it.
    commit: context.options.head,
    branch: context.origin.branch,
    settingsFile: insideOnly(context.settingsFile),
    time: context.clock.now().toISOString(),
    organization: context.organization,
    source: context.source,
    tool: context.version,
  };
}

/** Whether a record needs not be written again, as far as its lines are the same: but for who wrote it, and when. */
export function isSameHead(head: RecordHead, next: RecordHead): boolean {
  return head.commit === next.commit && head.settingsFile === next.settingsFile && head.lease === undefined;
}

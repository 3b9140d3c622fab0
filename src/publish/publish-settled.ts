import type { QuietContext } from './context.ts';
import { lookIfSettled, type SettledRun } from './planning/settled.ts';
import type { CommitSite } from './reading/commit-site.ts';
import { headOf, isSameHead } from './record-head.ts';
import { type RunResult, reportOf } from './result.ts';

/** What became of a publish that looked first whether there is anything to do. */
export type FirstLook =
  | { readonly kind: 'done'; readonly result: RunResult }
  /** The lines of the record have to be read. `opened`: the site, where it was opened to know that. */
  | { readonly kind: 'open'; readonly opened?: CommitSite | undefined };

/** Publishes a commit that leaves nothing to do and nothing to say: no page is read, and nobody needs the service. */
export async function publishSettled(context: QuietContext): Promise<FirstLook> {
  const started = context.clock.now();
  const { settled, opened } = await lookIfSettled(context);
  if (!settled || !(await noteCommit(context, settled))) return { kind: 'open', opened };
  const { outline, plan, unpublished } = settled;
  const report = reportOf(context, {
    command: 'publish',
    base: outline.head,
    plan,
    pushes: [],
    deletes: [],
    identities: plan.identities,
    unpublished,
    problems: [],
    started,
  });
  return { kind: 'done', result: { report, ending: 'done' } };
}

/** The record only learns which commit and which settings that is true for. False on a conflict. */
async function noteCommit(context: QuietContext, { outline, now }: SettledRun): Promise<boolean> {
  const next = headOf(context);
  if (isSameHead(outline.head, next)) return true;
  const moved = { ...outline, head: { ...next, settled: now } };
  const written = await context.store.writeOutline?.(moved, outline.version);
  return written?.kind === 'written';
}

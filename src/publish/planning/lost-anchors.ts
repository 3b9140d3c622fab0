import { compactCopy } from '../../model/compact-copy.ts';
import type { Problem } from '../../model/problem.ts';
import type { PublishedRecord } from '../../model/record.ts';
import { ANY_ANCHOR, mayHaveAnchor } from '../../pages/links/any-anchor.ts';
import { linkKey } from '../../pages/links/link-keys.ts';
import { anchorToNothing, judgeLinks } from '../../pages/links/page-links.ts';
import type { ContentFile, Item } from '../../pages/page.ts';
import type { Push } from '../../plan/plan.ts';
import { GitError } from '../../repository/git.ts';
import type { ReadingContext } from '../context.ts';
import { readFiles } from '../reading/commit-site.ts';
import { convertAhead } from '../reading/convert-ahead.ts';
import type { PageConverter } from '../reading/page-converter.ts';
import type { PlannedRun } from './plan-run.ts';

/** Gathers the anchors of pages that are to be sent, as they are converted. */
export interface LostAnchors {
  note(item: Item): void;
  /** Links of pages that are not sent themselves to anchors that these pages no longer have. */
  problems(): Promise<readonly Problem[]>;
}

interface Before {
  readonly record: PublishedRecord | undefined;
  readonly convert: PageConverter;
}

/** A published page that is to be sent, and that others may link to. */
interface Target {
  /** Its file now, with the blob of its text before. */
  readonly former: ContentFile;
  /** Its own text is as it was: only what it includes may be another. */
  readonly isSameText: boolean;
  /** Once it was noted. */
  anchors?: ReadonlySet<string>;
  /** Whether it includes no other file, there or not; else its own text before does not tell all. */
  isWhole?: boolean;
}

/** A page that is not to be sent. */
interface Other {
  readonly file: ContentFile;
  /** Keys of its links; undefined where the record does not tell (it was rebuilt from a commit). */
  readonly links: readonly string[] | undefined;
}

/** Finds the links of unchanged pages that break because a heading of a changed page is gone. */
export function lostAnchors(
  context: Pick<ReadingContext, 'repository' | 'settings'>,
  run: PlannedRun,
  { record, convert }: Before,
): LostAnchors {
  const others = othersOf(run, record);
  const targets = targetsOf(run.plan.pushes, record, others);
  return {
    note({ documentId, anchors, includes, problems }) {
      const target = targets.get(documentId);
      if (!target) return;
      target.anchors = new Set(compactCopy([...anchors]));
      target.isWhole =
        includes.length === 0 && !problems.some(({ code }) => code === 'include-not-found' || code === 'include-limit');
    },
    async problems() {
      const former = await formerAnchors(context, targets, convert);
      const lossy = new Map([...targets].filter(([id, target]) => hasLost(target, former.get(id))));
      if (lossy.size === 0) return [];
      const isKey = setOfKeys(lossy);
      const suspects = others.filter(({ links }) => links?.some(isKey) ?? true).map(({ file }) => file);
      const problems: Problem[] = [];
      for await (const { item } of convertAhead(context, convert, suspects, () => ({ arePlaced: true }))) {
        for (const link of item?.anchorLinks ?? []) {
          const target = lossy.get(link.documentId);
          if (!target?.anchors || mayHaveAnchor(target.anchors, link.anchor)) continue;
          // A link that led nowhere before is not broken by this change.
          const before = former.get(link.documentId);
          if (before && !mayHaveAnchor(before, link.anchor)) continue;
          problems.push(compactCopy(anchorToNothing(link, target.former.path)));
        }
      }
      return judgeLinks(problems, context.settings);
    },
  };
}

function othersOf({ plan }: PlannedRun, record: PublishedRecord | undefined): readonly Other[] {
  const sent = new Set([...plan.pushes, ...(plan.left ?? [])].map(({ reading }) => reading.file.path));
  return plan.readings.flatMap((reading): Other[] => {
    const { file } = reading;
    if (sent.has(file.path)) return [];
    if (reading.kind === 'unchanged') return [{ file, links: reading.recorded.links }];
    return reading.kind === 'page' ? [{ file, links: record?.items.get(reading.page.documentId)?.links }] : [];
  });
}

/** By document id. Pages that nobody else links to, and those whose text and includes are as they were, lose nothing. */
function targetsOf(
  pushes: readonly Push[],
  record: PublishedRecord | undefined,
  others: readonly Other[],
): ReadonlyMap<string, Target> {
  const linked = new Set(others.flatMap(({ links = [] }) => links));
  const isUnknown = others.some(({ links }) => links === undefined);
  const isLinked = (file: ContentFile, id: string) => isUnknown || keysOf(file, id).some((key) => linked.has(key));
  return new Map(
    pushes.flatMap(({ reading }): [string, Target][] => {
      const { file, page, stale } = reading;
      const recorded = record?.items.get(page.documentId);
      // Without a blob its file was gone: what links there is sent, because the address is back.
      if (!recorded?.blob || !isLinked(file, page.documentId)) return [];
      const isSameText = recorded.blob === file.blob;
      if (isSameText && stale !== 'files') return [];
      return [[page.documentId, { former: { ...file, blob: recorded.blob }, isSameText }]];
    }),
  );
}

function keysOf({ path }: ContentFile, documentId: string): readonly string[] {
  return [linkKey(path), linkKey(documentId)];
}

function setOfKeys(targets: ReadonlyMap<string, Target>): (key: string) => boolean {
  const keys = new Set([...targets].flatMap(([id, { former }]) => keysOf(former, id)));
  return (key) => keys.has(key);
}

/**
 * The anchors that pages had, by document id, from the texts that the record names. They are not known, so that any link that leads
 * nowhere counts, where a page includes other files, where nobody has what the generator made of the former text (`body: built`), and
 * where the clone does not hold the former texts (a shallow one).
 */
async function formerAnchors(
  context: Pick<ReadingContext, 'repository'>,
  targets: ReadonlyMap<string, Target>,
  convert: PageConverter,
): Promise<ReadonlyMap<string, ReadonlySet<string>>> {
  const known = new Map<string, ReadonlySet<string>>();
  const own = [...targets].filter(
    ([, { former, isSameText, isWhole }]) => isWhole && !isSameText && former.content.body !== 'built',
  );
  const files = own.map(([documentId, { former }]) => ({ ...former, documentId }));
  try {
    for await (const { file, content } of readFiles(context, files)) {
      known.set(file.documentId, new Set(compactCopy([...((await convert(file, content))?.anchors ?? [])])));
    }
  } catch (error) {
    if (!(error instanceof GitError && error.kind === 'missing-object')) throw error;
  }
  return known;
}

function hasLost({ anchors, isSameText, isWhole }: Target, former: ReadonlySet<string> | undefined): boolean {
  if (!anchors || anchors.has(ANY_ANCHOR) || (isSameText && isWhole)) return false;
  return former === undefined || !former.isSubsetOf(anchors);
}

import { hashOf } from '../model/canonical-json.ts';
import { identityKey } from '../model/identity.ts';
import type { PublishedRecord } from '../model/record.ts';
import type { TreeFile } from '../pages/page.ts';
import type { Settings } from '../settings/settings.ts';
import type { Plan } from './plan.ts';

/** What a plan was made from, and what it says: digests, by which a later run can tell whether it is still the same plan. */
export interface Fingerprint {
  readonly tree: string;
  readonly settings: string;
  readonly record: string;
  readonly changes: string;
}

export interface PlanMaterial {
  readonly tree: readonly TreeFile[];
  readonly settings: Pick<Settings, 'site'>;
  readonly record: PublishedRecord | undefined;
  readonly plan: Plan;
}

/** The fingerprint of a plan. Commits do not count, only what is in them: a merge may be another commit with the same tree. */
export function fingerprintOf({ tree, settings, record, plan }: PlanMaterial): Fingerprint {
  const idsOf = (removals: Plan['deletes']) => removals.map(({ recorded }) => recorded.id);
  return {
    tree: hashOf(tree.map(({ path, blob }) => [path, blob])),
    settings: hashOf(wherever(settings)),
    record: hashOf([record?.items, record?.skips, record?.identities].map((lines) => Object.fromEntries(lines ?? []))),
    changes: hashOf([
      plan.pushes.map(({ action, reading: { page } }) => [action, page.documentId, page.digest]),
      idsOf(plan.deletes),
      idsOf(plan.withheld),
      plan.identities.pushed,
      plan.identities.deleted.map(identityKey),
    ]),
  };
}

/** Where the built site lies decides nothing: it may have been unpacked elsewhere for the plan. */
function wherever(settings: Pick<Settings, 'site'>): unknown {
  const { site } = settings;
  return site.built ? { ...settings, site: { ...site, built: { ...site.built, folder: '' } } } : settings;
}

const PARTS: readonly (readonly [part: keyof Fingerprint, words: string])[] = [
  ['tree', 'the files of the commit'],
  ['settings', 'the settings'],
  ['record', 'the record of what is published'],
];

/**
 * What has moved on since a plan was made, in words; empty when it is still the same plan. Where nothing that a plan is made from is
 * different but the plan is, then an option, the built site, the time or the version of the program is.
 */
export function changedSince(planned: Fingerprint, now: Fingerprint): readonly string[] {
  const moved = PARTS.filter(([part]) => planned[part] !== now[part]).map(([, words]) => words);
  if (moved.length > 0 || planned.changes === now.changes) return moved;
  return ['an option, a date that decides about a page, the built site, or the version of this program'];
}

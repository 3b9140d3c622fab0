import type { Directory } from '../../model/directory.ts';
import type { PublishedRecord, RecordedItem } from '../../model/record.ts';
import { type AccessChanges, accessChanges, type ItemAccess } from '../../plan/access/changes.ts';
import type { Plan, Push } from '../../plan/plan.ts';

const NO_CHANGES: AccessChanges = { access: [], members: [] };

/** Who sees more or less when a plan is carried out: nothing can be said where there is no record to compare with. */
export function accessOfPlan(
  record: PublishedRecord | undefined,
  plan: Plan,
  provider: string | undefined,
): AccessChanges {
  if (!record) return NO_CHANGES;
  const before: Directory = { provider, identities: record.identities ?? new Map() };
  const after: Directory = { provider, identities: plan.identities.after };
  return accessChanges({ items: itemsOf(record, plan), before, after });
}

/** Every item that is in the source when the plan is carried out, with its permissions then and now. */
function itemsOf({ items }: PublishedRecord, plan: Plan): readonly ItemAccess[] {
  const byPath = Map.groupBy(items.values(), ({ path }) => path);
  const pushes = new Map(plan.pushes.concat(plan.left ?? []).map((push) => [push.reading.page.documentId, push]));
  return plan.readings.flatMap((reading) => {
    if (reading.kind === 'unchanged') return [unchanged(reading.recorded)];
    // A page with an error keeps its item.
    if (reading.kind === 'error') return (byPath.get(reading.file.path) ?? []).map(unchanged);
    if (reading.kind !== 'page') return [];
    const { documentId, permissions } = reading.page;
    const earlier = earlierOf(documentId, pushes.get(documentId), items);
    return [{ documentId, before: earlier && (earlier.permissions ?? null), after: permissions ?? null }];
  });
}

/** The item that people could see before: the same one, or that of the page's old address. */
function earlierOf(
  documentId: string,
  push: Push | undefined,
  items: PublishedRecord['items'],
): RecordedItem | undefined {
  const known = items.get(documentId) ?? items.get(push?.from?.documentId ?? '');
  return known?.digest === undefined ? undefined : known;
}

function unchanged({ id, permissions }: RecordedItem): ItemAccess {
  return { documentId: id, before: permissions ?? null, after: permissions ?? null };
}

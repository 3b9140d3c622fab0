import type { Action, ReportItem } from './report.ts';

/** A change as people see it. */
export interface Change extends Omit<ReportItem, 'action'> {
  readonly kind: Action;
}

/**
 * The items of a report as people see them: a page whose address changed is one move, though by document id it is one
 * item added and one deleted. The order stays.
 */
export function changesOf(items: readonly ReportItem[]): readonly Change[] {
  const gone = new Map(items.filter(({ action }) => action === 'deleted').map((item) => [item.documentId, item]));
  const origins = new Map<ReportItem, ReportItem>();
  const moved = new Set<ReportItem>();
  for (const item of items) {
    const old = item.action === 'added' ? gone.get(item.from?.documentId ?? '') : undefined;
    if (old === undefined || moved.has(old)) continue;
    origins.set(item, old);
    moved.add(old);
  }
  return items.filter((item) => !moved.has(item)).map((item) => changeOf(item, origins.get(item)));
}

function changeOf({ action, ...item }: ReportItem, old: ReportItem | undefined): Change {
  if (old === undefined) return { ...item, kind: action };
  return { ...item, kind: 'moved', from: { path: old.path, documentId: old.documentId ?? undefined } };
}

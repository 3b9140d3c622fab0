import type { Problem } from '../../src/model/problem.ts';
import type { Counts, Report, ReportItem } from '../../src/report/report.ts';

const NONE: Counts = {
  added: 0,
  updated: 0,
  moved: 0,
  deleted: 0,
  unchanged: 0,
  withheld: 0,
  failed: 0,
  unpublished: 0,
};

/** A publish of `acme/handbook` with nothing to do, changed as the test says; counts follow the items unless it names them. */
export function reportWith(changes: Partial<Omit<Report, 'counts'>> & { counts?: Partial<Counts> } = {}): Report {
  const { counts, ...rest } = changes;
  return {
    version: 1,
    command: 'publish',
    organization: 'acme',
    source: 'handbook',
    base: '1111111111111111111111111111111111111111',
    head: '3f2a1bc000000000000000000000000000000000',
    mode: 'incremental',
    items: [],
    unpublished: [],
    access: [],
    members: [],
    problems: [],
    calls: { requests: 0, retries: 0, containers: 0, bytes: 0 },
    seconds: 0.42,
    ...rest,
    counts: { ...NONE, ...countsOf(rest.items ?? []), unpublished: rest.unpublished?.length ?? 0, ...counts },
  };
}

function countsOf(items: readonly ReportItem[]): Partial<Counts> {
  return Object.fromEntries(
    [...Map.groupBy(items, ({ action }) => action)].map(([action, found]) => [action, found.length]),
  );
}

export function itemWith(changes: Partial<ReportItem> = {}): ReportItem {
  const path = changes.path ?? 'docs/a.md';
  return {
    path,
    documentId: `https://docs.example.com/${path.replace(/^docs\/|\.md$/g, '')}/`,
    action: 'updated',
    reason: 'content changed',
    ...changes,
  };
}

export function problemWith(changes: Partial<Problem> = {}): Problem {
  return { level: 'error', code: 'coveo-wrong-type', message: 'Expected a title, but got a list.', ...changes };
}

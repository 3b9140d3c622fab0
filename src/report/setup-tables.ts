import { plural } from './counts.ts';
import { code, literal, row } from './markdown.ts';
import type { Report, SetupStepReport } from './report.ts';
import { KINDS } from './setup-text.ts';
import type { Table } from './table.ts';
import { section } from './table.ts';

const ORDER: readonly SetupStepReport['action'][] = ['cannot', 'create', 'change', 'keep'];

/** What a setup looks at, and what the key may do, as tables; what stays as it is comes last, folded. */
export function setupTables(setup: Report['setup'], open: number): readonly Table[] {
  if (!setup) return [];
  const [kept, others] = [true, false].map((isKept) =>
    setup.steps.filter(({ action }) => (action === 'keep') === isKept),
  );
  return [
    { ...section('What is set up', STEP_COLUMNS, stepRows(others ?? []), open), rank: 0 },
    { ...section(`${plural(kept?.length ?? 0, 'thing')} kept`, STEP_COLUMNS, stepRows(kept ?? []), 0), rank: 6 },
    { ...section('What the key may do', ['', 'privilege', 'for', ''], privilegeRows(setup), open), rank: 0 },
  ];
}

const STEP_COLUMNS = ['', 'what', 'name', ''];

function stepRows(steps: readonly SetupStepReport[]): readonly string[] {
  const sorted = steps.toSorted((one, other) => ORDER.indexOf(one.action) - ORDER.indexOf(other.action));
  return sorted.map(({ kind, name, action, detail = '', done }) =>
    row([done ? `**${action}d**` : action, KINDS[kind], code(name), literal(detail)]),
  );
}

function privilegeRows({ privileges = [] }: NonNullable<Report['setup']>): readonly string[] {
  return privileges.map(({ held, privilege, purpose, why }) =>
    row([held ? 'has' : '**lacks**', literal(privilege), code(purpose), literal(why)]),
  );
}

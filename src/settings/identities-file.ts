import { CsvError, parse } from 'csv-parse/sync';
import { z } from 'zod';
import { hasErrors, type Problem } from '../model/problem.ts';
import { type IdentityNames, identityNames } from './identity-settings.ts';
import type { NamedIdentity } from './permission-settings.ts';
import { readYaml } from './read-yaml.ts';
import { identityNamesSchema } from './schema/identities.ts';
import { schemaProblems } from './schema-problems.ts';
import { came, listed } from './wording.ts';

/** What an identity file says, or everything that is wrong with it, each with its path and line. */
export type ParsedIdentities =
  | { readonly ok: true; readonly names: IdentityNames }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/**
 * Reads the file that `identities.file` names: YAML or JSON with the keys of `identities`, or, by its ending, CSV with the members of
 * groups (https://www.rfc-editor.org/rfc/rfc4180): a header line, a column `group`, a column `member`, and where not all members are users
 * a column `type`. A line without a member says that there is such a group. Never throws for what a file holds.
 *
 * @param path of the file from the root of the repository
 */
export function parseIdentitiesFile(path: string, text: string): ParsedIdentities {
  return /\.csv$/i.test(path) ? parseCsv(path, text) : parseMapping(path, text);
}

/** JSON is YAML too. */
function parseMapping(path: string, text: string): ParsedIdentities {
  const reading = readYaml(text);
  if (reading.kind === 'unusable') return failed(path, reading.problems);
  const parsed = identityNamesSchema.safeParse(reading.root.value);
  const problems = [...reading.problems, ...schemaProblems(parsed.error?.issues ?? [], reading.root)];
  return parsed.success && !hasErrors(problems)
    ? { ok: true, names: identityNames(parsed.data) }
    : failed(path, problems);
}

const COLUMNS = ['group', 'member', 'type'];
const KINDS = ['user', 'group', 'virtualGroup'] as const;

function parseCsv(path: string, text: string): ParsedIdentities {
  const read = readRows(text);
  if ('problem' in read) return failed(path, [read.problem]);
  const [header, ...lines] = read.rows;
  const names = header?.record.map((name) => name.trim()) ?? [];
  const wrong = headerProblem(names);
  if (wrong) return failed(path, [{ ...wrong, line: header?.info.lines ?? 1 }]);
  const problems: Problem[] = [];
  const groups = new Map<string, NamedIdentity[]>();
  for (const { record, info } of lines) {
    const at = (column: string) => record[names.indexOf(column)]?.trim() ?? '';
    const row = readMember(at('group'), at('member'), at('type'), groups);
    if (row) problems.push({ ...row, line: info.lines });
  }
  if (problems.length > 0) return failed(path, problems);
  return {
    ok: true,
    names: {
      groups: Object.assign(Object.create(null), Object.fromEntries(groups)),
      virtualGroups: Object.create(null),
      users: [],
      aliases: Object.create(null),
      granted: [],
    },
  };
}

const csvRows = z.array(z.object({ record: z.array(z.string()), info: z.object({ lines: z.number() }) }));

type Row = z.output<typeof csvRows>[number];

function readRows(text: string): { readonly rows: readonly Row[] } | { readonly problem: Problem } {
  try {
    const rows: unknown = parse(text, { bom: true, info: true, skip_empty_lines: true, relax_column_count: true });
    return { rows: csvRows.parse(rows) };
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    return { problem: csvProblem(`The file must be CSV, but it cannot be read as such: ${error.message}.`) };
  }
}

function headerProblem(names: readonly string[]): Problem | undefined {
  const unknown = names.filter((name) => !COLUMNS.includes(name));
  if (names.includes('group') && names.includes('member') && unknown.length === 0) return undefined;
  const found = names.length === 0 ? 'there is none' : `it has ${listed(names, 'and')}`;
  return csvProblem(
    `The first line must name the columns \`group\` and \`member\`, and may name \`type\`, but ${found}.`,
    'Begin the file with the line `group,member`.',
  );
}

function readMember(
  group: string,
  name: string,
  type: string,
  groups: Map<string, NamedIdentity[]>,
): Problem | undefined {
  const kind = KINDS.find((known) => known === (type || 'user'));
  if (group === '') return csvProblem('A line must name a group, but `group` is empty.');
  if (kind === undefined) return csvProblem(`\`type\` must be ${listed(KINDS, 'or')}, but ${came(type)}.`);
  const members = groups.get(group) ?? [];
  groups.set(group, members);
  if (name !== '') members.push({ kind, name, external: false });
  return undefined;
}

function csvProblem(message: string, hint?: string): Problem {
  return { level: 'error', code: 'identities-invalid-csv', message, hint };
}

function failed(path: string, problems: readonly Problem[]): ParsedIdentities {
  return { ok: false, problems: problems.map((problem) => ({ ...problem, path })) };
}

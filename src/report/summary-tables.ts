import type { Problem } from '../problem.ts';
import { type Change, changesOf } from './changes.ts';
import { countProblems, plural } from './counts.ts';
import { code, link, literal, row, sentence, tableHead } from './markdown.ts';
import { placeText } from './problem-lines.ts';
import type { AccessChange, Action, Report } from './report.ts';

/** Where files can be looked at on the web. */
export interface Web {
  /** `https://github.com/acme/handbook`. */
  readonly repositoryUrl?: string | undefined;
  readonly head?: string | undefined;
  readonly base?: string | undefined;
}

/** A table of the summary, in parts, so that rows can be left out where there are too many. */
export interface Table {
  readonly opening: string;
  readonly rows: readonly string[];
  readonly closing: string;
}

const FOLDED: readonly { readonly kind: Action; readonly title: string }[] = [
  { kind: 'withheld', title: 'withheld' },
  { kind: 'deleted', title: 'deleted' },
  { kind: 'moved', title: 'moved' },
  { kind: 'added', title: 'added' },
  { kind: 'updated', title: 'updated' },
];

/** All tables that have a row, those first that people should not miss. */
export function tablesOf(report: Report, web: Web): readonly Table[] {
  const byKind = Map.groupBy(changesOf(report.items), ({ kind }) => kind);
  const tables = [
    problemTable(report.problems, web),
    accessTable(report.access),
    ...FOLDED.map(({ kind, title }) => changeTable(byKind.get(kind) ?? [], title, web)),
  ];
  return tables.filter(({ rows }) => rows.length > 0);
}

function problemTable(problems: readonly Problem[], web: Web): Table {
  const rows = problems.map((problem) => {
    const { level, message, hint = '' } = problem;
    return row([
      level,
      placeLink(problem, web),
      `${sentence(message)}${hint && `<br>${sentence(hint)}`}`,
      code(problem.code),
    ]);
  });
  const head = tableHead(['level', 'where', 'problem and what to do', 'code']);
  return { opening: `\n### ${countProblems(problems)}\n\n${head}`, rows, closing: '' };
}

function placeLink(problem: Problem, { repositoryUrl, head }: Web): string {
  const { path, line } = problem;
  if (path === undefined) return '';
  // GitHub shows Markdown rendered; only its plain view has lines to jump to.
  const address = fileUrl(repositoryUrl, head, path) + (line === undefined ? '' : `?plain=1#L${line}`);
  return link(code(placeText(problem)), address);
}

function accessTable(access: readonly AccessChange[]): Table {
  const rows = access.map(({ documentId, widened }) => {
    return row([link(literal(documentId), documentId), widened ? '**more people**' : 'others']);
  });
  return { ...details(`${plural(access.length, 'change')} of who may see what`, ['address', 'seen by']), rows };
}

function changeTable(changes: readonly Change[], title: string, web: Web): Table {
  return {
    ...details(`${changes.length} ${title}`, ['page', 'address', 'why']),
    rows: changes.map((change) => changeRow(change, web)),
  };
}

function changeRow({ kind, path, documentId, reason, from }: Change, { repositoryUrl, head, base }: Web): string {
  const isGone = kind === 'deleted' || kind === 'withheld';
  const before = kind === 'moved' ? from : undefined;
  const page = link(code(path), fileUrl(repositoryUrl, isGone ? base : head, path));
  const address = documentId === null ? '' : link(literal(documentId), documentId);
  return row([
    before?.path === undefined || before.path === path ? page : `${code(before.path)} → ${page}`,
    before?.documentId === undefined || before.documentId === documentId
      ? address
      : `${literal(before.documentId)} → ${address}`,
    sentence(reason),
  ]);
}

/** Address of a file at a commit; empty where that is not known. */
function fileUrl(repositoryUrl: string | undefined, commit: string | undefined, path: string): string {
  if (!repositoryUrl || !commit) return '';
  const parts = path.toWellFormed().split('/').map(encodeURIComponent);
  return `${repositoryUrl}/blob/${commit}/${parts.join('/')}`;
}

function details(title: string, columns: readonly string[]): Pick<Table, 'opening' | 'closing'> {
  return { opening: `\n<details><summary>${title}</summary>\n\n${tableHead(columns)}`, closing: '\n</details>\n' };
}

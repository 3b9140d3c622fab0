import type { Problem } from '../model/problem.ts';
import { accessText } from './access-text.ts';
import { type Change, changesOf } from './changes.ts';
import { countProblems, plural } from './counts.ts';
import { groupMessage, groupProblems } from './group-problems.ts';
import { codeAddress } from './guide/documentation-address.ts';
import { code, link, literal, row, sentence } from './markdown.ts';
import type { AccessChange, Action, MemberChange, Report } from './report.ts';
import { setupTables } from './setup-tables.ts';
import { placeText } from './strip-controls.ts';
import type { Table } from './table.ts';
import { section } from './table.ts';

/** Where files can be looked at on the web. */
export interface Web {
  /** `https://github.com/acme/handbook`. */
  readonly repositoryUrl?: string | undefined;
  readonly head?: string | undefined;
  readonly base?: string | undefined;
}

/** Up to how many rows a table stands open; longer ones are folded. */
export interface OpenRows {
  /** Of problems and of changes of access. */
  readonly problems: number;
  readonly changes: number;
}

/** In the order in which they are shown. People should miss an update rather than a delete. */
const CHANGES: readonly { readonly kind: Action; readonly rank: number }[] = [
  { kind: 'added', rank: 5 },
  { kind: 'updated', rank: 6 },
  { kind: 'moved', rank: 4 },
  { kind: 'deleted', rank: 3 },
  { kind: 'withheld', rank: 2 },
];

/** All tables that have a row: who may see what, problems, changes. */
export function tablesOf(report: Report, web: Web, open: OpenRows): readonly Table[] {
  const byKind = Map.groupBy(changesOf(report.items), ({ kind }) => kind);
  const tables = [
    ...setupTables(report.setup, open.problems),
    accessTable(report.access, open.problems),
    memberTable(report.members, open.problems),
    problemTable(report.problems, web, open.problems),
    ...CHANGES.map(({ kind, rank }) => {
      const changes = byKind.get(kind) ?? [];
      return { ...section(`${changes.length} ${kind}`, CHANGE_COLUMNS, changeRows(changes, web), open.changes), rank };
    }),
  ];
  return tables.filter(({ rows }) => rows.length > 0);
}

const CHANGE_COLUMNS = ['page', 'address', 'why'];

function accessTable(access: readonly AccessChange[], open: number): Table {
  const widenedFirst = access.toSorted((one, other) => Number(other.widened) - Number(one.widened));
  const rows = widenedFirst.map(({ documentId, before, after, widened }) => {
    const address = link(literal(documentId), documentId);
    return row([
      address,
      literal(accessText(before)),
      literal(accessText(after)),
      widened ? '**more people**' : 'others',
    ]);
  });
  const title = `${plural(access.length, 'change')} of who may see what`;
  return { ...section(title, ['address', 'before', 'after', 'seen by'], rows, open), rank: 0 };
}

/** Items that are named before the rest is counted. */
const SHOWN_ITEMS = 5;

function memberTable(members: readonly MemberChange[], open: number): Table {
  const gainsFirst = members.toSorted((one, other) => Number(other.gains.length > 0) - Number(one.gains.length > 0));
  const rows = gainsFirst.map(({ identity, gains, loses }) => {
    return row([code(identity), itemsText(gains), itemsText(loses)]);
  });
  const title = `${plural(members.length, 'change')} of who sees what through groups`;
  return { ...section(title, ['who', 'sees in addition', 'no longer sees'], rows, open), rank: 0 };
}

function itemsText(ids: readonly string[]): string {
  const shown = ids.slice(0, SHOWN_ITEMS).map((id) => link(literal(id), id));
  return [...shown, ...(ids.length > shown.length ? [`and ${ids.length - shown.length} more`] : [])].join('<br>');
}

function problemTable(problems: readonly Problem[], web: Web, open: number): Table {
  const rows = groupProblems(problems).map((group) => {
    const { first, hint = '' } = group;
    const message = sentence(groupMessage(group));
    const codeLink = link(code(first.code), codeAddress(first.code));
    return row([first.level, placeLink(first, web), `${message}${hint && `<br>${sentence(hint)}`}`, codeLink]);
  });
  const columns = ['level', 'where', 'problem and what to do', 'code'];
  return { ...section(countProblems(problems), columns, rows, open), rank: 1 };
}

function placeLink(problem: Problem, { repositoryUrl, head }: Web): string {
  const { path, line } = problem;
  if (path === undefined) return '';
  // GitHub shows Markdown rendered; only its plain view has lines to jump to.
  const address = fileUrl(repositoryUrl, head, path) + (line === undefined ? '' : `?plain=1#L${line}`);
  return link(code(placeText(problem)), address);
}

function changeRows(changes: readonly Change[], web: Web): readonly string[] {
  return changes.map((change) => changeRow(change, web));
}

function changeRow(change: Change, { repositoryUrl, head, base }: Web): string {
  const { kind, path, title = '', documentId, reason, from } = change;
  const isGone = kind === 'deleted' || kind === 'withheld';
  const before = kind === 'moved' ? from : undefined;
  const page = link(code(path), fileUrl(repositoryUrl, isGone ? base : head, path));
  const address = documentId === null ? '' : link(literal(documentId), documentId);
  const file = before?.path === undefined || before.path === path ? page : `${code(before.path)} → ${page}`;
  return row([
    title.trim() === '' ? file : `${literal(title)}<br>${file}`,
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

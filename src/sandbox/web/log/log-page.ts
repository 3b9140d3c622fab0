import type { Call, SandboxResponse } from '../../http/message.ts';
import { remembered } from '../../search/matching.ts';
import type { Condition } from '../../search/query.ts';
import type { Service } from '../../service.ts';
import { type Database, number } from '../../storage/database.ts';
import { type LogEntry, readLog } from '../../storage/log.ts';
import { listRuns, ofRun, type Run } from '../../storage/runs.ts';
import { type Html, html } from '../html.ts';
import { page } from '../layout.ts';
import { count, moment, pageLinks, pageNumber } from '../parts.ts';
import { type Visit, visitOf } from '../visit.ts';
import { logTable } from './log-table.ts';

const PER_PAGE = 100;

/** What the address of the log page says, but for the page. */
interface LogView {
  readonly text: string;
  readonly isTrouble: boolean;
  /** The number of a run; empty for all. */
  readonly run: string;
}

/** `GET /log`: what the pipeline did, the newest first, by run. */
export function logPage(call: Call, service: Service): SandboxResponse {
  const visit = visitOf(call, service);
  const { database } = service;
  const { query } = call;
  const view = {
    text: query.get('text')?.trim() ?? '',
    isTrouble: query.get('show') === 'trouble',
    run: query.get('run') ?? '',
  };
  const runs = listRuns(database);
  const where = conditionOf(view, runs);
  const total = countLog(database, where);
  const number = pageNumber(query, total, PER_PAGE);
  const entries = readLog(database, where, { limit: PER_PAGE, offset: (number - 1) * PER_PAGE });
  const links = pageLinks('Pages of the log', { page: number, total, perPage: PER_PAGE }, (to) =>
    visit.address('/log', { ...valuesOf(view), page: to }),
  );
  return page(visit, { title: 'Log' }, [
    html`<h1>Log of the indexing pipeline</h1>${filters(visit, view)}<p class="quiet">${entryCount(total)}, the newest first.</p>`,
    total === 0 ? nothing(view) : byRun(entries, runs).map((group) => groupSection(visit, group)),
    links,
  ]);
}

function valuesOf({ text, isTrouble, run }: LogView): Readonly<Record<string, string>> {
  return { text, show: isTrouble ? 'trouble' : '', run };
}

function entryCount(total: number): string {
  return total === 1 ? '1 entry' : `${total.toLocaleString('en')} entries`;
}

function conditionOf({ text, isTrouble, run }: LogView, runs: readonly Run[]) {
  const chosen = runs.find(({ number }) => String(number) === run);
  const like = `%${text.replace(/[\\%_]/g, '\\$&')}%`;
  const all = [
    ...(isTrouble ? [{ sql: "result IN ('REJECTED', 'ERROR', 'WARNING')", values: [] }] : []),
    ...(text === '' ? [] : [{ sql: "(id LIKE ? ESCAPE '\\' OR meta LIKE ? ESCAPE '\\')", values: [like, like] }]),
    ...(chosen ? [ofRun(chosen)] : []),
  ];
  const values = all.flatMap((one): readonly (string | number)[] => one.values);
  return { sql: all.length === 0 ? '1' : all.map(({ sql }) => sql).join(' AND '), values };
}

function countLog(database: Database, { sql, values }: Condition): number {
  return remembered(database, ['log', sql, values], () => {
    const [row] = database.select(`SELECT count(*) AS n FROM log WHERE ${sql}`, values);
    return row ? number(row, 'n') : 0;
  });
}

function filters(visit: Visit, view: LogView): Html {
  const { text, isTrouble, run } = view;
  const other = visit.address('/log', valuesOf({ ...view, isTrouble: !isTrouble }));
  const all =
    run === '' ? '' : html` · <a href="${visit.address('/log', valuesOf({ ...view, run: '' }))}">Show all runs</a>`;
  return html`<form class="filter" action="/log"><div class="field wide"><label for="text">Address or reason contains</label>
<input id="text" name="text" value="${text}" autocomplete="off" spellcheck="false"></div>
${Object.entries({ show: isTrouble ? 'trouble' : '', run, as: visit.viewAs.value })
  .filter(([, value]) => value !== '')
  .map(([name, value]) => html`<input type="hidden" name="${name}" value="${value}">`)}<button>Filter</button></form>
<p class="small"><a href="${other}">${isTrouble ? 'Show everything' : 'Show only what was rejected'}</a>${all}</p>`;
}

function nothing({ text, isTrouble, run }: LogView): Html {
  const isFiltered = text !== '' || isTrouble || run !== '';
  return isFiltered
    ? html`<p class="quiet">Nothing of that kind.</p>`
    : html`<p>Nothing was pushed yet. <code>docs-to-coveo publish</code> with this sandbox's address and key begins the log; see <a href="/">Search</a> for the whole line.</p>`;
}

interface Group {
  readonly run: Run | undefined;
  readonly entries: readonly LogEntry[];
}

/** Entries that follow each other and are of one run. */
function byRun(entries: readonly LogEntry[], runs: readonly Run[]): readonly Group[] {
  const groups: { run: Run | undefined; entries: LogEntry[] }[] = [];
  for (const entry of entries) {
    const run = runOf(entry, runs);
    const last = groups.at(-1);
    if (last && last.run === run) last.entries.push(entry);
    else groups.push({ run, entries: [entry] });
  }
  return groups;
}

/** What is done in identity providers belongs to no source. */
function runOf({ organization, source, time }: LogEntry, runs: readonly Run[]): Run | undefined {
  return runs.find(
    (run) =>
      run.organization === organization && run.source === source && run.started <= time && time.getTime() < run.until,
  );
}

function groupSection(visit: Visit, { run, entries }: Group): Html {
  const title = run
    ? html`<a href="${visit.address('/changes', { run: String(run.number) })}">Run ${run.number}</a>: ${run.type.toLowerCase()} of ${run.source}, ${moment(run.started)}`
    : 'Outside of a run';
  return html`<section><h2>${title}</h2><p class="small quiet">${count(entries.length, 'line')} here</p>${logTable(visit, entries)}</section>`;
}

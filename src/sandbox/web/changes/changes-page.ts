import type { Call, SandboxResponse } from '../../http/message.ts';
import { identityText } from '../../model/identity.ts';
import { modelOf, type PermissionModel } from '../../model/permission-model.ts';
import type { Service } from '../../service.ts';
import { countItems } from '../../storage/items.ts';
import { listRuns, type Run } from '../../storage/runs.ts';
import { listSources } from '../../storage/sources.ts';
import { type Content, type Html, html } from '../html.ts';
import { page } from '../layout.ts';
import { count, moment, scrolling, withCode } from '../parts.ts';
import { type Visit, visitOf } from '../visit.ts';
import {
  accessChangesOf,
  type Changes,
  changesOf,
  MOST_LISTED,
  movesOf,
  type RunAccessChange,
  type RunChange,
  type RunChangeKind,
} from './run-changes.ts';

const MOST_RUNS = 20;

/** `GET /changes`: what the last run did, or the one of that number. */
export function changesPage(call: Call, service: Service): SandboxResponse {
  const visit = visitOf(call, service);
  const runs = listRuns(service.database);
  const asked = call.query.get('run');
  const run = runs.find(({ number }) => String(number) === asked) ?? runs[0];
  const content = run ? runSection(visit, run, run === runs[0]) : nothing();
  return page(visit, { title: 'Last publish' }, [content, sourceTable(visit), otherRuns(visit, runs, run)]);
}

function nothing(): Html {
  return html`<h1>No publish yet</h1>
<p>What a publish adds, updates, moves and deletes stands here once <code>docs-to-coveo publish</code> has run against this sandbox; <a href="/">Search</a> has the whole line to type.</p>`;
}

function runSection(visit: Visit, run: Run, isLast: boolean): Html {
  const { database } = visit.service;
  const kinds = ['added', 'updated', 'deleted', 'rejected'] as const;
  const all = kinds.map((kind) => ({ kind, changes: changesOf(database, run, kind) }));
  const moves = movesOf(database, run);
  const numbers = [...all.map(({ kind, changes }) => [kind, changes.total] as const), ['moved', moves.length] as const];
  const length = run.ended ? `took ${Math.round((run.ended.getTime() - run.started.getTime()) / 1000)} s` : 'goes on';
  const access = accessChangesOf(database, run);
  const isQuiet = numbers.every(([, number]) => number === 0);
  return html`<h1>${isLast ? 'Last publish' : `Run ${run.number}`}</h1>
<p class="quiet">${run.type.toLowerCase()} of ${run.source}, began ${moment(run.started)} UTC, ${length}. <a href="${visit.address('/log', { run: String(run.number) })}">Its log</a></p>
<ul class="big" aria-label="Counts">${numbers.map(([kind, number]) => html`<li><strong>${number.toLocaleString('en')}</strong> ${kind}</li>`)}</ul>
${isQuiet ? html`<p>Nothing changed.</p>` : ''}
${accessSection(visit, run, access)}
${moves.length === 0 ? '' : html`<section><h2>Moved</h2><ul class="plain">${moves.slice(0, MOST_LISTED).map((move) => html`<li>${itemLink(visit, run, move.to, move.title)}<br><span class="address">${move.from} → ${move.to}</span></li>`)}</ul></section>`}
${all.map(({ kind, changes }) => kindSection(visit, run, kind, changes))}`;
}

function kindSection(visit: Visit, run: Run, kind: RunChangeKind, { total, first }: Changes): Content {
  if (total === 0) return '';
  const log = visit.address('/log', { run: String(run.number), show: kind === 'rejected' ? 'trouble' : '' });
  const more =
    total > first.length
      ? html`<p class="small">The first ${first.length} of ${total}; <a href="${log}">the log has all</a>.</p>`
      : '';
  return html`<section aria-label="${kind}"><h2>${kind[0]?.toUpperCase()}${kind.slice(1)}</h2>
<ul class="plain">${first.map((change) => changeRow(visit, run, kind, change))}</ul>${more}</section>`;
}

function changeRow(visit: Visit, run: Run, kind: RunChangeKind, { id, title, reason }: RunChange): Html {
  // A delete of what is older names a threshold, not an item.
  const name = /^\d+$/.test(id) ? `What is older than ${id}` : (title ?? id);
  const isThere = kind === 'added' || kind === 'updated';
  const shown = isThere ? itemLink(visit, run, id, name) : name;
  const about = html` <span class="address">${title === undefined ? '' : id}</span>`;
  const why = reason === '' ? '' : html`<br><span class="quiet small">${withCode(reason)}</span>`;
  return html`<li>${shown}${about}${why}</li>`;
}

function itemLink(visit: Visit, { organization, source }: Run, id: string, title: string): Html {
  return html`<a href="${visit.address('/item', { organization, source, id })}">${title}</a>`;
}

function accessSection(visit: Visit, run: Run, changes: readonly RunAccessChange[]): Content {
  if (changes.length === 0) return '';
  const rows = changes.map(({ id, title, before, after }) => {
    const [old, young] = [allowedBy(before), allowedBy(after)];
    const gained = [...young].filter((one) => !old.has(one));
    const lost = [...old].filter((one) => !young.has(one));
    return html`<li>${itemLink(visit, run, id, title)}${named('good', 'gained', gained)}${named('bad', 'lost', lost)}
${gained.length + lost.length === 0 ? html` <span class="quiet">the same are named, in another order or other sets</span>` : ''}</li>`;
  });
  return html`<section aria-label="Who sees what"><h2>Who gained and lost access</h2><ul class="plain">${rows}</ul></section>`;
}

function named(tone: string, word: string, who: readonly string[]): Content {
  return who.length === 0 ? '' : html`<br><span class="tag ${tone}">${word}</span> ${withCode(who.join(', '))}`;
}

/** Whom permissions let in, as far as their names say; whom they deny stands for itself. */
function allowedBy(permissions: string): ReadonlySet<string> {
  if (permissions === '') return new Set(['whoever sees items without permissions']);
  const model = modelOf(permissions);
  return new Set(
    setsOf(model).flatMap(({ allowAnonymous, allowed, denied }) => [
      ...(allowAnonymous ? ['everybody'] : []),
      ...allowed.map(identityText),
      ...(denied.length === 0 ? [] : denied.map((one) => `all but the ${identityText(one)}`)),
    ]),
  );
}

function setsOf(model: PermissionModel) {
  return model.kind === 'sets' ? model.sets : model.levels.flat();
}

function sourceTable(visit: Visit): Content {
  const { database } = visit.service;
  const sources = listSources(database);
  if (sources.length === 0) return '';
  const rows = sources.map(({ organization, id, name, visibility }) => {
    const items = countItems(database, { organization, source: id });
    return html`<tr><td><a href="${visit.address('/', { source: id })}">${name}</a></td><td><code>${id}</code></td><td>${organization}</td>
<td>${visibility.toLowerCase()}</td><td class="number">${items}</td></tr>`;
  });
  return html`<section aria-labelledby="sources"><h2 id="sources">Sources</h2>${scrolling(
    'Sources, as a table',
    html`<table aria-label="Sources"><thead><tr><th scope="col">Name</th><th scope="col">Id</th><th scope="col">Organization</th><th scope="col">Visibility</th><th scope="col">Items</th></tr></thead><tbody>${rows}</tbody></table>`,
  )}</section>`;
}

function otherRuns(visit: Visit, runs: readonly Run[], shown: Run | undefined): Content {
  const others = runs.filter((run) => run !== shown).slice(0, MOST_RUNS);
  if (others.length === 0) return '';
  const rows = others.map(
    (run) =>
      html`<li><a href="${visit.address('/changes', { run: String(run.number) })}">Run ${run.number}</a>: ${run.type.toLowerCase()} of ${run.source}, ${moment(run.started)}</li>`,
  );
  return html`<section><h2>Other runs</h2><p class="small quiet">${count(others.length, 'run')}</p><ul class="plain">${rows}</ul></section>`;
}

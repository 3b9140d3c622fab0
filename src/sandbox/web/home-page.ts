import type { Call, SandboxResponse } from '../http/message.ts';
import { SANDBOX_KEY } from '../model/sandbox-key.ts';
import { type Found, type Hit, MARK_END, MARK_START, search } from '../search/search.ts';
import { conditionOf, createJudge } from '../search/visibility.ts';
import type { Service } from '../service.ts';
import type { Database } from '../storage/database.ts';
import type { FieldValue } from '../storage/fields.ts';
import { countItems } from '../storage/items.ts';
import { readLog, readViolations } from '../storage/log.ts';
import { currentActivity, listSources, type Source } from '../storage/sources.ts';
import { type Content, type Html, html } from './html.ts';
import { moment, outsideLink, page, pageAddress, propertyTable } from './layout.ts';
import { logTable } from './log-table.ts';
import { readViewAs, type ViewAs, viewerChoice } from './view-as.ts';

const PER_PAGE = 10;
const LOG_ROWS = 50;
/** The last moment that a date can hold, in milliseconds. */
const LAST_MOMENT = 8.64e15;

/** What the address of the page says. */
interface View {
  readonly words: string;
  readonly source: string;
  /** Counts from 1. */
  readonly page: number;
  readonly showsTroubleOnly: boolean;
  readonly viewAs: ViewAs;
}

/** `GET /`: the page where a person sees and searches what was published, and what the pipeline did. */
export function homePage({ query }: Call, service: Service): SandboxResponse {
  service.pipeline.settle();
  const { database } = service;
  const view = readView(query);
  const sources = listSources(database);
  const found = findItems(database, view);
  const title = view.words === '' ? 'docs-to-coveo sandbox' : `${view.words} – docs-to-coveo sandbox`;
  const viewer = viewerChoice(database, view.viewAs, { id: 'as', label: 'View as' });
  return page(200, title, { words: view.words, source: view.source, sources, viewer }, [
    violationList(database),
    html`<section aria-labelledby="results"><h1 id="results">${headline(view, found)}</h1>${resultList(view, found, service)}</section>`,
    html`<section aria-labelledby="sources"><h2 id="sources">Sources</h2>${sourceTable(database, sources, view)}</section>`,
    html`<section aria-labelledby="log"><h2 id="log">Log</h2>${logSection(database, view)}</section>`,
  ]);
}

function readView(query: URLSearchParams): View {
  const number = Number(query.get('page') ?? 1);
  return {
    words: query.get('q')?.trim() ?? '',
    source: query.get('source') ?? '',
    page: Number.isInteger(number) && number > 0 && number < 1e6 ? number : 1,
    showsTroubleOnly: query.get('log') === 'trouble',
    viewAs: readViewAs(query),
  };
}

function findItems(database: Database, { words, source, page, viewAs }: View): Found {
  return search(database, {
    organization: undefined,
    words,
    isUnfinished: true,
    conditions: [
      ...(source === '' ? [] : [{ sql: 'items.source = ?', values: [source] }]),
      ...conditionOf(database, viewAs.viewer),
    ],
    order: { kind: 'relevancy' },
    first: (page - 1) * PER_PAGE,
    count: PER_PAGE,
  });
}

function violationList(database: Database): Html | undefined {
  const violations = readViolations(database);
  if (violations.length === 0) return undefined;
  const rows = violations.slice(-LOG_ROWS).map(({ time, sentence }) => html`<li>${moment(time)} ${sentence}</li>`);
  return html`<section class="alert" aria-labelledby="violations"><h2 id="violations">${count(violations.length, 'violation')}</h2>
<p class="small">A correct client never does this:</p><ul class="small">${rows}</ul></section>`;
}

function headline({ words, viewAs }: View, { total }: Found): string {
  const forWhom = viewAs.value === '' ? '' : `, as ${viewAs.title} sees them`;
  if (words !== '') return `${count(total, 'result')} for “${words}”${forWhom}`;
  return total === 0 && forWhom === '' ? 'Nothing published yet' : `${count(total, 'item')}${forWhom}`;
}

function resultList(view: View, found: Found, { database, url }: Service): Html {
  if (found.total === 0 && view.words === '' && view.viewAs.value === '') return welcome(url());
  if (found.total === 0)
    return html`<p class="quiet">All words must occur in an item, and who looks must be allowed to see it.</p>`;
  const results = found.hits.map((hit) => {
    const { isVisible: isForAll } = createJudge(database, hit.organization, 'anonymous')(hit);
    return result(hit, view, isForAll);
  });
  return html`<ol class="results" start="${(view.page - 1) * PER_PAGE + 1}">${results}</ol>${pageLinks(view, found.total)}`;
}

function welcome(url: string): Html {
  return html`<p>Publish into this sandbox, then look here again:</p>
<pre>COVEO_API_KEY=${SANDBOX_KEY} docs-to-coveo publish --api-url ${url} --platform-url ${url}</pre>`;
}

function result(hit: Hit, { viewAs }: View, isForAll: boolean): Html {
  const { organization, source, documentId: id } = hit;
  const address = pageAddress('/item', { organization, source, id, as: viewAs.value });
  const restricted = isForAll ? '' : html` <span class="tag">restricted</span>`;
  return html`<li><h3><a href="${address}">${hit.title}</a>${restricted}</h3>
<div class="address">${outsideLink(hit.documentId)}</div>
${hit.excerpt === '' ? '' : html`<p>${marked(hit.excerpt)}</p>`}
<details><summary>Fields</summary>${propertyTable(`Fields of ${hit.title}`, fieldTexts(hit))}</details></li>`;
}

function fieldTexts({ fields }: Hit): Readonly<Record<string, Content>> {
  return Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, fieldText(name, value)]));
}

function fieldText(name: string, value: FieldValue): Content {
  const isDate =
    (name === 'date' || name === 'indexeddate') && typeof value === 'number' && Math.abs(value) < LAST_MOMENT;
  return isDate ? moment(new Date(value)) : [value].flat().join(', ');
}

function marked(excerpt: string): readonly Html[] {
  const [before = '', ...rest] = excerpt.split(MARK_START);
  return [
    html`${before}`,
    ...rest.map((part) => {
      const [word = '', after = ''] = part.split(MARK_END);
      return html`<mark>${word}</mark>${after}`;
    }),
  ];
}

function pageLinks({ words, source, page, viewAs }: View, total: number): Html | undefined {
  const pages = Math.ceil(total / PER_PAGE);
  if (pages === 1) return undefined;
  const link = (to: number, rel: string, label: string): Html | string => {
    const address = pageAddress('/', { q: words, source, as: viewAs.value, page: to === 1 ? '' : String(to) });
    return to < 1 || to > pages ? '' : html`<a rel="${rel}" href="${address}">${label}</a>`;
  };
  return html`<nav class="pages" aria-label="Pages of results">${link(page - 1, 'prev', '← Previous')}
<span class="quiet">Page ${page} of ${pages}</span>${link(page + 1, 'next', 'Next →')}</nav>`;
}

function sourceTable(database: Database, sources: readonly Source[], view: View): Html {
  if (sources.length === 0)
    return html`<p class="quiet">None yet; a source appears with the first push that names it.</p>`;
  return html`<div class="scroll"><table aria-label="Sources"><thead><tr><th scope="col">Name</th><th scope="col">Id</th>
<th scope="col">Organization</th><th scope="col">Visibility</th><th scope="col">Items</th><th scope="col">Status</th></tr></thead>
<tbody>${sources.map((source) => sourceRow(database, source, view))}</tbody></table></div>`;
}

function sourceRow(database: Database, source: Source, { viewAs }: View): Html {
  const { organization, id, name, visibility } = source;
  return html`<tr><td><a href="${pageAddress('/', { source: id, as: viewAs.value })}">${name}</a></td><td><code>${id}</code></td><td>${organization}</td>
<td>${visibility.toLowerCase()}</td><td class="number">${countItems(database, { organization, source: id })}</td>
<td>${currentActivity(database, source)?.type.toLowerCase() ?? 'idle'}</td></tr>`;
}

function logSection(database: Database, { words, source, showsTroubleOnly, viewAs }: View): Html {
  const where = showsTroubleOnly ? "result IN ('REJECTED', 'ERROR')" : '1';
  const entries = readLog(database, { sql: where, values: [] }, { limit: LOG_ROWS, offset: 0 });
  const other = pageAddress('/', { q: words, source, as: viewAs.value, log: showsTroubleOnly ? '' : 'trouble' });
  const label = showsTroubleOnly ? 'Show everything' : 'Show only what was rejected';
  return html`<p class="small quiet">The latest ${LOG_ROWS} entries. <a href="${`${other}#log`}">${label}</a></p>${logTable(entries)}`;
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}

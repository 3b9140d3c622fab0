import type { Call, SandboxResponse } from '../../http/message.ts';
import { conditionOf, createJudge, type Judgement } from '../../search/visibility.ts';
import type { Service } from '../../service.ts';
import { text } from '../../storage/database.ts';
import { findItem, type StoredItem } from '../../storage/items.ts';
import { readLog } from '../../storage/log.ts';
import { listSources, type Source } from '../../storage/sources.ts';
import { type Content, type Html, html } from '../html.ts';
import { page } from '../layout.ts';
import { logTable } from '../log/log-table.ts';
import { count, moment, outsideLink, propertyTable, withCode } from '../parts.ts';
import { breadcrumbs } from '../search/result-card.ts';
import { type Visit, visitOf } from '../visit.ts';
import { accessSection } from './item-access.ts';
import { content } from './item-content.ts';
import { differenceSection } from './item-difference.ts';
import { metadata } from './item-metadata.ts';

const LOG_ROWS = 20;

/** `GET /item?source=…&id=…`: one item with all that the index holds of it. The organization matters where two share an id. */
export function itemPage(call: Call, service: Service): SandboxResponse {
  const visit = visitOf(call, service);
  const { query } = call;
  const [source, id, organization] = [query.get('source') ?? '', query.get('id') ?? '', query.get('organization')];
  const candidates = listSources(service.database).filter(
    (one) => one.id === source && (organization === null || one.organization === organization),
  );
  for (const home of candidates) {
    const item = findItem(service.database, { organization: home.organization, source }, id);
    if (item) return found(visit, item, home);
  }
  return page(
    visit,
    { title: 'Not found', status: 404 },
    html`<h1>Not found</h1><p>The source holds no item <code>${id}</code>. The <a href="${visit.address('/log', { text: id })}">log</a> may tell what became of it.</p>`,
  );
}

function found(visit: Visit, item: StoredItem, home: Source): SandboxResponse {
  const judgement = judge(visit, item);
  const all = everything(visit, item, home, judgement);
  const isHidden = visit.viewAs.viewer !== 'everything' && !judgement.isVisible;
  return page(visit, { title: item.title }, [
    around(visit, item),
    isHidden ? hiddenBanner(visit, judgement) : '',
    html`<article><p class="crumbs">${breadcrumbs(item.documentId)}</p><h1>${item.title}</h1>
<p class="address">${outsideLink(item.documentId)} <button class="copy" data-copy="${item.documentId}">Copy address</button></p>
${isHidden ? html`<details id="rest"><summary>Show the item all the same</summary>${all}</details>` : all}</article>`,
  ]);
}

function everything(visit: Visit, item: StoredItem, home: Source, judgement: Judgement): Content {
  const { database } = visit.service;
  const { organization, source, documentId } = item;
  const where = { sql: 'id = ? AND organization = ? AND source = ?', values: [documentId, organization, source] };
  const entries = readLog(database, where, { limit: LOG_ROWS, offset: 0 });
  return [
    html`<h2>Content</h2>${content(item)}`,
    html`<h2>Who may see it</h2>${accessSection(visit, item, judgement)}`,
    html`<h2>Metadata</h2>${metadata(database, item)}`,
    html`<h2>Facts</h2>${facts(item, home.name)}`,
    html`<h2>Since the version before</h2>${differenceSection(database, item)}`,
    html`<section aria-labelledby="log"><h2 id="log">Log of this item</h2>${logTable(visit, entries)}
<p class="small"><a href="${visit.address('/log', { text: documentId })}">All of the log about it</a></p></section>`,
  ];
}

function judge({ service, viewAs }: Visit, item: StoredItem): Judgement {
  const principal = viewAs.viewer === 'everything' ? 'anonymous' : viewAs.viewer;
  const permissions = item.permissions === undefined ? undefined : JSON.stringify(item.permissions);
  return createJudge(service.database, item.organization, principal)({ ...item, permissions });
}

function hiddenBanner({ viewAs }: Visit, { reasons }: Judgement): Html {
  const list = reasons.map((reason) => html`<li>${withCode(reason)}</li>`);
  return html`<section class="alert hidden-item" aria-label="Not visible"><p><strong>${viewAs.title} may not see this item.</strong></p>
<ol class="small">${list}</ol></section>`;
}

/** Back to the results, and the items before and after in the source, of those that whoever looks may see. */
function around(visit: Visit, item: StoredItem): Html {
  const words = visit.query.get('q') ?? '';
  const back = html`<a href="${visit.address('/', { q: words })}">← ${words === '' ? 'All items' : html`Results for “${words}”`}</a>`;
  return html`<nav class="around" aria-label="Other items">${back} ${neighbour(visit, item, 'previous')} ${neighbour(visit, item, 'next')}</nav>`;
}

function neighbour(
  visit: Visit,
  { organization, source, documentId }: StoredItem,
  which: 'previous' | 'next',
): Html | '' {
  const seen = conditionOf(visit.service.database, visit.viewAs.viewer);
  const [sign, order] = which === 'next' ? ['>', 'ASC'] : ['<', 'DESC'];
  const [row] = visit.service.database.select(
    `SELECT document_id, title FROM items WHERE organization = ? AND source = ? AND document_id ${sign} ?
     ${seen.map(({ sql }) => `AND ${sql}`).join(' ')} ORDER BY document_id ${order} LIMIT 1`,
    [organization, source, documentId, ...seen.flatMap(({ values }) => values)],
  );
  if (!row) return '';
  const address = visit.address('/item', {
    organization,
    source,
    id: text(row, 'document_id'),
    q: visit.query.get('q') ?? '',
  });
  return html`<a rel="${which === 'next' ? 'next' : 'prev'}" href="${address}">${which === 'next' ? 'Next' : 'Previous'}: ${text(row, 'title')}</a>`;
}

function facts(item: StoredItem, sourceName: string): Html {
  return propertyTable('Facts', {
    Source: sourceName,
    Pushed: [moment(item.pushed), ' UTC'],
    'Ordering id': String(item.orderingId),
    Size: count(item.content.byteLength, 'byte'),
    'File extension': item.fileExtension ?? '—',
    ...(item.parentId === undefined ? {} : { Parent: item.parentId }),
  });
}

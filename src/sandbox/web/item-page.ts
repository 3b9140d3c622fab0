import type { Call, SandboxResponse } from '../http/message.ts';
import type { Service } from '../service.ts';
import { findItem, type StoredItem } from '../storage/items.ts';
import { readLog } from '../storage/log.ts';
import { listSources } from '../storage/sources.ts';
import { type Content, type Html, html } from './html.ts';
import { permissionSection } from './item-permissions.ts';
import { moment, outsideLink, page, propertyTable } from './layout.ts';
import { logTable } from './log-table.ts';
import { FRAME_STYLE } from './page-style.ts';
import { readViewAs, viewerChoice } from './view-as.ts';

const LOG_ROWS = 20;
/** What a browser shows without effort, in bytes and in characters. */
const FRAME_LIMIT = 2 * 1024 * 1024;
const TEXT_LIMIT = 200_000;

/** `GET /item?source=…&id=…`: one item with all that the index holds of it. The organization matters where two share an id. */
export function itemPage({ query }: Call, service: Service): SandboxResponse {
  service.pipeline.settle();
  const { database } = service;
  const sources = listSources(database);
  const [source, id, organization] = [query.get('source') ?? '', query.get('id') ?? '', query.get('organization')];
  const home = sources.find((one) => one.id === source && (organization === null || one.organization === organization));
  const item = home && findItem(database, { organization: home.organization, source }, id);
  const viewAs = readViewAs(query);
  const viewer = viewerChoice(database, viewAs, { id: 'as', label: 'View as' });
  const box = { words: '', source, sources, viewer };
  if (!item)
    return page(
      404,
      'Not found – docs-to-coveo sandbox',
      box,
      html`<h1>Not found</h1><p>The source holds no item <code>${id}</code>.</p>`,
    );
  const where = { sql: 'organization = ? AND source = ? AND id = ?', values: [item.organization, source, id] };
  const entries = readLog(database, where, { limit: LOG_ROWS, offset: 0 });
  return page(200, `${item.title} – docs-to-coveo sandbox`, box, [
    html`<article><h1>${item.title}</h1><p class="address">${outsideLink(item.documentId)}</p>${facts(item, home.name)}`,
    html`<h2>Metadata</h2>${metadata(item)}<h2>Permissions</h2>${permissionSection(database, item, viewAs)}<h2>Content</h2>${content(item)}</article>`,
    html`<section aria-labelledby="log"><h2 id="log">Log of this item</h2>${logTable(entries)}</section>`,
  ]);
}

function facts(item: StoredItem, sourceName: string): Html {
  return propertyTable('Facts', {
    Source: sourceName,
    Pushed: [moment(item.pushed), ' UTC'],
    'Ordering id': String(item.orderingId),
    Size: `${item.content.byteLength.toLocaleString('en')} bytes`,
    'File extension': item.fileExtension ?? '—',
    ...(item.parentId === undefined ? {} : { Parent: item.parentId }),
  });
}

function metadata({ metadata }: StoredItem): Html {
  const entries = Object.entries(metadata).map(([name, value]): [string, Content] => [name, metadataValue(value)]);
  return entries.length === 0
    ? html`<p class="quiet">None.</p>`
    : propertyTable('Metadata', Object.fromEntries(entries));
}

function metadataValue(value: unknown): Content {
  const parts = Array.isArray(value) ? value.map(String) : [String(value)];
  return parts.map((part, index) => [index === 0 ? '' : html`<br>`, outsideLink(part)]);
}

/** The markup goes into a frame that runs nothing and loads nothing; text stays text. */
function content(item: StoredItem): Html {
  const { content, fileExtension, body } = item;
  const isMarkup = /^\.x?html?$/i.test(fileExtension ?? '') && content.byteLength <= FRAME_LIMIT;
  const cut =
    body.length > TEXT_LIMIT ? html`<p class="quiet">The text goes on for ${body.length} characters.</p>` : '';
  const text = html`<pre>${body.slice(0, TEXT_LIMIT)}</pre>${cut}`;
  if (body === '' && content.byteLength === 0) return html`<p class="quiet">The item has no data.</p>`;
  return isMarkup ? html`${frame(content)}<details><summary>Text that a search sees</summary>${text}</details>` : text;
}

function frame(content: Uint8Array): Html {
  const markup = `${new TextDecoder().decode(content)}<style>${FRAME_STYLE}</style>`;
  return html`<iframe title="The item as it was pushed; scripts, images and links are switched off" sandbox="" referrerpolicy="no-referrer" srcdoc="${markup}"></iframe>`;
}

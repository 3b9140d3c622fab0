import { createJudge, type Judgement } from '../search/visibility.ts';
import type { Database } from '../storage/database.ts';
import type { StoredItem } from '../storage/items.ts';
import { type Html, html } from './html.ts';
import { type ViewAs, viewerChoice, withCode } from './view-as.ts';

/** Who may see an item and, for the one whose eyes were chosen, why. */
export function permissionSection(database: Database, item: StoredItem, viewAs: ViewAs): Html {
  const { permissions } = item;
  const sent = permissions === undefined ? '' : html`<pre>${JSON.stringify(permissions, null, 2)}</pre>`;
  const principal = viewAs.viewer === 'everything' ? 'anonymous' : viewAs.viewer;
  const text = permissions === undefined ? undefined : JSON.stringify(permissions);
  const judgement = createJudge(database, item.organization, principal)({ ...item, permissions: text });
  const said = viewAs.viewer === 'everything' ? summary(judgement, permissions) : verdict(viewAs, judgement);
  return html`${said}${viewerForm(database, item, viewAs)}${sent}`;
}

function summary({ isVisible, reasons }: Judgement, permissions: unknown): Html {
  if (permissions === undefined) return html`<p>None were sent. ${reasons.join(' ')}</p>`;
  const isForNobody = Array.isArray(permissions) && permissions.length === 0;
  const restricted = isForNobody ? 'Nobody may see the item.' : 'Only the identities below may see the item.';
  return html`<p>${isVisible ? 'Everybody may see the item, but for those denied.' : restricted}</p>`;
}

function verdict({ title }: ViewAs, { isVisible, reasons }: Judgement): Html {
  const list = reasons.map((reason) => html`<li>${withCode(reason)}</li>`);
  return html`<p class="verdict">${title} ${isVisible ? 'may see' : 'may not see'} the item.</p>
<ol class="reasons" aria-label="Why">${list}</ol>`;
}

function viewerForm(database: Database, { organization, source, documentId }: StoredItem, viewAs: ViewAs): Html {
  return html`<form action="/item"><input type="hidden" name="organization" value="${organization}">
<input type="hidden" name="source" value="${source}"><input type="hidden" name="id" value="${documentId}">
${viewerChoice(database, viewAs, { id: 'viewer', label: 'May this person see it?' })}<button>Look</button></form>`;
}

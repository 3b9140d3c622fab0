import { identityText } from '../../model/identity.ts';
import { type GivenPermissionSet, modelOf, type Permission } from '../../model/permission-model.ts';
import { foldKeys, isObject } from '../../model/strict-json.ts';
import { remembered } from '../../search/matching.ts';
import type { Judgement } from '../../search/visibility.ts';
import type { Database } from '../../storage/database.ts';
import { listIdentities, type StoredIdentity } from '../../storage/identities.ts';
import type { StoredItem } from '../../storage/items.ts';
import { defaultProviderOf } from '../../storage/providers.ts';
import { type Content, type Html, html } from '../html.ts';
import { count, pageAddress, verbatim, withCode } from '../parts.ts';
import { identityAddress } from '../view-as.ts';
import type { Visit } from '../visit.ts';

const MOST_MEMBERS = 100;

/** Who may see an item and, for the one whose eyes were chosen, why; then its permissions, drawn. */
export function accessSection(visit: Visit, item: StoredItem, judgement: Judgement): Html {
  const { permissions } = item;
  const said = visit.viewAs.viewer === 'everything' ? summary(judgement, permissions) : verdict(visit, judgement);
  if (permissions === undefined) return said;
  const raw = html`<details id="raw"><summary>As JSON</summary>${verbatim('Permissions as JSON', JSON.stringify(permissions, null, 2))}</details>`;
  return html`${said}${drawing(visit.service.database, item)}${raw}`;
}

function summary({ isVisible, reasons }: Judgement, permissions: unknown): Html {
  if (permissions === undefined) return html`<p>None were sent. ${reasons.join(' ')}</p>`;
  const isForNobody = Array.isArray(permissions) && permissions.length === 0;
  const restricted = isForNobody ? 'Nobody may see the item.' : 'Only the identities below may see the item.';
  return html`<p>${isVisible ? 'Everybody may see the item, but for those denied.' : restricted} <em>View as</em>, above, tells it of one person.</p>`;
}

function verdict({ viewAs }: Visit, { isVisible, reasons }: Judgement): Html {
  const list = reasons.map((reason) => html`<li>${withCode(reason)}</li>`);
  return html`<p class="verdict">${viewAs.title} ${isVisible ? 'may see' : 'may not see'} the item.</p>
<ol class="reasons" aria-label="Why">${list}</ol>`;
}

/** Sets side by side must all allow; the first level that decides counts. */
function drawing(database: Database, item: StoredItem): Html {
  const model = modelOf(JSON.stringify(item.permissions));
  const membersOf = memberLists(database, item);
  const raw = Array.isArray(item.permissions) ? item.permissions : [];
  if (model.kind === 'sets')
    return html`<ol class="levels" aria-label="Permission sets">${setList(model.sets, raw, membersOf)}</ol>`;
  const levels = model.levels.map((sets, index) => {
    const sent = sentValue(raw[index], 'permissionsets');
    const name = nameOf(raw[index]);
    return html`<li><h3>Level ${index + 1}${name}</h3><ol class="levels">${setList(sets, Array.isArray(sent) ? sent : [], membersOf)}</ol></li>`;
  });
  return html`<p class="small quiet">The first level that allows or denies decides.</p><ol class="levels" aria-label="Permission levels">${levels}</ol>`;
}

type MembersOf = (permission: Permission) => Html;

function setList(sets: readonly GivenPermissionSet[], raw: readonly unknown[], membersOf: MembersOf): readonly Html[] {
  return sets.map(({ allowAnonymous, allowed, denied }, index) => {
    const everybody = allowAnonymous ? html`<p><span class="tag good">allows</span> everybody</p>` : '';
    const isNobody = !allowAnonymous && allowed.length === 0 ? html`<p><span class="tag">allows</span> nobody</p>` : '';
    return html`<li class="set"><p><strong>Set ${index + 1}${nameOf(raw[index])}</strong></p>${everybody}${isNobody}
${identities('allows', 'good', allowed, membersOf)}${identities('denies', 'bad', denied, membersOf)}</li>`;
  });
}

function identities(word: string, tone: string, named: readonly Permission[], membersOf: MembersOf): Content {
  if (named.length === 0) return '';
  return html`<p><span class="tag ${tone}">${word}</span></p><ul>${named.map((one) => html`<li>${membersOf(one)}</li>`)}</ul>`;
}

/** A group unfolds to its members. */
function memberLists(database: Database, { organization, source }: StoredItem): MembersOf {
  const known = remembered(database, ['known', organization], () => {
    const all = listIdentities(database, { organization });
    return new Map(all.map((one): [string, StoredIdentity] => [identityAddress(one).toLowerCase(), one]));
  });
  const standard = defaultProviderOf(database, { organization, id: source })?.id ?? '';
  return ({ type, name, provider = standard }) => {
    const as = identityAddress({ type, name, provider });
    const title = html`${withCode(identityText({ type, name }))} <a class="small" href="${pageAddress('/', { as })}" aria-label="View as ${name}">view as</a>`;
    const members = known.get(as.toLowerCase())?.members ?? [];
    if (members.length === 0) return title;
    const list = members.slice(0, MOST_MEMBERS).map((one) => html`<li>${withCode(identityText(one))}</li>`);
    return html`${title}<details><summary>${count(members.length, 'member')}</summary><ul>${list}</ul></details>`;
  };
}

function nameOf(sent: unknown): Content {
  const name = sentValue(sent, 'name');
  return typeof name === 'string' && name !== '' ? html`: ${name}` : '';
}

function sentValue(sent: unknown, key: string): unknown {
  return isObject(sent) ? foldKeys(sent).get(key) : undefined;
}

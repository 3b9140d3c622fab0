import type { Call, SandboxResponse } from '../http/message.ts';
import { identityText, type ProviderIdentity } from '../model/identity.ts';
import { remembered } from '../search/matching.ts';
import type { Service } from '../service.ts';
import { listIdentities, type StoredIdentity } from '../storage/identities.ts';
import { type Html, html } from './html.ts';
import { page } from './layout.ts';
import { count, pageAddress, withCode } from './parts.ts';
import { identityAddress, listPeople } from './view-as.ts';
import { type Visit, visitOf } from './visit.ts';

/** A tree is drawn down to here; beyond, somebody looks at the group itself. */
const DEEPEST = 6;
const MOST_SHOWN = 500;
const MOST_MEMBERS = 100;
/** Larger groups are unfolded by whoever wants to see them. */
const MOST_OPEN = 25;
/** Groups within groups grow fast; so many lines are drawn in all. */
const MOST_LINES = 4000;

type Known = ReadonlyMap<string, StoredIdentity>;

/** `GET /identities`: what identity providers know, groups as a tree. */
export function identitiesPage(call: Call, service: Service): SandboxResponse {
  const visit = visitOf(call, service);
  const all = remembered(service.database, ['identities'], () => listIdentities(service.database, {}));
  const known = new Map(all.map((one) => [identityAddress(one), one]));
  const providers = [...new Set(all.map(({ provider }) => provider))];
  return page(visit, { title: 'Identities' }, [
    html`<h1>Identities</h1>`,
    all.length === 0 ? nothing() : providers.map((provider) => providerSection(visit, provider, known)),
  ]);
}

function nothing(): Html {
  return html`<p>No identity provider knows anybody yet.</p>
<p class="quiet">Settings with <code>identities</code> push groups and users with <code>docs-to-coveo publish</code>. Whatever stands here, <em>View as</em> takes any e-mail address.</p>`;
}

function providerSection(visit: Visit, provider: string, known: Known): Html {
  const own = [...known.values()].filter((one) => one.provider === provider);
  const inside = new Set(own.flatMap(({ members }) => members.map((one) => identityAddress({ ...one, provider }))));
  const groups = own.filter(({ type }) => type !== 'USER');
  const tops = groups.filter((one) => !inside.has(identityAddress(one)));
  // Groups that hold each other have no top.
  const shown = tops.length === 0 ? groups : tops;
  const users = listPeople(visit.service.database).filter((one) => one.provider === provider && one.type === 'USER');
  const budget = { left: MOST_LINES };
  const tree = shown.slice(0, MOST_SHOWN).map((one) => node(one, { known, budget }, [identityAddress(one)]));
  return html`<section><h2>${provider}</h2>
${groups.length === 0 ? '' : html`<h3>${count(groups.length, 'group')}</h3><ul class="tree">${tree}</ul>`}
<h3>${count(users.length, 'user')}</h3><ul class="plain">${users.slice(0, MOST_SHOWN).map((one) => html`<li>${person(one, known)}</li>`)}</ul>
${users.length > MOST_SHOWN ? html`<p class="quiet">The first ${MOST_SHOWN} are shown.</p>` : ''}</section>`;
}

/** What a tree is drawn from, and how much of it yet. */
interface Drawing {
  readonly known: Known;
  readonly budget: { left: number };
}

function node(identity: ProviderIdentity, drawing: Drawing, path: readonly string[]): Html {
  const { known, budget } = drawing;
  const members = known.get(identityAddress(identity))?.members ?? [];
  budget.left -= members.length;
  const name = html`${person(identity, known)}`;
  if (members.length === 0) return html`<li>${name}</li>`;
  const below = members.slice(0, MOST_MEMBERS).map((member) => {
    const one = { ...member, provider: identity.provider };
    const address = identityAddress(one);
    const isAbove = path.includes(address) || path.length >= DEEPEST || budget.left <= 0;
    return isAbove ? html`<li>${person(one, known)} …</li>` : node(one, drawing, [...path, address]);
  });
  const more =
    members.length > MOST_MEMBERS ? html`<li class="quiet">and ${members.length - MOST_MEMBERS} more</li>` : '';
  return html`<li><details${members.length > MOST_OPEN ? '' : html` open`}><summary>${withCode(identityText(identity))} <span class="quiet small">${count(members.length, 'member')}</span></summary>
<p class="small">${look(identity)}</p><ul>${below}${more}</ul></details></li>`;
}

function person(identity: ProviderIdentity, known: Known): Html {
  const stored = known.get(identityAddress(identity));
  const others = stored?.mappings ?? [];
  const same =
    others.length === 0
      ? ''
      : html` <span class="quiet small">the same as ${others.map(({ name }) => name).join(', ')}</span>`;
  const disabled = stored?.isDisabled === true ? html` <span class="tag bad">disabled</span>` : '';
  return html`${withCode(identityText(identity))}${disabled}${same} <span class="small">${look(identity)}</span>`;
}

/** A way to see the index through somebody's eyes. */
function look(identity: ProviderIdentity): Html {
  const address = pageAddress('/', { as: identityAddress(identity) });
  return html`<a href="${address}" aria-label="View as ${identity.name}">view as</a>`;
}

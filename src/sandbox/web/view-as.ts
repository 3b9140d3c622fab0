import { EMAIL_PROVIDER, IDENTITY_TYPES, type ProviderIdentity } from '../model/identity.ts';
import { remembered } from '../search/matching.ts';
import type { SearchViewer } from '../search/visibility.ts';
import type { Database } from '../storage/database.ts';
import { listIdentities } from '../storage/identities.ts';
import { type Html, html } from './html.ts';

/** Through whose eyes a page shows the index. */
export interface ViewAs {
  /** As it stands in addresses; empty for whoever runs the sandbox, who sees everything. */
  readonly value: string;
  readonly viewer: SearchViewer;
  /** For people. */
  readonly title: string;
}

/** More than that nobody chooses from; the others are typed. */
const MOST_LISTED = 300;

/**
 * A page is asked for with `as=anonymous`, `as=user:PROVIDER/NAME`, `as=group:PROVIDER/NAME`, or whatever somebody typed in `other`: a name that
 * is known, else an e-mail address. What nobody knows sees nothing but public items.
 */
export function readViewAs(database: Database, query: URLSearchParams): ViewAs {
  const typed = query.get('other')?.trim() ?? '';
  const value = typed === '' ? (query.get('as') ?? '') : typed;
  if (value === '') return { value, viewer: 'everything', title: 'you, who see everything' };
  if (value === 'anonymous') return { value, viewer: 'anonymous', title: 'somebody not known' };
  const identity = readAddress(database, value) ?? readTyped(database, value);
  return { value: identityAddress(identity), viewer: [identity], title: identityTitle(identity) };
}

function readAddress(database: Database, value: string): ProviderIdentity | undefined {
  const colon = value.indexOf(':');
  const type = IDENTITY_TYPES.find((one) => one.toLowerCase() === value.slice(0, colon));
  const rest = value.slice(colon + 1);
  if (!type) return undefined;
  // A provider may have a slash in its id, so that those which are known come first, the longest of them before others.
  const known = listPeople(database).filter((one) => rest === `${one.provider}/${one.name}` && one.type === type);
  if (known[0]) return known[0];
  const slash = rest.indexOf('/');
  if (slash < 1 || slash === rest.length - 1) return undefined;
  return { type, provider: rest.slice(0, slash), name: rest.slice(slash + 1) };
}

function readTyped(database: Database, name: string): ProviderIdentity {
  const isSame = (identity: ProviderIdentity) => identity.name.toLowerCase() === name.toLowerCase();
  return listPeople(database).find(isSame) ?? { type: 'USER', provider: EMAIL_PROVIDER, name };
}

/** An identity as it stands in addresses, not yet encoded. */
export function identityAddress({ type, provider, name }: ProviderIdentity): string {
  return `${type.toLowerCase()}:${provider}/${name}`;
}

/** For people. */
export function identityTitle({ type, provider, name }: ProviderIdentity): string {
  const group = type === 'USER' ? '' : `${type.toLowerCase().replace('_', ' ')} `;
  return provider === EMAIL_PROVIDER ? `${group}${name}` : `${group}${name} of ${provider}`;
}

/** A choice of viewers: everything, nobody known, and everybody whom a provider knows or names; others are typed. */
export function viewerChoice(database: Database, chosen: ViewAs): Html {
  const people = listPeople(database);
  const listed = people.slice(0, MOST_LISTED);
  const { viewer } = chosen;
  const isListed = listed.some((one) => identityAddress(one) === chosen.value);
  const all = typeof viewer === 'string' || isListed ? listed : [...viewer, ...listed];
  const options = (ofUsers: boolean) =>
    all
      .filter(({ type }) => (type === 'USER') === ofUsers)
      .map((one) => option(identityAddress(one), identityTitle(one), chosen.value));
  const group = (label: string, content: readonly Html[]) =>
    content.length === 0 ? '' : html`<optgroup label="${label}">${content}</optgroup>`;
  return html`<div class="field"><label for="as">View as</label><select id="as" name="as">
${option('', 'Everything', chosen.value)}${option('anonymous', 'Somebody not known', chosen.value)}
${group('Users', options(true))}${group('Groups', options(false))}</select></div>
<div class="field"><label for="other">or anybody else</label>
<input id="other" name="other" placeholder="ann@example.com" autocomplete="off" spellcheck="false"></div>`;
}

function option(value: string, text: string, chosen: string): Html {
  return html`<option value="${value}"${value === chosen ? html` selected` : ''}>${text}</option>`;
}

/** Who was pushed or mapped, whom groups name, and who is the same person elsewhere. */
export function listPeople(database: Database): readonly ProviderIdentity[] {
  return remembered(database, ['people'], () => {
    const named = listIdentities(database, {}).flatMap((identity): readonly ProviderIdentity[] => {
      const { provider, members, mappings } = identity;
      return [identity, ...members.map((member) => ({ ...member, provider })), ...mappings];
    });
    const byAddress = new Map(
      named.map(({ type, provider, name }): [string, ProviderIdentity] => {
        const one = { type, provider, name };
        return [identityAddress(one), one];
      }),
    );
    return [...byAddress.entries()].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, one]) => one);
  });
}

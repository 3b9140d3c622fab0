import { EMAIL_PROVIDER, type ProviderIdentity } from '../model/identity.ts';
import type { SearchViewer } from '../search/visibility.ts';
import type { Database } from '../storage/database.ts';
import { listIdentities } from '../storage/identities.ts';
import { type Content, type Html, html } from './html.ts';

/** Through whose eyes a page shows the index. */
export interface ViewAs {
  /** As it stands in addresses; empty for whoever runs the sandbox, who sees everything. */
  readonly value: string;
  readonly viewer: SearchViewer;
  /** For people. */
  readonly title: string;
}

/** A page is asked for with `as=anonymous`, or `as=PROVIDER/NAME`, both percent-encoded. What is neither shows nothing but public items. */
export function readViewAs(query: URLSearchParams): ViewAs {
  const value = query.get('as') ?? '';
  if (value === '') return { value, viewer: 'everything', title: 'you, who see everything' };
  const person = readPerson(value);
  if (!person) return { value: 'anonymous', viewer: 'anonymous', title: 'somebody not known' };
  return { value, viewer: [person], title: titleOf(person) };
}

function readPerson(value: string): ProviderIdentity | undefined {
  try {
    const [provider = '', name = '', ...more] = value.split('/').map(decodeURIComponent);
    return provider === '' || name === '' || more.length > 0 ? undefined : { type: 'USER', provider, name };
  } catch {
    return undefined;
  }
}

function addressOf({ provider, name }: ProviderIdentity): string {
  return `${encodeURIComponent(provider)}/${encodeURIComponent(name)}`;
}

function titleOf({ provider, name }: ProviderIdentity): string {
  return provider === EMAIL_PROVIDER ? name : `${name} of ${provider}`;
}

/** A choice of viewers: everything, nobody known, and every user whom a provider knows or names. */
export function viewerChoice(
  database: Database,
  chosen: ViewAs,
  { id, label }: { readonly id: string; readonly label: string },
): Html {
  const people = listPeople(database);
  const isListed = people.some((person) => addressOf(person) === chosen.value);
  const { viewer } = chosen;
  const unlisted = typeof viewer === 'string' || isListed ? [] : viewer;
  const options: readonly (readonly [value: string, text: string])[] = [
    ['', 'Everything'],
    ['anonymous', 'Somebody not known'],
    ...[...unlisted, ...people].map((person): [string, string] => [addressOf(person), titleOf(person)]),
  ];
  return html`<div class="field"><label for="${id}">${label}</label>
<select id="${id}" name="as">${options.map((option) => optionOf(option, chosen.value))}</select></div>`;
}

function optionOf([value, text]: readonly [value: string, text: string], chosen: string): Html {
  return html`<option value="${value}"${value === chosen ? html` selected` : ''}>${text}</option>`;
}

/** Users that were pushed or mapped, that groups name, and that are the same person elsewhere. */
function listPeople(database: Database): readonly ProviderIdentity[] {
  const named = listIdentities(database, {}).flatMap((identity): readonly ProviderIdentity[] => {
    const { provider, members, mappings } = identity;
    return [identity, ...members.map((member) => ({ ...member, provider })), ...mappings];
  });
  const users = named
    .filter(({ type }) => type === 'USER')
    .map((user): [string, ProviderIdentity] => [addressOf(user), user]);
  return [...new Map(users).entries()].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, user]) => user);
}

/** A sentence in which names stand between backticks. */
export function withCode(sentence: string): Content {
  return sentence.split('`').map((part, index) => (index % 2 === 0 ? part : html`<code>${part}</code>`));
}

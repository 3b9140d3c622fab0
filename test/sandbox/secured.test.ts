import { describe, expect, it } from 'vitest';
import type { Sandbox, SandboxOptions } from '../../src/sandbox/server.ts';
import {
  call,
  documentPath,
  idsOf,
  logOf,
  ORGANIZATION,
  PROVIDER,
  PUSH,
  pushBatch,
  pushIdentities,
  SOURCE,
  sandboxFor,
  send,
  testClock,
} from './drive.ts';

const SITE = 'https://docs.example.com';
const EMAIL = 'Email Security Provider';
const user = (name: string) => ({ name, type: 'USER' });
const group = (name: string) => ({ name, type: 'GROUP' });
const allow = (identity: string, identityType = 'Group', securityProvider?: string) => ({
  allowedPermissions: [{ identity, identityType, securityProvider }],
});
const deny = (identity: string, identityType = 'User') => ({ deniedPermissions: [{ identity, identityType }] });
const EVERYONE = { allowAnonymous: true };

const secured = (options: SandboxOptions = {}) => sandboxFor({ providers: [PROVIDER], ...options });
const ids = (paths: readonly string[]) => paths.map((path) => `${SITE}/${path}`);
const push = (sandbox: Sandbox, permissions: unknown, path = 'a') =>
  call(sandbox, 'PUT', documentPath(`${SITE}/${path}`), { data: 'x', permissions });
const reasonOf = (sandbox: Sandbox) => sandbox.log(SOURCE)[0]?.meta.reason;

describe('an item of a secured source', () => {
  it('may name identities that its provider knows, and anybody by an e-mail address', async () => {
    const sandbox = await secured();
    await pushIdentities(sandbox, {
      members: [
        { identity: group('Staff'), members: [user('ann')] },
        { identity: { name: 'All', type: 'VIRTUAL_GROUP' } },
      ],
      mappings: [{ identity: user('bob'), mappings: [{ ...user('bob@example.com'), provider: EMAIL }] }],
    });
    const sets = [
      allow('staff'),
      allow('All', 'VIRTUAL_GROUP', PROVIDER.id),
      { ...allow('bob', 'user'), ...deny('BOB') },
      allow('somebody@example.com', 'User', EMAIL),
    ];
    await push(sandbox, sets, 'sets');
    await push(sandbox, [{ permissionSets: sets }, { permissionSets: [] }], 'levels');
    expect(idsOf(sandbox)).toEqual(ids(['levels', 'sets']));
    expect(sandbox.violations).toEqual([]);
  });

  it.each([
    {
      name: 'a group that nobody pushed',
      permissions: [allow('Board')],
      reason: /group `Board`, but the security provider `Acme Identities` knows no such identity/,
    },
    { name: 'a denied user whom nobody pushed', permissions: [{ ...EVERYONE, ...deny('eve') }], reason: /user `eve`/ },
    {
      name: 'somebody in a level',
      permissions: [{ permissionSets: [] }, { permissionSets: [allow('Board')] }],
      reason: /group `Board`/,
    },
    {
      name: 'a group by the wrong type',
      permissions: [allow('Staff', 'VirtualGroup')],
      reason: /virtual group `Staff`/,
    },
    { name: 'a member who was not pushed', permissions: [allow('ann', 'User')], reason: /user `ann`/ },
    { name: 'somebody disabled', permissions: [allow('gone', 'User')], reason: /user `gone`, but it is disabled/ },
    {
      name: 'a provider that there is not',
      permissions: [allow('Staff', 'Group', 'Other')],
      reason: /no security provider `Other`/,
    },
    {
      name: 'a group of the e-mail provider',
      permissions: [allow('staff@example.com', 'Group', EMAIL)],
      reason: /by their e-mail addresses/,
    },
    {
      name: 'a name that is no e-mail address',
      permissions: [allow('ann', 'User', EMAIL)],
      reason: /by their e-mail addresses/,
    },
  ])('that names $name is accepted, and rejected later', async ({ permissions, reason }) => {
    const sandbox = await secured();
    await pushIdentities(sandbox, {
      members: [{ identity: group('Staff'), members: [user('ann')] }, { identity: user('gone') }],
    });
    await pushIdentities(sandbox, { deleted: [{ identity: user('gone') }] });
    expect((await push(sandbox, permissions)).status).toBe(202);
    expect([idsOf(sandbox), logOf(sandbox)]).toEqual([[], ['ADD VALIDATION REJECTED']]);
    expect(reasonOf(sandbox)).toMatch(reason);
    expect(sandbox.violations).toEqual([]);
  });

  it('keeps what it was when its update is rejected', async () => {
    const sandbox = await secured();
    await push(sandbox, [EVERYONE]);
    await push(sandbox, [allow('Board')]);
    expect(logOf(sandbox)).toEqual(['ADD INDEXING COMPLETED', 'UPDATE VALIDATION REJECTED']);
    expect(sandbox.items(SOURCE)).toMatchObject([{ permissions: [EVERYONE] }]);
  });

  it('is looked at when it is carried out: identities that come before it in the queue count', async () => {
    const clock = testClock();
    const sandbox = await secured({ now: clock.now, indexingDelayMs: 1000 });
    await pushIdentities(sandbox, { members: [{ identity: group('Staff') }] });
    await push(sandbox, [allow('Staff')], 'after');
    await push(sandbox, [allow('Board')], 'before');
    await pushIdentities(sandbox, { members: [{ identity: group('Board') }] });
    clock.advance(1000);
    expect(idsOf(sandbox)).toEqual(ids(['after']));
  });

  it('means the first provider of its source', async () => {
    const providers = ['Other', 'First', 'Second'].map((id) => ({
      ...{ organization: ORGANIZATION, id },
      sources: id === 'Other' ? ['acme-blog'] : [SOURCE],
    }));
    const sandbox = await secured({ providers });
    for (const [provider, name] of [
      ['Other', 'a'],
      ['First', 'b'],
      ['Second', 'c'],
    ]) {
      await call(sandbox, 'PUT', `${PUSH}/providers/${provider}/permissions`, { identity: group(`${name}`) });
    }
    for (const name of ['a', 'b', 'c']) await push(sandbox, [allow(name)], name);
    await push(sandbox, [allow('c', 'Group', 'Second')], 'd');
    expect(idsOf(sandbox)).toEqual(ids(['b', 'd']));
  });

  it('without a provider can name nobody', async () => {
    const sandbox = await secured({ providers: [] });
    await push(sandbox, [allow('Staff')]);
    expect(reasonOf(sandbox)).toMatch(
      /group `Staff`, but no security provider: none is associated with the source `acme-docs`/,
    );
  });

  it('may name anybody in an open sandbox, until something is pushed to the provider', async () => {
    const sandbox = await secured({ open: true, providers: [] });
    await push(sandbox, [allow('Board'), allow('Board', 'Group', 'Other')], 'a');
    await pushIdentities(sandbox, { members: [{ identity: group('Staff') }] });
    await push(sandbox, [allow('Board')], 'b');
    await push(sandbox, [allow('Staff')], 'c');
    expect(idsOf(sandbox)).toEqual(ids(['a', 'c']));
  });

  it('that is not in a secured source may name anybody, and everybody sees it', async () => {
    const sources = (['SHARED', 'PRIVATE'] as const).map((visibility) => ({
      organization: ORGANIZATION,
      source: SOURCE,
      visibility,
    }));
    for (const source of sources) {
      const sandbox = await secured({ sources: [source] });
      await push(sandbox, [allow('Board')], 'a');
      await push(sandbox, undefined, 'b');
      expect(sandbox.visibleTo(SOURCE, 'anonymous')).toEqual(ids(['a', 'b']));
    }
  });
});

describe('a source that an open sandbox made when it was named', () => {
  it('shows items without permissions to everybody, and means users by their e-mail addresses', async () => {
    const sandbox = await sandboxFor({ open: true, sources: [] });
    await push(sandbox, undefined, 'open');
    await push(sandbox, [allow('ann@example.com', 'User')], 'ann');
    await push(sandbox, [allow('Staff')], 'staff');
    expect(sandbox.visibleTo(SOURCE, 'anonymous')).toEqual(ids(['open']));
    expect(sandbox.visibleTo(SOURCE, { name: 'ann@example.com' })).toEqual(ids(['ann', 'open']));
    expect(sandbox.visibleTo(SOURCE, { name: 'Staff', type: 'GROUP', provider: 'Other' })).toEqual(ids(['open']));
  });

  it('means the provider that it made so, once there is one', async () => {
    const sandbox = await sandboxFor({ open: true, sources: [] });
    await pushIdentities(sandbox, { members: [{ identity: group('Staff'), members: [user('ann')] }] });
    await push(sandbox, [allow('Staff')], 'staff');
    expect(sandbox.visibleTo(SOURCE, { name: 'ann', provider: PROVIDER.id })).toEqual(ids(['staff']));
  });
});

/** Ann is a manager, managers are staff; Bob was granted Legal; Eve left. */
async function office(): Promise<Sandbox> {
  const sandbox = await secured();
  await pushIdentities(sandbox, {
    members: [
      { identity: group('Staff'), members: [group('Managers'), user('eve'), group('Circle')] },
      { identity: group('Managers'), members: [user('ann'), group('Left')] },
      { identity: group('Left'), members: [user('cat')] },
      { identity: group('Legal') },
      { identity: group('Circle'), members: [group('Staff')] },
      { identity: user('bob'), wellKnowns: [group('Legal')] },
      { identity: user('eve') },
    ],
    mappings: [
      { identity: user('ann'), mappings: [user('ann@example.com')], wellKnowns: [] },
      { identity: user('annie'), mappings: [user('ann@example.com')], wellKnowns: [group('Legal')] },
    ],
  });
  await pushIdentities(sandbox, { deleted: [{ identity: user('eve') }, { identity: group('Left') }] });
  await pushBatch(sandbox, {
    addOrUpdate: Object.entries({
      public: [EVERYONE],
      none: undefined,
      nobody: [],
      staff: [allow('Staff')],
      legal: [allow('Legal')],
      both: [allow('Staff'), allow('Legal')],
      open: [{ ...EVERYONE, ...deny('ann') }],
      levels: [{ permissionSets: [allow('Legal')] }, { permissionSets: [EVERYONE] }],
      stranger: [allow('stranger@example.com', 'User', EMAIL)],
      bob: [allow('bob', 'User')],
    }).map(([path, permissions]) => ({ documentId: `${SITE}/${path}`, title: `Page ${path}`, permissions })),
  });
  return sandbox;
}

describe('who sees what', () => {
  it.each([
    { who: 'anonymous' as const, sees: ['levels', 'open', 'public'] },
    { who: { name: 'ann', provider: PROVIDER.id }, sees: ['both', 'legal', 'levels', 'public', 'staff'] },
    { who: { name: 'ANN@example.com' }, sees: ['both', 'legal', 'levels', 'public', 'staff'] },
    { who: { name: 'annie', provider: PROVIDER.id }, sees: ['both', 'legal', 'levels', 'public', 'staff'] },
    { who: { name: 'bob', provider: PROVIDER.id }, sees: ['bob', 'legal', 'levels', 'open', 'public'] },
    { who: { name: 'bob' }, sees: ['levels', 'open', 'public'] },
    { who: { name: 'cat', provider: PROVIDER.id }, sees: ['levels', 'open', 'public'] },
    { who: { name: 'eve', provider: PROVIDER.id }, sees: ['levels', 'open', 'public'] },
    { who: { name: 'stranger@example.com' }, sees: ['levels', 'open', 'public', 'stranger'] },
    {
      who: { name: 'Circle', provider: PROVIDER.id, type: 'GROUP' as const },
      sees: ['levels', 'open', 'public', 'staff'],
    },
  ])('$who.name', async ({ who, sees }) => {
    const sandbox = await office();
    expect(sandbox.visibleTo(SOURCE, who)).toEqual(ids(sees));
    expect(sandbox.violations).toEqual([]);
  });

  it('changes with the groups, without a push of any item', async () => {
    const sandbox = await office();
    const ann = { name: 'ann@example.com' };
    await pushIdentities(sandbox, { deleted: [{ identity: group('Managers') }] });
    expect(sandbox.visibleTo(SOURCE, ann)).toEqual(ids(['legal', 'levels', 'public']));
    await pushIdentities(sandbox, { deleted: [{ identity: group('Legal') }] });
    expect(sandbox.visibleTo(SOURCE, ann)).toEqual(ids(['levels', 'public']));
    await call(
      sandbox,
      'POST',
      `/rest/organizations/${ORGANIZATION}/securitycache/${encodeURIComponent(PROVIDER.id)}/disabled/enable`,
    );
    expect(sandbox.visibleTo(SOURCE, ann)).toEqual(ids(['both', 'legal', 'levels', 'public', 'staff']));
    expect(sandbox.visibleTo(SOURCE, { name: 'cat', provider: PROVIDER.id })).toContain(`${SITE}/staff`);
  });

  it('minds the case where the provider does', async () => {
    const sandbox = await secured({ providers: [{ ...PROVIDER, caseSensitive: true }] });
    await pushIdentities(sandbox, { members: [{ identity: user('ann') }, { identity: user('Ann') }] });
    await push(sandbox, [allow('ann', 'User')], 'ann');
    await push(sandbox, [allow('ANN', 'User')], 'rejected');
    expect(idsOf(sandbox)).toEqual(ids(['ann']));
    expect(sandbox.visibleTo(SOURCE, { name: 'ann', provider: PROVIDER.id })).toEqual(ids(['ann']));
    expect(sandbox.visibleTo(SOURCE, { name: 'Ann', provider: PROVIDER.id })).toEqual([]);
  });
});

describe('a search', () => {
  const SEARCH = `/rest/search/v2?organizationId=${ORGANIZATION}`;
  const TOKEN = `/rest/search/v2/token?organizationId=${ORGANIZATION}`;
  const tokenFor = async (sandbox: Sandbox, body: unknown): Promise<string> =>
    JSON.parse((await call(sandbox, 'POST', TOKEN, body)).text).token;
  const found = async (sandbox: Sandbox, body: unknown, token?: string) => {
    const headers: Record<string, string> = token === undefined ? {} : { authorization: `Bearer ${token}` };
    const reply = await call(
      sandbox,
      'POST',
      SEARCH,
      { sortCriteria: '@title ascending', numberOfResults: 100, ...Object(body) },
      headers,
    );
    const { results, totalCount } = JSON.parse(reply.text);
    expect(totalCount).toBe(results.length);
    return results.map(({ uri }: { uri: string }) => uri.slice(SITE.length + 1));
  };

  it('with a key finds what everybody may see, or with viewAllContent everything', async () => {
    const sandbox = await office();
    expect(await found(sandbox, {})).toEqual(['levels', 'open', 'public']);
    expect(await found(sandbox, { viewAllContent: true })).toHaveLength(10);
  });

  it('with a token finds what its user may see', async () => {
    const sandbox = await office();
    const ann = await tokenFor(sandbox, { userIds: [{ name: 'ann@example.com' }] });
    expect(await found(sandbox, {}, ann)).toEqual(['both', 'legal', 'levels', 'public', 'staff']);
    expect(await found(sandbox, { q: 'staff' }, ann)).toEqual(['staff']);
    expect(await found(sandbox, { viewAllContent: true }, ann)).toEqual(['both', 'legal', 'levels', 'public', 'staff']);
    const bob = { name: 'bob', provider: PROVIDER.id, type: 'User' };
    expect(await found(sandbox, {}, await tokenFor(sandbox, { userIds: [bob] }))).toContain('bob');
    const two = await tokenFor(sandbox, {
      userIds: [{ name: 'stranger@example.com', provider: EMAIL }, bob],
      filter: '@title=="Page bob"',
    });
    expect(await found(sandbox, {}, two)).toEqual(['bob']);
    expect(sandbox.violations).toEqual([]);
  });

  it('with a token that has expired, is of another organization, or opens something else, is refused', async () => {
    const clock = testClock();
    const sources = [
      { organization: ORGANIZATION, source: SOURCE },
      { organization: 'other', source: 'x' },
    ];
    const sandbox = await secured({ now: clock.now, sources });
    const token = await tokenFor(sandbox, { userIds: [{ name: 'ann@example.com' }], validFor: 900_000 });
    const headers = { authorization: `Bearer ${token}` };
    const status = async (method: string, path: string) =>
      (await send(`${sandbox.url}${path}`, method, { headers })).status;
    expect(await status('POST', SEARCH)).toBe(200);
    expect(await status('POST', '/rest/search/v2?organizationId=other')).toBe(403);
    expect(await status('POST', TOKEN)).toBe(401);
    expect(await status('GET', `/rest/organizations/${ORGANIZATION}/sources`)).toBe(401);
    clock.advance(900_000);
    expect(await status('POST', SEARCH)).toBe(401);
  });

  it.each([
    { name: 'nobody', body: {}, mistake: /`userIds`/ },
    { name: 'an empty list', body: { userIds: [] }, mistake: /`userIds`/ },
    { name: 'a user without a name', body: { userIds: [{ provider: EMAIL }] }, mistake: /`userIds.0.name`/ },
    { name: 'a type of pushes', body: { userIds: [{ name: 'a', type: 'USER' }] }, mistake: /`userIds.0.type`/ },
    { name: 'another property', body: { userIds: [{ name: 'a' }], admin: true }, mistake: /"admin"/ },
    { name: 'a minute', body: { userIds: [{ name: 'a' }], validFor: 60_000 }, mistake: /`validFor`/ },
    { name: 'two days', body: { userIds: [{ name: 'a' }], validFor: 172_800_000 }, mistake: /`validFor`/ },
    {
      name: 'a filter that cannot be read',
      body: { userIds: [{ name: 'a' }], filter: '@@' },
      mistake: /cannot be read/,
    },
  ])('is given no token for $name', async ({ body, mistake }) => {
    const sandbox = await secured();
    const { status, text } = await call(sandbox, 'POST', TOKEN, body);
    expect([status, JSON.parse(text).message]).toEqual([400, expect.stringMatching(mistake)]);
    expect(sandbox.violations).toHaveLength(1);
  });
});

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { deflateSync, gzipSync } from 'node:zlib';
import {
  DocumentBuilder,
  GroupSecurityIdentityBuilder,
  PermissionSetBuilder,
  PlatformEnvironment,
  type PlatformOptions,
  PushSource,
  Region,
  type SourceVisibility,
  UserSecurityIdentityBuilder,
  VirtualGroupSecurityIdentityBuilder,
} from '@coveo/push-api-client';
import { beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { SANDBOX_KEY, type Sandbox } from '../../src/sandbox/server.ts';
import { ENDPOINTS } from '../../src/settings/defaults.ts';
import { call, idsOf, logOf, ORGANIZATION, PUSH, SOURCE, START, sandboxFor, testClock } from './drive.ts';

/**
 * Coveo's own JavaScript client against the sandbox: what it does with the service every day must work here, so that the sandbox is
 * not shaped to this program's own client. Its hosts are fixed, so where they lead is changed in `fetch`, and nothing else is.
 */

const SITE = 'https://docs.example.com';
const CLOUD = /^https:\/\/(?:api|platform)[a-z-]*\.cloud\.coveo\.com(?=\/)/;

/** Creating fields is the default of the client, and not the Push API's business; a part below is about it. */
const ITEMS_ONLY = { createFields: false };

let sandbox: Sandbox;
let clock: ReturnType<typeof testClock>;
let client: PushSource;
/** Hosts of the cloud that the client asked for. */
let asked: string[];

beforeEach(async () => {
  clock = testClock();
  const providers = [{ organization: ORGANIZATION, id: 'Acme Provider', sources: [SOURCE] }];
  sandbox = await sandboxFor({ now: clock.now, providers });
  client = clientWith({});
  asked = [];
  const real = globalThis.fetch;
  vi.stubGlobal('fetch', (input: string, init?: RequestInit) => {
    const host = CLOUD.exec(input)?.[0];
    if (host !== undefined) asked.push(host);
    else if (!input.startsWith(`${sandbox.url}/`)) throw new Error(`The client asked for ${input}.`);
    return real(input.replace(CLOUD, sandbox.url), init);
  });
  return () => vi.unstubAllGlobals();
});

function clientWith(options: PlatformOptions, organization = ORGANIZATION, key = SANDBOX_KEY): PushSource {
  return new PushSource(key, organization, { retryAfter: 1, maxRetries: 2, ...options });
}

const page = (path: string, title = path) => new DocumentBuilder(`${SITE}/${path}`, title).withData(`Text of ${path}`);
const item = (path: string) => sandbox.items(SOURCE).find(({ documentId }) => documentId === `${SITE}/${path}`);

describe('one item at a time', () => {
  it('is added with all that the client can say of it', async () => {
    const document = page('a', 'Page A')
      .withDate('2026-02-03T04:05:06Z')
      .withModifiedDate('2026-02-04T00:00:00Z')
      .withAuthor('Ann')
      .withClickableUri(`${SITE}/a?from=search`)
      .withFileExtension('.txt')
      .withParentID(`${SITE}/`)
      .withPermanentId('permanent-a')
      .withMetadata({ version: 3, tags: ['one', 'two'], draft: false, product: 'Widgets' });
    const { status } = await client.addOrUpdateDocument(SOURCE, document, ITEMS_ONLY);
    expect(status).toBe(202);
    expect(item('a')).toMatchObject({
      title: 'Page A',
      body: 'Text of a',
      fileExtension: '.txt',
      parentId: `${SITE}/`,
      permissions: undefined,
      metadata: {
        title: 'Page A',
        date: '2026-02-03T04:05:06.000Z',
        modifieddate: '2026-02-04T00:00:00.000Z',
        author: 'Ann',
        clickableuri: `${SITE}/a?from=search`,
        permanentid: 'permanent-a',
        version: 3,
        tags: ['one', 'two'],
        draft: false,
        product: 'Widgets',
      },
    });
    expect(logOf(sandbox)).toEqual(['ADD INDEXING COMPLETED']);
    expect(sandbox.violations).toEqual([]);
  });

  it('is replaced whole', async () => {
    await client.addOrUpdateDocument(SOURCE, page('a').withMetadataValue('version', 1), ITEMS_ONLY);
    clock.advance(1);
    await client.addOrUpdateDocument(SOURCE, page('a', 'New'), ITEMS_ONLY);
    expect(item('a')?.metadata).toEqual({ title: 'New', permanentid: expect.stringMatching(/^[0-9a-f]{60}$/) });
    expect(logOf(sandbox)).toEqual(['ADD INDEXING COMPLETED', 'UPDATE INDEXING COMPLETED']);
    expect(sandbox.violations).toEqual([]);
  });

  it.each([
    ['ZLIB', deflateSync('packed')],
    ['GZIP', gzipSync('packed')],
    ['UNCOMPRESSED', Buffer.from('packed')],
  ] as const)('is unpacked from %s, although the client names that where it is not documented', async (type, bytes) => {
    const packed = new DocumentBuilder(`${SITE}/a`, 'A').withCompressedBinaryData(bytes.toString('base64'), type);
    await client.addOrUpdateDocument(SOURCE, packed.withFileExtension('.txt'), ITEMS_ONLY);
    expect(item('a')?.body).toBe('packed');
    expect(sandbox.violations).toEqual(['A single push names its `compressionType` in the query, not in the body.']);
  });

  it('is deleted, alone or with what is below it', async () => {
    for (const path of ['a', 'a/1', 'a/2', 'b', 'b/1'])
      await client.addOrUpdateDocument(SOURCE, page(path), ITEMS_ONLY);
    clock.advance(1);
    await client.deleteDocument(SOURCE, `${SITE}/a`);
    await client.deleteDocument(SOURCE, `${SITE}/b`, true);
    await client.deleteDocument(SOURCE, `${SITE}/nowhere`);
    expect(idsOf(sandbox)).toEqual([`${SITE}/a/1`, `${SITE}/a/2`]);
    expect(logOf(sandbox).slice(5)).toEqual([
      'DELETE INDEXING COMPLETED',
      'DELETE_AND_CHILDREN INDEXING COMPLETED',
      'DELETE INDEXING SKIPPED',
    ]);
    expect(sandbox.violations).toEqual([]);
  });

  it('is refused when the client itself breaks a rule: it rewrites an id that is no URL in the body alone', async () => {
    const pushing = client.addOrUpdateDocument(SOURCE, new DocumentBuilder('a/b.html', 'No URL'), ITEMS_ONLY);
    await expect(pushing).rejects.toThrow();
    expect(sandbox.violations).toEqual([expect.stringContaining('in the query, but `file:///')]);
  });
});

describe('permissions', () => {
  const staff = () =>
    new PermissionSetBuilder(false)
      .withAllowedPermissions(new GroupSecurityIdentityBuilder('Staff', 'Acme Provider'))
      .withAllowedPermissions(new UserSecurityIdentityBuilder(['ann@example.com', 'bob@example.com']))
      .withDeniedPermissions(new VirtualGroupSecurityIdentityBuilder('Temps'));
  const user = (identity: string) => ({ identity, identityType: 'User', securityProvider: 'Email Security Provider' });
  const staffSet = {
    allowAnonymous: false,
    allowedPermissions: [
      { identity: 'Staff', identityType: 'Group', securityProvider: 'Acme Provider' },
      user('ann@example.com'),
      user('bob@example.com'),
    ],
    deniedPermissions: [{ identity: 'Temps', identityType: 'VirtualGroup' }],
  };

  beforeEach(async () => {
    const permissions = `${PUSH}/providers/Acme%20Provider/permissions`;
    await call(sandbox, 'PUT', permissions, { identity: { name: 'Staff', type: 'GROUP' }, members: [] });
    await call(sandbox, 'PUT', permissions, { identity: { name: 'Temps', type: 'VIRTUAL_GROUP' }, members: [] });
  });

  it('of the simple model are kept as they were sent', async () => {
    const everyone = { allowAnonymous: true, allowedPermissions: [], deniedPermissions: [] };
    await client.addOrUpdateDocument(SOURCE, page('a').withPermissionSet(staff()), ITEMS_ONLY);
    await client.addOrUpdateDocument(SOURCE, page('b').withPermissionSet(new PermissionSetBuilder(true)), ITEMS_ONLY);
    expect(item('a')).toMatchObject({ permissions: [staffSet], isPublic: false });
    expect(item('b')).toMatchObject({ permissions: [everyone], isPublic: true });
    expect(sandbox.violations).toEqual([]);
  });

  it('of the complete model are kept as they were sent', async () => {
    const document = page('a')
      .withPermissionLevel('first', [staff()])
      .withPermissionLevel('then', [new PermissionSetBuilder(true), staff()]);
    await client.batchUpdateDocuments(SOURCE, { addOrUpdate: [document], delete: [] }, ITEMS_ONLY);
    const everyone = { allowAnonymous: true, allowedPermissions: [], deniedPermissions: [] };
    expect(item('a')?.permissions).toEqual([
      { name: 'first', permissionSets: [staffSet] },
      { name: 'then', permissionSets: [everyone, staffSet] },
    ]);
    expect(sandbox.violations).toEqual([]);
  });
});

describe('batches', () => {
  it('add, replace and delete', async () => {
    await client.batchUpdateDocuments(
      SOURCE,
      { addOrUpdate: ['a', 'b', 'c'].map((path) => page(path)), delete: [] },
      ITEMS_ONLY,
    );
    clock.advance(1);
    const packed = new DocumentBuilder(`${SITE}/d`, 'D').withCompressedBinaryData(
      deflateSync('<p>packed</p>').toString('base64'),
      'ZLIB',
    );
    const batch = {
      addOrUpdate: [page('a', 'New'), packed.withFileExtension('.html')],
      delete: [{ documentId: `${SITE}/b`, deleteChildren: false }],
    };
    expect((await client.batchUpdateDocuments(SOURCE, batch, ITEMS_ONLY)).status).toBe(202);
    expect(idsOf(sandbox)).toEqual(['a', 'c', 'd'].map((path) => `${SITE}/${path}`));
    expect([item('a')?.title, item('d')?.body]).toEqual(['New', 'packed']);
    expect(logOf(sandbox).slice(4)).toEqual([
      'UPDATE INDEXING COMPLETED',
      'ADD INDEXING COMPLETED',
      'DELETE INDEXING COMPLETED',
      'BATCH_FILE CONSUMING_BATCH COMPLETED',
    ]);
    expect(sandbox.violations).toEqual([]);
  });

  it('come from files and folders, several of 5 MB at once', async () => {
    const folder = filesOf({
      'one.json': { DocumentId: `${SITE}/one`, title: 'One', data: 'First', MyKey: 'value', tags: ['x'] },
      'deep/two.json': [
        { documentid: `${SITE}/two`, title: 'Two', fileExtension: '.html', permissions: [{ allowAnonymous: true }] },
        ...Array.from({ length: 12 }, (_, n) => ({
          uri: `${SITE}/big/${n}`,
          title: `Big ${n}`,
          data: 'x'.repeat(1_000_000),
        })),
      ],
    });
    const sizes: number[] = [];
    await client
      .batchUpdateDocumentsFromFiles(SOURCE, [folder], {
        ...ITEMS_ONLY,
        fieldNameTransformer: (key) => key.toLowerCase(),
        maxConcurrent: 3,
      })
      .onBatchUpload(({ batch }) => void sizes.push(batch.length))
      .onBatchError((error) => {
        throw error;
      })
      .batch();
    expect(sizes.length).toBeGreaterThan(1);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBe(14);
    expect(idsOf(sandbox)).toHaveLength(14);
    expect(item('one')?.metadata).toMatchObject({ mykey: 'value', tags: ['x'] });
    expect(item('two')).toMatchObject({ isPublic: true });
    expect(sandbox.violations).toEqual([]);
  });

  it('that name an item twice break a rule of the service, and count for nothing', async () => {
    const batch = { addOrUpdate: [page('a')], delete: [{ documentId: `${SITE}/a`, deleteChildren: false }] };
    await client.batchUpdateDocuments(SOURCE, batch, ITEMS_ONLY);
    expect(logOf(sandbox)).toEqual(['BATCH_FILE CONSUMING_BATCH ERROR']);
    expect(sandbox.violations).toHaveLength(1);
  });
});

describe('what the client does when nobody says otherwise', () => {
  const fieldNames = async () =>
    JSON.parse((await call(sandbox, 'GET', `/rest/organizations/${ORGANIZATION}/sources/fields`)).text)
      .filter(({ system }: { system: boolean }) => !system)
      .map(({ name, type }: { name: string; type: string }) => `${name} ${type}`);

  it('makes the fields that one item needs, and then no field twice', async () => {
    const document = page('a').withMetadata({ version: 3, weight: 1.5, product: 'Widgets', tags: ['x'] });
    expect((await client.addOrUpdateDocument(SOURCE, document)).status).toBe(202);
    const made = ['permanentid STRING', 'product STRING', 'tags STRING', 'version LONG', 'weight DOUBLE'];
    expect(await fieldNames()).toEqual(made);
    clock.advance(1);
    expect((await client.addOrUpdateDocument(SOURCE, document)).status).toBe(202);
    expect(await fieldNames()).toEqual(made);
    expect(idsOf(sandbox)).toEqual([`${SITE}/a`]);
    expect(sandbox.violations).toEqual([]);
  });

  it('makes those of a batch', async () => {
    const batch = { addOrUpdate: [page('a').withMetadataValue('team', 'x'), page('b')], delete: [] };
    expect((await client.batchUpdateDocuments(SOURCE, batch)).status).toBe(202);
    expect(await fieldNames()).toEqual(['permanentid STRING', 'team STRING']);
    expect(idsOf(sandbox)).toHaveLength(2);
    expect(sandbox.violations).toEqual([]);
  });

  it('makes those of files', async () => {
    const folder = filesOf({ 'one.json': { documentId: `${SITE}/one`, title: 'One', data: 'First', level: 2 } });
    await client
      .batchUpdateDocumentsFromFiles(SOURCE, [folder])
      .onBatchError((error) => {
        throw error;
      })
      .batch();
    expect(await fieldNames()).toEqual(['level LONG', 'permanentid STRING']);
    expect(idsOf(sandbox)).toEqual([`${SITE}/one`]);
    expect(sandbox.violations).toEqual([]);
  });

  it('makes sources, into which it then pushes', async () => {
    await client.create('Handbook', 'SECURED' as SourceVisibility);
    const list = JSON.parse((await call(sandbox, 'GET', `/rest/organizations/${ORGANIZATION}/sources/pages`)).text);
    const made = list.sourceModels.find(({ name }: { name: string }) => name === 'Handbook');
    expect(made).toMatchObject({ sourceType: 'PUSH', sourceVisibility: 'SECURED', pushEnabled: true });
    await client.addOrUpdateDocument(made.id, page('a'));
    expect(sandbox.items(made.id)).toHaveLength(1);
    expect(sandbox.violations).toEqual([]);
  });

  it.each([
    ['to see fields', [], /view fields/],
    ['to make fields', ['VIEW'], /create or update fields/],
  ])('asks first whether its key is allowed %s', async (_name, types, message) => {
    const privileges = types.map((type) => ({ owner: 'PLATFORM', targetDomain: 'FIELD', type, targetId: '*' }));
    const model = { displayName: 'Small', privileges, enabled: true };
    const made = await call(sandbox, 'POST', `/rest/organizations/${ORGANIZATION}/apikeys`, model);
    const small = clientWith({}, ORGANIZATION, JSON.parse(made.text).value);
    await expect(small.addOrUpdateDocument(SOURCE, page('a'))).rejects.toThrow(message);
    expect([idsOf(sandbox), await fieldNames(), sandbox.violations]).toEqual([[], [], []]);
  });
});

describe('what surrounds a push', () => {
  it('shows the status of the source, all four of them', async () => {
    for (const status of ['REBUILD', 'REFRESH', 'INCREMENTAL', 'IDLE'] as const) {
      await client.setSourceStatus(SOURCE, status);
      clock.advance(1_000);
    }
    expect(sandbox.activities(SOURCE).map(({ type }) => type)).toEqual(['REBUILD', 'REFRESH', 'INCREMENTAL']);
    expect(sandbox.activities(SOURCE).every(({ ended }) => ended !== undefined)).toBe(true);
    expect(sandbox.violations).toEqual([]);
  });

  it.each([
    ['a date', new Date(START + 1_000)],
    ['milliseconds', START + 1_000],
    ['text', new Date(START + 1_000).toISOString()],
  ])('deletes what is older than %s, a quarter of an hour later', async (_name, threshold) => {
    await client.addOrUpdateDocument(SOURCE, page('old'), ITEMS_ONLY);
    clock.advance(2_000);
    await client.addOrUpdateDocument(SOURCE, page('new'), ITEMS_ONLY);
    expect((await client.deleteDocumentsOlderThan(SOURCE, threshold)).status).toBe(202);
    expect(idsOf(sandbox)).toHaveLength(2);
    clock.advance(15 * 60_000);
    expect(idsOf(sandbox)).toEqual([`${SITE}/new`]);
    expect(sandbox.violations).toEqual([]);
  });

  it.each([
    ['another organization', () => clientWith({}, 'elsewhere'), SOURCE],
    ['another source', () => client, 'elsewhere'],
    ['another key', () => clientWith({}, ORGANIZATION, 'xx-another'), SOURCE],
  ])('is an error for %s, and no violation', async (_name, from, source) => {
    await expect(from().addOrUpdateDocument(source, page('a'), ITEMS_ONLY)).rejects.toThrow(/_/);
    expect([idsOf(sandbox), sandbox.violations]).toEqual([[], []]);
  });

  it.each([
    ['us', { region: Region.US }],
    ['ca', { region: Region.CA }],
    ['eu', { region: Region.EU }],
    ['au', { region: Region.AU }],
    ['hipaa', { environment: PlatformEnvironment.Hipaa }],
  ] as const)('goes to the host that this program knows for the region `%s`', async (region, options) => {
    await clientWith(options).setSourceStatus(SOURCE, 'IDLE');
    expect(asked).toEqual([ENDPOINTS[region].api]);
  });
});

/** A folder of JSON files that goes away with the test. */
function filesOf(files: Readonly<Record<string, unknown>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'docs-to-coveo-client-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(join(folder, name, '..'), { recursive: true });
    writeFileSync(join(folder, name), JSON.stringify(content));
  }
  return folder;
}

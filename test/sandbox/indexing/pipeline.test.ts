import { deflateRawSync, deflateSync, gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import type { Sandbox } from '../../../src/sandbox/server.ts';
import {
  call,
  DOCUMENTS,
  documentPath,
  idsOf,
  logOf,
  ORGANIZATION,
  pushBatch,
  SOURCE,
  START,
  sandboxFor,
  testClock,
  uploaded,
} from '../drive.ts';

const ID = 'https://docs.example.com/a';
const MINUTE = 60_000;

const put = (sandbox: Sandbox, id: string, query = '', body: unknown = { data: 'x' }) =>
  call(sandbox, 'PUT', documentPath(id, query), body);
const remove = (sandbox: Sandbox, id: string, query = '') => call(sandbox, 'DELETE', documentPath(id, query));
const older = (sandbox: Sandbox, query: string) => call(sandbox, 'DELETE', `${DOCUMENTS}/olderthan?${query}`);

describe('the log of what was accepted', () => {
  it('tells an add from an update and a delete of nothing', async () => {
    const sandbox = await sandboxFor();
    for (const step of [
      () => put(sandbox, ID),
      () => put(sandbox, ID),
      () => remove(sandbox, ID),
      () => remove(sandbox, ID),
    ])
      await step();
    expect(logOf(sandbox)).toEqual([
      'ADD INDEXING COMPLETED',
      'UPDATE INDEXING COMPLETED',
      'DELETE INDEXING COMPLETED',
      'DELETE INDEXING SKIPPED',
    ]);
    expect(sandbox.violations).toEqual([]);
  });

  it('has an entry for each item of a batch, and one for the batch', async () => {
    const sandbox = await sandboxFor();
    await pushBatch(sandbox, {
      addOrUpdate: [{ documentId: ID }],
      delete: [{ documentId: `${ID}/b`, deleteChildren: true }],
    });
    expect(logOf(sandbox)).toEqual([
      'ADD INDEXING COMPLETED',
      'DELETE_AND_CHILDREN INDEXING SKIPPED',
      'BATCH_FILE CONSUMING_BATCH COMPLETED',
    ]);
  });
});

describe('what is accepted and then rejected', () => {
  const base64 = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64');
  const people = (count: number) =>
    Array.from({ length: count }, (_, index) => ({
      identity: `${index}@example.com`,
      identityType: 'User',
      securityProvider: 'Email Security Provider',
    }));

  it.each([
    { name: 'an id that is no URI', item: { documentId: 'no uri' }, task: 'CONSUMING', reason: /not an absolute URI/ },
    { name: 'a relative id', item: { documentId: '/a/b' }, task: 'CONSUMING', reason: /not an absolute URI/ },
    {
      name: 'an id with a blank',
      item: { documentId: 'https://x.example/a b' },
      task: 'CONSUMING',
      reason: /" " must be percent-encoded/,
    },
    {
      name: 'an id in another alphabet',
      item: { documentId: 'https://x.example/ä' },
      task: 'CONSUMING',
      reason: /percent-encoded/,
    },
    {
      name: 'an id with a lone percent sign',
      item: { documentId: 'https://x.example/100%' },
      task: 'CONSUMING',
      reason: /hexadecimal/,
    },
    {
      name: 'data that is no Base64',
      item: { documentId: ID, compressedBinaryData: 'a%b=' },
      task: 'PROCESSING',
      reason: /not Base64/,
    },
    {
      name: 'data without the default compression',
      item: { documentId: ID, compressedBinaryData: base64(Buffer.from('plain')) },
      task: 'PROCESSING',
      reason: /not ZLIB/,
    },
    {
      name: 'data of another compression',
      item: { documentId: ID, compressionType: 'GZIP', compressedBinaryData: base64(deflateSync('x')) },
      task: 'PROCESSING',
      reason: /not GZIP/,
    },
    {
      name: 'data that ends early',
      item: { documentId: ID, compressedBinaryData: base64(deflateSync('x'.repeat(99)).subarray(0, 9)) },
      task: 'PROCESSING',
      reason: /not ZLIB/,
    },
    {
      name: 'LZMA',
      item: { documentId: ID, compressionType: 'LZMA', compressedBinaryData: 'eA==' },
      task: 'PROCESSING',
      reason: /LZMA/,
    },
    {
      name: 'a file that is not there',
      item: { documentId: ID, compressedBinaryDataFileId: 'nowhere' },
      task: 'PROCESSING',
      reason: /no file container/,
    },
    {
      name: 'a compression type in lower case',
      item: { documentId: ID, compressionType: 'zlib' },
      task: 'VALIDATION',
      reason: /compressionType/,
    },
    { name: 'nested metadata', item: { documentId: ID, a: { b: 1 } }, task: 'VALIDATION', reason: /`a`/ },
    {
      name: 'two data properties',
      item: { documentId: ID, data: 'x', compressedBinaryDataFileId: 'y' },
      task: 'VALIDATION',
      reason: /one property at most/,
    },
    {
      name: 'data over 5 MB',
      item: { documentId: ID, data: 'x'.repeat(5 * 1024 * 1024 + 1) },
      task: 'VALIDATION',
      reason: /5242880 bytes/,
    },
    {
      name: 'permissions of no known shape',
      item: { documentId: ID, permissions: [{ allowAnonymus: true }] },
      task: 'VALIDATION',
      reason: /allowanonymus/,
    },
    {
      name: 'over 5,000 permissions',
      item: { documentId: ID, permissions: [{ allowedPermissions: people(5001) }] },
      task: 'VALIDATION',
      reason: /5000 permissions/,
    },
  ])('$name', async ({ item, task, reason }) => {
    const sandbox = await sandboxFor();
    expect((await pushBatch(sandbox, { addOrUpdate: [item, { documentId: `${ID}/other`, data: 'x' }] })).status).toBe(
      202,
    );
    expect(idsOf(sandbox)).toEqual([`${ID}/other`]);
    expect(logOf(sandbox)).toEqual([
      `ADD ${task} REJECTED`,
      'ADD INDEXING COMPLETED',
      'BATCH_FILE CONSUMING_BATCH COMPLETED',
    ]);
    const rejected = sandbox.log(SOURCE).find(({ result }) => result === 'REJECTED');
    expect(rejected).toMatchObject({ id: item.documentId, meta: { reason: expect.stringMatching(reason) } });
    expect(sandbox.violations).toEqual([expect.stringMatching(reason)]);
  });

  it('takes 5,000 permissions, and any number in a source that is not secured', async () => {
    const sources = [
      { organization: ORGANIZATION, source: SOURCE },
      { organization: ORGANIZATION, source: 'shared', visibility: 'SHARED' as const },
    ];
    const sandbox = await sandboxFor({ sources });
    await put(sandbox, ID, '', { permissions: [{ allowedPermissions: people(5000) }] });
    await call(sandbox, 'PUT', documentPath(ID).replace(SOURCE, 'shared'), {
      permissions: [{ allowedPermissions: people(5001) }],
    });
    expect([idsOf(sandbox), sandbox.items('shared').length]).toEqual([[ID], 1]);
  });

  it('indexes an id with a fragment, which is a violation all the same', async () => {
    const sandbox = await sandboxFor();
    await put(sandbox, `${ID}#part`);
    expect(idsOf(sandbox)).toEqual([`${ID}#part`]);
    expect(sandbox.violations).toEqual([expect.stringContaining('fragment')]);
  });
});

describe('a batch file that breaks as a whole', () => {
  it.each([
    { name: 'no JSON', batch: 'hello', reason: /not JSON/ },
    { name: 'an array', batch: [], reason: /must be an object/ },
    { name: 'another property', batch: { addOrUpdate: [], remove: [] }, reason: /`remove`/ },
    { name: 'no array', batch: { addOrUpdate: {} }, reason: /`addOrUpdate` must be an array/ },
    { name: 'an item without an id', batch: { addOrUpdate: [{ data: 'x' }] }, reason: /no `documentId`/ },
    { name: 'a delete that is a string', batch: { delete: [ID] }, reason: /no `documentId`/ },
    {
      name: 'a delete with more than it takes',
      batch: { delete: [{ documentId: ID, orderingId: 1 }] },
      reason: /`orderingid`/,
    },
    {
      name: 'deleteChildren that is no boolean',
      batch: { delete: [{ documentId: ID, deleteChildren: 'yes' }] },
      reason: /boolean/,
    },
    { name: 'a key twice', batch: `{"addOrUpdate":[{"documentId":"${ID}","a":1,"A":2}]}`, reason: /`A` appears twice/ },
    { name: 'an id twice', batch: { addOrUpdate: [{ documentId: ID }, { documentId: ID }] }, reason: /appears twice/ },
    {
      name: 'an id in both lists',
      batch: { addOrUpdate: [{ documentId: ID }], delete: [{ documentId: ID }] },
      reason: /appears twice/,
    },
    {
      name: 'an item below a deleted folder',
      batch: { addOrUpdate: [{ documentId: `${ID}/b` }], delete: [{ documentId: ID, deleteChildren: true }] },
      reason: /below it/,
    },
  ])('$name', async ({ batch, reason }) => {
    const sandbox = await sandboxFor();
    expect((await pushBatch(sandbox, batch)).status).toBe(202);
    expect(logOf(sandbox)).toEqual(['BATCH_FILE CONSUMING_BATCH ERROR']);
    expect(sandbox.log(SOURCE)[0]?.meta.reason).toMatch(reason);
    expect(sandbox.violations).toEqual([expect.stringMatching(reason)]);
    expect(idsOf(sandbox)).toEqual([]);
  });

  it('takes two ids that differ in case', async () => {
    const sandbox = await sandboxFor();
    await pushBatch(sandbox, { addOrUpdate: [{ documentId: `${ID}/x` }, { documentId: `${ID}/X` }] });
    expect(idsOf(sandbox)).toEqual([`${ID}/X`, `${ID}/x`]);
  });
});

describe('data', () => {
  const html = '<!doctype html><html lang="de"><title>Titel</title><body><h1>Guten Tag</h1><p>Ein &amp; alles</p>';
  it.each([
    { compressionType: 'ZLIB', bytes: deflateSync(html) },
    { compressionType: undefined, bytes: deflateSync(html) },
    { compressionType: 'GZIP', bytes: gzipSync(html) },
    { compressionType: 'DEFLATE', bytes: deflateRawSync(html) },
    { compressionType: 'DEFLATE', bytes: deflateSync(html) },
    { compressionType: 'UNCOMPRESSED', bytes: Buffer.from(html) },
  ])('as $compressionType, within the item and in a file, becomes text', async ({ compressionType, bytes }) => {
    const sandbox = await sandboxFor();
    const common = { fileExtension: '.html', ...(compressionType ? { compressionType } : {}) };
    const inside = { ...common, documentId: `${ID}/1`, compressedBinaryData: bytes.toString('base64') };
    const apart = { ...common, documentId: `${ID}/2`, compressedBinaryDataFileId: await uploaded(sandbox, bytes) };
    await pushBatch(sandbox, { addOrUpdate: [inside, apart] });
    const indexed = {
      title: 'Titel',
      body: 'Guten Tag\nEin & alles',
      fields: { language: 'de', size: html.length, filetype: 'html' },
    };
    expect(sandbox.items(SOURCE)).toMatchObject([indexed, indexed]);
    expect(sandbox.violations).toEqual([]);
  });

  it('takes the compression type of a single push from its query', async () => {
    const sandbox = await sandboxFor();
    await put(sandbox, ID, '&compressionType=UNCOMPRESSED', {
      compressedBinaryData: Buffer.from('plain').toString('base64'),
    });
    expect(sandbox.items(SOURCE)).toMatchObject([{ body: 'plain' }]);
  });

  it('takes it from the body where the query has none, and notes that', async () => {
    const sandbox = await sandboxFor();
    const plain = { compressionType: 'UNCOMPRESSED', compressedBinaryData: Buffer.from('plain').toString('base64') };
    await put(sandbox, `${ID}/1`, '', plain);
    await put(sandbox, `${ID}/2`, '&compressionType=UNCOMPRESSED', { ...plain, compressionType: 'GZIP' });
    expect(sandbox.items(SOURCE)).toMatchObject([{ body: 'plain' }, { body: 'plain' }]);
    const noted = expect.stringContaining('`compressionType` in the query, not in the body');
    expect(sandbox.violations).toEqual([noted, noted]);
  });

  it('in a file serves one item', async () => {
    const sandbox = await sandboxFor();
    const compressedBinaryDataFileId = await uploaded(sandbox, deflateSync('x'));
    await put(sandbox, `${ID}/1`, '', { compressedBinaryDataFileId });
    await put(sandbox, `${ID}/2`, '', { compressedBinaryDataFileId });
    expect(idsOf(sandbox)).toEqual([`${ID}/1`]);
  });

  it('replaces the whole item', async () => {
    const sandbox = await sandboxFor();
    await put(sandbox, ID, '', { data: 'one', author: 'ann', permissions: [{ allowAnonymous: true }] });
    await put(sandbox, ID, '', { title: 'two' });
    expect(sandbox.items(SOURCE)).toMatchObject([{ body: '', metadata: { title: 'two' }, permissions: undefined }]);
    expect(sandbox.items(SOURCE)[0]?.metadata).not.toHaveProperty('author');
  });
});

describe('ordering ids', () => {
  it.each([
    { first: '5', second: '6', wins: 'second' },
    { first: '6', second: '6', wins: 'first' },
    { first: '6', second: '5', wins: 'first' },
    { first: '9', second: '10', wins: 'second' },
    { first: '9007199254740993', second: '9007199254740992', wins: 'first' },
    { first: '9007199254740992', second: '9007199254740993', wins: 'second' },
    { first: '9223372036854775808', second: '18446744073709551615', wins: 'second' },
    { first: '18446744073709551615', second: '9223372036854775808', wins: 'first' },
  ])('$second after $first: the $wins wins', async ({ first, second, wins }) => {
    const sandbox = await sandboxFor();
    await put(sandbox, ID, `&orderingId=${first}`, { data: 'first' });
    await put(sandbox, ID, `&orderingId=${second}`, { data: 'second' });
    expect(sandbox.items(SOURCE)).toMatchObject([
      { body: wins, orderingId: BigInt(wins === 'first' ? first : second) },
    ]);
    expect(logOf(sandbox)[1]).toBe(wins === 'second' ? 'UPDATE INDEXING COMPLETED' : 'UPDATE CONSUMING REJECTED');
    expect(sandbox.violations).toEqual([]);
  });

  it('let no older delete pass', async () => {
    const sandbox = await sandboxFor();
    await put(sandbox, ID, '&orderingId=10');
    await remove(sandbox, ID, '&orderingId=9');
    expect(idsOf(sandbox)).toEqual([ID]);
    await remove(sandbox, ID, '&orderingId=11');
    expect(idsOf(sandbox)).toEqual([]);
  });

  it('come from the clock, and are different within one millisecond', async () => {
    const sandbox = await sandboxFor();
    await put(sandbox, ID, '', { data: '1' });
    await put(sandbox, ID, '', { data: '2' });
    expect(sandbox.items(SOURCE)).toMatchObject([{ body: '2', orderingId: BigInt(START + 1) }]);
  });
});

describe('delete with children', () => {
  it('takes what lies below the id, by its address, and nothing newer', async () => {
    const sandbox = await sandboxFor();
    const ids = ['', '/b', '/b/c', 'b', '0', '-b/c'].map((end) => ID + end);
    for (const id of ids) await put(sandbox, id, '&orderingId=10');
    await put(sandbox, `${ID}/new`, '&orderingId=30');
    await put(sandbox, 'https://docs.example.com/linked', '&orderingId=10', { parentId: ID });
    await remove(sandbox, ID, '&orderingId=20&deleteChildren=true');
    expect(idsOf(sandbox)).toEqual([`${ID}-b/c`, `${ID}/new`, `${ID}0`, `${ID}b`, 'https://docs.example.com/linked']);
    expect(logOf(sandbox).at(-1)).toBe('DELETE_AND_CHILDREN INDEXING COMPLETED');
  });
});

describe('delete older than', () => {
  it('waits for its delay, takes what is strictly older, and rejects what comes late', async () => {
    const clock = testClock();
    const sandbox = await sandboxFor({ now: clock.now });
    for (const [id, order] of [
      ['1', 99],
      ['2', 100],
      ['3', 101],
    ])
      await put(sandbox, `${ID}/${id}`, `&orderingId=${order}`);
    await older(sandbox, 'orderingId=100');
    clock.advance(15 * MINUTE - 1);
    await put(sandbox, `${ID}/4`, '&orderingId=50');
    expect(idsOf(sandbox)).toHaveLength(4);
    clock.advance(1);
    expect(idsOf(sandbox)).toEqual([`${ID}/2`, `${ID}/3`]);
    await put(sandbox, `${ID}/5`, '&orderingId=99');
    await put(sandbox, `${ID}/6`, '&orderingId=100');
    expect(idsOf(sandbox)).toEqual([`${ID}/2`, `${ID}/3`, `${ID}/6`]);
    expect(logOf(sandbox).at(-2)).toBe('ADD CONSUMING REJECTED');
    expect(sandbox.violations).toEqual([]);
  });

  it('keeps the largest threshold', async () => {
    const sandbox = await sandboxFor();
    await older(sandbox, 'orderingId=100&queueDelay=0');
    await older(sandbox, 'orderingId=50&queueDelay=0');
    await put(sandbox, ID, '&orderingId=70');
    expect(idsOf(sandbox)).toEqual([]);
  });

  it('from the future is a violation, and poisons the source until then', async () => {
    const clock = testClock();
    const sandbox = await sandboxFor({ now: clock.now });
    await older(sandbox, `orderingId=${START + MINUTE}&queueDelay=0`);
    await put(sandbox, `${ID}/1`);
    clock.advance(MINUTE);
    await put(sandbox, `${ID}/2`);
    expect(idsOf(sandbox)).toEqual([`${ID}/2`]);
    expect(sandbox.violations).toEqual([expect.stringContaining('in the future')]);
  });
});

describe('the indexing delay', () => {
  it('passes before anything is seen, and keeps the order', async () => {
    const clock = testClock();
    const sandbox = await sandboxFor({ now: clock.now, indexingDelayMs: 1000 });
    await put(sandbox, ID, '', { data: '1' });
    clock.advance(999);
    await put(sandbox, ID, '', { data: '2' });
    expect([idsOf(sandbox), logOf(sandbox)]).toEqual([[], []]);
    clock.advance(1);
    expect(sandbox.items(SOURCE)).toMatchObject([{ body: '1' }]);
    clock.advance(999);
    expect(sandbox.items(SOURCE)).toMatchObject([{ body: '2' }]);
  });

  it('is kept by the schedule, which is told how long to wait', async () => {
    const clock = testClock();
    const alarms: { run: () => void; delay: number; isOff: boolean }[] = [];
    const schedule = (run: () => void, delay: number) => {
      const alarm = { run, delay, isOff: false };
      alarms.push(alarm);
      return () => {
        alarm.isOff = true;
      };
    };
    const sandbox = await sandboxFor({ now: clock.now, indexingDelayMs: 1000, schedule });
    await put(sandbox, ID);
    await older(sandbox, 'orderingId=1&queueDelay=2000000');
    expect(alarms.filter(({ isOff }) => !isOff).map(({ delay }) => delay)).toEqual([1000]);
    clock.advance(1000);
    alarms.findLast(({ isOff }) => !isOff)?.run();
    expect(alarms.at(-1)).toMatchObject({ isOff: false, delay: 2 ** 31 - 1 });
    await sandbox.close();
    expect(alarms.filter(({ isOff }) => !isOff)).toEqual([]);
  });
});

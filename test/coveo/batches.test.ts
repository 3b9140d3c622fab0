import { randomBytes } from 'node:crypto';
import { inflateSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pushDeletes, pushItems } from '../../src/coveo/batches.ts';
import type { OutgoingItem, PushService } from '../../src/coveo/service.ts';
import { ServiceError, StoppedError } from '../../src/coveo/service-error.ts';
import { createTransport } from '../../src/coveo/transport.ts';
import { collect, container, fakeTools, item, rejection, scripted, serviceOver, stream } from './build.ts';
import { localServer } from './local-server.ts';

const items = (...names: string[]) => names.map((name) => item(name));
const ids = (...names: string[]) => names.map((name) => `https://docs.example.com/${name}`);
const names = (batch: readonly string[]) => batch.map((id) => id.split('/').at(-1)).join('');
const refused = new ServiceError({ kind: 'forbidden', call: 'pushItemBatch', message: 'No.' });

/** A service whose batches are accepted when the test says so. Files hold the text of what was uploaded. */
function manualService() {
  const files = new Map<string, string>();
  const pending: { readonly names: string; accept(): void; fail(error: unknown): void }[] = [];
  let created = 0;
  const service: PushService = {
    setStatus: async () => undefined,
    deleteOlderThan: async () => {},
    pushIdentityBatch: async () => {},
    deleteIdentitiesOlderThan: async () => {},
    createFileContainer: async () => ({ fileId: `${++created}`, uploadUri: 'https://x/', requiredHeaders: {} }),
    upload: async ({ fileId }, content) => void files.set(fileId, Buffer.from(content).toString()),
    pushItemBatch: (fileId) =>
      new Promise<void>((accept, fail) => {
        const { addOrUpdate } = JSON.parse(files.get(fileId) ?? '{}');
        pending.push({ names: names(addOrUpdate.map((entry: OutgoingItem) => entry.documentId)), accept, fail });
      }),
  };
  return { service, pending, files };
}

/** Lets everything happen that can, compression on the thread pool included. */
async function settle(isReached: () => boolean): Promise<void> {
  while (!isReached()) await new Promise((resolve) => setImmediate(resolve));
  for (let round = 0; round < 20; round += 1) await new Promise((resolve) => setImmediate(resolve));
}

function watched(source: Iterable<OutgoingItem>) {
  const state = { taken: 0, isClosed: false };
  const values = (async function* () {
    try {
      for (const value of source) {
        state.taken += 1;
        yield value;
      }
    } finally {
      state.isClosed = true;
    }
  })();
  return { state, values };
}

describe('pushItems', () => {
  it('sends each batch through a container of its own', async () => {
    const { service, seen, traffic } = scripted();
    const batches = await collect(pushItems(service, stream(items('a', 'b')), { batchBytes: 1, inFlight: 1 }));
    expect(batches).toEqual([ids('a'), ids('b')]);
    expect(seen.map(({ endpoint, path }) => `${endpoint} ${path.split(/[/=]/).at(-1)}`)).toEqual([
      'files files',
      'upload s3cret',
      'batch file-1',
      'files files',
      'upload s3cret',
      'batch file-2',
    ]);
    const uploads = seen.filter(({ endpoint }) => endpoint === 'upload');
    expect(traffic).toEqual({
      requests: 6,
      retries: 0,
      containers: 2,
      bytes: uploads.reduce((sum, { body }) => sum + body.length, 0),
    });
    for (const { headers } of uploads) {
      expect(headers).not.toHaveProperty('authorization');
      expect(headers).not.toHaveProperty('user-agent');
    }
  });

  it('makes no call for no items', async () => {
    const { service, seen } = scripted();
    expect(await collect(pushItems(service, stream([])))).toEqual([]);
    expect(await collect(pushDeletes(service, []))).toEqual([]);
    expect(seen).toEqual([]);
  });

  it('sends every item once and in order, for any sizes', async () => {
    const sizes = fc.array(fc.nat(400), { maxLength: 20 });
    await fc.assert(
      fc.asyncProperty(
        sizes,
        fc.integer({ min: 1, max: 3_000 }),
        fc.integer({ min: 1, max: 4 }),
        async (lengths, batchBytes, inFlight) => {
          const { service, seen } = scripted();
          const given = lengths.map((length, index) => item(`${index}`, { html: randomBytes(length).toString('hex') }));
          const accepted = await collect(pushItems(service, stream(given), { batchBytes, inFlight }));
          const sent = seen.flatMap(({ endpoint, body }) =>
            endpoint === 'upload' ? [{ body, elements: JSON.parse(body).addOrUpdate }] : [],
          );
          expect(new Set(accepted.flat())).toEqual(new Set(given.map(({ documentId }) => documentId)));
          expect(accepted.flat()).toHaveLength(given.length);
          const inOrder = accepted.toSorted(
            (one, other) => Number(names(one.slice(0, 1))) - Number(names(other.slice(0, 1))),
          );
          expect(inOrder.flat()).toEqual(given.map(({ documentId }) => documentId));
          for (const { body, elements } of sent)
            if (elements.length > 1) expect(body.length).toBeLessThanOrEqual(batchBytes);
        },
      ),
      { numRuns: 30 },
    );
  });

  it('yields batches as they are accepted', async () => {
    const { service, pending } = manualService();
    const pushing = pushItems(service, stream(items('a', 'b', 'c')), { batchBytes: 1, inFlight: 2 });
    const first = pushing.next();
    await settle(() => pending.length >= 2);
    pending[1]?.accept();
    expect(await first).toEqual({ done: false, value: ids('b') });
    const second = pushing.next();
    await settle(() => pending.length >= 3);
    pending[2]?.accept();
    expect(await second).toEqual({ done: false, value: ids('c') });
    pending[0]?.accept();
    expect(await collect(pushing)).toEqual([ids('a')]);
  });

  it('takes no more items than it can send', async () => {
    const { service, pending } = manualService();
    const { state, values } = watched(Array.from({ length: 1_000 }, (_none, index) => item(`${index}`)));
    const pushing = pushItems(service, values, { batchBytes: 1, inFlight: 2 });
    const first = pushing.next();
    await settle(() => pending.length >= 2);
    expect(pending).toHaveLength(2);
    expect(state.taken).toBeLessThan(12);
    for (const { accept } of pending) accept();
    await first;
    await pushing.return();
    expect(state.isClosed).toBe(true);
    expect(state.taken).toBeLessThan(12);
  });

  it('takes no more items after a failure, and yields what the others brought', async () => {
    const { service, pending } = manualService();
    const { state, values } = watched(Array.from({ length: 1_000 }, (_none, index) => item(`${index}`)));
    const pushing = pushItems(service, values, { batchBytes: 1, inFlight: 3 });
    const first = pushing.next();
    await settle(() => pending.length >= 3);
    pending[1]?.fail(refused);
    await settle(() => true);
    pending[0]?.accept();
    expect(await first).toMatchObject({ value: ids('0') });
    const second = pushing.next();
    pending[2]?.accept();
    expect(await second).toMatchObject({ value: ids('2') });
    expect(await rejection(pushing.next())).toBe(refused);
    expect(pending).toHaveLength(3);
    expect(state).toMatchObject({ isClosed: true });
    expect(state.taken).toBeLessThan(12);
  });

  it('gives up a batch that is being filled when another fails', async () => {
    const { service, pending } = manualService();
    const first = item('first', { html: randomBytes(200_000).toString('hex') });
    const { state, values } = watched([first, ...Array.from({ length: 10_000 }, (_none, index) => item(`${index}`))]);
    let asked = 0;
    const failing: PushService = {
      ...service,
      createFileContainer: async () => {
        asked += 1;
        throw refused;
      },
    };
    expect(await rejection(collect(pushItems(failing, values, { batchBytes: 150_000 })))).toBe(refused);
    expect([asked, pending, state.isClosed]).toEqual([1, [], true]);
    // The first goes alone; some hundred of the others would make the second batch.
    expect(state.taken).toBeLessThan(100);
  });

  it('waits for what is under way when the items fail', async () => {
    const { service, pending } = manualService();
    const broken = new Error('git is gone');
    const source = (async function* () {
      yield* items('a', 'b', 'c', 'd', 'e', 'f', 'g', 'h');
      throw broken;
    })();
    const pushing = pushItems(service, source, { batchBytes: 1, inFlight: 3 });
    const first = pushing.next();
    await settle(() => pending.length >= 2);
    pending[0]?.accept();
    expect(await first).toMatchObject({ value: ids('a') });
    const rest = collectUntilFailure(pushing);
    for (let index = 1; index < 8; index += 1) {
      await settle(() => pending.length > index || rest.isOver);
      pending[index]?.accept();
    }
    expect(await rest.failure).toBe(broken);
    expect(rest.batches.map(names).join('')).toBe(
      pending
        .slice(1)
        .map((batch) => batch.names)
        .join(''),
    );
  });

  it('stops when the signal is set: what was accepted is yielded, and nothing new is sent', async () => {
    const { service, pending } = manualService();
    const stop = new AbortController();
    const { state, values } = watched(items('a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'));
    const pushing = pushItems(service, values, { batchBytes: 1, inFlight: 2, signal: stop.signal });
    const first = pushing.next();
    await settle(() => pending.length >= 2);
    stop.abort();
    for (const { accept } of pending) accept();
    expect(await first).toMatchObject({ value: ids('a') });
    expect(await pushing.next()).toMatchObject({ value: ids('b') });
    expect(await rejection(pushing.next())).toBeInstanceOf(StoppedError);
    expect(pending).toHaveLength(2);
    expect(state.isClosed).toBe(true);
  });

  it('sends no batch that was ready when the signal was set', async () => {
    const { service, pending } = manualService();
    const stop = new AbortController();
    const { state, values } = watched(items('a', 'b', 'c'));
    const pushing = pushItems(service, values, { batchBytes: 1, inFlight: 1, signal: stop.signal });
    const first = pushing.next();
    await settle(() => state.isClosed && pending.length === 1);
    stop.abort();
    pending[0]?.accept();
    expect(await first).toMatchObject({ value: ids('a') });
    const failed = rejection(pushing.next());
    await settle(() => true);
    for (const { accept } of pending) accept();
    expect(await failed).toBeInstanceOf(StoppedError);
    expect(pending).toHaveLength(1);
  });

  it('gives up requests under way when the signal is set', async () => {
    const stop = new AbortController();
    await using server = await localServer((request, response) => {
      if (request.url.endsWith('/files')) response.writeHead(201).end(slotAt(server.address, 1));
      else stop.abort();
    });
    await using transport = createTransport({ version: '1', environment: {} });
    const service = serviceOver(transport, { endpoints: { api: server.address } });
    const failed = await rejection(collect(pushItems(service, stream(items('a')), { signal: stop.signal })));
    expect(failed).toBeInstanceOf(StoppedError);
    expect(failed).toMatchObject({ name: 'AbortError' });
    expect(server.received).toHaveLength(2);
  });

  it('takes each document id once', async () => {
    const { service, seen } = scripted();
    const failed = await rejection(
      collect(pushItems(service, stream(items('a', 'b', 'a')), { batchBytes: 1_000_000 })),
    );
    expect(failed).toBeInstanceOf(TypeError);
    expect(failed).toMatchObject({ message: expect.stringContaining('`https://docs.example.com/a` came twice') });
    expect(seen).toEqual([]);
    expect(await rejection(collect(pushDeletes(service, ids('a', 'a'))))).toBeInstanceOf(TypeError);
  });

  it('refuses an item that cannot be sent', async () => {
    const { service, seen } = scripted();
    const wrong = item('c', { metadata: { Title: 'x' } });
    expect(await rejection(collect(pushItems(service, stream([...items('a', 'b'), wrong]))))).toBeInstanceOf(TypeError);
    expect(seen).toEqual([]);
  });

  it.each([
    { batchBytes: 0 },
    { batchBytes: 1.5 },
    { batchBytes: 256 * 1024 * 1024 + 1 },
    { inFlight: 0 },
    { inFlight: Number.NaN },
  ])('refuses %j', async (options) => {
    const { service } = scripted();
    expect(await rejection(collect(pushItems(service, stream(items('a')), options)))).toBeInstanceOf(RangeError);
  });

  it('puts a large item into a container of its own', async () => {
    const { service, seen, traffic } = scripted();
    const html = randomBytes(3_900_000).toString('base64');
    const accepted = await collect(
      pushItems(service, stream([item('a'), item('large', { html })]), { batchBytes: 100_000_000 }),
    );
    expect(accepted).toEqual([ids('a', 'large')]);
    const [data, batch] = seen.filter(({ endpoint }) => endpoint === 'upload');
    expect(inflateSync(Buffer.from(data?.body ?? '', 'latin1')).toString()).toBe(html);
    const [, large] = JSON.parse(batch?.body ?? '').addOrUpdate;
    expect(large).toEqual({
      documentId: 'https://docs.example.com/large',
      fileExtension: '.html',
      compressionType: 'ZLIB',
      compressedBinaryDataFileId: 'file-1',
    });
    expect(seen.at(-1)?.path).toContain('fileId=file-2');
    expect(traffic.containers).toBe(2);
  });
});

describe('pushDeletes', () => {
  it('sends ids alone, never their children', async () => {
    const { service, seen } = scripted();
    expect(await collect(pushDeletes(service, ids('a', 'b'), { inFlight: 2 }))).toEqual([ids('a', 'b')]);
    const upload = seen.find(({ endpoint }) => endpoint === 'upload');
    expect(JSON.parse(upload?.body ?? '')).toEqual({
      delete: [
        { documentId: 'https://docs.example.com/a', deleteChildren: false },
        { documentId: 'https://docs.example.com/b', deleteChildren: false },
      ],
    });
  });
});

describe('a batch that is tried again', () => {
  const cases: [string, Parameters<typeof scripted>[0], string][] = [
    ['no container could be had', { files: [{ status: 503 }] }, 'files, files upload batch'],
    [
      'the upload expired',
      { upload: [{ status: 403, body: '<Error><Code>AccessDenied</Code></Error>' }] },
      'files upload, files upload batch',
    ],
    [
      'the storage failed',
      { upload: [{ status: 500 }, { status: 400 }] },
      'files upload, files upload, files upload batch',
    ],
    [
      'the batch call failed',
      { batch: [{ status: 504, body: '{"message":"x"}' }] },
      'files upload batch, files upload batch',
    ],
    [
      'the service was busy',
      { batch: [{ status: 429 }, { status: 500 }] },
      'files upload batch, files upload batch, files upload batch',
    ],
  ];
  it.each(cases)('begins with a new container when %s', async (_name, script, expected) => {
    const { service, seen, traffic } = scripted(script);
    expect(await collect(pushItems(service, stream(items('a'))))).toEqual([ids('a')]);
    expect(
      seen
        .map(({ endpoint }) => endpoint)
        .join(' ')
        .replaceAll(' files', ', files'),
    ).toBe(expected);
    expect(traffic.retries).toBe(expected.split(', ').length - 1);
    const used = seen.filter(({ endpoint }) => endpoint === 'batch').map(({ path }) => path);
    expect(new Set(used).size).toBe(used.length);
    const uploads = seen.filter(({ endpoint }) => endpoint === 'upload');
    expect(new Set(uploads.map(({ path }) => path)).size).toBe(uploads.length);
    expect(new Set(uploads.map(({ body }) => body)).size).toBe(1);
  });

  it('takes new containers for large data too', async () => {
    const { service, seen } = scripted({ batch: [{ status: 502 }] });
    await collect(pushItems(service, stream([item('large', { html: randomBytes(3_900_000).toString('base64') })])));
    const [, first, , second] = seen.filter(({ endpoint }) => endpoint === 'upload').map(({ body }) => body);
    expect(JSON.parse(first ?? '').addOrUpdate[0].compressedBinaryDataFileId).toBe('file-1');
    expect(JSON.parse(second ?? '').addOrUpdate[0].compressedBinaryDataFileId).toBe('file-3');
  });

  it('has five minutes for all its calls together', async () => {
    const down = Array.from({ length: 1_000 }, () => ({ status: 503 }));
    const { service, slept, count } = scripted({ batch: down });
    const failed = await rejection(collect(pushItems(service, stream(items('a')))));
    expect(failed).toMatchObject({
      kind: 'unavailable',
      call: 'pushItemBatch',
      message: expect.stringContaining('Gave up after'),
    });
    expect(slept.reduce((sum, wait) => sum + wait)).toBe(5 * 60_000);
    expect(count('files')).toBe(count('batch'));
  });

  it('is not tried again when the daily quota is used up, and tells what was accepted before', async () => {
    const quota = {
      status: 429,
      body: '{"message":"x","errorCode":"TOO_MANY_DOCUMENTS_DAILY"}',
      headers: { 'retry-after': '1' },
    };
    const { service, count } = scripted({ batch: [{ status: 202 }, quota] });
    const rest = collectUntilFailure(pushItems(service, stream(items('a', 'b', 'c')), { batchBytes: 1, inFlight: 1 }));
    expect(await rest.failure).toMatchObject({ kind: 'daily-quota' });
    expect(rest.batches).toEqual([ids('a')]);
    expect(count('batch')).toBe(2);
  });
});

describe('a connection that breaks', () => {
  it.each([
    ['before the batch was queued', false],
    ['after the batch was queued', true],
  ])('%s sends the batch again in a new container', async (_name, hasEffect) => {
    const queued: string[] = [];
    let [created, cuts] = [0, 0];
    await using server = await localServer(({ url }, response) => {
      if (url.endsWith('/files')) return response.writeHead(201).end(slotAt(server.address, ++created));
      if (!url.includes('/batch')) return response.end();
      const cut = cuts++ === 0;
      if (hasEffect || !cut) queued.push(url.split('fileId=')[1] ?? '');
      return cut ? response.destroy() : response.writeHead(202).end('{}');
    });
    await using transport = createTransport({ version: '1', environment: {} });
    const { tools, events } = fakeTools();
    const service = serviceOver(transport, { endpoints: { api: server.address }, retry: tools });
    expect(await collect(pushItems(service, stream(items('a', 'b'))))).toEqual([ids('a', 'b')]);
    expect(queued).toEqual(hasEffect ? ['file-1', 'file-2'] : ['file-2']);
    expect(events).toMatchObject([
      { call: 'pushItemBatch', attempt: 1, reason: expect.stringContaining('may have arrived') },
    ]);
    const uploads = server.received.filter(({ method, url }) => method === 'PUT' && !url.includes('/batch'));
    for (const { headers, body } of uploads) {
      expect(headers).toEqual({
        host: server.address.slice('http://'.length),
        connection: 'keep-alive',
        'content-length': `${body.length}`,
        'content-type': 'application/octet-stream',
        'x-amz-server-side-encryption': 'AES256',
      });
    }
    expect(uploads).toHaveLength(2);
  });
});

function slotAt(address: string, n: number): string {
  return JSON.stringify({ ...JSON.parse(container(n)), uploadUri: `${address}/storage/${n}` });
}

/** Collects in the background, so that a test can go on meanwhile. */
function collectUntilFailure(batches: AsyncIterable<readonly string[]>) {
  const state = { batches: [] as (readonly string[])[], isOver: false, failure: Promise.resolve<unknown>(undefined) };
  state.failure = (async () => {
    try {
      for await (const batch of batches) state.batches.push(batch);
    } catch (error) {
      return error;
    } finally {
      state.isOver = true;
    }
    return undefined;
  })();
  return state;
}

import { mkdtempSync, rmSync } from 'node:fs';
import { type AddressInfo, createConnection, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Agent, request } from 'undici';
import { describe, expect, it, onTestFinished } from 'vitest';
import { SANDBOX_KEY, startSandbox } from '../../src/sandbox/server.ts';
import {
  call,
  documentPath,
  idsOf,
  logOf,
  ORGANIZATION,
  pushBatch,
  SOURCE,
  sandboxFor,
  send,
  testClock,
} from './drive.ts';

const ID = 'https://docs.example.com/a';

function temporaryFile(): string {
  const folder = mkdtempSync(join(tmpdir(), 'docs-to-coveo-sandbox-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return join(folder, 'sandbox.db');
}

describe('a sandbox in a file', () => {
  it('goes on where the last one ended', async () => {
    const database = temporaryFile();
    const clock = testClock();
    const first = await sandboxFor({ database, now: clock.now });
    await call(first, 'PUT', documentPath(ID), { data: 'kept', title: 'A' });
    await call(first, 'PUT', documentPath('no uri'), { data: 'x' });
    await call(first, 'DELETE', documentPath(ID, '&deletechildren=true&orderingId=1'));
    first.notes.set('record', 'what was published');
    const seen = [first.items(SOURCE), first.log(SOURCE), first.violations];
    await first.close();
    const second = await sandboxFor({ database, sources: [], now: clock.now });
    expect([second.items(SOURCE), second.log(SOURCE), second.violations]).toEqual(seen);
    expect(second.violations).toHaveLength(2);
    expect(second.notes.get('record')).toBe('what was published');
  });

  it('keeps what was accepted and not yet done', async () => {
    const database = temporaryFile();
    const clock = testClock();
    const first = await sandboxFor({ database, now: clock.now, indexingDelayMs: 1000 });
    await pushBatch(first, { addOrUpdate: [{ documentId: ID, data: 'x' }] });
    await first.close();
    clock.advance(1000);
    const second = await sandboxFor({ database, now: clock.now });
    expect(idsOf(second)).toEqual([ID]);
    expect(logOf(second)).toEqual(['ADD INDEXING COMPLETED', 'BATCH_FILE CONSUMING_BATCH COMPLETED']);
  });

  it('can be open twice', async () => {
    const database = temporaryFile();
    const [one, other] = [await sandboxFor({ database }), await sandboxFor({ database })];
    await call(one, 'PUT', documentPath(ID), { data: 'x' });
    expect(idsOf(other)).toEqual([ID]);
    expect(idsOf(one)).toEqual([ID]);
  });

  it('fails when the file is no database', async () => {
    await expect(startSandbox({ database: tmpdir() })).rejects.toThrow(/unable to open/);
  });
});

describe('a sandbox', () => {
  it('closes at once, with connections and uploads open', async () => {
    const sandbox = await sandboxFor();
    const agent = new Agent({ keepAliveTimeout: 600_000 });
    onTestFinished(() => agent.destroy());
    await (await request(sandbox.url, { dispatcher: agent })).body.dump();
    const idle = createConnection(sandbox.port, '127.0.0.1').on('error', () => {});
    idle.write(`PUT /blobstore/x/y HTTP/1.1\r\nHost: localhost\r\nContent-Length: 9\r\n\r\n`);
    const ended = new Promise((resolve) => idle.on('close', resolve).resume());
    await sandbox.close();
    await ended;
    await sandbox.close();
    await expect(send(sandbox.url, 'GET')).rejects.toThrow();
  });

  it('works on its own by the timers of the machine', async () => {
    const sandbox = await startSandbox({ sources: [{ organization: ORGANIZATION, source: SOURCE }] });
    onTestFinished(() => sandbox.close());
    await call(sandbox, 'PUT', documentPath(ID), { data: 'x' });
    expect(idsOf(sandbox)).toEqual([ID]);
  });

  it('says when its port is taken, and lets go of the file', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    onTestFinished(() => void other.close());
    await new Promise((resolve) => other.once('listening', resolve));
    const { port } = other.address() as AddressInfo;
    const database = temporaryFile();
    await expect(startSandbox({ port, database })).rejects.toThrow(String(port));
    expect((await sandboxFor({ database })).port).not.toBe(port);
  });

  it('takes the keys that it is given', async () => {
    const sandbox = await sandboxFor({ apiKeys: ['mine'] });
    const status = async (key: string) =>
      (await call(sandbox, 'PUT', documentPath(ID), {}, { authorization: `Bearer ${key}` })).status;
    expect([await status('mine'), await status(SANDBOX_KEY)]).toEqual([202, 401]);
  });

  it('tells the time by its own clock', async () => {
    const clock = testClock();
    const sandbox = await sandboxFor({ now: clock.now });
    clock.advance(86_400_000);
    expect((await send(sandbox.url, 'GET')).headers.date).toBe('Mon, 02 Mar 2026 12:00:00 GMT');
  });

  it.each([
    { host: 'localhost', status: 200 },
    { host: '127.0.0.1:7700', status: 200 },
    { host: '127.8.9.1', status: 200 },
    { host: '[::1]:80', status: 200 },
    { host: 'evil.example', status: 403 },
    { host: 'localhost.evil.example', status: 403 },
    { host: '127.0.0.1.evil.example', status: 403 },
    { host: 'localhost:80@evil.example', status: 403 },
    { host: '10.0.0.1', status: 403 },
  ])('answers $status to the name $host', async ({ host, status }) => {
    const sandbox = await sandboxFor();
    expect((await send(sandbox.url, 'GET', { headers: { host } })).status).toBe(status);
  });

  it('keeps notes', async () => {
    const { notes } = await sandboxFor();
    expect(notes.get('a')).toBeUndefined();
    notes.set('a', '1');
    notes.set('a', '2');
    expect(notes.get('a')).toBe('2');
    notes.delete('a');
    expect(notes.get('a')).toBeUndefined();
  });
});

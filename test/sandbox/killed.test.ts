import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { fileURLToPath } from 'node:url';
import { expect, it, onTestFinished } from 'vitest';
import { SANDBOX_KEY, startSandbox } from '../../src/sandbox/server.ts';
import { DOCUMENTS, ORGANIZATION, PUSH, SOURCE, send } from './drive.ts';

const CLI = fileURLToPath(new URL('../../src/cli.ts', import.meta.url));
const ITEMS = 3000;
const headers = { authorization: `Bearer ${SANDBOX_KEY}`, 'content-type': 'application/json' };

/** A sandbox in a process of its own, and where it is. */
async function started(database: string): Promise<{ readonly child: ChildProcess; readonly url: string }> {
  const place = ['--port', '0', '--database', database, '--organization', ORGANIZATION, '--source', SOURCE];
  const child = spawn(process.execPath, [CLI, 'sandbox', ...place], { stdio: ['ignore', 'ignore', 'pipe'] });
  let said = '';
  for await (const chunk of child.stderr ?? []) {
    said += String(chunk);
    const url = /http:\/\/127\.0\.0\.1:\d+/.exec(said)?.[0];
    if (url !== undefined) return { child, url };
  }
  throw new Error(`The sandbox must say where it is, but said: ${said}`);
}

/** A batch of many items, uploaded; its name. */
async function uploadedTo(url: string): Promise<string> {
  const opened = await send(`${url}${PUSH}/files`, 'POST', { headers });
  const { fileId, uploadUri, requiredHeaders } = JSON.parse(opened.text);
  const items = Array.from({ length: ITEMS }, (_, at) => ({
    documentId: `https://docs.example.com/${at}`,
    title: `Page ${at}`,
    tags: [`tag ${at % 7}`],
    data: `<p>${'words of the page '.repeat(50)}</p>`,
    fileExtension: '.html',
  }));
  const body = Buffer.from(JSON.stringify({ addOrUpdate: items, delete: [] }));
  const { status } = await send(uploadUri, 'PUT', { headers: requiredHeaders, body });
  expect(status).toBe(200);
  return fileId;
}

it('a sandbox that is killed in the middle of a batch comes back with all of it, once', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'docs-to-coveo-killed-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const database = join(folder, 'sandbox.db');
  const { child, url } = await started(database);
  onTestFinished(() => void child.kill('SIGKILL'));
  const fileId = await uploadedTo(url);
  const { status } = await send(`${url}${DOCUMENTS}/batch?fileId=${fileId}`, 'PUT', { headers });
  expect(status).toBe(202);
  // It is answered before anything of it is carried out, and that takes a while.
  child.kill('SIGKILL');
  await once(child, 'exit');

  const left = new DatabaseSync(database);
  const count = (table: string) => left.prepare(`SELECT count(*) AS n FROM ${table}`).get()?.n;
  expect(left.prepare('PRAGMA integrity_check').get()).toEqual({ integrity_check: 'ok' });
  // All of it, or nothing and the task.
  expect([count('items'), count('operations')]).toEqual(count('items') === 0 ? [0, 1] : [ITEMS, 0]);
  left.close();

  const sandbox = await startSandbox({ database });
  onTestFinished(() => sandbox.close());
  await sandbox.settle();
  expect(sandbox.items(SOURCE)).toHaveLength(ITEMS);
  expect(sandbox.log(SOURCE).filter(({ task }) => task === 'INDEXING')).toHaveLength(ITEMS);
  const query = { q: 'words', numberOfResults: 1, viewAllContent: true };
  const search = `${sandbox.url}/rest/search/v2?organizationId=${ORGANIZATION}`;
  const found = await send(search, 'POST', { headers, body: JSON.stringify(query) });
  expect(JSON.parse(found.text)).toMatchObject({ totalCount: ITEMS });
});

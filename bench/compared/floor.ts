/**
 * The least that a first publish can be: list the commit, read every page, compress, make JSON, upload in batches; nothing is understood.
 *
 *   node bench/compared/floor.ts ROOT URL      in a repository; ROOT: folder of the pages, URL: of a server that keeps nothing
 */
import { execFileSync } from 'node:child_process';
import { deflateSync } from 'node:zlib';
import { z } from 'zod';

const BATCH_BYTES = 5 * 1024 * 1024;
const BUFFER = 2 ** 31 - 1;

const [root = '', url = ''] = process.argv.slice(2);
const push = `${url}/push/v1/organizations/acme`;
const Container = z.object({ fileId: z.string(), uploadUri: z.string() });

function pagesOfCommit(): readonly { readonly path: string; readonly id: string }[] {
  const listed = execFileSync('git', ['ls-tree', '-r', '-z', 'HEAD'], { encoding: 'utf8', maxBuffer: BUFFER });
  const pages = [];
  for (const line of listed.split('\0')) {
    const [about = '', path = ''] = line.split('\t');
    if (path.endsWith('.md') && path.startsWith(root)) pages.push({ path, id: about.split(' ')[2] ?? '' });
  }
  return pages;
}

/** The blobs in the order in which they were asked for: a line `id type length`, the bytes, a line end. */
function* contents(ids: readonly string[]): Generator<Buffer> {
  const input = `${ids.join('\n')}\n`;
  const output = execFileSync('git', ['cat-file', '--batch'], { input, maxBuffer: BUFFER });
  for (let at = 0; at < output.length; ) {
    const start = output.indexOf('\n', at) + 1;
    const length = Number(output.toString('latin1', at, start).split(' ')[2]);
    yield output.subarray(start, start + length);
    at = start + length + 1;
  }
}

async function call(method: string, address: string, body?: string): Promise<string> {
  const answer = await fetch(address, { method, ...(body === undefined ? {} : { body }) });
  if (!answer.ok) throw new Error(`${method} ${address}: ${answer.status}`);
  return await answer.text();
}

async function send(items: readonly string[]): Promise<void> {
  const { fileId, uploadUri } = Container.parse(JSON.parse(await call('POST', `${push}/files`)));
  await call('PUT', uploadUri, `{"addOrUpdate":[${items.join(',')}]}`);
  await call('PUT', `${push}/sources/floor/documents/batch?fileId=${fileId}`);
}

const pages = pagesOfCommit();
let batch: string[] = [];
let size = 0;
let at = 0;
for (const content of contents(pages.map(({ id }) => id))) {
  const documentId = `https://docs.example.com/${encodeURI(pages[at]?.path ?? '')}`;
  const compressedBinaryData = deflateSync(content).toString('base64');
  const item = { documentId, fileExtension: '.html', compressionType: 'ZLIB', compressedBinaryData };
  const json = JSON.stringify(item);
  batch.push(json);
  size += json.length;
  at += 1;
  if (size >= BATCH_BYTES) {
    await send(batch);
    batch = [];
    size = 0;
  }
}
if (batch.length > 0) await send(batch);
console.log(JSON.stringify({ pages: at }));

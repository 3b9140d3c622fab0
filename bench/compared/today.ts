/**
 * What a team writes today, from the documentation of the libraries: front matter with gray-matter, HTML with remark and rehype, made
 * safe, and every page sent with Coveo's own client, at every merge.
 *
 *   node bench/compared/today.ts FOLDER URL      FOLDER: of the pages, URL: of a server that keeps nothing
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DocumentBuilder, PushSource } from '@coveo/push-api-client';
import matter from 'gray-matter';
import rehypeRaw from 'rehype-raw';
import rehypeSanitize from 'rehype-sanitize';
import rehypeStringify from 'rehype-stringify';
import { remark } from 'remark';
import remarkGfm from 'remark-gfm';
import remarkRehype from 'remark-rehype';

const BATCH_BYTES = 5 * 1024 * 1024;
const SOURCE = 'acme-today';

const [folder = '', url = ''] = process.argv.slice(2);

// The client knows Coveo's hosts only, so where these lead is changed here.
const realFetch = globalThis.fetch;
globalThis.fetch = (input, init) =>
  realFetch(String(input).replace(/^https:\/\/(?:api|platform)[a-z-]*\.cloud\.coveo\.com/, url), init);

const converter = remark()
  .use(remarkGfm)
  .use(remarkRehype, { allowDangerousHtml: true })
  .use(rehypeRaw)
  .use(rehypeSanitize)
  .use(rehypeStringify)
  .freeze();

const source = new PushSource('key', 'acme', { maxRetries: 1 });

async function documentOf(path: string): Promise<{ readonly document: DocumentBuilder; readonly bytes: number }> {
  const { data, content } = matter(readFileSync(join(folder, path), 'utf8'));
  const front: Record<string, unknown> = data;
  const html = String(await converter.process(content));
  const address = `https://docs.example.com/${encodeURI(path.replace(/(?:index)?\.md$/, ''))}`;
  const document = new DocumentBuilder(address, String(front.title ?? path)).withData(html).withFileExtension('.html');
  for (const [key, value] of Object.entries(front)) {
    if (typeof value !== 'string' && typeof value !== 'number') continue;
    try {
      document.withMetadataValue(key.toLowerCase(), value);
    } catch {
      // A key that the client keeps for itself, such as `title`.
    }
  }
  return { document, bytes: html.length };
}

async function send(documents: DocumentBuilder[]): Promise<void> {
  // Fields are made once in the Administration Console, not at every merge.
  await source.batchUpdateDocuments(SOURCE, { addOrUpdate: documents, delete: [] }, { createFields: false });
}

let batch: DocumentBuilder[] = [];
let size = 0;
let pages = 0;
for (const path of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
  if (!path.endsWith('.md')) continue;
  const { document, bytes } = await documentOf(path);
  batch.push(document);
  pages += 1;
  size += bytes;
  if (size >= BATCH_BYTES) {
    await send(batch);
    batch = [];
    size = 0;
  }
}
if (batch.length > 0) await send(batch);
console.log(JSON.stringify({ pages }));

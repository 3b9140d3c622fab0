/** Pushes items in batches of the size that it is told, to the server that it is told, and says how long that took. One process for each size. */
import { hash } from 'node:crypto';
import { pushItems } from '../src/coveo/batches.ts';
import { createPushService } from '../src/coveo/push-service.ts';
import type { OutgoingItem } from '../src/coveo/service.ts';
import { createTransport } from '../src/coveo/transport.ts';

const [api = '', batchBytes = '', items = ''] = process.argv.slice(2);

/** About 10 kB each when packed: hexadecimal digits compress to half. */
async function* generated(count: number): AsyncGenerator<OutgoingItem> {
  for (let number = 0; number < count; number += 1) {
    const lines = Array.from({ length: 120 }, (_, line) => hash('sha512', `${number} ${line}`));
    yield {
      documentId: `https://docs.example.com/${number}`,
      html: `<!doctype html><p>${lines.join('\n')}</p>`,
      metadata: { title: `Page ${number}`, language: 'en' },
    };
  }
}

await using transport = createTransport({ version: '0.0.0', environment: {} });
const traffic = { requests: 0, retries: 0, containers: 0, bytes: 0 };
const retry = { now: () => new Date(), sleep: async () => undefined, random: () => 0.5, onRetry: () => undefined };
const target = { endpoints: { api }, organization: 'acme', source: 'docs', apiKey: 'bench', transport, traffic, retry };
const service = createPushService(target);
const started = performance.now();
for await (const _ of pushItems(service, generated(Number(items)), { batchBytes: Number(batchBytes) }));
const seconds = (performance.now() - started) / 1_000;
console.log(JSON.stringify({ ...traffic, seconds }));

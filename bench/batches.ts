/**
 * What the size of a batch costs: calls, memory, and what is sent again when a batch fails.
 *
 *   npm run bench:batches
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';

const MB = 1024 * 1024;
const SIZES = [1, 5, 16, 64, 250];
const ITEMS = 30_000;
/** Of one call, as documented for the service. */
const CALL_SECONDS = 0.3;

interface Row {
  readonly size: number;
  readonly requests: number;
  readonly containers: number;
  readonly bytes: number;
  readonly seconds: number;
  readonly megabytes: number;
}

/** A server that takes whatever comes, at once: what is measured is the program. */
async function startSink() {
  const server = createServer((request, response) => {
    request.resume();
    request.on('end', () => {
      const { port } = server.address() as AddressInfo;
      const isContainer = request.url?.endsWith('/files') === true;
      const container = { fileId: 'f', uploadUri: `http://127.0.0.1:${port}/upload`, requiredHeaders: {} };
      response.statusCode = isContainer ? 201 : request.url === '/upload' ? 200 : 202;
      response.end(isContainer ? JSON.stringify(container) : '');
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, close: () => server.close() };
}

async function measure(url: string, size: number): Promise<Row> {
  const script = fileURLToPath(new URL('./push-items.ts', import.meta.url));
  const witness = new URL('./tell-peak.ts', import.meta.url).href;
  const child = spawn(process.execPath, ['--import', witness, script, url, `${size * MB}`, `${ITEMS}`], {
    stdio: ['ignore', 'pipe', 'inherit', 'pipe'],
  });
  const told = child.stdio[3];
  const output = child.stdout;
  if (!output || !told) throw new Error('The process that pushes has no output.');
  const [said, peak] = await Promise.all([text(output), text(told as Readable), once(child, 'close')]);
  return { size, ...JSON.parse(said), megabytes: Math.round(Number(peak) / 1_024) };
}

const sink = await startSink();
const rows: Row[] = [];
for (const size of SIZES) {
  const row = await measure(sink.url, size);
  rows.push(row);
  console.error(`${size} MB: ${row.requests} requests, ${row.megabytes} MB, ${row.seconds.toFixed(1)} s`);
}
sink.close();

const lines = rows.map(({ size, requests, containers, bytes, seconds, megabytes }) => {
  const latency = Math.round((requests * CALL_SECONDS) / 2);
  return `| ${size} | ${containers} | ${requests} | ${Math.round(bytes / MB)} | ${megabytes} | ${seconds.toFixed(0)} | ${latency} |`;
});
const table = [
  '| batch, MB | containers | requests | MB sent | peak MB | seconds here | seconds of latency |',
  '| ---: | ---: | ---: | ---: | ---: | ---: | ---: |',
  ...lines,
].join('\n');
console.log(table);
writeFileSync(
  new URL('./batches.md', import.meta.url),
  `# Sizes of batches

${ITEMS.toLocaleString('en')} items of about 10 kB each, pushed to a server on the same machine that takes everything at once, two batches under way at a
time. "Seconds of latency" is what the documented 300 ms a call would add, two calls side by side. \`npm run bench:batches\` measures again.

${table}

## What follows

- **Calls** are limited a day, and each takes about 300 ms; three a batch. Five megabytes make a fifth of the calls of one, and what is left of
  latency, half a minute for thirty thousand pages, is lost beside the six minutes that indexing these takes at the documented
  300,000 items an hour. Larger batches save seconds.
- **Memory**: what is under way is in memory, with the next batch while it fills. It is least at 5 MB and grows from there; 250 MB batches
  take three times as much.
- **Loss**: a batch that fails, or whose answer is lost, goes again from its container on; a run that is killed leaves what is under way in
  doubt, and all of it is sent again. At 5 MB that is some 500 pages; at 250 MB it is most of a site. A batch file that the service cannot
  read takes all its items with it.
- **The record** learns what was accepted once a batch is, and each renewal of the lease writes that down: small batches keep it exact.
- Coveo's own clients cut at 5 MB too, so it is the size that the service sees most.

So the default is 5 MB. A publish of a few changed pages is one batch whatever the size.
`,
);

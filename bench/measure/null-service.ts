/**
 * Says yes to every call of the Push API and keeps nothing, so that what is measured is who calls. A process of its own, so that its
 * work counts for nobody. Prints its port.
 */
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';

interface Answer {
  readonly status: number;
  readonly body?: unknown;
}

let containers = 0;

function answerTo({ method = 'GET', url = '/' }: IncomingMessage): Answer {
  const path = url.split('?', 1)[0] ?? '';
  if (method === 'POST' && path.endsWith('/files')) return { status: 201, body: container() };
  if (path.startsWith('/upload/')) return { status: 200 };
  if (path.endsWith('/status')) return { status: 201 };
  if (method === 'GET' && path.includes('/sources/')) return { status: 200, body: { sourceVisibility: 'SECURED' } };
  // Batches, deletes of items that are older, identities.
  return method === 'GET' ? { status: 200, body: {} } : { status: 202 };
}

function container() {
  containers += 1;
  const requiredHeaders = {
    'x-amz-server-side-encryption': 'AES256',
    'Content-Type': 'application/octet-stream',
  };
  return {
    fileId: `file-${containers}`,
    uploadUri: `http://127.0.0.1:${port()}/upload/${containers}`,
    requiredHeaders,
  };
}

const server = createServer((request, response) => {
  request.resume();
  request.on('end', () => {
    const { status, body } = answerTo(request);
    response.writeHead(status, { 'content-type': 'application/json' });
    response.end(JSON.stringify(body ?? {}));
  });
});

function port(): number {
  return (server.address() as AddressInfo).port;
}

// Converting a batch may take minutes, and Coveo's client fails when its connection is closed meanwhile.
server.keepAliveTimeout = 600_000;
server.listen(0, '127.0.0.1', () => console.log(port()));

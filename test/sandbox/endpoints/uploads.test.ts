import { createConnection } from 'node:net';
import { describe, expect, it } from 'vitest';
import { SANDBOX_KEY, type Sandbox } from '../../../src/sandbox/server.ts';
import { call, DOCUMENTS, openContainer, sandboxFor, send, testClock } from '../drive.ts';

type Container = Awaited<ReturnType<typeof openContainer>>;

describe('an upload', () => {
  it('takes the bytes with exactly the required headers, once', async () => {
    const sandbox = await sandboxFor();
    const { uploadUri, requiredHeaders } = await openContainer(sandbox);
    const put = () => send(uploadUri, 'PUT', { headers: requiredHeaders, body: '{}' });
    expect(await put()).toMatchObject({ status: 200, text: '' });
    expect(sandbox.violations).toEqual([]);
    expect(await put()).toMatchObject({ status: 403, text: expect.stringContaining('<Code>AccessDenied</Code>') });
    expect(sandbox.violations).toHaveLength(1);
  });

  it('is logged without the key, and with its bytes', async () => {
    const sandbox = await sandboxFor();
    const { uploadUri, requiredHeaders } = await openContainer(sandbox);
    await send(uploadUri, 'PUT', { headers: requiredHeaders, body: 'abc' });
    expect(sandbox.requests).toMatchObject([
      { method: 'POST', authorized: true, status: 201, headers: { authorization: '***' } },
      { method: 'PUT', path: new URL(uploadUri).pathname, authorized: false, bytes: 3, status: 200 },
    ]);
    expect(JSON.stringify(sandbox.requests)).not.toContain(SANDBOX_KEY);
  });

  it('of several megabytes arrives whole', async () => {
    const sandbox = await sandboxFor();
    const { uploadUri, fileId, requiredHeaders } = await openContainer(sandbox);
    const items = Array.from({ length: 40 }, (_, index) => ({
      documentId: `https://x.example/${index}`,
      data: `${index} ${'lorem '.repeat(20_000)}`,
    }));
    await send(uploadUri, 'PUT', { headers: requiredHeaders, body: JSON.stringify({ addOrUpdate: items }) });
    await call(sandbox, 'PUT', `${DOCUMENTS}/batch?fileId=${fileId}`);
    expect(
      sandbox
        .items('acme-docs')
        .map(({ content }) => content.byteLength)
        .toSorted(),
    ).toEqual(items.map(({ data }) => data.length).toSorted());
  });

  const without = ({ requiredHeaders }: Container, name: string) =>
    Object.fromEntries(Object.entries(requiredHeaders).filter(([header]) => header !== name));

  it.each([
    {
      name: 'no encryption header',
      headers: (c: Container) => without(c, 'x-amz-server-side-encryption'),
      status: 403,
      code: 'AccessDenied',
    },
    {
      name: 'no content type',
      headers: (c: Container) => without(c, 'Content-Type'),
      status: 403,
      code: 'AccessDenied',
    },
    {
      name: 'another content type',
      headers: (c: Container) => ({ ...c.requiredHeaders, 'Content-Type': 'application/json' }),
      status: 403,
      code: 'AccessDenied',
    },
    {
      name: 'a header that was not signed',
      headers: (c: Container) => ({ ...c.requiredHeaders, 'x-amz-acl': 'private' }),
      status: 403,
      code: 'AccessDenied',
    },
    {
      name: 'the key',
      headers: (c: Container) => ({ ...c.requiredHeaders, authorization: `Bearer ${SANDBOX_KEY}` }),
      status: 400,
      code: 'InvalidArgument',
    },
  ])('with $name is refused and a violation', async ({ headers, status, code }) => {
    const sandbox = await sandboxFor();
    const container = await openContainer(sandbox);
    const reply = await send(container.uploadUri, 'PUT', { headers: headers(container), body: 'x' });
    expect(reply).toMatchObject({
      status,
      text: expect.stringContaining(`<Code>${code}</Code>`),
      headers: { 'content-type': 'application/xml' },
    });
    expect(sandbox.violations).toHaveLength(1);
    expect((await send(container.uploadUri, 'PUT', { headers: container.requiredHeaders, body: 'x' })).status).toBe(
      200,
    );
  });

  it('to a changed address is refused', async () => {
    const sandbox = await sandboxFor();
    const { uploadUri, requiredHeaders } = await openContainer(sandbox);
    const reply = await send(uploadUri.replace(/Signature=.*/, 'Signature=guess'), 'PUT', {
      headers: requiredHeaders,
      body: 'x',
    });
    expect(reply).toMatchObject({ status: 403, text: expect.stringContaining('AccessDenied') });
  });

  it('after an hour is refused, which is nobody’s fault', async () => {
    const clock = testClock();
    const sandbox = await sandboxFor({ now: clock.now });
    const { uploadUri, requiredHeaders } = await openContainer(sandbox);
    clock.advance(60 * 60 * 1000 + 1);
    expect(await send(uploadUri, 'PUT', { headers: requiredHeaders, body: 'x' })).toMatchObject({
      status: 403,
      text: expect.stringContaining('expired'),
    });
    expect(sandbox.violations).toEqual([]);
  });

  it.each([
    {
      name: 'in chunks',
      lines: ['Transfer-Encoding: chunked'],
      body: '1\r\nx\r\n0\r\n\r\n',
      status: 501,
      code: 'NotImplemented',
    },
    { name: 'without a length', lines: [], body: '', status: 411, code: 'MissingContentLength' },
    {
      name: 'over 256 MB',
      lines: [`Content-Length: ${256 * 1024 * 1024 + 1}`],
      body: '',
      status: 413,
      code: 'EntityTooLarge',
    },
  ])('$name is refused and a violation', async ({ lines, body, status, code }) => {
    const sandbox = await sandboxFor();
    const container = await openContainer(sandbox);
    const answer = await sendRaw(sandbox, container, lines, body);
    expect(answer).toMatch(new RegExp(`^HTTP/1.1 ${status} [^]*<Code>${code}</Code>`));
    expect(sandbox.violations).toHaveLength(1);
  });

  it('that breaks off leaves the container empty, and it can be used again', async () => {
    const sandbox = await sandboxFor();
    const container = await openContainer(sandbox);
    const { hostname, port } = new URL(container.uploadUri);
    const socket = createConnection(Number(port), hostname);
    socket.write(rawHead(container, ['Content-Length: 9000000']));
    socket.end('only this '.repeat(300_000));
    await new Promise((resolve) => socket.resume().on('close', resolve));
    const reply = await send(container.uploadUri, 'PUT', {
      headers: container.requiredHeaders,
      body: '{"addOrUpdate":[]}',
    });
    expect(reply.status).toBe(200);
    await call(sandbox, 'PUT', `${DOCUMENTS}/batch?fileId=${container.fileId}`);
    expect(sandbox.log('acme-docs')).toMatchObject([{ operation: 'BATCH_FILE', result: 'COMPLETED' }]);
  });
});

/** Bytes as they are, for what no client library would send. */
function sendRaw({ port }: Sandbox, container: Container, lines: readonly string[], body: string): Promise<string> {
  const socket = createConnection(port, '127.0.0.1');
  socket.write(rawHead(container, lines) + body);
  return new Promise((resolve, reject) => {
    let answer = '';
    socket.on('error', reject).on('data', (data) => {
      answer += data;
      if (answer.includes('</Error>')) {
        socket.destroy();
        resolve(answer);
      }
    });
  });
}

function rawHead({ uploadUri, requiredHeaders }: Container, lines: readonly string[]): string {
  const { pathname, search, host } = new URL(uploadUri);
  const headers = Object.entries(requiredHeaders).map(([name, value]) => `${name}: ${value}`);
  return [`PUT ${pathname}${search} HTTP/1.1`, `Host: ${host}`, ...headers, ...lines, '', ''].join('\r\n');
}

import { describe, expect, it } from 'vitest';
import { createLimitsReader } from '../../src/coveo/limits.ts';
import { createTransport } from '../../src/coveo/transport.ts';
import { SANDBOX_KEY, startSandbox } from '../../src/sandbox/server.ts';

async function readFrom(limits: Parameters<typeof startSandbox>[0], parts: { key?: string; platform?: string } = {}) {
  await using server = await startServer(limits);
  await using transport = createTransport({ version: '0.0.0', environment: {} });
  const traffic = { requests: 0, retries: 0, containers: 0, bytes: 0 };
  const { key = SANDBOX_KEY, platform = server.url } = parts;
  const read = createLimitsReader({
    platform,
    organization: 'acme',
    apiKey: key,
    transport,
    traffic,
    now: () => new Date(),
  });
  return { limits: await read(), violations: server.violations, traffic };
}

async function startServer(options: Parameters<typeof startSandbox>[0]) {
  const sandbox = await startSandbox({ sources: [{ organization: 'acme', source: 'docs' }], ...options });
  return Object.assign(sandbox, { [Symbol.asyncDispose]: () => sandbox.close() });
}

/** What every organization of the sandbox counts. */
const SET_UP = [
  { name: 'content.sources', limit: 25, used: 1 },
  { name: 'content.fields', limit: 5_000, used: 0 },
  { name: 'content.securityProviders', limit: 15, used: 0 },
];

describe('createLimitsReader', () => {
  it('names each limit by section and key, once', async () => {
    const limits = {
      push: { callsPerDay: { limit: 10, actualCount: 4 } },
      index: { items: { limit: 5, actualCount: 5 } },
    };
    const found = await readFrom({ limits });
    expect(found.limits).toEqual([
      ...SET_UP,
      { name: 'push.callsPerDay', limit: 10, used: 4 },
      { name: 'index.items', limit: 5, used: 5 },
    ]);
    expect(found.violations).toEqual([]);
    expect(found.traffic.requests).toBe(2);
  });

  it('knows those of what is set up where there are no others', async () =>
    expect((await readFrom({})).limits).toEqual(SET_UP));

  it('fails where the key may not look', () =>
    expect(readFrom({}, { key: 'xx-another-key' })).rejects.toMatchObject({ kind: 'unauthorized' }));

  it('sends no key over plain http', () =>
    expect(readFrom({}, { platform: 'http://platform.example.com' })).rejects.toMatchObject({
      kind: 'insecure-address',
    }));
});

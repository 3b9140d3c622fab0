import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pushItems } from '../../../src/coveo/batches.ts';
import { pushIdentities } from '../../../src/coveo/identities.ts';
import { createPushService } from '../../../src/coveo/push-service.ts';
import type { OutgoingItem } from '../../../src/coveo/service.ts';
import { createTransport, type Transport } from '../../../src/coveo/transport.ts';
import type { Directory } from '../../../src/model/directory.ts';
import type { Identity } from '../../../src/model/identity.ts';
import type { ItemPermissions } from '../../../src/model/item-permissions.ts';
import { decide, identitiesOf, relationsOf } from '../../../src/plan/access/evaluate.ts';
import { SANDBOX_KEY, type Sandbox, startSandbox } from '../../../src/sandbox/server.ts';
import { casesOf } from '../../support/cases.ts';
import { anyDirectory, anyPermissions, EXTERNAL, NAMES } from './any.ts';

const RUNS = casesOf(30);
/** Each run has an organization of its own. */
const organizationOf = (number: number) => `acme-${number}`;
let sandbox: Sandbox;
let transport: Transport;

beforeAll(async () => {
  const numbers = Array.from({ length: RUNS }, (_, index) => index);
  transport = createTransport({ version: '0.0.0', environment: {} });
  sandbox = await startSandbox({
    sources: numbers.map((number) => ({ organization: organizationOf(number), source: `source-${number}` })),
    providers: numbers.flatMap((number) => [
      {
        organization: organizationOf(number),
        id: `Ours-${number}`,
        caseSensitive: true,
        cascadesTo: [`mail-${number}`],
        sources: [`source-${number}`],
      },
      { organization: organizationOf(number), id: `mail-${number}`, caseSensitive: true, cascadesTo: [] },
    ]),
  });
});
afterAll(async () => {
  await transport[Symbol.asyncDispose]();
  await sandbox.close();
});

/** The same names with providers of a run of their own. */
function inRun<Value>(value: Value, number: number): Value {
  return JSON.parse(
    JSON.stringify(value, (key, inner) => {
      return (key === 'provider' || key === 'securityProvider') && typeof inner === 'string'
        ? `${inner}-${number}`
        : inner;
    }),
  );
}

async function* itemsOf(arrays: readonly ItemPermissions[]): AsyncGenerator<OutgoingItem> {
  for (const [index, permissions] of arrays.entries()) {
    yield { documentId: `https://docs.example.com/${index}`, html: '<p>x</p>', metadata: {}, permissions };
  }
}

/** Publishes to the sandbox and asks it who sees what; what has no identity of its own there is made one without members. */
async function publishedTo(number: number, us: Directory, arrays: readonly ItemPermissions[]): Promise<string> {
  const source = `source-${number}`;
  const traffic = { requests: 0, retries: 0, containers: 0, bytes: 0 };
  const retry = { now: () => new Date(), sleep: async () => undefined, random: () => 0, onRetry: () => undefined };
  const organization = organizationOf(number);
  const endpoints = { api: sandbox.url };
  const service = createPushService({
    endpoints,
    organization,
    source,
    apiKey: SANDBOX_KEY,
    transport,
    traffic,
    retry,
  });
  const bare = (one: Identity) => ({ ...one, members: [], granted: [], aliases: [] });
  const ours = [...inRun([...us.identities.values()], number), ...inRun(EXTERNAL, number).map(bare)];
  const elsewhere = inRun(NAMES, number).filter(({ provider }) => provider === `mail-${number}`);
  await pushIdentities(service, `Ours-${number}`, { pushed: ours, deleted: [] });
  await pushIdentities(service, `mail-${number}`, { pushed: elsewhere.map(bare), deleted: [] });
  for await (const _ of pushItems(service, itemsOf(inRun(arrays, number))));
  return source;
}

const TYPES = { user: 'USER', group: 'GROUP', virtualGroup: 'VIRTUAL_GROUP' } as const;

describe('the sandbox, which shares no code with the evaluator', () => {
  it('lets in whom the evaluator lets in, and nobody else', async () => {
    let number = 0;
    await fc.assert(
      fc.asyncProperty(anyDirectory, fc.array(anyPermissions, { minLength: 1, maxLength: 8 }), async (us, arrays) => {
        const run = number++;
        const source = await publishedTo(run, us, arrays);
        expect(sandbox.items(source)).toHaveLength(arrays.length);
        const relations = relationsOf(us);
        const seenBy = (one: 'anonymous' | Identity) =>
          arrays.flatMap((array, index) =>
            decide(array, identitiesOf(one, relations)).visible ? [`https://docs.example.com/${index}`] : [],
          );
        expect(sandbox.visibleTo(source, 'anonymous')).toEqual(seenBy('anonymous'));
        for (const one of NAMES) {
          const { kind, name, provider } = inRun(one, run);
          expect(sandbox.visibleTo(source, { name, provider, type: TYPES[kind] })).toEqual(seenBy(one));
        }
      }),
      { numRuns: RUNS, endOnFailure: true },
    );
    expect(sandbox.violations).toEqual([]);
  });
});

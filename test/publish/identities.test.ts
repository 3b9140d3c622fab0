import { describe, expect, it } from 'vitest';
import { ServiceError } from '../../src/coveo/service-error.ts';
import { plan } from '../../src/publish/plan.ts';
import { publish } from '../../src/publish/publish.ts';
import { rebuild } from '../../src/publish/rebuild.ts';
import { createCommitStore } from '../../src/publish/stores/commit-store.ts';
import { type Files, fakeService, MemoryStore, world } from './fakes.ts';
import { settingsWith } from './settings-of.ts';

const SETTINGS = settingsWith(`
permissions:
  sets:
    everyone: {anonymous: true}
    staff: {allow: [{group: Employees}, {user: zoe}]}
  rules:
    - {paths: "**", use: everyone}
    - {paths: "internal/**", use: staff}
identities:
  provider: Ours
  file: people.csv
`);
const people = (...names: readonly string[]) => `group,member\n${names.map((name) => `Employees,${name}\n`).join('')}`;
const FILES: Files = { 'index.md': '# Hi', 'internal/pay.md': '# Pay', 'people.csv': people('ann', 'bob') };
const many = Array.from({ length: 12 }, (_, index) => `m${index}`);

describe('identities', () => {
  it('go before the items, and users whom only permissions name with them', async () => {
    const service = fakeService();
    const { report } = await publish(world({ c1: FILES }, { service, settings: SETTINGS }));
    expect(service.calls).toEqual([
      'INCREMENTAL',
      'container',
      'upload',
      'identities of Ours',
      'container',
      'upload',
      'batch',
      'IDLE',
    ]);
    expect(report.identities).toEqual({
      pushed: ['group:Employees', 'user:ann', 'user:bob', 'user:zoe'],
      deleted: [],
      withheld: [],
      unchanged: 0,
    });
  });

  it('go alone where no page changed, and not at all where nothing did', async () => {
    const store = new MemoryStore();
    const service = fakeService();
    await publish(world({ c1: FILES }, { store, settings: SETTINGS }));
    const next = { ...FILES, 'people.csv': people('ann') };
    const { report } = await publish(world({ c1: FILES, c2: next }, { store, service, settings: SETTINGS }));
    expect(service.calls).toEqual(['INCREMENTAL', 'container', 'upload', 'identities of Ours', 'IDLE']);
    expect(report.identities).toMatchObject({ pushed: ['group:Employees'], deleted: ['user:bob'], unchanged: 2 });
    const again = fakeService();
    await publish(world({ c2: next, c3: next }, { store, service: again, settings: SETTINGS }));
    expect(again.calls).toEqual([]);
  });

  it('that the key may not push hold back the items that name them, and no others', async () => {
    const store = new MemoryStore();
    const service = fakeService((call) => {
      if (call.startsWith('identities'))
        throw new ServiceError({ kind: 'forbidden', call: 'pushIdentityBatch', message: 'No.' });
    });
    const { report, ending } = await publish(world({ c1: FILES }, { store, service, settings: SETTINGS }));
    expect(ending).toBe('failed');
    expect(report.problems).toMatchObject([
      { code: 'service-forbidden', hint: expect.stringContaining('Security identity providers') },
    ]);
    expect(report.items.map(({ path }) => path)).toEqual(['index.md']);
    expect(report.identities).toMatchObject({ pushed: [] });
    expect([...(store.record?.items.keys() ?? [])]).toEqual(['https://docs.example.com/']);
    expect([...(store.record?.identities?.values() ?? [])].every(({ doubt }) => doubt)).toBe(true);
    const healed = fakeService();
    const { report: next } = await publish(world({ c1: FILES }, { store, service: healed, settings: SETTINGS }));
    expect(next.problems).toEqual([]);
    expect(next.items.map(({ path }) => path)).toEqual(['internal/pay.md']);
    expect(healed.calls.filter((call) => call.startsWith('identities'))).toHaveLength(1);
  });

  it('are in doubt in the record before the first call', async () => {
    const store = new MemoryStore();
    await publish(world({ c1: FILES }, { store, settings: SETTINGS }));
    const [intent, ended] = [store.written[0], store.written.at(-1)];
    expect([...(intent?.identities?.values() ?? [])].map(({ doubt }) => doubt)).toEqual([true, true, true, true]);
    expect([...(ended?.identities?.values() ?? [])].map(({ doubt }) => doubt)).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
  });

  it('that would shrink by much are withheld, and let go where that is allowed', async () => {
    const store = new MemoryStore();
    const before = { ...FILES, 'people.csv': people(...many) };
    const after = { ...FILES, 'people.csv': people('m0') };
    await publish(world({ c1: before }, { store, settings: SETTINGS }));
    const parts = { store, settings: SETTINGS };
    const { report } = await publish(world({ c1: before, c2: after }, parts));
    expect(report.identities?.withheld).toEqual([{ identity: 'group:Employees', lost: 11 }]);
    expect(report.members).toEqual([]);
    const { report: allowed } = await publish(
      world({ c1: before, c2: after }, { ...parts, options: { allowDeletes: 11 } }),
    );
    expect(allowed.identities).toMatchObject({ withheld: [], pushed: ['group:Employees'] });
    expect(allowed.members).toHaveLength(11);
  });

  it('are all pushed by a rebuild, and then whatever is older is deleted', async () => {
    const store = new MemoryStore();
    await publish(world({ c1: FILES }, { store, settings: SETTINGS }));
    const service = fakeService();
    await rebuild(world({ c1: FILES }, { store, service, settings: SETTINGS, options: { rebuild: true } }));
    expect(service.calls).toContain('identities of Ours');
    expect(service.calls.at(-3)).toBe(`identities of Ours older than ${Date.parse('2026-01-01T00:00:00.000Z')}`);
  });

  it('are compared with the base commit where nothing is stored', async () => {
    const after = { ...FILES, 'people.csv': people('ann') };
    const options = { organization: 'acme', source: 'acme-docs', version: '0', settingsAt: async () => SETTINGS };
    const reading = world({ c1: FILES, c2: after }, { settings: SETTINGS });
    const store = createCommitStore(reading, {
      ...options,
      base: async () => ({ revision: 'c1', from: 'a test', isPublished: true }),
    });
    const { report } = await plan({ ...reading, store });
    expect(report.identities).toMatchObject({ pushed: ['group:Employees'], deleted: ['user:bob'] });
    expect(report.members).toEqual([
      { identity: 'user:bob', gains: [], loses: ['https://docs.example.com/internal/pay'] },
    ]);
    expect(report.items).toEqual([]);
  });

  it.each<[what: string, files: Files, code: string]>([
    ['a file that is not there', { 'index.md': '# Hi' }, 'identities-file-missing'],
    ['a file that cannot be read', { ...FILES, 'people.csv': 'x' }, 'identities-invalid-csv'],
    ['a group that permissions name', { ...FILES, 'people.csv': 'group,member\nEmployes,ann\n' }, 'identity-unknown'],
  ])('stop everything before the first call: %s', async (_, files, code) => {
    const service = fakeService();
    const { report } = await publish(
      world({ c1: files }, { service, settings: SETTINGS, options: { onError: 'skip' } }),
    );
    expect(report.problems.map((problem) => problem.code)).toContain(code);
    expect(service.calls).toEqual([]);
  });

  it('of teams that cannot be read stop a publish; a plan takes them as they were', async () => {
    const settings = settingsWith('identities: {provider: Ours, github: {teams: [docs]}}');
    const files = { 'index.md': '# Hi' };
    const names = {
      groups: { docs: [{ kind: 'user', name: 'ann', external: false }] },
      virtualGroups: {},
      users: [],
      aliases: {},
      granted: [],
    } as const;
    const readTeams = async () => ({ kind: 'teams', names, problems: [] }) as const;
    const store = new MemoryStore();
    await publish(world({ c1: files }, { store, settings, readTeams }));
    const service = fakeService();
    const { report } = await publish(world({ c2: files }, { store, settings, service }));
    expect(report.problems.map(({ code }) => code)).toEqual(['github-token-missing', 'nothing-pushed']);
    expect(service.calls).toEqual([]);
    const { report: planned } = await plan(world({ c2: files }, { store, settings }));
    expect(planned.problems).toMatchObject([{ level: 'warning', code: 'github-teams-not-read' }]);
    expect(planned.identities).toMatchObject({ pushed: [], deleted: [], unchanged: 2 });
  });
});

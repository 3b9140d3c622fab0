import { describe, expect, it } from 'vitest';
import { ServiceError } from '../../../src/coveo/service-error.ts';
import { plan } from '../../../src/publish/plan.ts';
import { publish } from '../../../src/publish/publish.ts';
import { createCommitStore } from '../../../src/publish/stores/commit-store.ts';
import { fakeService, MemoryStore, world } from '../fakes.ts';
import { settingsWith } from '../settings-of.ts';

const settingsFor = (use: string) =>
  settingsWith(
    `permissions:\n  sets: {everyone: {anonymous: true}, staff: {allow: [{user: ann}]}}\n  rules: [{paths: "**", use: ${use}}]`,
  );
const FILES = { 'a.md': '# A\n' };
const COMMITS = { c1: FILES, c2: FILES, c3: { 'a.md': '# A, changed\n' } };
const STAFF = settingsFor('staff');
const EVERYONE = settingsFor('everyone');

/** A run that may not widen, of the last commit, with the settings that made everything public in the second. */
function run(base: { readonly revision: string; readonly isPublished: boolean } | undefined, options = {}, parts = {}) {
  const service = fakeService();
  const here = world(COMMITS, {
    settings: EVERYONE,
    service,
    options: { head: 'c3', onWidened: 'fail', ...options },
    countItems: undefined,
    ...parts,
  });
  const store = createCommitStore(here, {
    organization: 'acme',
    source: 'acme-docs',
    version: '0.1.0',
    base: async () => base && { ...base, from: 'a test' },
    settingsAt: async (commit) => (commit === 'c1' ? STAFF : EVERYONE),
  });
  return { service, here: { ...here, store } };
}

describe('`on-widened: fail` where nothing can be compared', () => {
  it.each([
    ['a base that the event replaced, and that no run published', { revision: 'c2', isPublished: false }],
    ['a base that is gone', { revision: '0'.repeat(40), isPublished: false }],
    ['no base at all', undefined],
  ])('sends nothing with %s', async (_name, base) => {
    const { service, here } = run(base);
    const { report } = await publish(here);
    expect(report.problems).toContainEqual(expect.objectContaining({ level: 'error', code: 'access-not-comparable' }));
    expect(service.calls).toEqual([]);
  });

  it('compares with a base that a run published', async () => {
    const { service, here } = run({ revision: 'c1', isPublished: true });
    const { report } = await publish(here);
    expect(report.problems).toContainEqual(expect.objectContaining({ level: 'error', code: 'access-widened' }));
    expect(service.calls).toEqual([]);
  });

  it('sends where the source is known to be empty', async () => {
    const { service, here } = run(undefined, {}, { countItems: async () => 0 });
    expect((await publish(here)).report.problems).toEqual([]);
    expect(service.calls).toContain('batch');
  });

  it('sends, with a notice, where somebody allows it for this run', async () => {
    const { service, here } = run(undefined, { allowWidened: true });
    const { report } = await publish(here);
    expect(report.problems).toMatchObject([{ level: 'notice', code: 'access-not-compared' }]);
    expect(service.calls).toContain('batch');
  });

  it.each([
    ['holds items', async () => 3],
    [
      'cannot be searched',
      async () => {
        throw new ServiceError({ kind: 'forbidden', call: 'search', message: 'No.', status: 403 });
      },
    ],
  ])('sends nothing where the source %s', async (_name, countItems) => {
    const { service, here } = run(undefined, {}, { countItems });
    await publish(here);
    expect(service.calls).toEqual([]);
  });

  it('is a warning in a plan, which does not know what the source holds', async () => {
    const { here } = run(undefined);
    const { report } = await plan(here);
    expect(report.problems).toContainEqual(
      expect.objectContaining({ level: 'warning', code: 'access-not-comparable' }),
    );
  });
});

describe('a run without a record', () => {
  it('always says that access was not compared, where the settings have permissions', async () => {
    const { report } = await publish(
      world(COMMITS, { settings: STAFF, store: new MemoryStore(), countItems: undefined }),
    );
    expect(report.problems).toMatchObject([{ level: 'notice', code: 'access-not-compared' }]);
  });

  it('says nothing of it without permissions: then everybody sees what the source shows', async () => {
    const { report } = await publish(world(COMMITS, { store: new MemoryStore(), countItems: undefined }));
    expect(report.problems).toEqual([]);
  });
});

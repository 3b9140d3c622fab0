import { describe, expect, it } from 'vitest';
import type { Platform } from '../../src/coveo/platform/platform.ts';
import { ServiceError } from '../../src/coveo/service-error.ts';
import type { Settings } from '../../src/settings/settings.ts';
import { settingsWith } from './settings-of.ts';
import { emptyOrganization, stepsIn } from './setup-world.ts';

const SETTINGS: Settings = {
  ...settingsWith(`
permissions: {sets: {staff: {allow: [{group: Employees}]}}, rules: [{paths: "**", use: staff}]}
identities: {provider: Acme Identities, groups: {Employees: [{user: ann}]}}
setup: {sourceName: Docs, fields: {area: {type: STRING, facet: true}}, mappings: {place: ["%[order]"], spot: ["%[order]"]}}
`),
  source: undefined,
};
const PAGES = { 'a.md': '---\norder: 1\narea: x\n---\n# A\n' };

type Fate = 'before' | 'after';

/** What goes wrong with a call of the platform: nothing, or it fails before or after it had its effect. */
function between(platform: Platform, fateOf: (method: string) => Fate | undefined, failure: () => Error): Platform {
  return new Proxy(platform, {
    get(target, name, receiver) {
      const method: unknown = Reflect.get(target, name, receiver);
      if (typeof method !== 'function' || name === 'retry') return method;
      return async (...parameters: unknown[]) => {
        const fate = fateOf(String(name));
        if (fate === 'before') throw failure();
        const answer: unknown = await Reflect.apply(method, target, parameters);
        if (fate === 'after') throw failure();
        return answer;
      };
    },
  });
}

/** All that a setup leaves behind, without what chance decides. */
async function stateOf(platform: Platform) {
  const sources = await platform.sources();
  const [source] = sources;
  const rules = source ? await platform.rules(source.id) : [];
  return {
    sources: sources.map(({ name, visibility }) => [name, visibility]),
    provider: (await platform.provider('Acme Identities'))?.sources.length,
    fields: (await platform.fields()).map(({ model }) => model),
    rules: rules.map(({ field, content }) => [field, content]),
  };
}

async function reference() {
  await using acme = await emptyOrganization();
  const calls: string[] = [];
  const noting = (platform: Platform) =>
    between(
      platform,
      (method) => {
        calls.push(method);
        return undefined;
      },
      Error,
    );
  await acme.setup(PAGES, SETTINGS, { apply: true, through: noting });
  return { calls, state: await stateOf(acme.platform()) };
}

const REFERENCE = await reference();

const stopped = () => new ServiceError({ kind: 'unreachable', call: 'x', message: 'The cable is out.' });

describe('a setup that is stopped', () => {
  const cases = REFERENCE.calls.flatMap((method, index) =>
    (['before', 'after'] as const).map((fate) => [fate, index, method] as const),
  );

  it.each(cases)('%s call %i, `%s`, is finished by the next, as if nothing had been', async (fate, index) => {
    await using acme = await emptyOrganization();
    let number = 0;
    const through = (platform: Platform) => between(platform, () => (number++ === index ? fate : undefined), stopped);
    const first = await acme.setup(PAGES, SETTINGS, { apply: true, through });
    expect(first.ending).toBe('failed');
    const second = await acme.setup(PAGES, SETTINGS, { apply: true });
    expect(second.ending).toBe('done');
    expect(await stateOf(acme.platform())).toEqual(REFERENCE.state);
    const third = await acme.setup(PAGES, SETTINGS, { apply: true });
    expect(stepsIn(third).filter((step) => !step.startsWith('keep'))).toEqual([]);
    expect(acme.sandbox.violations).toEqual([]);
  });

  it('says what it did', async () => {
    await using acme = await emptyOrganization();
    const through = (platform: Platform) =>
      between(platform, (method) => (method === 'addRule' ? 'before' : undefined), stopped);
    const { report } = await acme.setup(PAGES, SETTINGS, { apply: true, through });
    const done = report.setup?.steps.filter((step) => step.done).map(({ kind }) => kind);
    expect(new Set(done)).toEqual(new Set(['source', 'provider', 'field']));
    expect(report.problems).toContainEqual(expect.objectContaining({ code: 'service-unreachable' }));
    expect(report.source).toMatch(/^acme-/);
  });
});

describe('an answer that is lost', () => {
  const lost = () =>
    new ServiceError({ kind: 'unavailable', call: 'x', message: 'No answer.', later: { atLeastMs: 0 } });

  it.each(['createSource', 'createFields', 'addRule'])('to `%s` makes nothing twice', async (method) => {
    await using acme = await emptyOrganization();
    let left = 1;
    const through = (platform: Platform) =>
      between(platform, (name) => (name === method && left-- > 0 ? 'after' : undefined), lost);
    const { ending } = await acme.setup(PAGES, SETTINGS, { apply: true, through });
    expect(ending).toBe('done');
    expect(await stateOf(acme.platform())).toEqual(REFERENCE.state);
    expect(acme.sandbox.violations).toEqual([]);
  });

  it('to the making of a key is not tried again: nobody would know the first', async () => {
    await using acme = await emptyOrganization();
    let calls = 0;
    const through = (platform: Platform) =>
      between(platform, (name) => (name === 'createKey' && ++calls > 0 ? 'after' : undefined), lost);
    const { ending, newKey } = await acme.setup(PAGES, SETTINGS, { apply: true, createKey: true, through });
    expect([ending, newKey, calls]).toEqual(['failed', undefined, 1]);
  });
});

import { describe, expect, it } from 'vitest';
import type { Problem } from '../../src/model/problem.ts';
import { neededPrivileges, type Privilege, privilegeText } from '../../src/plan/setup/privileges.ts';
import { settingsWith } from './settings-of.ts';
import { emptyOrganization } from './setup-world.ts';

const KEY = 'xx-a-key-of-somebody';
const SETTINGS = settingsWith(`
permissions: {sets: {staff: {allow: [{group: Employees}]}}, rules: [{paths: "**", use: staff}]}
identities: {provider: Acme Identities, groups: {Employees: [{user: ann}]}}
setup: {sourceName: Docs}
`);
const PAGES = { 'a.md': '# A\n' };
const ALL = neededPrivileges(SETTINGS, 'acme-docs');

/** An organization that has everything, and a key with some privileges. */
function organizationWith(privileges: readonly Privilege[]) {
  return emptyOrganization({
    sources: [{ organization: 'acme', source: 'acme-docs', sourceName: 'Docs' }],
    providers: [{ organization: 'acme', id: 'Acme Identities', sources: ['acme-docs'] }],
    keys: [{ key: KEY, privileges }],
  });
}

const check = { check: true, key: KEY };

/** A key that may publish may not search, so nobody knows whether the source was empty; it is said, and no more. */
const NOT_COMPARED = 'notice access-not-compared';

function codesOf(problems: readonly Problem[]): readonly string[] {
  return problems.map(({ level, code }) => `${level} ${code}`);
}

describe('setup --check', () => {
  it('finds nothing missing where the key has all', async () => {
    await using acme = await organizationWith(ALL.map(({ privilege }) => privilege));
    const { report, ending } = await acme.setup(PAGES, SETTINGS, check);
    expect([ending, report.problems]).toEqual(['done', []]);
    expect(report.setup).toMatchObject({ mode: 'check', steps: [] });
    expect(report.setup?.privileges?.every(({ held }) => held)).toBe(true);
  });

  it.each(ALL.map((one) => [privilegeText(one.privilege), one] as const))(
    'names exactly %s where it is taken away',
    async (text, one) => {
      await using acme = await organizationWith(ALL.filter((other) => other !== one).map(({ privilege }) => privilege));
      const { report, ending } = await acme.setup(PAGES, SETTINGS, check);
      expect(ending).toBe('done');
      expect(report.problems).toEqual([
        expect.objectContaining({
          level: one.purpose === 'publish' ? 'error' : 'notice',
          code: one.purpose === 'publish' ? 'privilege-missing' : 'privilege-not-held',
          message: expect.stringContaining(text),
        }),
      ]);
      const lacking = report.setup?.privileges?.filter(({ held }) => !held).map(({ privilege }) => privilege);
      expect(lacking).toEqual([text]);
    },
  );

  it('asks nothing about identities where the settings have none', async () => {
    await using acme = await organizationWith([]);
    const { report } = await acme.setup(PAGES, { ...SETTINGS, identities: undefined }, check);
    expect(JSON.stringify(report.setup)).not.toContain('identity providers');
  });

  it('names all that a key without privileges lacks, though it may not even look for the source', async () => {
    await using acme = await organizationWith([]);
    const { report } = await acme.setup(PAGES, { ...SETTINGS, source: undefined }, check);
    expect(report.problems.filter(({ level }) => level === 'error')).toHaveLength(4);
    expect(report.problems[2]?.message).toContain('`Sources` – Edit, which it needs to publish');
  });

  it('cannot ask with a key that nobody knows', async () => {
    await using acme = await organizationWith([]);
    const { report, ending } = await acme.setup(PAGES, SETTINGS, { check: true, key: 'xx-nobody' });
    expect([ending, report.problems.map(({ code }) => code)]).toEqual(['failed', ['service-unauthorized']]);
  });
});

describe('a publish', () => {
  it.each(ALL.filter(({ isEssential }) => isEssential).map((one) => [privilegeText(one.privilege), one] as const))(
    'names %s first where the key lacks it, and then fails as the service says',
    async (text, one) => {
      await using acme = await organizationWith(ALL.filter((other) => other !== one).map(({ privilege }) => privilege));
      const { report, ending } = await acme.publish(PAGES, SETTINGS, { key: KEY });
      expect(ending).toBe('failed');
      expect(report.problems.map(({ level, code }) => `${level} ${code}`)).toEqual([
        'warning privilege-missing',
        'error service-forbidden',
      ]);
      expect(report.problems[0]?.message).toContain(text);
      expect(acme.sandbox.items('acme-docs')).toEqual([]);
    },
  );

  it('needs nothing more than what a check says', async () => {
    const needed = ALL.filter(({ purpose }) => purpose === 'publish').map(({ privilege }) => privilege);
    await using acme = await organizationWith(needed);
    const { report, ending } = await acme.publish(PAGES, SETTINGS, { key: KEY });
    expect([ending, codesOf(report.problems), report.counts.added]).toEqual(['done', [NOT_COMPARED], 1]);
  });
});

describe('setup --yes', () => {
  const needed = [
    ...ALL.filter(({ purpose }) => purpose === 'setup'),
    ...ALL.filter(({ privilege }) => privilege.targetDomain === 'SOURCE' && privilege.type !== 'CREATE'),
  ];
  const settings = { ...SETTINGS, source: undefined, setup: { ...SETTINGS.setup, mappings: { place: ['%[order]'] } } };
  const pages = { 'a.md': '---\norder: 1\n---\n# A\n' };

  it('needs nothing more than what a check says, with `Sources` – Edit on what it makes', async () => {
    await using acme = await emptyOrganization({ keys: [{ key: KEY, privileges: needed.map(everywhere) }] });
    const { report, ending } = await acme.setup(pages, settings, { apply: true, key: KEY });
    expect([ending, report.problems.filter(({ level }) => level === 'error')]).toEqual(['done', []]);
  });

  it.each(
    needed
      .filter(({ privilege }) => privilege.targetDomain !== 'FIELD' || privilege.type !== 'EDIT')
      .map((one) => [privilegeText(one.privilege), one] as const),
  )('names %s where it fails for want of it', async (text, one) => {
    const others = needed.filter((other) => other !== one).map(everywhere);
    await using acme = await emptyOrganization({ keys: [{ key: KEY, privileges: others }] });
    const { report, ending } = await acme.setup(pages, settings, { apply: true, key: KEY });
    expect(ending).toBe('failed');
    expect(report.problems.find(({ level }) => level === 'error')).toMatchObject({
      code: 'service-forbidden',
      hint: expect.stringContaining(text.replace(/ on `.*$/, '')),
    });
  });
});

/** The source is yet to be made, so nobody can name it. */
function everywhere({ privilege }: (typeof ALL)[number]): Privilege {
  return { ...privilege, targetId: '*' };
}

describe('setup --create-key', () => {
  it('makes a key with exactly what publishing needs, and shows it nowhere but once', async () => {
    await using acme = await organizationWith([]);
    const { newKey = '', report } = await acme.setup(PAGES, SETTINGS, { createKey: true });
    expect(newKey).not.toBe('');
    expect(JSON.stringify(report)).not.toContain(newKey);
    const platform = acme.platform(newKey);
    const held = await Promise.all(ALL.map(({ privilege }) => platform.holds(privilege)));
    expect(held).toEqual(ALL.map(({ purpose }) => purpose === 'publish'));
    expect(
      await platform.holds({ owner: 'PLATFORM', targetDomain: 'SOURCE', type: 'EDIT', targetId: 'acme-other' }),
    ).toBe(false);
    const published = await acme.publish(PAGES, SETTINGS, { key: newKey });
    expect([codesOf(published.report.problems), published.report.counts.added]).toEqual([[NOT_COMPARED], 1]);
  });

  it('makes no key with privileges that its maker does not have', async () => {
    const own = ALL.filter(({ purpose }) => purpose !== 'publish').map(({ privilege }) => privilege);
    const reading: Privilege = { owner: 'PLATFORM', targetDomain: 'SOURCE', type: 'VIEW', targetId: '*' };
    await using acme = await organizationWith([...own, reading]);
    const { newKey, report, ending } = await acme.setup(PAGES, SETTINGS, { createKey: true, key: KEY });
    expect([newKey, ending]).toEqual([undefined, 'failed']);
    expect(report.problems.at(-1)?.message).toContain('its maker');
  });
});

import { describe, expect, it } from 'vitest';
import type { Settings } from '../../src/settings/settings.ts';
import { call } from '../sandbox/drive.ts';
import { settingsWith } from './settings-of.ts';
import { emptyOrganization, stepsIn } from './setup-world.ts';

/** Settings of a site with permissions, groups, fields and mappings, whose source is not there yet. */
const SETTINGS: Settings = {
  ...settingsWith(`
permissions:
  sets: {staff: {allow: [{group: Employees}]}, everyone: {anonymous: true}}
  rules: [{paths: "**", use: everyone}, {paths: "internal/**", use: staff}]
identities:
  provider: Acme Identities
  groups: {Employees: [{user: ann}]}
  aliases: {ann: [{user: ann@example.com, provider: Email Security Provider}]}
setup:
  sourceName: Product docs
  fields: {version: {type: STRING, facet: true}}
  mappings: {docversion: ["%[version]"]}
`),
  source: undefined,
};

const PAGES = {
  'index.md': '---\nversion: "1.2"\nweight: 3\ntags: [a, b]\n---\n# Home\n',
  'internal/plan.md': '---\nversion: "2.0"\nweight: 10\ntags: b\nsince: 2026-01-02\n---\n# Plan\n',
};

/** What somebody finds who searches, with a search token of their own. */
async function searchAs(sandbox: Parameters<typeof call>[0], user: string, aq: string): Promise<readonly string[]> {
  const name = { name: user, provider: 'Email Security Provider' };
  const token = await call(sandbox, 'POST', '/rest/search/v2/token?organizationId=acme', { userIds: [name] });
  const authorization = `Bearer ${JSON.parse(token.text).token}`;
  const found = await call(sandbox, 'POST', '/rest/search/v2?organizationId=acme', { aq }, { authorization });
  return JSON.parse(found.text).results.map(({ uri }: { uri: string }) => uri.replace('https://docs.example.com/', ''));
}

describe('from an empty organization to the first search hit', () => {
  it('takes `setup --yes`, `publish`, and a search', async () => {
    await using acme = await emptyOrganization();
    const ready = await acme.setup(PAGES, SETTINGS, { apply: true, createKey: true });
    expect(ready.ending).toBe('done');
    expect(stepsIn(ready, 'cannot')).toEqual([]);
    const { source } = ready.report;
    const settings = { ...SETTINGS, source: source ?? undefined };
    const published = await acme.publish(PAGES, settings, { key: ready.newKey });
    expect(published.report.counts).toMatchObject({ added: 2, failed: 0 });
    // The key that publishes may not search, so nobody knows that the source was empty.
    expect(published.report.problems).toMatchObject([{ level: 'notice', code: 'access-not-compared' }]);
    const ann = (aq: string) => searchAs(acme.sandbox, 'ann@example.com', aq);
    expect(await ann('@docversion==2.0')).toEqual(['internal/plan']);
    expect(await ann('@weight>5')).toEqual(['internal/plan']);
    expect((await ann('@tags==b')).toSorted()).toEqual(['', 'internal/plan']);
    expect(await ann('@since>0')).toEqual(['internal/plan']);
    expect(await searchAs(acme.sandbox, 'bob@example.com', '@docversion==2.0')).toEqual([]);
    expect(await searchAs(acme.sandbox, 'bob@example.com', '@version==1.2')).toEqual(['']);
    expect(acme.sandbox.violations).toEqual([]);
  });
});

describe('setup', () => {
  it('plans without doing anything', async () => {
    await using acme = await emptyOrganization();
    const planned = await acme.setup(PAGES, SETTINGS);
    expect(planned.report).toMatchObject({ command: 'setup', source: null, setup: { mode: 'plan' } });
    expect(stepsIn(planned)).toEqual(
      expect.arrayContaining([
        'create source Product docs',
        'create provider Acme Identities',
        'create field weight',
        'create field docversion',
        'create mapping docversion',
        'keep field title',
      ]),
    );
    expect(planned.report.setup?.steps.every(({ done }) => !done)).toBe(true);
    expect(await acme.platform().sources()).toEqual([]);
    expect((await acme.platform().fields()).every(({ isSystem }) => isSystem)).toBe(true);
  });

  it('changes nothing when it is run again', async () => {
    await using acme = await emptyOrganization();
    const first = await acme.setup(PAGES, SETTINGS, { apply: true });
    expect(first.report.problems).toMatchObject([{ code: 'source-id' }]);
    const before = acme.sandbox.requests.length;
    const again = await acme.setup(PAGES, SETTINGS, { apply: true });
    expect(new Set(again.report.setup?.steps.map(({ action }) => action))).toEqual(new Set(['keep']));
    const calls = acme.sandbox.requests
      .slice(before)
      .filter(({ method, path }) => method !== 'GET' && !path.endsWith('/search'));
    expect(calls).toEqual([]);
    expect(again.report.source).toBe(first.report.source);
  });

  it('writes the id of the source where a person wants that', async () => {
    await using acme = await emptyOrganization();
    const written: string[] = [];
    const writeSource = async (id: string) => {
      written.push(id);
      return { level: 'notice', code: 'source-written', message: 'Written.' } as const;
    };
    const { report } = await acme.setup(PAGES, SETTINGS, { apply: true, writeSource });
    expect(written).toEqual([report.source]);
    expect(report.problems).toMatchObject([{ code: 'source-written' }]);
    await acme.setup(PAGES, { ...SETTINGS, source: report.source ?? '' }, { apply: true, writeSource });
    expect(written).toHaveLength(1);
  });

  it('needs a name for the source', async () => {
    await using acme = await emptyOrganization();
    const { report, ending } = await acme.setup(
      PAGES,
      { ...SETTINGS, setup: { fields: {}, mappings: {} } },
      { apply: true },
    );
    expect([ending, report.problems]).toEqual(['usage', [expect.objectContaining({ code: 'source-missing' })]]);
    expect(acme.sandbox.requests).toEqual([]);
  });

  it('leaves pages with errors aside, and says so', async () => {
    await using acme = await emptyOrganization();
    const files = { ...PAGES, 'broken.md': '---\nonly: here\n: : [\n---\n' };
    const { report } = await acme.setup(files, SETTINGS);
    expect(report.problems).toMatchObject([{ level: 'warning', code: 'pages-not-read' }]);
    expect(report.setup?.steps.some(({ name }) => name === 'only')).toBe(false);
  });

  it('says that pages must be pushed again for new fields of a source that was there', async () => {
    await using acme = await emptyOrganization();
    const first = await acme.setup(PAGES, SETTINGS, { apply: true });
    const settings = { ...SETTINGS, source: first.report.source ?? '' };
    await acme.publish(PAGES, settings);
    const more = { ...PAGES, 'index.md': '---\narea: x\n---\n# Home\n' };
    const again = await acme.setup(more, settings, { apply: true });
    expect(again.report.problems).toMatchObject([{ code: 'fields-changed', hint: expect.stringContaining('rebuild') }]);
    await acme.publish(more, settings, { again: true });
    expect(await searchAs(acme.sandbox, 'bob@example.com', '@area==x')).toEqual(['']);
  });
});

describe('an organization that has half of it', () => {
  it('keeps, changes and cannot, and does just that', async () => {
    await using acme = await emptyOrganization({
      sources: [{ organization: 'acme', source: 'acme-other', sourceName: 'Other' }],
      providers: [{ organization: 'acme', id: 'Acme Identities', sources: ['acme-other'] }],
    });
    const platform = acme.platform();
    const id = await platform.createSource({ name: 'Product docs', visibility: 'SECURED' });
    await platform.createFields([
      { name: 'version', type: 'STRING', description: 'Theirs' },
      { name: 'weight', type: 'STRING' },
      { name: 'since', type: 'DATE' },
      { name: 'docversion', type: 'STRING' },
    ]);
    await platform.addRule(id, { field: 'docversion', content: ['%[release]'] });
    await platform.addRule(id, { field: 'since', content: ['%[begin]'] });
    const planned = await acme.setup(PAGES, SETTINGS);
    const applied = await acme.setup(PAGES, SETTINGS, { apply: true });
    for (const result of [planned, applied]) {
      expect(stepsIn(result, 'change')).toEqual([
        'change provider Acme Identities',
        'change field version',
        'change mapping docversion',
      ]);
      expect(stepsIn(result, 'cannot')).toEqual(['cannot field weight']);
      expect(stepsIn(result, 'keep')).toEqual(
        expect.arrayContaining(['keep source Product docs', 'keep field since', 'keep field docversion']),
      );
      expect(result.report.problems).toContainEqual(expect.objectContaining({ level: 'error', code: 'setup-cannot' }));
    }
    const fields = new Map((await platform.fields()).map((field) => [field.name, field]));
    expect(fields.get('weight')).toMatchObject({ type: 'STRING' });
    expect(fields.get('version')?.model).toMatchObject({ facet: true, description: 'Theirs' });
    expect(fields.get('tags')?.model).toMatchObject({ multiValueFacet: true });
    expect(await platform.rules(id)).toMatchObject([
      { field: 'docversion', content: ['%[release]', '%[version]'] },
      { field: 'since', content: ['%[begin]'] },
    ]);
    const provider = await platform.provider('Acme Identities');
    expect(provider).toMatchObject({ sources: ['acme-other', id], cascades: ['Email Security Provider'] });
    const again = await acme.setup(PAGES, SETTINGS, { apply: true });
    expect(stepsIn(again).filter((step) => !step.startsWith('keep'))).toEqual(['cannot field weight']);
    expect(acme.sandbox.violations).toEqual([]);
  });

  it('makes nothing that belongs to a source which cannot be used', async () => {
    await using acme = await emptyOrganization({
      sources: [{ organization: 'acme', source: 'acme-1', sourceName: 'product docs' }],
    });
    const { report, ending } = await acme.setup(PAGES, SETTINGS, { apply: true, createKey: true });
    expect(ending).toBe('done');
    expect(report.problems.map(({ code }) => code)).toEqual([
      'setup-cannot',
      'setup-cannot',
      'setup-cannot',
      'setup-no-source',
    ]);
    expect(await acme.platform().provider('Acme Identities')).toBeUndefined();
    expect((await acme.platform().fields()).some(({ name }) => name === 'weight')).toBe(true);
  });
});

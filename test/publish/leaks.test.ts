import { describe, expect, it } from 'vitest';
import { plan } from '../../src/publish/plan.ts';
import { publish } from '../../src/publish/publish.ts';
import type { Report } from '../../src/report/report.ts';
import { type Files, fakeService, MemoryStore, world } from './fakes.ts';
import { settingsWith } from './settings-of.ts';

/** How things were: a page for everyone, one for the staff, one that asks for the lawyers itself. */
const SETS = `
    everyone: {anonymous: true}
    staff: {allow: [{group: Employees}], deny: [{group: Suspended}]}
    legal: {allow: [{group: Lawyers}]}`;
const RULES = `
    - {paths: "**", use: everyone}
    - {paths: "internal/**", use: staff}`;
const GROUPS = `
    Employees: [{user: ann}, {user: bob}]
    Suspended: [{user: bob}]
    Lawyers: [{user: cat}]`;

interface Parts {
  readonly sets?: string;
  readonly rules?: string;
  readonly groups?: string;
  readonly pages?: string;
}

function settingsOf({ sets = SETS, rules = RULES, groups = GROUPS, pages = 'narrow' }: Parts = {}) {
  return settingsWith(
    `permissions:\n  sets:${sets}\n  rules:${rules}\n  pages: ${pages}\nidentities:\n  provider: Ours\n  groups:${groups}`,
  );
}

const FILES: Files = {
  'index.md': '# Welcome',
  'internal/pay.md': '# Pay',
  'cases.md': '---\npermissions: legal\n---\n# Cases',
};
const PAY = 'https://docs.example.com/internal/pay';
const CASES = 'https://docs.example.com/cases';

/** Publishes how things were, and then plans and publishes how they are. */
async function change(files: Files, settings: ReturnType<typeof settingsWith> | undefined, before = settingsOf()) {
  const store = new MemoryStore();
  const published = await publish(world({ c1: FILES }, { store, settings: before }));
  expect(published.report.problems).toEqual([]);
  const later = (options = {}) =>
    world({ c1: FILES, c2: files }, { store, settings: settings ?? before, service: fakeService(), options });
  const planned = (await plan(later())).report;
  const refused = (await publish(later({ onWidened: 'fail' }))).report;
  return { planned, refused, store, later };
}

function widenedIds({ access }: Report): readonly string[] {
  return access.filter(({ widened }) => widened).map(({ documentId }) => documentId);
}

function codes({ problems }: Report): readonly string[] {
  return problems.map(({ code }) => code);
}

const withFile = (path: string, text: string): Files => ({ ...FILES, [path]: text });
const { 'internal/pay.md': payText = '', ...WITHOUT_PAY } = FILES;

describe('a way to leak that is flagged as widened, and that `on-widened: fail` keeps from being sent', () => {
  it.each<[what: string, files: Files, parts: Parts | 'none', items: readonly string[], people: readonly string[]]>([
    [
      'the order of the rules changes',
      FILES,
      { rules: `\n    - {paths: "internal/**", use: staff}\n    - {paths: "**", use: everyone}` },
      [PAY],
      [],
    ],
    ['a rule is gone', FILES, { rules: '\n    - {paths: "**", use: everyone}' }, [PAY], []],
    ['a rule misses the folder by its case', FILES, { rules: `${RULES.replace('internal', 'Internal')}` }, [PAY], []],
    [
      'a set allows another group',
      FILES,
      { sets: SETS.replace('{group: Employees}', '{group: Employees}, {group: Lawyers}') },
      [PAY],
      [],
    ],
    ['a set becomes public', FILES, { sets: SETS.replace('staff: {', 'staff: {anonymous: true, ') }, [PAY], []],
    ['a set no longer denies', FILES, { sets: SETS.replace(', deny: [{group: Suspended}]', '') }, [PAY], []],
    [
      'a set is renamed, and the rule names another',
      FILES,
      { rules: RULES.replace('use: staff', 'use: everyone') },
      [PAY],
      [],
    ],
    ['a page no longer asks for its set', withFile('cases.md', '# Cases'), {}, [CASES], []],
    ['a page asks for another set', withFile('cases.md', '---\npermissions: everyone\n---\n# Cases'), {}, [CASES], []],
    ['pages count for nothing from now on', FILES, { pages: 'ignore' }, [CASES], []],
    ['a page moves out of its folder', { ...WITHOUT_PAY, 'pay.md': payText }, {}, ['https://docs.example.com/pay'], []],
    [
      'a page moves out of its folder and keeps its address',
      { ...WITHOUT_PAY, 'open.md': '---\npermalink: /internal/pay\n---\n# Pay' },
      {},
      [PAY],
      [],
    ],
    ['no permissions are sent any more', withFile('cases.md', '# Cases'), 'none', [PAY, CASES], []],
    [
      'somebody joins a group',
      FILES,
      { groups: GROUPS.replace('{user: ann},', '{user: ann}, {user: dan},') },
      [],
      ['user:dan'],
    ],
    [
      'a group that is denied is emptied',
      FILES,
      { groups: GROUPS.replace('Suspended: [{user: bob}]', 'Suspended: []') },
      [],
      ['user:bob'],
    ],
    [
      'a group becomes a member of another',
      FILES,
      { groups: GROUPS.replace('{user: ann},', '{user: ann}, {group: Lawyers},') },
      [],
      ['user:cat'],
    ],
    [
      'a group that is kept elsewhere becomes a member',
      FILES,
      { groups: GROUPS.replace('{user: ann},', '{user: ann}, {group: Partners, external: true},') },
      [],
      ['group:Partners'],
    ],
  ])('%s', async (_, files, parts, items, people) => {
    const settings =
      parts === 'none' ? settingsWith(`identities:\n  provider: Ours\n  groups:${GROUPS}`) : settingsOf(parts);
    const { planned, refused, store, later } = await change(files, settings);
    expect(widenedIds(planned).toSorted()).toEqual(items.toSorted());
    expect(planned.members.filter(({ gains }) => gains.length > 0).map(({ identity }) => identity)).toEqual(people);
    expect(codes(planned)).toContain('access-widened');
    expect(refused.problems).toContainEqual(expect.objectContaining({ code: 'access-widened', level: 'error' }));
    expect(refused.calls.requests).toBe(0);
    expect((await store.read()).kind === 'record' && store.record?.commit).toBe('c1');
    const allowed = (await publish(later({ onWidened: 'fail', allowWidened: true }))).report;
    expect(allowed.problems).toContainEqual(expect.objectContaining({ code: 'access-widened', level: 'warning' }));
    expect(store.record?.commit).toBe('c2');
  });
});

describe('a way to leak by `pages: replace`', () => {
  it('is flagged when a page in a pull request opens itself', async () => {
    const before = settingsOf({ pages: 'replace' });
    const opened = withFile('internal/pay.md', '---\npermissions: everyone\n---\n# Pay');
    const { planned, refused } = await change(opened, before, before);
    expect(widenedIds(planned)).toEqual([PAY]);
    expect(codes(refused)).toContain('access-widened');
  });
});

describe('a way to leak that is an error of the page, which is not sent', () => {
  it.each<[what: string, text: string, code: string]>([
    ['an unknown set', '---\npermissions: stff\n---\n# Cases', 'permissions-unknown'],
    ['a misspelt key', '---\npermisions: legal\n---\n# Cases', 'permissions-misspelt'],
    ['an empty value', '---\npermissions:\n---\n# Cases', 'permissions-malformed'],
    ['an empty list', '---\npermissions: []\n---\n# Cases', 'permissions-malformed'],
    ['another type', '---\npermissions: {legal: true}\n---\n# Cases', 'permissions-malformed'],
  ])('%s', async (_, text, code) => {
    const { planned, refused } = await change(withFile('cases.md', text), undefined);
    expect(codes(planned)).toContain(code);
    expect(planned.items).toContainEqual(expect.objectContaining({ action: 'failed', path: 'cases.md' }));
    expect(widenedIds(planned)).toEqual([]);
    expect(refused.counts).toMatchObject({ updated: 0, failed: 1 });
  });

  it('a page without a rule', async () => {
    const { planned } = await change(FILES, settingsOf({ rules: '\n    - {paths: "internal/**", use: staff}' }));
    expect(codes(planned)).toEqual(expect.arrayContaining(['permissions-no-rule']));
    expect(
      planned.items
        .filter(({ action }) => action === 'failed')
        .map(({ path }) => path)
        .toSorted(),
    ).toEqual(['cases.md', 'index.md']);
  });
});

describe('a change that lets nobody in', () => {
  it.each<[what: string, files: Files, parts: Parts]>([
    ['nothing', FILES, {}],
    ['the text of a page', withFile('internal/pay.md', '# Pay\n\nMore.'), {}],
    ['a new page', withFile('new.md', '# New'), {}],
    ['a page asks for more sets', withFile('index.md', '---\npermissions: staff\n---\n# Welcome'), {}],
    ['somebody leaves a group', FILES, { groups: GROUPS.replace('[{user: ann}, {user: bob}]', '[{user: bob}]') }],
    [
      'a set is renamed everywhere',
      FILES,
      { sets: SETS.replace('staff:', 'crew:'), rules: RULES.replace('staff', 'crew') },
    ],
    [
      'somebody more is denied',
      FILES,
      { groups: GROUPS.replace('Suspended: [{user: bob}]', 'Suspended: [{user: bob}, {user: ann}]') },
    ],
  ])('%s', async (_, files, parts) => {
    const { planned, refused } = await change(files, settingsOf(parts));
    expect(widenedIds(planned)).toEqual([]);
    expect(planned.members.flatMap(({ gains }) => gains)).toEqual([]);
    expect(codes(refused)).not.toContain('access-widened');
  });

  it('tells who sees less: somebody who leaves a group', async () => {
    const groups = GROUPS.replace('[{user: ann}, {user: bob}]', '[{user: bob}]');
    const { planned } = await change(FILES, settingsOf({ groups }));
    expect(planned.members).toEqual([{ identity: 'user:ann', gains: [], loses: [PAY] }]);
    expect(planned.identities).toMatchObject({ deleted: ['user:ann'], pushed: ['group:Employees'], withheld: [] });
  });
});

import { describe, expect, it } from 'vitest';
import type { Identity } from '../../../src/model/identity.ts';
import { createPermissionRules, MOST_PERMISSIONS, type PagePermissions } from '../../../src/pages/permissions/rules.ts';
import { parseSettings, resolveSettings } from '../../../src/settings/load.ts';

const SETS = [
  '  sets:',
  '    everyone: {anonymous: true}',
  '    staff: {allow: [{group: Employees}], deny: [{user: temp@example.com}]}',
  '    legal: {allow: [{virtualGroup: Legal, provider: Other}]}',
].join('\n');

interface Case {
  readonly rules: string;
  readonly pages?: 'narrow' | 'ignore' | 'replace';
  readonly provider?: string;
  readonly workingDirectory?: string;
  readonly owners?: Readonly<Record<string, readonly Identity[]>>;
}

function permissionsOf(rules: string, pages = 'narrow') {
  const text = `site: {url: https://docs.example.com/}\npermissions:\n${SETS}\n  rules: [${rules}]\n  pages: ${pages}`;
  const parsed = parseSettings(text, 'docs-to-coveo.yml');
  if (!parsed.ok) throw new Error(parsed.problems[0]?.message);
  const resolved = resolveSettings(parsed.file, {});
  if (!resolved.ok) throw new Error(resolved.problems[0]?.message);
  return { settings: resolved.settings.permissions };
}

function rulesOf({ rules, pages = 'narrow', provider, workingDirectory = '', owners = {} }: Case) {
  const ownersOf = (path: string) => ({ identities: owners[path] ?? [], problems: [] });
  return createPermissionRules({ ...permissionsOf(rules, pages), provider, workingDirectory, ownersOf });
}

function ask(made: Case, path: string, data: Readonly<Record<string, unknown>> = {}): PagePermissions {
  return rulesOf(made).of(path, { data, placeOf: () => ({ line: 2, column: 1 }) });
}

/** Names of the sets, `|` between those of one level and `>` between levels; the codes of what is wrong. */
function brief(permissions: PagePermissions): string {
  if (permissions.kind === 'none') return 'none';
  if (permissions.kind === 'error') return permissions.problems.map(({ code }) => code).join(' ');
  const levels = Map.groupBy(permissions.sources, ({ level }) => level);
  return [...levels.values()].map((sources) => sources.map(({ set }) => set).join('|')).join(' > ');
}

const ALL = '{paths: "**", use: everyone}';
const INTERNAL = `${ALL}, {paths: "docs/internal/**", use: staff}`;
const LEVELS = '{paths: "**", use: {levels: [[legal], [staff, everyone]]}}';

describe('rules', () => {
  it.each<[what: string, made: Case, path: string, expected: string]>([
    ['one for all pages', { rules: ALL }, 'docs/a.md', 'everyone'],
    ['the last that matches wins', { rules: INTERNAL }, 'docs/internal/a.md', 'staff'],
    [
      'the last, whatever is narrower',
      { rules: `{paths: "docs/internal/**", use: staff}, ${ALL}` },
      'docs/internal/a.md',
      'everyone',
    ],
    ['several sets', { rules: '{paths: "**", use: [staff, legal]}' }, 'a.md', 'staff|legal'],
    ['a set named twice', { rules: '{paths: "**", use: [staff, staff]}' }, 'a.md', 'staff'],
    ['levels', { rules: LEVELS }, 'a.md', 'legal > staff|everyone'],
    ['a page without a rule', { rules: '{paths: "docs/**", use: staff}' }, 'a.md', 'permissions-no-rule'],
    ['a folder that a dot hides', { rules: INTERNAL }, 'docs/internal/.drafts/a.md', 'staff'],
    // https://github.com/micromatch/picomatch#extended-globbing: parentheses of a name are a group to it; both are meant.
    ...[
      'docs/hr (internal)/**',
      'docs/{hr (internal),b}/*',
      'docs/hr \\\\(internal\\\\)/**',
      'docs/hr*(internal)/**',
    ].map((glob): [string, Case, string, string] => [
      `parentheses in a name: ${glob}`,
      { rules: `${ALL}, {paths: "${glob}", use: staff}` },
      glob.includes('*(') ? 'docs/hrinternal/a.md' : 'docs/hr (internal)/a.md',
      'staff',
    ]),
    ['case counts', { rules: INTERNAL }, 'docs/Internal/a.md', 'everyone'],
    [
      'paths from the working directory',
      { rules: INTERNAL, workingDirectory: 'sub/' },
      'sub/docs/internal/a.md',
      'staff',
    ],
  ])('%s', (_, made, path, expected) => {
    expect(brief(ask(made, path))).toBe(expected);
  });
});

describe("a page's own sets", () => {
  it.each<[what: string, made: Case, own: unknown, expected: string]>([
    ['narrow those of its rule', { rules: ALL }, 'staff', 'everyone|staff'],
    ['a list narrows too', { rules: ALL }, ['staff', 'legal'], 'everyone|staff|legal'],
    ['one that the rule names as well changes nothing', { rules: ALL }, 'everyone', 'everyone|everyone'],
    ['replace', { rules: ALL, pages: 'replace' }, 'legal', 'legal'],
    ['replace levels', { rules: LEVELS, pages: 'replace' }, 'legal', 'legal'],
    ['cannot narrow levels', { rules: LEVELS }, 'staff', 'permissions-cannot-narrow'],
    ['count for nothing', { rules: ALL, pages: 'ignore' }, 'staff', 'everyone'],
    ['count for nothing, whatever they are', { rules: ALL, pages: 'ignore' }, { read: true }, 'everyone'],
    ['an unknown one', { rules: ALL }, 'stff', 'permissions-unknown'],
    ['an unknown one that replaces', { rules: ALL, pages: 'replace' }, 'stff', 'permissions-unknown'],
    ['two unknown ones', { rules: ALL }, ['a', 'staff', 'b'], 'permissions-unknown permissions-unknown'],
    ['a name of every object', { rules: ALL }, 'constructor', 'permissions-unknown'],
    ['nothing', { rules: ALL }, null, 'permissions-malformed'],
    ['an empty text', { rules: ALL }, '', 'permissions-malformed'],
    ['a blank text', { rules: ALL }, ' ', 'permissions-malformed'],
    ['an empty list', { rules: ALL, pages: 'replace' }, [], 'permissions-malformed'],
    ['a number', { rules: ALL }, 7, 'permissions-malformed'],
    ['a list with a list', { rules: ALL }, [['staff']], 'permissions-malformed'],
    ['a list with nothing in it', { rules: ALL }, [null], 'permissions-malformed'],
    ['a mapping', { rules: ALL }, { sets: ['staff'] }, 'permissions-malformed'],
  ])('%s', (_, made, own, expected) => {
    expect(brief(ask(made, 'a.md', { permissions: own }))).toBe(expected);
  });

  it.each(['Permissions', 'PERMISSIONS', 'permission', 'permisions', 'premissions', 'permissons'])(
    'are not passed over because the key is `%s`',
    (key) => {
      const result = ask({ rules: ALL }, 'a.md', { [key]: 'staff' });
      expect(result).toMatchObject({ kind: 'error', problems: [{ code: 'permissions-misspelt', line: 2 }] });
    },
  );

  it.each(['permalink', 'emissions', 'persons', 'sets'])('`%s` is another key', (key) => {
    expect(brief(ask({ rules: ALL }, 'a.md', { [key]: 'staff' }))).toBe('everyone');
  });

  it('say where they stand, and which sets there are', () => {
    const result = ask({ rules: ALL }, 'a.md', { permissions: 'pulbic' });
    expect(result).toMatchObject({
      problems: [
        { path: 'a.md', line: 2, column: 1, hint: '`permissions.sets` defines `everyone`, `staff` and `legal`.' },
      ],
    });
  });
});

describe('what is sent', () => {
  it('is the sets with all their keys', () => {
    expect(ask({ rules: '{paths: "**", use: [everyone, staff]}' }, 'a.md')).toMatchObject({
      permissions: [
        { allowAnonymous: true, allowedPermissions: [], deniedPermissions: [] },
        {
          allowAnonymous: false,
          allowedPermissions: [{ identity: 'Employees', identityType: 'Group' }],
          deniedPermissions: [{ identity: 'temp@example.com', identityType: 'User' }],
        },
      ],
    });
  });

  it('names the provider of each identity, its own before that of `identities`', () => {
    const sent = ask({ rules: '{paths: "**", use: [staff, legal]}', provider: 'Ours' }, 'a.md');
    expect(sent).toMatchObject({
      permissions: [
        { allowedPermissions: [{ identity: 'Employees', identityType: 'Group', securityProvider: 'Ours' }] },
        { allowedPermissions: [{ identity: 'Legal', identityType: 'VirtualGroup', securityProvider: 'Other' }] },
      ],
    });
  });

  it('has levels in their order', () => {
    expect(ask({ rules: LEVELS }, 'a.md')).toMatchObject({
      permissions: [
        { name: 'Level 1', permissionSets: [{ allowAnonymous: false }] },
        { name: 'Level 2', permissionSets: [{ allowAnonymous: false }, { allowAnonymous: true }] },
      ],
    });
  });

  it('has a set that rule and page both name once', () => {
    const sent = ask({ rules: ALL }, 'a.md', { permissions: 'everyone' });
    expect(sent).toMatchObject({ permissions: [{ allowAnonymous: true }] });
    expect(sent.kind === 'permissions' && sent.permissions.length).toBe(1);
  });

  it('is one object for all pages that have the same', () => {
    const rules = rulesOf({ rules: ALL });
    const of = (path: string) => rules.of(path, { data: {}, placeOf: () => undefined });
    const [one, other] = [of('a.md'), of('b.md')];
    expect(one.kind === 'permissions' && other.kind === 'permissions' && one.permissions === other.permissions).toBe(
      true,
    );
  });

  it('is nothing where the settings say nothing', () => {
    const rules = createPermissionRules({ settings: undefined, provider: undefined, workingDirectory: '' });
    const page = (data: object) => ({ data: { ...data }, placeOf: () => ({ line: 2, column: 1 }) });
    expect(rules.of('a.md', page({}))).toEqual({ kind: 'none' });
    expect(brief(rules.of('a.md', page({ permissions: 'staff' })))).toBe('permissions-unknown');
    expect(rules.configurationOf('a.md')).toBeNull();
  });

  it('is at most what the service takes', () => {
    const owners = (count: number) =>
      Array.from({ length: count }, (_, index): Identity => ({ kind: 'user', name: `u${index}` }));
    const made = (count: number) => ({ rules: '{paths: "**", codeowners: true}', owners: { 'a.md': owners(count) } });
    expect(ask(made(MOST_PERMISSIONS), 'a.md').kind).toBe('permissions');
    expect(brief(ask(made(MOST_PERMISSIONS + 1), 'a.md'))).toBe('permissions-too-many');
  });
});

describe('owners', () => {
  const owners = { 'a.md': [{ kind: 'group', name: 'docs' }] } as const;

  it('may see the page of their file', () => {
    expect(ask({ rules: '{paths: "**", codeowners: true}', owners }, 'a.md')).toMatchObject({
      permissions: [{ allowAnonymous: false, allowedPermissions: [{ identity: 'docs', identityType: 'Group' }] }],
    });
  });

  it('must also be let in by what the rule uses', () => {
    expect(brief(ask({ rules: '{paths: "**", use: staff, codeowners: true}', owners }, 'a.md'))).toBe(
      'staff|the owners of the file',
    );
    expect(
      brief(ask({ rules: '{paths: "**", use: {levels: [[legal], [staff]]}, codeowners: true}', owners }, 'a.md')),
    ).toBe('legal|the owners of the file > staff|the owners of the file');
  });

  it('must all be known', () => {
    const problem = { level: 'error', code: 'codeowners-unknown-user', message: 'Who?' } as const;
    const { settings } = permissionsOf('{paths: "**", codeowners: true}');
    const ownersOf = () => ({ identities: owners['a.md'], problems: [problem] });
    const rules = createPermissionRules({ settings, provider: undefined, workingDirectory: '', ownersOf });
    expect(rules.of('a.md', { data: {}, placeOf: () => undefined })).toEqual({ kind: 'error', problems: [problem] });
  });

  it('must be there', () => {
    expect(brief(ask({ rules: '{paths: "**", use: everyone, codeowners: true}', owners }, 'b.md'))).toBe(
      'permissions-no-owners',
    );
  });
});

describe('the configuration of a file', () => {
  const rules = (made: Partial<Case> = {}) => rulesOf({ rules: INTERNAL, ...made });

  it('is the same where nothing that touches it is different', () => {
    const another = rules({ rules: `${INTERNAL}, {paths: "docs/board/**", use: legal}` });
    expect(another.configurationOf('docs/a.md')).toEqual(rules().configurationOf('docs/a.md'));
  });

  it.each<[what: string, made: Partial<Case>]>([
    ['another rule takes it', { rules: `${INTERNAL}, {paths: "docs/a.md", use: legal}` }],
    ['pages may say something else', { pages: 'replace' }],
    ['another provider', { provider: 'Ours' }],
  ])('changes when: %s', (_, made) => {
    expect(rules(made).configurationOf('docs/a.md')).not.toEqual(rules().configurationOf('docs/a.md'));
  });
});

import { describe, expect, it } from 'vitest';
import { pathMatcher } from '../../../src/pages/permissions/path-matcher.ts';
import { decide, identitiesOf, relationsOf } from '../../../src/plan/access/evaluate.ts';
import { isAtLeastAsStrict } from '../../../src/plan/access/strictness.ts';
import { runPermissionTests } from '../../../src/plan/access/tests.ts';
import { wildcardIdentities } from '../../../src/plan/permission-problems.ts';
import { settingsWith } from '../../publish/settings-of.ts';
import { directory, id, permission } from './build.ts';

const COMPOSED = 'caf\u00e9';
const COMBINING = 'cafe\u0301';
const anybody = { identity: '*@*', identityType: 'User', securityProvider: 'Email Security Provider' } as const;
const US = directory('g:Staff : u:ann');

describe('a `*` in a name', () => {
  const sees = (principal: 'anonymous' | string, sets: Parameters<typeof decide>[0]) =>
    decide(sets, identitiesOf(principal === 'anonymous' ? principal : id(principal), relationsOf(US))).visible;

  it('lets in everybody where it is allowed, since nobody documents less', () => {
    for (const principal of ['anonymous', 'u:eve', 'u:ann'])
      expect(sees(principal, [{ allowedPermissions: [anybody] }])).toBe(true);
  });

  it('keeps out nobody where it is denied, since nobody documents more', () => {
    expect(sees('u:ann', [{ allowedPermissions: [permission('u:ann')], deniedPermissions: [anybody] }])).toBe(true);
  });

  it('is wider than any list of names', () => {
    const names = [{ allowedPermissions: [permission('u:ann')] }];
    const all = [{ allowedPermissions: [anybody, permission('u:ann')] }];
    expect([
      isAtLeastAsStrict({ before: names, after: all }),
      isAtLeastAsStrict({ before: all, after: names }),
    ]).toEqual([false, true]);
    expect(isAtLeastAsStrict({ before: all, after: [{ allowAnonymous: true }] })).toBe(true);
  });

  it('is a warning', () => {
    const { permissions } = settingsWith(
      'permissions: {sets: {all: {allow: [{user: "*@*", provider: Mail}]}}, rules: [{paths: "**", use: all}]}',
    );
    expect(permissions && wildcardIdentities(permissions)).toMatchObject([
      { level: 'warning', code: 'identity-wildcard' },
    ]);
  });
});

describe('a test of permissions about somebody whom nobody knows', () => {
  const page = {
    path: 'a.md',
    documentId: 'https://docs.example.com/a',
    permissions: [{ allowedPermissions: [permission('g:Staff')] }],
  };
  const testOf = (name: string) => ({ identity: { ...id('u:x'), name, external: false }, can: [], cannot: ['a.md'] });
  const problemsOf = (name: string) => runPermissionTests([testOf(name)], [page], US);

  it('is a warning with the name that was meant', () => {
    expect(problemsOf('annn')).toMatchObject([
      { level: 'warning', code: 'permission-test-unknown-identity', hint: 'Did you mean `ann`?' },
    ]);
  });

  it('is none about somebody who is known', () => {
    expect(problemsOf('ann').map(({ code }) => code)).toEqual(['permission-test-failed']);
  });
});

describe('one path in two forms of Unicode', () => {
  it.each([
    [`docs/${COMPOSED}/**`, `docs/${COMBINING}/a.md`],
    [`docs/${COMBINING}/**`, `docs/${COMPOSED}/a.md`],
  ])('is matched by %j', (glob, path) => {
    expect(pathMatcher(glob)(path)).toBe(true);
  });
});

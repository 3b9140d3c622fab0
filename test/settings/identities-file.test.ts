import { describe, expect, it } from 'vitest';
import { parseIdentitiesFile } from '../../src/settings/identities-file.ts';

function read(path: string, text: string) {
  const parsed = parseIdentitiesFile(path, text);
  if (parsed.ok) return parsed.names;
  return parsed.problems.map(({ code, path: where, line, column }) => `${where}:${line}:${column ?? ''} ${code}`);
}

const user = (name: string) => ({ kind: 'user', name, external: false });
const group = (name: string) => ({ kind: 'group', name, external: false });

describe('an identity file in YAML or JSON', () => {
  it.each([
    ['people.yml', 'groups:\n  Staff: [{user: ann}, {group: Bosses}]\n'],
    ['people.json', '{"groups": {"Staff": [{"user": "ann"}, {"group": "Bosses"}]}}'],
  ])('%s has the keys of `identities`', (path, text) => {
    expect(read(path, text)).toMatchObject({
      groups: { Staff: [user('ann'), group('Bosses')] },
      users: [],
      granted: [],
    });
  });

  it.each([
    ['grups: {}', ['p.yml:1:1 settings-unknown-key']],
    ['groups: {A: [{user: a, group: b}]}', ['p.yml:1:14 settings-invalid-value']],
    ['provider: x', ['p.yml:1:1 settings-unknown-key']],
    ['groups: [', ['p.yml:1:10 settings-invalid-yaml']],
    ['users: ann\naliases: 7', ['p.yml:1:8 settings-wrong-type', 'p.yml:2:10 settings-wrong-type']],
  ])('%j is wrong at its place', (text, problems) => {
    expect(read('p.yml', text)).toEqual(problems);
  });
});

describe('an identity file in CSV', () => {
  it('has the members of groups', () => {
    const text =
      '\ufeffgroup,member,type\r\nStaff,ann@example.com,user\r\nStaff,"Bosses, all",group\r\n\r\nEmpty,,\r\nStaff,"say ""hi""",\r\n';
    expect(read('p.csv', text)).toMatchObject({
      groups: { Staff: [user('ann@example.com'), group('Bosses, all'), user('say "hi"')], Empty: [] },
    });
  });

  it('has columns in any order, and users where there is no type', () => {
    expect(read('P.CSV', 'member,group\nann,Staff\n')).toMatchObject({ groups: { Staff: [user('ann')] } });
  });

  it.each([
    ['', ['p.csv:1: identities-invalid-csv']],
    ['Staff,ann\n', ['p.csv:1: identities-invalid-csv']],
    ['group,member,role\nStaff,ann,x\n', ['p.csv:1: identities-invalid-csv']],
    ['group,member\n,ann\nStaff,bob\n,cat\n', ['p.csv:2: identities-invalid-csv', 'p.csv:4: identities-invalid-csv']],
    ['group,member,type\nStaff,ann,person\n', ['p.csv:2: identities-invalid-csv']],
    ['group,member\nStaff,"ann\n', ['p.csv:undefined: identities-invalid-csv']],
  ])('%j is wrong at its line', (text, problems) => {
    expect(read('p.csv', text)).toEqual(problems);
  });

  it('takes names of every object for names', () => {
    const names = read('p.csv', 'group,member\n__proto__,ann\nconstructor,bob\n');
    expect(Array.isArray(names) ? [] : Object.keys(names.groups)).toEqual(['__proto__', 'constructor']);
  });
});

import { describe, expect, it } from 'vitest';
import { identityText } from '../../src/model/identity.ts';
import { directoryOf, type IdentitySource, spellings } from '../../src/plan/directory-of.ts';
import { type ParsedIdentities, parseIdentitiesFile } from '../../src/settings/identities-file.ts';

function namesIn(text: string, path = 'people.yml') {
  const parsed: ParsedIdentities = parseIdentitiesFile(path, text);
  if (!parsed.ok) throw new Error(parsed.problems.map(({ message }) => message).join(' '));
  return parsed.names;
}

function found(...texts: readonly string[]) {
  const sources = texts.map((text, index): IdentitySource => ({ name: `source ${index + 1}`, names: namesIn(text) }));
  return directoryOf(sources, 'Ours');
}

function brief(...texts: readonly string[]): readonly string[] {
  const lists = ['members', 'granted', 'aliases'] as const;
  return [...found(...texts).directory.identities.values()].map((one) => {
    const parts = lists.map((list) => one[list].map((other) => identityText(other, 'Ours')).join(' '));
    return [identityText(one, 'Ours'), ...parts].join(' | ').replace(/(?: \| )+$/, '');
  });
}

const codes = (...texts: readonly string[]) => found(...texts).problems.map(({ code }) => code);

describe('the identities of a commit', () => {
  it('are groups with their members, and every user whom something names', () => {
    expect(
      brief(`
groups: {Staff: [{user: ann}, {group: Bosses}, {user: ann}], Bosses: [{user: cat}]}
virtualGroups: {Guests: [{user: gus}]}
users: [zoe]
aliases: {eve: [{user: eve@example.com, provider: Mail}]}
granted: [{identity: {user: dan}, groups: [{group: Staff}]}]
`),
    ).toEqual([
      'group:Bosses | user:cat',
      'group:Staff | group:Bosses user:ann',
      'user:ann',
      'user:cat',
      'user:dan |  | group:Staff',
      'user:eve |  |  | user:eve@example.com in Mail',
      'user:gus',
      'user:zoe',
      'virtualGroup:Guests | user:gus',
    ]);
  });

  it('come from several places together', () => {
    expect(brief('groups: {Staff: [{group: Bosses}]}', 'groups: {Bosses: [{user: cat}]}')).toEqual([
      'group:Bosses | user:cat',
      'group:Staff | group:Bosses',
      'user:cat',
    ]);
    expect(codes('groups: {Staff: [{group: Bosses}]}', 'groups: {Bosses: [{user: cat}]}')).toEqual([]);
  });

  it.each<[code: string, texts: readonly string[]]>([
    ['identity-defined-twice', ['groups: {A: []}', 'groups: {A: [{user: b}]}']],
    ['identity-unknown', ['groups: {Staff: [{group: Boses}], Bosses: []}']],
    ['identity-unknown', ['granted: [{identity: {user: a}, groups: [{group: Far}]}]']],
    ['identity-of-another-provider', ['groups: {Staff: [{user: a, provider: Mail}]}']],
    ['identity-granted-user', ['granted: [{identity: {user: a}, groups: [{user: b}]}]']],
    [
      'identity-granted-external',
      ['granted: [{identity: {group: Far, external: true}, groups: [{group: Off, external: true}]}]'],
    ],
  ])('are in error: %s', (code, texts) => {
    expect(codes(...texts)).toEqual([code]);
  });

  it.each([
    'groups: {Staff: [{group: Far, external: true}]}',
    'groups: {Staff: [{user: a, provider: Ours}]}',
    'granted: [{identity: {user: a}, groups: [{group: Far, external: true}]}]',
    'groups: {Staff: [{virtualGroup: Staff}]}\nvirtualGroups: {Staff: []}',
  ])('are fine: %s', (text) => {
    expect(codes(text)).toEqual([]);
  });

  it('differ by more than case', () => {
    const { directory } = found('groups: {Staff: [{user: Ann}, {user: ann}, {user: bob}], staff: []}');
    expect(spellings(directory).map(({ code, message }) => `${code} ${message}`)).toEqual([
      expect.stringContaining('identity-spellings These names differ in case alone'),
      expect.stringContaining('`Ann` and `ann`'),
    ]);
    expect(spellings(found('groups: {Staff: [{user: ann}]}').directory)).toEqual([]);
  });

  it('differ by more than the form of their letters', () => {
    const { directory } = found('groups: {"Caf\u00e9": [{user: ann}], "Cafe\u0301": [{user: bob}]}');
    expect(spellings(directory)).toMatchObject([{ level: 'error', code: 'identity-spellings' }]);
  });
});

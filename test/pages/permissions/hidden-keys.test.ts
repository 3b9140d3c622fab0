import { describe, expect, it } from 'vitest';
import { outcomeOf } from '../outcome.ts';

const yaml = (text: string) => `---\n${text}\n---\n# A\n`;
const toml = (text: string) => `+++\n${text}\n+++\n# A\n`;

describe('a key that is passed over', () => {
  it.each<[what: string, text: string, expected: string]>([
    ['an invisible character', yaml('"\u200Bpermissions": legal'), 'permissions-misspelt'],
    ['a space that does not break', yaml('\u00A0permissions: legal'), 'permissions-misspelt'],
    ['a Cyrillic letter', yaml('рermissions: legal'), 'permissions-misspelt'],
    ['full width', yaml('ｐermissions: legal'), 'permissions-misspelt'],
    ['beside the key itself', yaml('permissions: everyone\nрermissions: legal'), 'permissions-misspelt'],
    ['dots', yaml('coveo.permissions: legal'), 'permissions-misspelt'],
    ['dots in TOML', toml('page.permissions = "legal"'), 'permissions-misplaced'],
    ['a table of TOML', toml('title = "A"\n[access]\npermissions = "legal"'), 'permissions-misplaced'],
    ['within another key', yaml('access: {permissions: legal}'), 'permissions-misplaced'],
    ['deep within', yaml('a: {b: [{c: {Permission: legal}}]}'), 'permissions-misplaced'],
    ['within a list', yaml('access: [[{permissions: legal}]]'), 'permissions-misplaced'],
    ['within `coveo`', yaml('coveo: {permissions: legal}'), 'coveo-unknown-key permissions-misplaced'],
    ['within `coveo.metadata`', yaml('coveo: {metadata: {permissions: legal}}'), 'permissions-misplaced'],
    ['JSON', '{"access": {"permissions": "legal"}}\n# A\n', 'permissions-misplaced'],
    ['by an alias', yaml('a: &a {permissions: legal}\nb: *a'), 'permissions-misplaced permissions-misplaced'],
    ['a merge of a text', yaml('<<: legal'), 'front-matter-merge'],
    ['a merge of a list', yaml('<<: [legal]'), 'front-matter-merge'],
    ['a merge of nothing', yaml('<<:'), 'front-matter-merge'],
    ['cascade, where it means nothing', yaml('cascade: {permissions: legal}'), 'permissions-misplaced'],
  ])('is an error of the page where permissions count: %s', (_, text, expected) => {
    expect(outcomeOf(text)).toBe(expected);
    expect(outcomeOf(text, { pages: 'ignore' })).toMatch(/^(?:public|coveo-unknown-key)$/);
  });

  it('counts at its top, also merged', () => {
    expect(outcomeOf(yaml('a: &a {x: 1}\n<<: {permissions: legal}'))).toBe('protected');
  });

  it.each([
    ['within another key', yaml('access: {permissions: read}')],
    ['a merge of a text', yaml('<<: legal')],
  ])('is nothing where no permissions are configured: %s', (_, text) => {
    expect(outcomeOf(text, { permissions: false })).toBe('public');
  });

  it('counts where Hugo hands it down', () => {
    const path = 'content/_index.md';
    const hugo = (text: string) =>
      outcomeOf(text, { generator: 'hugo', path, configuration: { 'hugo.toml': '', [path]: text } });
    expect(hugo(yaml('cascade: {permissions: legal}'))).toBe('protected');
    expect(hugo(yaml('cascade: [{params: {permissions: legal}}]'))).toBe('protected');
    expect(hugo(yaml('cascade: [{params: {рermissions: legal}}]'))).toMatch(/^permissions-/);
    expect(hugo(yaml('params: {permissions: legal}'))).toMatch(/^permissions-/);
  });

  it.each<[what: string, text: string]>([
    ['YAML', yaml('__proto__: {permissions: legal}')],
    ['YAML, quoted', yaml('"__proto__": 1')],
    ['YAML, deep', yaml('a: [{b: {__proto__: 1}}]')],
    ['YAML, merged', yaml('<<: {__proto__: {permissions: legal}}')],
    ['TOML', toml('[__proto__]\npermissions = "legal"')],
    ['TOML, dotted', toml('x.__proto__.y = 1')],
    ['JSON', '{"__proto__": {"permissions": "legal"}}\n'],
    ['JSON, escaped', '{"\\u005f_proto__": 1}\n'],
    ['JSON between marks', ';;;\n{"a": {"__proto__": 1}}\n;;;\n'],
  ])('`__proto__` is refused in every format: %s', (_, text) => {
    for (const permissions of [true, false]) {
      expect(outcomeOf(text, { permissions })).toContain('front-matter-proto');
    }
  });

  it('`__proto__` is refused in the metadata of MkDocs', () => {
    expect(outcomeOf('__proto__: legal\n\ntext', { generator: 'mkdocs', permissions: false })).toContain(
      'front-matter-proto',
    );
  });
});

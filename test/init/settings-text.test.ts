import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { readConfigurationCode } from '../../src/init/code/literals.ts';
import { hiddenFolders } from '../../src/init/hidden-folders.ts';
import { settingsText } from '../../src/init/settings-text.ts';
import { isFolder } from '../../src/init/values.ts';
import { flowYaml } from '../../src/init/yaml-text.ts';
import { pathMatcher } from '../../src/pages/permissions/path-matcher.ts';
import { parseSettings } from '../../src/settings/load.ts';
import { SCHEMA_ADDRESS } from '../../src/settings/schema-address.ts';

const url = { value: 'https://docs.example.com/', from: 'b' };

/** Words that mean something to YAML, quotes, signs, and whatever else somebody calls a folder. */
const odd = fc.oneof(
  fc.constantFrom(
    'no',
    'true',
    'null',
    '~',
    '1e3',
    '0x1',
    '.inf',
    '- a',
    'a: b',
    'a #b',
    '"',
    "it's",
    '\\',
    '[a]',
    '{a}',
    '&a',
    '*a',
    '!a',
    '%',
    '@',
    '`',
    '|',
    '>',
    '?',
    '<<',
    '',
    ' ',
    '\u2028',
    '\u0085',
    '\ufeff',
    '日本',
    '🦉',
    'a\tb',
    '2026-01-01',
  ),
  fc.string({ unit: 'grapheme' }),
);

describe('the settings that are written', () => {
  it('mean what was found, whatever it is called', () => {
    fc.assert(
      fc.property(odd, odd, odd, (name, path, from) => {
        const root = isFolder(name) ? name : 'docs';
        const globs = path === '' || /[[\](){}!/\\]/.test(path) ? ['a'] : [path];
        const text = settingsText({
          site: {
            generator: 'vitepress',
            folder: '',
            configuration: from,
            content: [{ root, prefix: { value: '/x/', from }, exclude: globs }],
            options: { rewrites: { [`a${name}`]: `a${path}` }, cleanUrls: true, locales: { no: 'no' } },
            built: path,
            notes: [],
          },
          url: { ...url, from },
        });
        expect(parse(text), text).toEqual({
          site: {
            url: url.value,
            generator: 'vitepress',
            vitepress: { rewrites: { [`a${name}`]: `a${path}` }, cleanUrls: true, locales: { no: 'no' } },
          },
          content: [{ root, prefix: '/x/', exclude: globs }],
        });
        const parsed = parseSettings(text, 'docs-to-coveo.yml');
        // The settings want no space at the ends of a name; that is all that they can find.
        const codes = parsed.ok ? [] : parsed.problems.map(({ code }) => code);
        expect(codes.filter((code) => !/^settings-invalid-(?:value|key)$/.test(code))).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it('hold any value as YAML reads it', () => {
    const value = fc.oneof(odd, fc.boolean(), fc.array(odd), fc.dictionary(odd, odd, { noNullPrototype: true }));
    fc.assert(
      fc.property(value, (one) => {
        expect(parse(`a: ${flowYaml(one)}   # b`)).toEqual({ a: one });
      }),
    );
  });

  const site = { generator: 'plain', folder: '', content: [{ root: 'docs' }], notes: [] } as const;

  it('begin with the address of the schema, and say where ids stand that nobody gave', () => {
    const text = settingsText({ site, url });
    expect(text.split('\n')[0]).toBe(`# yaml-language-server: $schema=${SCHEMA_ADDRESS}`);
    expect(text).toMatch(/^# organization: YOUR-ORGANIZATION-ID {3}# \w/m);
    expect(text).toMatch(/^# source: YOUR-SOURCE-ID {3}# \w/m);
  });

  it('hold the ids that were given, also one that looks like a number', () => {
    const parsed = parseSettings(settingsText({ site, url, organization: '1234', source: 'acme-1' }), 's.yml');
    expect(parsed).toMatchObject({ ok: true, file: { organization: '1234', source: 'acme-1' } });
  });

  it('offer permissions for folders that are not for everyone, which are right once the `#` is gone', () => {
    const hidden = hiddenFolders(['docs/Private (old)/a.md', 'docs/internal/b.md', 'docs/internal/c.md', 'docs/d.md']);
    expect(hidden.map(({ folder, pages }) => [folder, pages])).toEqual([['docs/internal/', 2]]);
    const text = settingsText({ site, url, hidden });
    expect(parseSettings(text, 's.yml')).toMatchObject({ ok: true });
    const used = text.replace(/^# (?=(?: *(?:sets|rules|everyone|insiders|-|permissions|identities)\b| +- ))/gm, '');
    const parsed = parseSettings(used, 's.yml');
    expect(parsed, used).toMatchObject({
      ok: true,
      file: { permissions: { rules: [{ paths: '**' }, { paths: 'docs/internal/**' }] } },
    });
  });

  it.each(['a\nb/private', 'a\u2028b/internal', 'x{y}/[z]*/secrets', 'a (b)/!c/private'])(
    'finds the hidden folder %j, with a glob of all that is in it',
    (folder) => {
      const pages = [`${folder}/a.md`, `${folder}/b/c\nd.md`];
      const [found, ...others] = hiddenFolders([...pages, 'open/a.md']);
      expect([found?.folder, others]).toEqual([`${folder}/`, []]);
      expect([...pages, 'open/a.md'].map(pathMatcher(found?.glob ?? ''))).toEqual([true, true, false]);
    },
  );
});

describe('a configuration in code', () => {
  it.each<{ code: string; says: object }>([
    {
      code: 'export default { a: 1, "b": \'x\\u0041\', c: [true, null, `t`], }',
      says: { a: 1, b: 'xA', c: [true, null, 't'] },
    },
    { code: 'const x = {a: 2};\nexport default {...x, b: x}', says: { a: 2, b: { a: 2 } } },
    { code: 'const base = "/a/"\nconst more = 1\nexport default { base }', says: { base: '/a/' } },
    { code: 'export default withMermaid(defineConfig({ a: 1 }))', says: {} },
    { code: 'export default withMermaid({ a: 1 })', says: { a: 1 } },
    {
      code: 'export default { a: b ? "x" : "y", c: "x" + y, d: f("z"), e: `$' + '{g}`, h: 1 } satisfies T',
      says: { h: 1 },
    },
    {
      code: 'export default { m(a, b) { return {c: 1} }, async n() {}, get o() { return 1 }, [p]: 1, q: /[},]/g, r: 2 }',
      says: { r: 2 },
    },
    { code: 'export default { a: (x) => { const y = {z: 1}; return "}" }, // }\n /* } */ b: 2 }', says: { b: 2 } },
    { code: 'const a = b; const b = a; export default { a, c: 1 }', says: { c: 1 } },
    { code: 'module.exports = function () { return { title: "T", a: 1 } }', says: { title: 'T', a: 1 } },
    { code: 'export default { "__proto__": {a: 1}, b: 1', says: { b: 1 } },
    { code: 'export default', says: {} },
    { code: '', says: {} },
  ])('$code', ({ code, says }) => {
    expect(readConfigurationCode(code)).toMatchObject(says);
    const computed = Object.keys(readConfigurationCode(code)).filter((key) => key !== '__proto__');
    expect(computed.sort()).toEqual(Object.keys(says).sort());
  });

  it('never throws, and ends, for any text', () => {
    const pieces = fc.constantFrom(
      'export default',
      '{',
      '}',
      '[',
      ']',
      '(',
      ')',
      'a',
      ':',
      ',',
      '...',
      '=',
      'const a',
      '"x"',
      '`',
      '${',
      '/',
      '//',
      '/*',
      "'",
      '\\',
      '\n',
      'return {',
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 60 }), (parts) => {
        readConfigurationCode(parts.join(' '));
      }),
      { numRuns: 500 },
    );
    readConfigurationCode(`export default ${'{a:['.repeat(20_000)}`);
    readConfigurationCode('/*'.repeat(200_000));
    const chain = Array.from({ length: 60 }, (_, at) => `const a${at} = { x: a${at + 1}, y: a${at + 1} };`);
    readConfigurationCode(`${chain.join('')} export default a0`);
  });
});

import { describe, expect, it } from 'vitest';
import type { Problem } from '../../src/model/problem.ts';
import { parseSettings } from '../../src/settings/load.ts';

const PATH = 'docs-to-coveo.yml';
const SITE = 'site: {url: https://docs.example.com/}';

function problemsOf(text: string): readonly Problem[] {
  return parseSettings(text, PATH).problems;
}

/** `line:column code`, in the order in which they are reported. */
function summary(text: string): readonly string[] {
  return problemsOf(text).map(({ line, column, code }) => `${line}:${column} ${code}`);
}

describe('a settings file that can be used', () => {
  it.each([
    ['the smallest', SITE],
    ['JSON', '{"site": {"url": "https://docs.example.com/"}}'],
    ['a byte order mark', `\uFEFF${SITE}`],
    ['line ends of Windows', `${SITE}\r\nregion: eu\r\n`],
    ['comments and a document start', `# ours\n---\n${SITE}\n`],
    ['anchors and aliases', `${SITE}\nmetadata: {add: {one: &v [a, b], two: *v}}`],
    ['a key that every object inherits', `${SITE}\nmetadata: {add: {constructor: x}}`],
    ['endpoints beside a region', `${SITE}\nregion: eu\nendpoints: {api: "http://[::1]:7700/"}`],
    ['endpoints on loopback', `${SITE}\nendpoints: {api: "http://127.8.9.1:7700", platform: "http://localhost"}`],
    ['jekyll', 'site: {url: https://docs.example.com/, generator: jekyll}'],
  ])('%s', (_, text) => {
    expect(parseSettings(text, PATH)).toMatchObject({ ok: true, problems: [] });
  });

  it('has a permalink for a root with the generator `plain` only', () => {
    const content = 'content: [{root: a}, {root: b, permalink: /:page}]';
    expect(summary(`${SITE}\n${content}`)).toEqual([]);
    expect(summary(`site: {url: https://docs.example.com/, generator: hugo}\n${content}`)).toEqual([
      '2:32 settings-conflict',
    ]);
  });

  it('comes back as it was written, with aliases followed', () => {
    const parsed = parseSettings(`${SITE}\nmetadata: {add: {one: &v [a, 2], two: *v}}\nguard: {deletes: 0}`, PATH);
    expect(parsed).toMatchObject({
      ok: true,
      file: {
        site: { url: 'https://docs.example.com/' },
        metadata: { add: { one: ['a', 2], two: ['a', 2] } },
        guard: { deletes: 0 },
      },
    });
  });
});

describe('a text that is no settings file', () => {
  it.each([
    ['nothing', '', '1:1 settings-empty'],
    ['comments alone', '# to do\n', '1:1 settings-empty'],
    ['null', '~', '1:1 settings-empty'],
    ['a list', '\n- site', '2:1 settings-not-a-mapping'],
    ['a word', 'site', '1:1 settings-not-a-mapping'],
    ['a second document', `${SITE}\n---\nregion: us\n`, '2:1 settings-several-documents'],
    ['an open bracket', 'metadata: {drop: [a', '1:20 settings-invalid-yaml'],
    ['an open quote', `${SITE}\nregion: "us`, '2:12 settings-invalid-yaml'],
    ['a tab', 'site:\n\turl: https://x.example', '2:1 settings-invalid-yaml'],
    ['a reserved character', 'region: @us', '1:9 settings-invalid-yaml'],
    ['a tag', `${SITE}\nregion: !!js/function "us"`, '2:9 settings-invalid-yaml'],
    ['an unknown directive', `%SITE\n---\n${SITE}`, '1:1 settings-invalid-yaml'],
  ])('%s', (_, text, expected) => {
    expect(summary(text)).toContain(expected);
    expect(parseSettings(text, PATH).ok).toBe(false);
  });

  it('reports broken lines one by one, each once', () => {
    expect(summary('site:\n\turl: x\nregion: @us @eu\n')).toEqual([
      '2:1 settings-invalid-yaml',
      '3:9 settings-invalid-yaml',
    ]);
  });

  it('says where a merge key and an alias without anchor stand', () => {
    expect(summary(`${SITE}\nguard: *none`)).toEqual(['2:1 settings-wrong-type', '2:8 settings-invalid-yaml']);
    expect(problemsOf(`${SITE}\n<<: {region: us}`)[0]).toMatchObject({ hint: expect.stringContaining('merge keys') });
  });

  const tenfold = (name: string, of: string) => `${name}: &${name} [${Array(10).fill(of).join(', ')}]`;
  it.each([
    [
      'aliases that multiply',
      ['a', 'b', 'c', 'd', 'e', 'f']
        .map((name, index) => tenfold(name, index ? `*${'abcdef'[index - 1]}` : 'x'))
        .join('\n'),
    ],
    ['an alias within its own anchor', `${SITE}\nmetadata: {add: &a {x: *a}}`],
    ['lists nested without end', '['.repeat(20_000)],
    [
      'a mapping nested deeper than anybody needs',
      Array.from({ length: 60 }, (_, depth) => `${' '.repeat(depth)}a:`).join('\n'),
    ],
    ['more text than anybody writes', `${SITE}\n#${'x'.repeat(300_000)}`],
  ])('refuses %s', (_, text) => {
    const problems = problemsOf(text);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatchObject({
      code: 'settings-too-large',
      line: expect.any(Number),
      column: expect.any(Number),
    });
  });
});

describe('keys', () => {
  it.each([
    [
      'an unknown key, with a near one',
      `${SITE}\norganisation: acme`,
      '2:1 settings-unknown-key',
      'Did you mean `organization`?',
    ],
    ['letters swapped', `${SITE}\nsoucre: acme`, '2:1 settings-unknown-key', 'Did you mean `source`?'],
    ['another spelling', `${SITE}\nsetup: {source-name: x}`, '2:9 settings-unknown-key', 'Did you mean `sourceName`?'],
    ['an unknown key, far from all', `${SITE}\ntelephone: 1`, '2:1 settings-unknown-key', undefined],
    [
      'an unknown key in a list',
      `${SITE}\ncontent:\n  - root: docs\n    excldue: []`,
      '4:5 settings-unknown-key',
      'Did you mean `exclude`?',
    ],
    ['a key that every object inherits', `${SITE}\ntoString: 1`, '2:1 settings-unknown-key', undefined],
    [
      'a secret',
      `${SITE}\nCOVEO_API_KEY: xx-1`,
      '2:1 settings-unknown-key',
      expect.stringContaining('never belongs in a file'),
    ],
    ['an input', `${SITE}\nstate: ref`, '2:1 settings-unknown-key', expect.stringContaining('`--state`')],
    ['a key twice', `${SITE}\nguard:\n  ratio: 1\n  ratio: 0`, '4:3 settings-duplicate-key', expect.any(String)],
    ['__proto__', `${SITE}\nmetadata: {add: {__proto__: {x: 1}}}`, '2:18 settings-invalid-key', undefined],
    ['a list as a key', `${SITE}\n? [a]\n: b`, '2:3 settings-invalid-key', undefined],
    ['no key', `${SITE}\n~: b`, '2:1 settings-invalid-key', undefined],
    [
      'a field name that is none',
      `${SITE}\nsetup: {fields: {Version: {type: DATE}}}`,
      '2:18 settings-invalid-key',
      undefined,
    ],
  ])('%s', (_, text, expected, hint) => {
    const wanted = problemsOf(text).find(({ code }) => code === expected.split(' ')[1]);
    expect(`${wanted?.line}:${wanted?.column} ${wanted?.code}`).toBe(expected);
    expect(wanted?.hint).toEqual(hint);
    expect(wanted?.path).toBe(PATH);
  });

  it('names the full path and what is allowed there', () => {
    expect(problemsOf('site: {url: https://x.example, titel: x}')[0]?.message).toBe(
      '`site.titel` is not a known key: `site` may hold `url`, `generator`, `permalink`, `language`, `built`, `docusaurus` and `vitepress`.',
    );
    expect(problemsOf(`${SITE}\nguard: {ratio: 1, ratio: 0}`)[0]?.message).toBe(
      '`guard.ratio` must be set once, but is set on line 2 already.',
    );
  });

  it('does not repeat what a secret holds', () => {
    expect(JSON.stringify(problemsOf(`${SITE}\napi-key: xx-secret`))).not.toContain('xx-secret');
  });

  it.each([
    ['site is not there', 'region: us', '1:1'],
    ['site is empty', 'region: us\nsite: {}', '2:1'],
  ])('misses `site.url` when %s', (_, text, place) => {
    expect(summary(text)).toEqual([`${place} settings-missing-key`]);
    expect(problemsOf(text)[0]?.message).toMatch(/^`site\.url` is missing: it must be an absolute address/);
  });

  it('misses a key of a list entry at that entry', () => {
    expect(summary(`${SITE}\npermissions:\n  sets: {all: {anonymous: true}}\n  rules:\n    - {paths: "**"}`)).toContain(
      '5:7 settings-missing-key',
    );
  });
});

describe('values', () => {
  it.each([
    [
      'guard: {ratio: ten}',
      '2:16 settings-wrong-type',
      '`guard.ratio` must be a number from 0 to 1, but is the string "ten".',
    ],
    [
      'guard: {ratio: 1.01}',
      '2:16 settings-invalid-value',
      '`guard.ratio` must be a number from 0 to 1, but is the number 1.01.',
    ],
    [
      'guard: {ratio: .nan}',
      '2:16 settings-invalid-value',
      '`guard.ratio` must be a number from 0 to 1, but is the number NaN.',
    ],
    [
      'guard: {deletes: -1}',
      '2:18 settings-invalid-value',
      '`guard.deletes` must be a whole number of deletes, 0 or more, but is the number -1.',
    ],
    [
      'guard: {deletes: 1.5}',
      '2:18 settings-invalid-value',
      '`guard.deletes` must be a whole number of deletes, 0 or more, but is the number 1.5.',
    ],
    [
      'guard: []',
      '2:8 settings-wrong-type',
      '`guard` must be a mapping with any of `deletes` and `ratio`, but is an empty list.',
    ],
    ['guard:', '2:1 settings-wrong-type', '`guard` must be a mapping with any of `deletes` and `ratio`, but is empty.'],
    [
      'region: moon',
      '2:9 settings-invalid-value',
      '`region` must be one of `us`, `ca`, `eu`, `au` or `hipaa`, but is the string "moon".',
    ],
    [
      'region: [us]',
      '2:9 settings-wrong-type',
      '`region` must be one of `us`, `ca`, `eu`, `au` or `hipaa`, but is a list.',
    ],
    [
      'links: wrong',
      '2:8 settings-invalid-value',
      '`links` must be one of `off`, `warn` or `error`, or a mapping with any of `check` and `ignore`, but is the string "wrong".',
    ],
    [
      'links: [off]',
      '2:8 settings-wrong-type',
      '`links` must be one of `off`, `warn` or `error`, or a mapping with any of `check` and `ignore`, but is a list.',
    ],
    [
      'links: {check: wrong}',
      '2:16 settings-invalid-value',
      '`links.check` must be one of `off`, `warn` or `error`, but is the string "wrong".',
    ],
    [
      'links: {ignore: g}',
      '2:17 settings-wrong-type',
      '`links.ignore` must be a list of links and globs such as `["/api/**"]`, but is the string "g".',
    ],
    [
      'content: docs',
      '2:10 settings-wrong-type',
      '`content` must be a list of at least one entry such as `{root: docs}`, but is the string "docs".',
    ],
    [
      'content: []',
      '2:10 settings-invalid-value',
      '`content` must be a list of at least one entry such as `{root: docs}`, but is an empty list.',
    ],
    [
      'content: [{include: []}]',
      '2:21 settings-invalid-value',
      '`content[0].include` must be a list of globs, but is an empty list.',
    ],
    [
      'content: [{exclude: [1]}]',
      '2:22 settings-wrong-type',
      '`content[0].exclude[0]` must be a glob such as `guides/**/*.md`, but is the number 1.',
    ],
    [
      'metadata: {add: {x: }}',
      '2:18 settings-wrong-type',
      '`metadata.add.x` must be a string, a number, `true`, `false`, or a flat list of these, but is empty.',
    ],
    [
      'metadata: {add: {"a b": {c: 1}}}',
      '2:25 settings-wrong-type',
      '`metadata.add["a b"]` must be a string, a number, `true`, `false`, or a flat list of these, but is a mapping with `c`.',
    ],
    [
      'metadata: {add: {x: [1, [2]]}}',
      '2:25 settings-wrong-type',
      '`metadata.add.x[1]` must be a string, a number, `true` or `false`, but is a list.',
    ],
    [
      'metadata: {rename: {weight: true}}',
      '2:29 settings-wrong-type',
      '`metadata.rename.weight` must be a metadata key, but is `true`.',
    ],
  ])('%s', (line, expected, message) => {
    const [problem, ...rest] = problemsOf(`${SITE}\n${line}`);
    expect(rest).toEqual([]);
    expect(`${problem?.line}:${problem?.column} ${problem?.code}`).toBe(expected);
    expect(problem?.message).toBe(message);
  });

  it.each([
    ['a number where a string belongs', `${SITE}\nsource: 12`, 'Put quotes around it.'],
    [
      'a string where a list belongs',
      `${SITE}\nmetadata: {drop: layout}`,
      'Put square brackets around it to make it a list.',
    ],
    ['a word that is nearly right', `${SITE}\nregion: hippa`, 'Did you mean `hipaa`?'],
  ])('helps with %s', (_, text, hint) => {
    expect(problemsOf(text)[0]?.hint).toBe(hint);
  });

  it('points at the alias of a value that will not do', () => {
    expect(summary(`${SITE}\nmetadata: {add: {x: &v 1}}\nregion: *v`)).toEqual(['3:9 settings-wrong-type']);
  });

  it('reports all at once, in the order of the file', () => {
    const text = 'region: moon\nsite:\n  ulr: x\n  language: en_US\nguard: {ratio: 2, ratio: 3}\npermissions:\n';
    expect(summary(text)).toEqual([
      '1:9 settings-invalid-value',
      '2:1 settings-missing-key',
      '3:3 settings-unknown-key',
      '4:13 settings-invalid-value',
      '5:16 settings-invalid-value',
      '5:19 settings-duplicate-key',
      '6:1 settings-wrong-type',
    ]);
  });
});

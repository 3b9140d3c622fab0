import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseFrontMatter } from '../../../src/pages/front-matter/front-matter.ts';

const parse = (text: string) => parseFrontMatter(text, 'docs/a.md');

/** Data, body and line of a text that must be right. */
function read(text: string) {
  const result = parse(text);
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  const { data, body, bodyLine, present } = result.frontMatter;
  return { data: { ...data }, body, bodyLine, present };
}

/** `code line:column` of each problem. */
const problemsOf = (text: string) => parse(text).problems.map(({ code, line, column }) => `${code} ${line}:${column}`);

describe('the block', () => {
  it.each([
    { what: 'YAML', text: '---\ntitle: A\n---\nbody\n', data: { title: 'A' }, body: 'body\n', line: 4 },
    {
      what: 'YAML with CRLF',
      text: '---\r\ntitle: A\r\nx: |\r\n  one\r\n---\r\nbody',
      data: { title: 'A', x: 'one\n' },
      body: 'body',
      line: 6,
    },
    { what: 'YAML that ends with dots', text: '---\ntitle: A\n...\nbody', data: { title: 'A' }, body: 'body', line: 4 },
    {
      what: 'white space behind the marks',
      text: '--- \ntitle: A\n---\t\nbody',
      data: { title: 'A' },
      body: 'body',
      line: 4,
    },
    {
      what: 'a mark within a line',
      text: '---\ntitle: A --- B\n---\nbody',
      data: { title: 'A --- B' },
      body: 'body',
      line: 4,
    },
    { what: 'an empty block', text: '---\n---\nbody', data: {}, body: 'body', line: 3 },
    { what: 'a block of comments', text: '---\n# nothing\n---\nbody', data: {}, body: 'body', line: 4 },
    { what: 'no body', text: '---\ntitle: A\n---', data: { title: 'A' }, body: '', line: 4 },
    {
      what: 'TOML',
      text: '+++\ntitle = "A"\n[p]\nq = 1\n+++\nbody',
      data: { title: 'A', p: { q: 1 } },
      body: 'body',
      line: 6,
    },
    { what: 'JSON between marks', text: ';;;\n{"title": "A"}\n;;;\nbody', data: { title: 'A' }, body: 'body', line: 4 },
    { what: 'JSON alone', text: '{\n "title": "}"\n}\n\nbody', data: { title: '}' }, body: '\nbody', line: 4 },
    { what: 'JSON on one line', text: '{"title": "A"} body', data: { title: 'A' }, body: ' body', line: 1 },
    { what: 'empty JSON', text: '{}\nbody', data: {}, body: 'body', line: 2 },
  ])('$what', ({ text, data, body, line }) => {
    expect(read(text)).toEqual({ data, body, bodyLine: line, present: true });
  });

  it.each([
    { what: 'an empty file', text: '' },
    { what: 'Markdown', text: '# A\n\n---\ntitle: no\n---\n' },
    { what: 'a horizontal rule', text: '---\n\nSome text.\n' },
    { what: 'a horizontal rule alone', text: '---' },
    { what: 'a longer rule', text: '----\ntitle: no\n---\n' },
    { what: 'a table without outer bars', text: '---|---\na | b\n---\n' },
    { what: 'a word behind dashes', text: '--- note\n\ntext\n' },
    { what: 'several words behind dashes', text: '--- a note\n---\n' },
    { what: 'a Liquid tag', text: '{% include a.html %}\n' },
    { what: 'a Liquid output', text: '{{ page.title }}\n' },
    { what: 'a kramdown mark', text: '{: .note}\n' },
    { what: 'an expression of MDX', text: '{"text"}\n' },
    { what: 'a blank line before the mark', text: '\n---\ntitle: no\n---\n' },
    { what: 'a lone CR behind the mark', text: '---\rtitle: no\n---\n' },
  ])('$what is none', ({ text }) => {
    expect(read(text)).toEqual({ data: {}, body: text, bodyLine: 1, present: false });
  });

  it.each([
    { text: '---\ntitle: A\n', problem: 'front-matter-unclosed 1:1' },
    { text: '+++\ntitle = "A"\n---\n', problem: 'front-matter-unclosed 1:1' },
    { text: ';;;\n{}\n', problem: 'front-matter-unclosed 1:1' },
    { text: '{"title": "A"\n\nbody', problem: 'front-matter-unclosed 1:1' },
  ])('an open end is an error: $text', ({ text, problem }) => {
    expect(problemsOf(text)).toEqual([problem]);
  });
});

describe('code', () => {
  const run = 'globalThis.frontMatterRan = true';

  it.each(['js', 'javascript', 'JS', 'coffee', 'coffeescript', 'cson', 'yaml', 'constructor', '__proto__'])(
    'behind `---%s` never runs',
    (language) => {
      const block = `\n${run}\nmodule.exports = {title: (${run}, "A")}\n---\n`;
      for (const first of [`---${language}`, `--- ${language}`]) {
        const result = parse(first + block);
        if (language.startsWith('_')) expect(result).toMatchObject({ ok: true, frontMatter: { present: false } });
        else
          expect(result).toMatchObject({
            ok: false,
            problems: [{ code: 'front-matter-code', level: 'error', line: 1 }],
          });
      }
      expect(globalThis).not.toHaveProperty('frontMatterRan');
    },
  );

  it('is named in the error, also where the block is open', () => {
    expect(parse(`---js\n${run}`).problems[0]?.message).toContain('`js`');
    expect(parse(`+++js\n${run}`).problems[0]?.message).toContain('`js`');
  });

  it.each(['!!js/function "function () { globalThis.frontMatterRan = true }"', '!ruby/object:Thing {}'])(
    'in a tag is ignored with a warning: %s',
    (value) => {
      expect(problemsOf(`---\na: 1\nx: ${value}\n---\n`)).toEqual(['front-matter-tag 3:4']);
      expect(globalThis).not.toHaveProperty('frontMatterRan');
    },
  );
});

describe('values', () => {
  it.each([
    { yaml: '012', value: '012' },
    { yaml: '-07', value: '-07' },
    { yaml: '0', value: 0 },
    { yaml: '0.5', value: 0.5 },
    { yaml: '0o14', value: 12 },
    { yaml: '10:00', value: '10:00' },
    { yaml: 'yes', value: 'yes' },
    { yaml: 'No', value: 'No' },
    { yaml: 'true', value: true },
    { yaml: '~', value: null },
    { yaml: '1e3', value: 1000 },
    { yaml: '1_000', value: '1_000' },
    { yaml: '12345678901234567890', value: '12345678901234567890' },
    { yaml: '9007199254740991', value: 9007199254740991 },
    { yaml: '2026-01-02', value: new Date('2026-01-02T00:00:00Z') },
    { yaml: '2026-01-02 10:00:00 +0200', value: new Date('2026-01-02T08:00:00Z') },
    { yaml: '2026-01-02T10:00:00.5-01:30', value: new Date('2026-01-02T11:30:00.500Z') },
    { yaml: '2026-01-02 10:00:00', value: new Date('2026-01-02T10:00:00Z') },
    { yaml: '"2026-01-02"', value: '2026-01-02' },
    { yaml: '2026-02-30', value: '2026-02-30' },
    { yaml: '2026-01-02 25:00:00', value: '2026-01-02 25:00:00' },
    { yaml: '[a, [1], {b: ~}]', value: ['a', [1], { b: null }] },
  ])('of YAML: $yaml', ({ yaml, value }) => {
    const { data } = read(`---\nx: ${yaml}\n---\n`);
    expect(JSON.stringify(data.x)).toBe(JSON.stringify(value));
  });

  it.each([
    { toml: '2026-01-02', value: new Date('2026-01-02T00:00:00Z') },
    { toml: '2026-01-02T10:00:00+02:00', value: new Date('2026-01-02T08:00:00Z') },
    { toml: '2026-01-02T10:00:00', value: new Date('2026-01-02T10:00:00Z') },
    { toml: '10:00:00', value: '10:00:00' },
    { toml: '1234567890123456789', value: '1234567890123456789' },
  ])('of TOML: $toml', ({ toml, value }) => {
    const { data } = read(`+++\nx = ${toml}\n+++\n`);
    expect(data.x).toEqual(value);
    expect(data.x).not.toHaveProperty('isTime');
  });

  it('keys keep their spelling', () => {
    expect(Object.keys(read('---\n2026-01-02: a\n1.10: b\n012: c\ntrue: d\n---\n').data)).toEqual([
      '2026-01-02',
      '1.10',
      '012',
      'true',
    ]);
  });

  it('aliases are followed, and merge keys merged', () => {
    const text = '---\nbase: &base {a: 1, b: 1}\nother: {<<: *base, b: 2}\nboth: {<<: [{c: 1}, {c: 2, d: 2}]}\n---\n';
    expect(JSON.parse(JSON.stringify(read(text).data))).toEqual({
      base: { a: 1, b: 1 },
      other: { b: 2, a: 1 },
      both: { c: 1, d: 2 },
    });
  });
});

describe('names of the prototype', () => {
  it.each([
    '---\n__proto__: {polluted: 1}\nconstructor: {prototype: {polluted: 1}}\nx: {__proto__: {polluted: 1}}\n---\n',
    '---\nb: &b {__proto__: {polluted: 1}}\nx: {<<: *b}\n__proto__: {polluted: 1}\nconstructor: 1\n---\n',
    '{"__proto__": {"polluted": 1}, "constructor": {"prototype": {"polluted": 1}}, "x": {"__proto__": {"polluted": 1}}}\n',
    '+++\nconstructor = 1\n[__proto__]\npolluted = 1\n[x.__proto__]\npolluted = 1\n+++\n',
  ])('are plain data: %j', (text) => {
    const result = parse(text);
    if (!result.ok) throw new Error(JSON.stringify(result.problems));
    const { data } = result.frontMatter;
    expect(Object.keys(data)).toEqual(expect.arrayContaining(['__proto__', 'constructor', 'x']));
    expect(Object.getPrototypeOf(data)).toBeNull();
    expect(Object.getPrototypeOf(data.x)).toBeNull();
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
    expect(data.polluted).toBeUndefined();
  });
});

describe('problems', () => {
  it.each([
    { what: 'broken YAML', text: '---\r\ntitle: ok\r\ntags: [a\r\n---\r\n', problems: ['front-matter-invalid 3:9'] },
    { what: 'a tab', text: '---\na:\n\tb: 1\n---\n', problems: ['front-matter-invalid 3:1'] },
    {
      what: 'several mistakes',
      text: '---\na: "\\q"\nb: @c\nd: 1\n---\n',
      problems: ['front-matter-invalid 2:5', 'front-matter-invalid 3:4'],
    },
    {
      what: 'keys twice',
      text: '---\na: 1\nb: 1\na: 2\nc: {d: 1, d: 2}\n---\n',
      problems: ['front-matter-duplicate-key 4:1', 'front-matter-duplicate-key 5:11'],
    },
    {
      what: 'an unknown alias',
      text: '---\na: *b\nb: *c\n---\n',
      problems: ['front-matter-invalid 2:4', 'front-matter-invalid 3:4'],
    },
    { what: 'a key that is a list', text: '---\n? [a]\n: 1\n---\n', problems: ['front-matter-invalid 2:3'] },
    { what: 'a second document', text: '---\na: 1\n--- b\n---\n', problems: ['front-matter-invalid 3:1'] },
    { what: 'a list', text: '---\n- a\n---\n', problems: ['front-matter-not-a-mapping 2:1'] },
    { what: 'a text', text: '---\nJust a text.\n---\n', problems: ['front-matter-not-a-mapping 2:1'] },
    { what: 'broken TOML', text: '+++\na = 1\nb = [\n+++\n', problems: ['front-matter-invalid 3:5'] },
    { what: 'a TOML key twice', text: '+++\na = 1\na = 2\n+++\n', problems: ['front-matter-invalid 3:1'] },
    { what: 'broken JSON', text: ';;;\n{"a": 1,\n}\n;;;\n', problems: ['front-matter-invalid 3:1'] },
    { what: 'JSON that ends early', text: ';;;\n{"a": 1\n;;;\n', problems: ['front-matter-invalid 2:8'] },
    {
      what: 'JSON keys twice',
      text: '{"a": {"b": 1, "b": 2},\n "a": 2}\n',
      problems: ['front-matter-duplicate-key 1:16', 'front-matter-duplicate-key 2:2'],
    },
    { what: 'a JSON list', text: ';;;\n[1]\n;;;\n', problems: ['front-matter-not-a-mapping 2:undefined'] },
  ])('$what: at line and column of the file', ({ text, problems }) => {
    expect(problemsOf(text)).toEqual(problems);
    expect(parse(text)).toMatchObject({
      ok: false,
      problems: problems.map(() => ({ level: 'error', path: 'docs/a.md' })),
    });
  });

  it('of broken YAML are there the second time as well', () => {
    const text = '---\ntitle: [a\n---\n';
    expect(parse(text)).toEqual(parse(text));
    expect(parse(text).ok).toBe(false);
  });

  it.each([
    { what: 'nested thousands deep', text: `---\na: ${'['.repeat(5000)}\n---\n` },
    { what: 'nested too deep', text: `---\na: ${'['.repeat(60)}${']'.repeat(60)}\n---\n` },
    { what: 'nested too deep, JSON', text: `;;;\n{"a": ${'['.repeat(60)}${']'.repeat(60)}}\n;;;\n` },
  ])('$what', ({ text }) => {
    expect(problemsOf(text)[0]).toMatch(/^front-matter-too-large 2:/);
  });

  it('refuses aliases that stand for millions of values, at the alias', () => {
    const lines = Array.from({ length: 9 }, (_, n) => `a${n + 1}: &a${n + 1} [${`*a${n}, `.repeat(10)}]`);
    expect(problemsOf(`---\na0: &a0 [x]\n${lines.join('\n')}\n---\n`)).toEqual([
      expect.stringMatching(/^front-matter-too-large [678]:/),
    ]);
  });

  it('refuses aliases that repeat a long text', () => {
    const text = `---\na: &a ${'x'.repeat(20_000)}\nb: [${'*a, '.repeat(100)}]\n---\n`;
    expect(problemsOf(text)).toEqual([expect.stringMatching(/^front-matter-too-large 3:/)]);
  });
});

describe('placeOf', () => {
  it.each([
    { what: 'YAML', text: '---\na: 1\n\n"b c": {d: 1}\n---\n', places: { a: '2:1', 'b c': '4:1', d: undefined } },
    {
      what: 'TOML',
      text: '+++\na = 1\n"b c" = 2\n[t.u]\nd = 1\n[[v]]\n+++\n',
      places: { a: '2:1', 'b c': '3:1', t: '4:2', v: '6:3', d: undefined },
    },
    { what: 'JSON', text: '{"a": {"d": 1},\n  "b c": "x: 1"}\n', places: { a: '1:2', 'b c': '2:3', d: undefined } },
    { what: 'JSON between marks', text: ';;;\n{"a": 1}\n;;;\n', places: { a: '2:2' } },
  ])('tells where the keys of $what stand', ({ text, places }) => {
    const result = parse(text);
    if (!result.ok) throw new Error(JSON.stringify(result.problems));
    const { placeOf } = result.frontMatter;
    const told = Object.keys(places).map((key) => [key, placeOf(key)] as const);
    expect(Object.fromEntries(told.map(([key, place]) => [key, place && `${place.line}:${place.column}`]))).toEqual(
      places,
    );
  });
});

describe('any text', () => {
  const mark = fc.constantFrom('---', '+++', ';;;', '---js', '{', '}', '...', '');
  const piece = fc.constantFrom(
    'a: 1',
    'a = 1',
    '"a": 1',
    '- ',
    '[',
    ']',
    '{',
    '}',
    '&x',
    '*x',
    '<<: *x',
    '"',
    "'",
    '\t',
    '  ',
    '#',
    ': ',
    '? ',
    '!!',
    '|',
    '>',
  );
  const line = fc.oneof(
    mark,
    fc.array(fc.oneof(piece, fc.string({ maxLength: 4 }))).map((parts) => parts.join('')),
  );
  const text = fc.tuple(mark, fc.array(line)).map(([first, lines]) => [first, ...lines].join('\n'));

  it('is data or problems with code and line, never an exception', () => {
    fc.assert(
      fc.property(fc.oneof(text, fc.string()), (value) => {
        const result = parse(value);
        for (const { code, line: at, path } of result.problems) {
          expect(code).toMatch(/^front-matter-[a-z-]+$/);
          expect(at).toBeGreaterThanOrEqual(1);
          expect(path).toBe('docs/a.md');
        }
        expect(result.problems.some(({ level }) => level === 'error')).toBe(!result.ok);
        if (!result.ok) return;
        const { body, bodyLine, present } = result.frontMatter;
        expect(value.endsWith(body)).toBe(true);
        if (present && body !== '')
          expect(value.slice(0, value.length - body.length).split('\n')).toHaveLength(bodyLine);
      }),
      { numRuns: 1_000 },
    );
  });

  it('of JSON values is read as JSON has it', () => {
    const plain = fc.dictionary(fc.string(), fc.jsonValue({ maxDepth: 4 }), { noNullPrototype: true });
    fc.assert(
      fc.property(plain, (data) => {
        const result = parse(`;;;\n${JSON.stringify(data)}\n;;;\n`);
        expect(result.ok && JSON.stringify(result.frontMatter.data)).toBe(JSON.stringify(data));
      }),
    );
  });
});

describe('a key that is there twice', () => {
  const text = '---\ntitle: one\ntags: [a]\ntitle: two\n---\nBody\n';

  it('is an error by itself', () => {
    expect(parseFrontMatter(text, 'a.md')).toMatchObject({
      ok: false,
      problems: [{ level: 'error', code: 'front-matter-duplicate-key', line: 4, column: 1 }],
    });
  });

  it('has its last value where the generator takes that, with a warning', () => {
    const result = parseFrontMatter(text, 'a.md', 'take-last');
    expect(result).toMatchObject({
      ok: true,
      problems: [{ level: 'warning', code: 'front-matter-duplicate-key', line: 4, column: 1 }],
    });
    expect(result.ok && result.frontMatter.data.title).toBe('two');
  });

  it.each(['permissions', 'coveo'])('is an error all the same when it is `%s`', (key) => {
    const twice = `---\n${key}: {}\n${key}: {}\n---\n`;
    expect(parseFrontMatter(twice, 'a.md', 'take-last')).toMatchObject({
      ok: false,
      problems: [{ level: 'error', line: 3 }],
    });
  });
});

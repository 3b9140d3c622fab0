import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseYaml } from '../../../src/pages/front-matter/yaml.ts';
import { type OutcomeParts, outcomeOf } from '../outcome.ts';

const problemsOf = (source: string) => parseYaml(source).problems.map(({ code, line }) => `${code} ${line}`);
const dataOf = (source: string) => JSON.parse(JSON.stringify(parseYaml(source).data ?? parseYaml(source).problems));

// The values are those that PyYAML 6.0.3 and js-yaml 3.15 give; where one of them refuses, those of the other.
describe('what readers of YAML take though version 1.2 does not', () => {
  it.each<[what: string, yaml: string, data: unknown]>([
    ['double quotes', 'title: "One\ntwo three"', { title: 'One two three' }],
    ['single quotes', "title: 'One\ntwo\n\nthree'\nb: 1", { title: 'One two\nthree', b: 1 }],
    ['two keys', 'a: "x\ny"\nb: \'x\n  y\nz\'\n', { a: 'x y', b: 'x y z' }],
    ['CRLF', 'a: "x\r\ny"\r\nb: 1', { a: 'x y', b: 1 }],
    ['an escaped quote', 'a: "x \\"y\\"\nz: \\\\"\nb: 1', { a: 'x "y" z: \\', b: 1 }],
    ['a doubled quote at the end of a line', "a: 'it''\nso'\nb: ''\nc: 1", { a: "it' so", b: '', c: 1 }],
    ['a doubled quote', "a: 'it''s\nso'\nb: 1", { a: "it's so", b: 1 }],
    ['a line like a comment', 'title: "One\n# two"', { title: 'One # two' }],
    ['a line like a key', 'title: "One\nkey: two"\nx: 1', { title: 'One key: two', x: 1 }],
    ['a tab', 'a: "x\n\ty"', { a: 'x y' }],
    ['a tab behind an empty line', "a: 'x\n\n\ty'", { a: 'x\ny' }],
    ['an entry of a list', 'a:\n- "x\ny"\n- z', { a: ['x y', 'z'] }],
    ['a nested entry', 'a:\n  - b: "x\ny"\n    c: 1\n  - d', { a: [{ b: 'x y', c: 1 }, 'd'] }],
    ['a nested value', 'a:\n  b:\n    c: "x\n y"\nd: 1', { a: { b: { c: 'x y' } }, d: 1 }],
    ['a value on its own line', 'a:\n "x\ny"\nb: 1', { a: 'x y', b: 1 }],
    ['a tag and an anchor', 'a: !!str &n "x\ny"\nb: *n', { a: 'x y', b: 'x y' }],
    ['brackets', 'a: [b,\nc]\nd: 1', { a: ['b', 'c'], d: 1 }],
    ['brackets that close at the margin', 'a: [\n  b,\n  c\n]\nd: 1', { a: ['b', 'c'], d: 1 }],
    ['braces', 'a: {b: 1,\nc: 2}\n', { a: { b: 1, c: 2 } }],
    ['quotes in braces', 'a: {b: "x\ny"}\nc: d', { a: { b: 'x y' }, c: 'd' }],
    ['a bracket in quotes', 'a: ["x]\ny", \'[\']\nc: d', { a: ['x] y', '['], c: 'd' }],
    ['a comment in brackets', 'a: [b, # ]\nc]\nd: 1', { a: ['b', 'c'], d: 1 }],
    ['tabs in brackets', 'a: [\n\tb]\nc: {\n\td: 1\n}', { a: ['b'], c: { d: 1 } }],
    ['tabs before a list', 'a:\n\t- b\n\t- c\nd: 1', { a: ['b', 'c'], d: 1 }],
    ['nothing between commas', 'a: [b,,c]\nd: [,e]', { a: ['b', null, 'c'], d: [null, 'e'] }],
    ['a comment directly behind a quote', 'a: "x"# c\nb: \'y\'#c', { a: 'x', b: 'y' }],
    ['a block of text with quotes beside it', 'a: |\n  "x\n  y\nb: "x\ny"', { a: '"x\ny\n', b: 'x y' }],
    [
      'a block of text in a list',
      'a:\n- |\n  "x\n- b: >\n    "y\n  c: "x\ny"',
      { a: ['"x\n', { b: '"y\n', c: 'x y' }] },
    ],
    ['an apostrophe in words', "a: it's\nb: don't [x\nc: 'x\ny'", { a: "it's", b: "don't [x", c: 'x y' }],
    ['a comment with a quote', '# "\na: "x\ny"', { a: 'x y' }],
    ['a key in quotes', '"a b": "x\ny"\n\'c\': 1', { 'a b': 'x y', c: 1 }],
    ['a key of another script', 'शीर्षक: "x\ny"\nключ: 1', { शीर्षक: 'x y', ключ: 1 }],
    ['a tag of no meaning', 'a: ! 1\nb: !', { a: '1', b: '' }],
    ['keys that are nothing', '~: x\nnull: y', { '~': 'x', null: 'y' }],
    ['what stands for a template', 'title: {{ page.title }}\nb: 1', { title: { '{"page.title":null}': null }, b: 1 }],
    ['bytes', 'a: !!binary aGk=', { a: 'hi' }],
    ['an ordered mapping', 'a: !!omap [b: 1, c: 2]', { a: [{ b: 1 }, { c: 2 }] }],
  ])('%s', (_, yaml, data) => {
    expect(dataOf(yaml)).toEqual(data);
    expect(problemsOf(yaml)).toEqual([]);
  });

  it('keeps the places of keys', () => {
    const { places } = parseYaml('a: "x\ny\nz"\nb: [1,\n2]\n  \nc: 1');
    expect([...places].map(([key, { line, column }]) => `${key} ${line}:${column}`)).toEqual([
      'a 1:1',
      'b 4:1',
      'c 7:1',
    ]);
  });

  it.each<[what: string, yaml: string, problems: readonly string[]]>([
    ['a quote that does not close', 'a: "x\nb: y\nc: z', ['front-matter-invalid 3']],
    ['a quote that closes in the next value', 'a: "x\nb: "y"', ['front-matter-invalid 1']],
    ['a bracket that does not close', 'a: [x\nb: y\nc: [z\nd: 1', ['front-matter-invalid 2']],
    [
      'a reserved sign',
      'a: @x\nb: `y`\nc: %z',
      ['front-matter-invalid 1', 'front-matter-invalid 2', 'front-matter-invalid 3'],
    ],
    ['a colon in words', 'a: b: c\nd: e: f', ['front-matter-invalid 1']],
    ['a plain text at the margin', 'a: b\nc\nd: 1', ['front-matter-invalid 2']],
  ])('still refuses, with one problem for what follows from it: %s', (_, yaml, problems) => {
    expect(problemsOf(yaml)).toEqual(problems);
  });

  it.each([
    'permissions: legal',
    '"permissions": legal',
    ' Permission : legal',
    'draft: true',
    'published: false',
    'coveo: x',
  ])('never makes text, or a nested value, of a line that may hide the page: %s', (line) => {
    expect(problemsOf(`title: "One\n${line}\ntwo"`)).toEqual([expect.stringMatching(/^front-matter-invalid/)]);
    expect(problemsOf(`title: "One \\"\n${line}\ntwo"`)).toEqual([expect.stringMatching(/^front-matter-invalid/)]);
    expect(parseYaml(`a: {b: 1,\n${line.trimStart()}}`).data).toBeUndefined();
  });

  it('reads YAML as before where nothing goes on', () => {
    const value = fc.oneof(
      fc.string({ maxLength: 8 }),
      fc.constantFrom('"a', "'b", '[', '{c', ']', '}', '# d', '|', '- e'),
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.constantFrom('a', 'b', 'c', '- ', ''), value)), (lines) => {
        const source = lines.map(([key, text]) => `${key}: ${text}`).join('\n');
        const { data, problems } = parseYaml(source);
        expect(data === undefined).toBe(problems.some(({ level }) => level === 'error'));
      }),
      { numRuns: 2_000 },
    );
  });

  it.each(['"', "'", '[', '{', 'a: "\n', "a: '\n", 'a: [\n', '\n"', '- ', 'a:', '\t- ', '[,', '#\n', '\\'])(
    'comes to an end with %j over and over',
    (unit) => {
      for (const source of [`a: "x\ny"\nb: @\n${unit.repeat(20_000)}`, `a: ${unit.repeat(20_000)}\n`]) {
        const { data, problems } = parseYaml(source);
        expect(data === undefined).toBe(problems.some(({ level }) => level === 'error'));
      }
    },
  );
});

describe('a key that is there twice', () => {
  it('has its last value at any depth where the generator takes that', () => {
    const { data, problems } = parseYaml('a: {b: 1, b: 2}\nc: 1\nc: 2', 'take-last');
    expect(data).toEqual({ a: { b: 2 }, c: 2 });
    expect(problems.map(({ level, code }) => `${level} ${code}`)).toEqual([
      'warning front-matter-duplicate-key',
      'warning front-matter-duplicate-key',
    ]);
    expect(parseYaml('a: {b: 1, b: 2}').data).toBeUndefined();
  });

  it.each([
    'permissions: x\npermissions: y',
    'draft: true\ndraft: false',
    'published: false\npublished: true',
    'unlisted: true\nunlisted: false',
    'coveo: {publish: false, publish: true}',
  ])('is an error where it decides who sees the page: %s', (source) => {
    expect(parseYaml(source, 'take-last').data).toBeUndefined();
  });
});

describe('a character that ends a line in YAML 1.1 alone', () => {
  const jekyll: OutcomeParts = { generator: 'jekyll', path: 'a.md', permissions: true };
  it.each(['\u0085', '\u2028', '\u2029'])('is an error where it decides over keys: %j', (end) => {
    for (const source of [`# c${end}permissions: legal`, `a: 1 # c${end}draft: true`, `x:\n  y: 1 # c${end}  z: 2`]) {
      expect(problemsOf(source)).toEqual([expect.stringMatching(/^front-matter-invalid/)]);
      expect(outcomeOf(`---\n${source}\n---\n`, { ...jekyll, path: 'docs/a.md' })).toBe('front-matter-invalid');
    }
  });

  it.each(['title: One\u2028two', 'title: "One\u2028two"', 'title: |\n  One\u2028  two'])(
    'is text else: %j',
    (source) => {
      expect(problemsOf(source)).toEqual([]);
    },
  );
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { GeneratorName } from '../../../src/settings/settings.ts';
import { type OutcomeParts, outcomeOf } from '../outcome.ts';

const at = (generator: GeneratorName): OutcomeParts => ({
  generator,
  path: generator === 'hugo' ? 'content/a.md' : 'docs/a.md',
});

/** Keys that narrow a page or hold it back, each with its value, as the generator reads them. */
const KEYS: Readonly<Record<GeneratorName, readonly (readonly [key: string, value: string])[]>> = {
  plain: [
    ['permissions', 'legal'],
    ['draft', 'true'],
    ['published', 'false'],
  ],
  hugo: [
    ['permissions', 'legal'],
    ['draft', 'true'],
  ],
  docusaurus: [
    ['permissions', 'legal'],
    ['draft', 'true'],
    ['unlisted', 'true'],
  ],
  jekyll: [
    ['permissions', 'legal'],
    ['published', 'false'],
  ],
  mkdocs: [['permissions', 'legal']],
  vitepress: [['permissions', 'legal']],
};
const NAMES = Object.keys(KEYS) as GeneratorName[];

const PIECES = [
  ...['<!-- c -->', '<!--\n', '-->', '{/* c */}\n', '{{/* x */}}', '<p>\n', '# ', '# c\n', '> ', '[x]: y\n'],
  ...['---\n', '---', '...\n', '+++\n', ';;;\n', '***\n', '--- # c\n', '%YAML 1.2\n', 'import x from "y"\n'],
  ...['title: A\n', 'title = "A"\n', 'key: value\n', 'a:\n', 'text: |\n', 'a: >-\n', '  more\n', 'text\n', 'text'],
  ...[
    '- a\n',
    '- ',
    '? a\n',
    ': ',
    '&a ',
    '*a',
    '!!str ',
    '"""\n',
    "'''\n",
    '"',
    "'",
    ':',
    '#',
    '|',
    '>',
    '-',
    '—',
    '+',
  ],
  ...['\n', '\n\n', '\r', '\r\n', ' ', '\t', '\uFEFF', '\u200B', '\u00A0', '\u2028', '\u0085'],
];
const text = (maxLength: number) =>
  fc
    .array(
      fc.oneof(fc.string({ unit: 'grapheme', maxLength: 2 }), { weight: 4, arbitrary: fc.constantFrom(...PIECES) }),
      {
        maxLength,
      },
    )
    .map((parts) => parts.join(''))
    // What is within a block of code is text, and what is in brackets, or in a table of TOML, belongs to something else.
    .filter((part) => !/```|~~~|<pre|[[{]\s*$|^\s*\[.*\]\s*$/m.test(part));
const lines = (maxLength: number) => text(maxLength).map((part) => part.replace(/[^\n]$/, '$&\n'));

const parts = fc.record({
  before: fc.oneof(fc.constant(''), text(3)),
  above: lines(5),
  below: lines(4),
  after: text(4),
  mark: fc.constantFrom('---', '+++'),
  lineEnd: fc.constantFrom('\n', '\r\n'),
});

function pageOf(
  key: string,
  value: string,
  { before, above, below, after, mark, lineEnd }: typeof parts extends fc.Arbitrary<infer T> ? T : never,
) {
  const line = mark === '---' ? `${key}: ${value}` : `${key} = ${value === 'legal' ? '"legal"' : value}`;
  return `${before}${mark}\n${above}${line}\n${below}${mark}\n${after}`.replaceAll(/\r?\n/g, lineEnd);
}

// Hugo reads Org mode by its lines; a lone CR ends none there, and then all of the text would be a title
// (https://gohugo.io/content-management/formats/#org-mode).
it.each(['permissions: legal', '"permissions": legal', '---\rpermissions: legal\r---'])(
  'Org mode takes no text behind a lone CR for its own: %j',
  (text) => {
    expect(outcomeOf(`#+title: A\r${text}\rBody\r`, at('hugo'))).not.toBe('public');
    expect(outcomeOf('#+title: A\r#+permissions: legal\rBody\r', at('hugo'))).toBe('protected');
  },
);

describe('a page that holds itself back between marks', () => {
  it.each(NAMES.flatMap((name) => KEYS[name].map(([key, value]) => [name, key, value] as const)))(
    'is never public, whatever is before, between and behind them: %s, %s',
    (name, key, value) => {
      const hides = fc.property(parts, (around) => {
        expect(outcomeOf(pageOf(key, value, around), at(name))).not.toBe('public');
      });
      fc.assert(hides, { numRuns: 500 });
    },
  );

  it.each<[what: string, text: string]>([
    ['an empty block', '---\n---\ndraft: true\n---\n'],
    ['text below the first mark', '\n---\ntext\ndraft: true\n---\n'],
    ['a comment below the first mark', '\n---\n<!-- c -->\ndraft: true\n---\n'],
    ['text on both sides', '\n---\ntext\ndraft: true\ntext\n---\n'],
    ['a block, and the marks of another', '---\ntitle: A\n---\ntext\n\npublished: no\ntext\n---\n'],
    ['`coveo`', '\n---\ntext\ncoveo:\n  publish: false\n---\n'],
    ['`coveo` on a line', '\n---\ntext\ncoveo.publish: false # later\n---\n'],
    ['quotes', '\n---\ntext\n"draft": "true",\n---\n'],
    ['no mark above', 'text\n\ndraft: true\n---\n'],
  ])('is an error where it is not read: %s', (_, page) => {
    expect(outcomeOf(page)).toBe('front-matter-not-read');
    expect(outcomeOf(page, { permissions: false })).toBe('front-matter-not-read');
  });

  it.each<[what: string, text: string]>([
    ['the word with another value', 'Draft: version 2\n\n---\n\ntext\n'],
    ['a sentence', 'Draft: true to its name, this text is short.\n\n---\n'],
    ['no mark', 'draft: true\n'],
    ['what publishes', '\n\ntext\n\npublished: true\n\n---\n'],
    ['code', 'text\n\n    draft: true\n\n```\ndraft: true\n```\n\ntext\n\n---\n'],
    ['far down', `---\n\n${'text\n\n'.repeat(30)}draft: true\n`],
    ['the name of the service', 'text\n\nCoveo: a service that searches\n\n---\n'],
  ])('is not seen in text: %s', (_, page) => {
    expect(outcomeOf(page)).toBe('public');
  });
});

/** A parser may take a line for a part of what is open above it, as it should, or drop it without a word. */
describe('a key that is read as a part of something else', () => {
  it.each<[what: string, text: string]>([
    ['quotes that nobody closed, dropped', '---\n? a\n- """\npermissions: legal\n---\n'],
    ['the same in lines below', '---\n? a\n- a\n- """\ntext\ndraft: true\ntext\n---\n'],
    ['a text of TOML over lines', '+++\na = """\npermissions = "legal"\n"""\n+++\n'],
    ['another text of TOML', "+++\na = '''\ndraft = true\n'''\n+++\n"],
  ])('is an error: %s', (_, page) => {
    expect(outcomeOf(page)).toBe('front-matter-lost-key');
    expect(outcomeOf(page, { generator: 'hugo', path: 'content/a.md' })).toBe('front-matter-lost-key');
  });

  it.each<[what: string, text: string, outcome: string]>([
    ['a text that is indented', '---\ntext: |\n  permissions: legal\n  draft: true\n---\n', 'public'],
    ['a comment', '---\na: 1\n# permissions: legal\n---\n', 'public'],
    ['a table', '+++\n[a]\ndraft = true\n+++\n', 'public'],
    ['a key behind an anchor', '---\n&a permissions: legal\n---\n', 'protected'],
    ['a key in quotes', '---\n"permissions" : legal\n---\n', 'protected'],
    ['a key with a dot', '+++\ncoveo.publish = false\n+++\n', 'unpublished'],
    ['a key with spaces around its dot', '+++\ncoveo . publish = false\n+++\n', 'unpublished'],
  ])('is what it is elsewhere: %s', (_, page, outcome) => {
    expect(outcomeOf(page)).toBe(outcome);
  });
});

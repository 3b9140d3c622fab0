import { describe, expect, it } from 'vitest';
import { generatorFrontMatter } from '../../../src/pages/front-matter/front-matter.ts';
import { outcomeOf } from '../outcome.ts';

const read = (text: string) => {
  const result = generatorFrontMatter(text, 'a.md', 'plain');
  if (!result.ok) return { codes: result.problems.map(({ code, line }) => `${code} ${line}`) };
  const { data, body, bodyLine, placeOf } = result.frontMatter;
  return { data: { ...data }, body, bodyLine, line: placeOf('title')?.line };
};

/** White space as Zola's `^[[:space:]]*\+\+\+` has it (https://github.com/getzola/zola/blob/master/components/content/src/front_matter/split.rs). */
const SPACE: readonly (readonly [what: string, before: string, lines: number])[] = [
  ['an empty line', '\n', 1],
  ['a line end of Windows', '\r\n', 1],
  ['empty lines and lines of spaces', '\n  \n\t\n', 3],
  ['a space', ' ', 0],
  ['spaces behind an empty line', '\n   ', 1],
  ['a form feed', '\f', 0],
];

describe('front matter behind white space, of no generator', () => {
  it.each(SPACE)('is read: %s', (_, before, lines) => {
    const expected = { data: { title: 'Real' }, body: 'Body\n', bodyLine: 4 + lines, line: 2 + lines };
    expect(read(`${before}+++\ntitle = "Real"\n+++\nBody\n`)).toEqual(expected);
    expect(read(`${before}---\ntitle: Real\n---\nBody\n`)).toEqual(expected);
    expect(read(`${before}---\r\ntitle: Real\r\n---\r\nBody\n`)).toEqual(expected);
  });

  it('counts between `+++` as anywhere', () => {
    expect(outcomeOf('\n+++\ndraft = true\n+++\n')).toBe('unpublished');
    expect(outcomeOf('\n+++\npermissions = "legal"\n+++\n')).toBe('protected');
    expect(outcomeOf('\n+++\nDraft = true\n+++\n')).toBe('key-in-disguise');
    expect(read('\n+++\ntitle = Real\n+++\n')).toEqual({ codes: ['front-matter-invalid 3'] });
    expect(read('\n+++\ntitle = "Real"\n')).toEqual({ codes: ['front-matter-unclosed 2'] });
  });

  it.each<[what: string, text: string]>([
    ['a rule above text', '\n---\n\nNote: text\n\n---\n'],
    ['a rule above a heading', '\n---\n# A\n\n---\n'],
    ['a list', '\n---\n- a\n---\n'],
    ['a sentence', '\n---\nText\n---\n'],
    ['nothing', '\n---\n---\n'],
    ['a block without end', '\n---\ntitle: A\n'],
    ['what is no YAML', '\n---\ntitle: "A\n---\n'],
    ['code', '\n    ---\n    title: A\n    ---\n'],
    ['code behind a tab', '\n\t+++\n\ttitle = "A"\n\t+++\n'],
    ['JSON', '\n{"title": "A"}\n'],
    ['a byte order mark', '\uFEFF---\ntitle: A\n---\n'],
    ['a no-break space', '\u00A0---\ntitle: A\n---\n'],
  ])('is not seen in %s', (_, text) => {
    expect(read(text)).toMatchObject({ data: {}, body: text, bodyLine: 1 });
  });

  it.each([
    'draft: true',
    'draft: false',
    'published: false',
    'unlisted: true',
    'coveo: {publish: false}',
    'Drаft: true',
    '"draft": true',
    'permissions: legal',
    'permision: legal',
    'text: |\n  permissions: legal',
    '<<: {permissions: legal}',
    '? draft\n: true',
    '{title: A, draft: true}',
    '{title: A,\n  "permissions": legal}',
    '"\\x64raft": true',
  ])('is never read from between dashes where it might hide the page: %s', (key) => {
    for (const text of [`\n---\n${key}\n---\nBody\n`, `\n---\ntitle: A\n${key}\n---\nBody\n`])
      expect(outcomeOf(text)).not.toMatch(/^(?:public|protected|unpublished)$/);
  });
});

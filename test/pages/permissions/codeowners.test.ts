import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  CODEOWNERS_LIMIT_BYTES,
  type Owner,
  ownersAsIdentities,
  parseCodeowners,
} from '../../../src/pages/permissions/codeowners.ts';

function ruleFor(text: string, path: string) {
  const parsed = parseCodeowners(text);
  if (!parsed.ok) throw new Error(parsed.problems.map(({ message }) => message).join('\n'));
  return parsed.ownersOf(path);
}

const word = (owner: Owner) => {
  if (owner.kind === 'email') return owner.address;
  return owner.kind === 'user' ? `@${owner.login}` : `@${owner.organization}/${owner.slug}`;
};
const owners = (text: string, path: string) => ruleFor(text, path)?.owners.map(word).join(' ');

function problemsOf(text: string) {
  const parsed = parseCodeowners(text, 'docs/CODEOWNERS');
  return parsed.ok ? [] : parsed.problems;
}

// The examples of https://docs.github.com/en/repositories/managing-your-repositorys-settings-and-features/customizing-your-repository/about-code-owners
const DOCUMENTED = `# A comment.
*       @global-owner1 @global-owner2
*.js    @js-owner #This is an inline comment.
*.go docs@example.com
*.txt @octo-org/octocats
/build/logs/ @doctocat
docs/*  docs@example.com
apps/ @octocat
/docs/ @doctocat
/scripts/ @doctocat @octocat
**/logs @octocat
/apps/ @octocat
/apps/github
`;

describe('the documented example', () => {
  it.each([
    ['README.md', '@global-owner1 @global-owner2'],
    ['deep/down/README.md', '@global-owner1 @global-owner2'],
    ['src/a.js', '@js-owner'],
    ['a.go', 'docs@example.com'],
    ['a/b.txt', '@octo-org/octocats'],
    ['build/logs', '@octocat'],
    ['build/logs/x/y.md', '@octocat'],
    ['scripts/logs/x', '@octocat'],
    ['deeply/nested/logs/x', '@octocat'],
    ['x/apps/y/z.md', '@octocat'],
    ['docs/getting-started.md', '@doctocat'],
    ['docs/build-app/troubleshooting.md', '@doctocat'],
    ['x/docs/a.md', '@global-owner1 @global-owner2'],
    ['scripts/a.sh', '@doctocat @octocat'],
    ['apps/x/a.md', '@octocat'],
    ['apps/github/a.md', ''],
    ['apps/github', ''],
  ])('gives %s to %s', (path, expected) => {
    expect(owners(DOCUMENTED, path)).toBe(expected);
  });

  it('gives what is in `docs/*` itself alone', () => {
    expect(owners('docs/* docs@example.com', 'docs/getting-started.md')).toBe('docs@example.com');
    expect(owners('docs/* docs@example.com', 'docs/build-app/troubleshooting.md')).toBeUndefined();
  });

  it('tells the line and the pattern that decide', () => {
    expect(ruleFor(DOCUMENTED, 'src/a.js')).toMatchObject({ line: 3, pattern: '*.js' });
    expect(ruleFor('/a/ @x', 'b')).toBeUndefined();
  });
});

describe('patterns', () => {
  const cases: readonly (readonly [pattern: string, matched: string, not: string])[] = [
    ['guide', 'guide guide/a x/guide x/guide/a', 'guide.md x/guide.md guides/a'],
    ['/guide', 'guide guide/a guide/a/b', 'guides.md x/guide x/guide/a'],
    ['guide/', 'guide/a guide/a/b x/guide/a', 'guide x/guide'],
    ['/guide/', 'guide/a guide/a/b', 'guide x/guide/a'],
    ['guide/api', 'guide/api guide/api/a', 'guide/apis x/guide/api'],
    ['guide/api/', 'guide/api/a', 'guide/api x/guide/api/a'],
    ['*', 'a a/b .a/.b', ''],
    ['/*', 'a .a', 'a/b'],
    ['g*', 'guide guide/a x/guide x/guide/a', 'xg'],
    ['/g*', 'guide guide/a', 'x/guide'],
    ['g*/', 'guide/a x/guide/a', 'guide'],
    ['/*/', 'a/b a/b/c', 'a'],
    ['guide/*.md', 'guide/a.md', 'guide/a/b.md x/guide/a.md guide/amd'],
    ['guide/*/api', 'guide/a/api guide/a/api/b', 'guide/api guide/a/b/api'],
    ['g?de', 'gude x/gide', 'gde guide'],
    ['g?', 'ga', 'g/ g'],
    ['**/guide/api', 'guide/api x/guide/api x/y/guide/api/a', 'guide/x/api'],
    ['guide/**', 'guide/a guide/a/b', 'guide x/guide/a'],
    ['guide/**/', 'guide/a guide/a/b', 'guide'],
    ['guide/**/api', 'guide/api guide/a/api guide/a/b/api/c', 'x/guide/api guide/apis'],
    ['guide/**/api/a*', 'guide/api/ab guide/x/api/a', 'guide/api guide/x/api/b'],
    ['**', 'a a/b', ''],
    ['/**', 'a a/b', ''],
    ['a**b', 'ab axb', 'a/b'],
    ['g\\*', 'g*', 'guide'],
    ['g\\?', 'g?', 'gu'],
    ['a\\ b.md', 'a b.md', 'ab.md'],
    ['/[id]/a.(b)+^$|{c}', '[id]/a.(b)+^$|{c}', 'i/a.(b)+^$|{c}'],
    ['/a#b', 'a#b', 'a'],
    ['Guide', 'Guide', 'guide'],
    ['/é*', 'éa', 'ea'],
  ];
  /** No space but that of one name stands before a letter `b`. */
  const list = (paths: string) => paths.split(/ (?!b\.md)/).filter((path) => path !== '');

  it.each(cases)('%s', (pattern, matched, not) => {
    for (const path of list(matched)) expect([path, owners(`${pattern} @x`, path)]).toEqual([path, '@x']);
    for (const path of list(not)) expect([path, owners(`${pattern} @x`, path)]).toEqual([path, undefined]);
  });

  it('a folder’s name matches itself at its place, and never its neighbours', () => {
    const segment = fc.stringMatching(/^[\w.$^()+-]{1,6}$/).filter((text) => !/^\.{1,2}$/.test(text));
    fc.assert(
      fc.property(fc.array(segment, { minLength: 1, maxLength: 4 }), segment, (segments, more) => {
        const path = segments.join('/');
        expect(owners(`/${path}/ @x`, `${path}/${more}`)).toBe('@x');
        expect(owners(`/${path} @x`, path)).toBe('@x');
        expect(owners(`/${path} @x`, `${path}x`)).toBeUndefined();
        expect(owners(`/${path}/ @x`, `x/${path}/${more}`)).toBe(
          segments.every((each) => each === 'x') ? '@x' : undefined,
        );
      }),
    );
  });
});

describe('lines', () => {
  it.each([
    ['blank ones and comments', '\n  \n\t# @a\n#x @y\n* @a', 'x', '@a'],
    ['line ends of Windows and a byte order mark', '\uFEFF* @a\r\n/b @c\r\n', 'b', '@c'],
    ['blanks of all kinds', '  /b\t@c   a@example.com  ', 'b', '@c a@example.com'],
    ['a comment after owners', '/b @c # @d', 'b', '@c'],
    ['a comment after no owners', '* @a\n/b # @d', 'b', ''],
    ['the last that matches', '/b @a\n* @c', 'b', '@c'],
    ['nothing', '', 'b', undefined],
  ])('%s', (_name, text, path, expected) => {
    expect(owners(text, path)).toBe(expected);
  });

  it.each([
    ['!docs/ @a', '`!`'],
    ['\\#docs @a', 'begins with `#`'],
    ['a/***/b @a', 'three asterisks'],
    ['/ @a', 'one slash'],
    ['a//b @a', 'one slash'],
    ['a\\', 'backslash'],
    ['[Docs] @a', 'GitLab'],
    ['^[Docs][2] @a', 'GitLab'],
    ['* ann', '`ann` is neither'],
    ['* @', '`@` is neither'],
    ['* @a/b/c', 'neither'],
    ['* @a @b, @c', '`@b,` is neither'],
  ])('%s makes the whole file unusable', (line, objection) => {
    expect(problemsOf(`* @everybody\n${line}\n`)).toEqual([
      expect.objectContaining({
        level: 'error',
        code: 'codeowners-invalid-line',
        path: 'docs/CODEOWNERS',
        line: 2,
        message: expect.stringContaining(objection),
      }),
    ]);
  });

  it('are told all at once', () => {
    expect(problemsOf('!a @b\n* @c\n* d').map(({ line }) => line)).toEqual([1, 3]);
  });

  it('are not read where they are too many for GitHub', () => {
    const comment = (length: number) => `#${'é'.repeat((length - 1) / 2)}`;
    expect(problemsOf(comment(CODEOWNERS_LIMIT_BYTES - 1))).toEqual([]);
    expect(problemsOf(comment(CODEOWNERS_LIMIT_BYTES + 1))).toMatchObject([{ code: 'codeowners-too-large' }]);
  });

  it('never make it throw', () => {
    const sign = fc.constantFrom('*', '?', '/', '\\', '[', ']', '(', ' ', '#', '!', '@a', 'b', '\n', '\uD800');
    fc.assert(
      fc.property(fc.array(sign), fc.string(), (signs, path) => {
        const parsed = parseCodeowners(signs.join(''));
        if (parsed.ok) parsed.ownersOf(path);
        else expect(parsed.problems.length).toBeGreaterThan(0);
      }),
    );
  });
});

describe('ownersAsIdentities', () => {
  const names = { organization: 'Acme', users: { Octocat: 'ann@example.com' } };
  const of = (line: string) => ownersAsIdentities(ruleFor(`* ${line}`, 'x')?.owners ?? [], names);

  it('are groups and users', () => {
    expect(of('@acme/Docs bob@example.com @octoCAT')).toEqual({
      identities: [
        { kind: 'group', name: 'docs' },
        { kind: 'user', name: 'bob@example.com' },
        { kind: 'user', name: 'ann@example.com' },
      ],
      problems: [],
    });
  });

  it.each([
    ['@other/docs', 'codeowners-foreign-team'],
    ['@nobody', 'codeowners-unknown-user'],
    ['@constructor', 'codeowners-unknown-user'],
  ])('%s is an error, and no identity', (line, code) => {
    const { identities, problems } = of(`${line} bob@example.com`);
    expect(identities).toEqual([{ kind: 'user', name: 'bob@example.com' }]);
    expect(problems).toEqual([expect.objectContaining({ level: 'error', code })]);
  });
});

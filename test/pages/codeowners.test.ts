import { describe, expect, it } from 'vitest';
import { readCodeowners } from '../../src/pages/codeowners.ts';

const OPTIONS = { path: 'CODEOWNERS', provider: 'Ours', users: { octocat: 'octo@example.com' } };

function ownersOf(text: string, path: string): string {
  return readCodeowners(text, OPTIONS)
    .ownersOf(path)
    .map(({ kind, name, provider }) => `${kind}:${name} ${provider}`)
    .join(', ');
}

const TEAM = 'group:docs Ours';

describe('CODEOWNERS', () => {
  it.each<[pattern: string, path: string, matches: boolean]>([
    ['*', 'a.md', true],
    ['*', 'docs/deep/.hidden/a.md', true],
    ['*.md', 'docs/a.md', true],
    ['*.md', 'docs/a.mdx', false],
    ['/build/logs/', 'build/logs/a/b.md', true],
    ['/build/logs/', 'x/build/logs/b.md', false],
    ['docs/*', 'docs/getting-started.md', true],
    ['docs/*', 'docs/build-app/troubleshooting.md', false],
    ['apps/', 'apps/a.md', true],
    ['apps/', 'deep/apps/more/a.md', true],
    ['apps/', 'apps.md', false],
    ['/docs/', 'docs/a.md', true],
    ['/docs/', 'x/docs/a.md', false],
    ['**/logs', 'build/logs/a.md', true],
    ['**/logs', 'deeply/nested/logs', true],
    ['docs', 'docs/a.md', true],
    ['docs', 'deep/docs/a.md', true],
    ['/docs/**/pay', 'docs/a/b/pay/x.md', true],
    ['README.md', 'deep/README.md', true],
    ['readme.md', 'README.md', false],
    ['my\\ docs/', 'my docs/a.md', true],
    ['!docs/', 'docs/a.md', false],
    ['doc[s]/', 'docs/a.md', false],
    ['docs/{a,b}.md', 'docs/a.md', false],
  ])('`%s` and %s: %s', (pattern, path, matches) => {
    expect(ownersOf(`${pattern} @acme/docs\n`, path)).toBe(matches ? TEAM : '');
  });

  it('lets the last pattern win, also one without owners', () => {
    const text = '* @acme/all\n/docs/ @acme/docs # comment @acme/none\n\n# /docs/ @acme/none\n/docs/open\n';
    expect(ownersOf(text, 'a.md')).toBe('group:all Ours');
    expect(ownersOf(text, 'docs/a.md')).toBe(TEAM);
    expect(ownersOf(text, 'docs/open/a.md')).toBe('');
  });

  it('knows teams by their slug, users by their address or by the name for their login', () => {
    expect(ownersOf('* @acme/docs ann@example.com @octocat\r\n', 'a.md')).toBe(
      `${TEAM}, user:ann@example.com Ours, user:octo@example.com Ours`,
    );
  });

  it('leaves out whom it does not know, and says so', () => {
    const { ownersOf: owners, problems } = readCodeowners('\n* @acme/docs @nobody', OPTIONS);
    expect(owners('a.md')).toHaveLength(1);
    expect(problems).toMatchObject([{ level: 'warning', code: 'codeowner-unknown', path: 'CODEOWNERS', line: 2 }]);
  });

  it('is not read where it is larger than GitHub reads', () => {
    const { ownersOf: owners, problems } = readCodeowners(`* @acme/docs\n${'#'.repeat(3 * 1024 * 1024)}`, OPTIONS);
    expect(owners('a.md')).toEqual([]);
    expect(problems).toMatchObject([{ code: 'codeowners-too-large' }]);
  });
});

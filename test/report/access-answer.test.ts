import { describe, expect, it } from 'vitest';
import { renderAccess } from '../../src/report/access-answer.ts';

const page = (name: string, visible: boolean, because: string) => {
  return { path: `${name}.md`, documentId: `https://docs.example.com/${name}`, visible, because };
};

describe('what somebody may see, for people', () => {
  it('tells pages and reasons, and what is not seen', () => {
    const pages = [page('a', true, 'everyone may see it'), page('b', false, 'set 1 does not name them')];
    const groups = [{ kind: 'group', name: 'Staff', provider: 'Ours' }] as const;
    expect(renderAccess({ identity: { kind: 'user', name: 'ann', provider: 'Ours' }, groups, pages }, false)).toBe(
      [
        'user:ann sees 1 of 2 pages',
        '',
        'Groups: Staff',
        '',
        '  + a.md  (everyone may see it)',
        '',
        'Not seen:',
        '  - b.md  (set 1 does not name them)',
        '',
      ].join('\n'),
    );
  });

  it('folds long lists, unless all is asked for, and lets no name steer a terminal', () => {
    const pages = Array.from({ length: 60 }, (_, index) => page(`\u001b[31m${index}`, true, 'x'));
    const answer = { identity: 'anonymous', groups: [], pages } as const;
    expect(renderAccess(answer, false)).toContain('and 10 more');
    expect(renderAccess(answer, true)).toContain('59.md');
    expect(renderAccess(answer, true)).not.toContain('\u001b');
  });
});

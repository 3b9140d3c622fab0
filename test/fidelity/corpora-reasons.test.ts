import { describe, expect, it } from 'vitest';
import type { Difference } from '../../scripts/fidelity/compare.ts';
import { type Column, type Reason, reasonLines } from '../../scripts/fidelity/corpora-reasons.ts';

const links = (address: string, ours: string, theirs: string): Difference => ({ address, what: 'links', ours, theirs });
const differences = [links('a', '/b', '/B'), links('c', '', '/d'), links('e', '', '/f')];
const cased: Reason = { what: 'links', pages: 1, ours: /b/, theirs: /B/, why: 'letters' };
const absent: Reason = { what: 'links', pages: 2, ours: /^$/, why: 'absent' };
const column = (share: number): readonly Column[] => [{ what: 'links', head: 'links', share }];

describe('reasons for differences', () => {
  it('are written with the pages that they explain', () => {
    expect(reasonLines([cased, absent], differences, column(0.9))).toEqual([
      'links, 1 page: letters',
      'links, 2 pages: absent',
    ]);
  });

  it.each([
    ['one no longer fits', [{ ...cased, ours: /x/ }, absent], 1, /“letters” must explain 1 pages, but it explains 0/],
    ['one explains more', [{ ...absent, pages: 1 }], 1, /must explain 1 pages, but it explains 2/],
    ['a page has none below the goal', [absent], 0.9, /links of a must have a reason: ours \/b, theirs \/B/],
  ])('fail where %s', (_what, reasons, share, message) => {
    expect(() => reasonLines(reasons, differences, column(share))).toThrow(message);
  });

  it('need not be complete from the goal on', () => {
    expect(reasonLines([absent], differences, column(0.99))).toEqual(['links, 2 pages: absent']);
  });
});

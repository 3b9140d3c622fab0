import { describe, expect, it } from 'vitest';
import { headlineOf } from '../../src/report/headline.ts';
import { problemWith, reportWith } from './build.ts';

const many = { added: 3, updated: 8, deleted: 1, unchanged: 240 };

describe('headlineOf', () => {
  it.each<[string, Parameters<typeof reportWith>[0]]>([
    ['Published 12 pages to acme/handbook at 3f2a1bc: 3 added, 8 updated, 1 deleted, 240 unchanged', { counts: many }],
    ['Published 1 page to acme/handbook at 3f2a1bc: 1 moved', { counts: { moved: 1 } }],
    ['Deleted 2 pages from acme/handbook at 3f2a1bc: 2 deleted, 5 unchanged', { counts: { deleted: 2, unchanged: 5 } }],
    [
      'Published 1 page to acme/handbook at 3f2a1bc: 1 added, 12 deletes withheld, 2 failed; 3 errors',
      { counts: { added: 1, withheld: 12, failed: 2 }, problems: [problemWith(), problemWith(), problemWith()] },
    ],
    ['Published 1 page: 1 added', { counts: { added: 1 }, organization: null, source: null, head: null }],
    ['Nothing to do: 240 pages unchanged', { counts: { unchanged: 240 } }],
    ['Nothing to do: no page is new or changed', { problems: [problemWith({ level: 'notice' })] }],
    ['Nothing published: 1 error', { problems: [problemWith()] }],
    ['Nothing published: 5 unchanged, 12 deletes withheld', { counts: { withheld: 12, unchanged: 5 } }],
    [
      'Plan: 3 to add, 8 to update, 1 to delete, 240 unchanged (acme/handbook at 3f2a1bc)',
      { command: 'plan', counts: many },
    ],
    ['Plan: 2 to move', { command: 'plan', counts: { moved: 2 }, organization: null, source: null, head: null }],
    ['Nothing to publish: 1 error, 1 failed', { command: 'plan', counts: { failed: 1 }, problems: [problemWith()] }],
    ['Checked 4 pages: no problems', { command: 'check', counts: { unchanged: 4 } }],
    [
      'Checked 5 pages: 1 error, 1 warning',
      {
        command: 'check',
        counts: { unchanged: 4, failed: 1 },
        problems: [problemWith(), problemWith({ level: 'warning' })],
      },
    ],
    ['Nothing to explain: 1 error', { command: 'explain', problems: [problemWith()] }],
  ])('%s', (expected, changes) => {
    expect(headlineOf(reportWith(changes))).toBe(expected);
  });
});

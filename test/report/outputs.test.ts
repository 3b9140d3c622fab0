import { expect, it } from 'vitest';
import { outputsOf } from '../../src/report/outputs.ts';
import { reportWith } from './build.ts';

it('gives every output as text, counts by document id, and what is unknown as the empty string', () => {
  const counts = { added: 1, updated: 2, moved: 3, deleted: 4, unchanged: 5, withheld: 6, failed: 7, unpublished: 8 };
  expect(outputsOf(reportWith({ command: 'plan', base: null, head: 'abc', counts }), 'tmp/report.json')).toEqual({
    command: 'plan',
    headline:
      'Plan: 1 to add, 2 to update, 3 to move, 4 to delete, 5 unchanged, 6 deletes withheld, 7 failed (acme/handbook at abc)',
    source: 'handbook',
    base: '',
    head: 'abc',
    added: '1',
    updated: '2',
    moved: '3',
    deleted: '4',
    unchanged: '5',
    withheld: '6',
    failed: '7',
    unpublished: '8',
    report: 'tmp/report.json',
  });
});

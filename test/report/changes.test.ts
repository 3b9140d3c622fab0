import { describe, expect, it } from 'vitest';
import { changesOf } from '../../src/report/changes.ts';
import { countsAsSeen } from '../../src/report/counts.ts';
import { itemWith, reportWith } from './build.ts';

const old = itemWith({ path: 'docs/old.md', action: 'deleted', reason: 'page is gone' });
const renamed = itemWith({
  path: 'docs/new.md',
  action: 'added',
  reason: 'address changed',
  from: { path: 'docs/old.md', documentId: 'https://docs.example.com/old/' },
});

describe('changesOf', () => {
  it('shows an added item and the deleted one it comes from as one move', () => {
    expect(changesOf([renamed, old])).toEqual([
      {
        kind: 'moved',
        path: 'docs/new.md',
        documentId: 'https://docs.example.com/new/',
        reason: 'address changed',
        from: { path: 'docs/old.md', documentId: 'https://docs.example.com/old/' },
      },
    ]);
  });

  it('keeps an addition whose old item is still there', () => {
    const withheld = { ...old, action: 'withheld' as const };
    expect(changesOf([renamed, withheld]).map(({ kind }) => kind)).toEqual(['added', 'withheld']);
  });

  it('pairs an old item only once', () => {
    const copy = { ...renamed, path: 'docs/copy.md', documentId: 'https://docs.example.com/copy/' };
    expect(changesOf([renamed, copy, old]).map(({ kind }) => kind)).toEqual(['moved', 'added']);
  });

  it('keeps the order and what has no pair', () => {
    const others = [itemWith({ path: 'docs/b.md' }), itemWith({ path: 'docs/c.md', action: 'deleted' })];
    expect(changesOf([...others, renamed, old]).map(({ path }) => path)).toEqual([
      'docs/b.md',
      'docs/c.md',
      'docs/new.md',
    ]);
  });
});

describe('countsAsSeen', () => {
  it('counts such a pair as one move, and leaves the rest', () => {
    const report = reportWith({
      items: [renamed, old, itemWith(), itemWith({ action: 'deleted' })],
      counts: { unchanged: 7 },
    });
    expect(countsAsSeen(report)).toEqual({
      added: 0,
      updated: 1,
      moved: 1,
      deleted: 1,
      unchanged: 7,
      withheld: 0,
      failed: 0,
      unpublished: 0,
    });
  });
});

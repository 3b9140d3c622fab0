import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { headlineOf } from '../../src/report/headline.ts';
import type { Report } from '../../src/report/report.ts';
import { itemWith, problemWith, reportWith } from './build.ts';

const page = readFileSync(new URL('../../docs/report.md', import.meta.url), 'utf8');
const sample: Report = JSON.parse(/```json\n([\s\S]*?)```/.exec(page)?.[1] ?? 'null');

describe('the sample in docs/report.md', () => {
  it('has the keys of a report', () => {
    const report = reportWith();
    expect(Object.keys(sample).sort()).toEqual(Object.keys(report).sort());
    expect(Object.keys(sample.counts)).toEqual(Object.keys(report.counts));
    expect(Object.keys(sample.calls)).toEqual(Object.keys(report.calls));
    const item = itemWith({ title: '', from: {} });
    for (const found of sample.items) expect(Object.keys(item)).toEqual(expect.arrayContaining(Object.keys(found)));
    for (const found of sample.unpublished)
      expect(['path', 'reason', 'until']).toEqual(expect.arrayContaining(Object.keys(found)));
    const problem = problemWith({ hint: '', target: '', path: '', line: 1, column: 1 });
    for (const found of sample.problems) expect(Object.keys(found).sort()).toEqual(Object.keys(problem).sort());
  });

  it('counts what it lists', () => {
    expect(
      reportWith({ items: sample.items, unpublished: sample.unpublished, counts: { unchanged: 240 } }).counts,
    ).toEqual(sample.counts);
  });

  it('is seen as the page says', () => {
    expect(headlineOf(sample)).toContain('1 added, 1 updated, 2 moved, 240 unchanged');
  });

  it('explains every key that it has', () => {
    const keys = [sample, sample.counts, sample.items[1] ?? {}, sample.problems[0] ?? {}].flatMap(Object.keys);
    for (const key of keys) expect(page).toMatch(new RegExp(`^(\\| |### )(.*, )?\`${key}\``, 'm'));
  });
});

import { describe, expect, it } from 'vitest';
import type { PublishedRecord } from '../../src/model/record.ts';
import { makePlan } from '../../src/plan/make-plan.ts';
import type { Plan } from '../../src/plan/plan.ts';
import type { Reading } from '../../src/plan/reading.ts';
import { broken, draftOf, page, record, recordedAs } from './build.ts';

const guard = { deletes: 10, ratio: 0.1 };

function planOf(before: PublishedRecord | undefined, readings: readonly Reading[], allowDeletes?: number): Plan {
  const paths = new Set(readings.map((reading) => reading.file.path));
  return makePlan({ record: before, readings, paths, guard, allowDeletes });
}

/** A plan as short lines: `added a.md https://…`. */
function lines(plan: Plan): string[] {
  return [
    ...plan.pushes.map(({ action, reading, reason }) => `${action} ${reading.page.documentId}: ${reason}`),
    ...plan.deletes.map(({ recorded, reason }) => `deleted ${recorded.id}: ${reason}`),
    ...plan.withheld.map(({ recorded }) => `withheld ${recorded.id}`),
    ...plan.failures.map(({ file }) => `failed ${file.path}`),
  ];
}

const a = page('a.md', 'https://x/a');
const b = page('b.md', 'https://x/b');

describe('makePlan', () => {
  const cases: {
    name: string;
    before?: PublishedRecord;
    readings: Reading[];
    expected: string[];
    unchanged?: number;
  }[] = [
    {
      name: 'without a record everything is added',
      readings: [a, b],
      expected: ['added https://x/a: new page', 'added https://x/b: new page'],
    },
    {
      name: 'what was accepted stays',
      before: record([recordedAs(a), recordedAs(b)]),
      readings: [a, b],
      expected: [],
      unchanged: 2,
    },
    {
      name: 'another blob is an update',
      before: record([recordedAs(page('a.md', 'https://x/a', { blob: 'old' }))]),
      readings: [a],
      expected: ['updated https://x/a: content changed'],
    },
    {
      name: 'the same blob with another digest is a change of settings',
      before: record([recordedAs(a, { digest: 'other' })]),
      readings: [a],
      expected: ['updated https://x/a: settings changed'],
    },
    {
      name: 'the same digest under other settings is no change',
      before: record([recordedAs(a, { settings: 'other' })]),
      readings: [a],
      expected: [],
      unchanged: 1,
    },
    {
      name: 'the same id from another file is a move',
      before: record([recordedAs(page('old.md', 'https://x/a'))]),
      readings: [a],
      expected: ['moved https://x/a: file moved'],
    },
    {
      name: 'a file that is gone takes its item along',
      before: record([recordedAs(a), recordedAs(b)]),
      readings: [a],
      expected: ['deleted https://x/b: file is gone'],
      unchanged: 1,
    },
    {
      name: 'a new address is one added and one deleted',
      before: record([recordedAs(page('a.md', 'https://x/old'))]),
      readings: [a],
      expected: ['added https://x/a: address changed', 'deleted https://x/old: address changed'],
    },
    {
      name: 'two pages that swap their addresses are two moves and no delete',
      before: record([recordedAs(page('a.md', 'https://x/b')), recordedAs(page('b.md', 'https://x/a'))]),
      readings: [a, b],
      expected: ['moved https://x/a: file moved', 'moved https://x/b: file moved'],
    },
    {
      name: 'a page that became a draft is deleted',
      before: record([recordedAs(a), recordedAs(b)]),
      readings: [a, draftOf('b.md')],
      expected: ['deleted https://x/b: draft'],
      unchanged: 1,
    },
    {
      name: 'a page with an error keeps its item',
      before: record([recordedAs(a), recordedAs(b)]),
      readings: [a, broken('b.md')],
      expected: ['failed b.md'],
      unchanged: 1,
    },
    {
      name: 'so does one that moved before it broke',
      before: record([recordedAs(a), recordedAs(b)]),
      readings: [a, broken('new/b.md', { blob: b.file.blob })],
      expected: ['failed new/b.md'],
      unchanged: 1,
    },
    {
      name: 'and one that broke at an address of the record',
      before: record([recordedAs(a), recordedAs(b)]),
      readings: [a, broken('new/b.md', { documentId: 'https://x/b' })],
      expected: ['failed new/b.md'],
      unchanged: 1,
    },
    {
      name: 'two pages with one id are both refused, and the item stays',
      before: record([recordedAs(a)]),
      readings: [a, page('b.md', 'https://x/a')],
      expected: ['failed a.md', 'failed b.md'],
    },
    {
      name: 'what is in doubt is pushed again',
      before: record([recordedAs(a, { doubt: true })]),
      readings: [a],
      expected: ['updated https://x/a: an earlier run did not finish'],
    },
    {
      name: 'what was never surely accepted is added',
      before: record([recordedAs(a, { doubt: true, digest: undefined })]),
      readings: [a],
      expected: ['added https://x/a: an earlier run did not finish'],
    },
    {
      name: 'or deleted when the tree no longer wants it',
      before: record([recordedAs(a), recordedAs(b, { doubt: true, digest: undefined })]),
      readings: [a],
      expected: ['deleted https://x/b: file is gone'],
      unchanged: 1,
    },
    {
      name: 'a page whose link leads elsewhere now is pushed though it is the same',
      before: record([recordedAs(a)]),
      readings: [{ ...a, stale: 'links' }],
      expected: ['updated https://x/a: a page it links to changed its address'],
    },
  ];

  it.each(cases)('$name', ({ before, readings, expected, unchanged = 0 }) => {
    const plan = planOf(before, readings);
    expect(lines(plan)).toEqual(expected);
    expect(plan.unchanged).toBe(unchanged);
  });

  it('names both pages that share an address', () => {
    const plan = planOf(undefined, [a, page('b.md', 'https://x/a')]);
    expect(plan.failures.map(({ problems }) => problems[0]?.message)).toEqual([
      'This page and `b.md` have the same address, https://x/a; neither is published.',
      'This page and `a.md` have the same address, https://x/a; neither is published.',
    ]);
  });

  it('tells where a page at a new address was before, by its file or by its text', () => {
    const before = record([
      recordedAs(page('a.md', 'https://x/old')),
      recordedAs(page('was.md', 'https://x/was', { blob: 'same' })),
    ]);
    const plan = planOf(before, [a, page('b.md', 'https://x/b', { blob: 'same' })]);
    expect(plan.pushes.map(({ from }) => from)).toEqual([
      { documentId: 'https://x/old' },
      { path: 'was.md', documentId: 'https://x/was' },
    ]);
  });

  it('says how it came about', () => {
    expect(planOf(undefined, [a]).mode).toBe('first');
    expect(planOf(record([recordedAs(a)]), [a]).mode).toBe('none');
    expect(planOf(record([recordedAs(a)]), [a, b]).mode).toBe('incremental');
  });
});

describe('the guard', () => {
  const many = Array.from({ length: 50 }, (_, n) => page(`p${n}.md`, `https://x/p${n}`));
  const before = record(many.map((reading) => recordedAs(reading)));
  const without = (count: number): Reading[] => many.slice(count);

  it.each([
    { gone: 10, allow: undefined, deleted: 10, withheld: 0, why: 'no more than ten' },
    { gone: 11, allow: undefined, deleted: 0, withheld: 11, why: 'more than ten and more than a tenth' },
    { gone: 11, allow: 10, deleted: 0, withheld: 11, why: 'above the ceiling of this run' },
    { gone: 11, allow: 11, deleted: 11, withheld: 0, why: 'within the ceiling of this run' },
  ])('$gone of 50 gone: $why', ({ gone, allow, deleted, withheld }) => {
    const plan = planOf(before, without(gone), allow);
    expect([plan.deletes.length, plan.withheld.length]).toEqual([deleted, withheld]);
  });

  it('does not count a page that lives on at another address', () => {
    const moved = many.map(({ file, page: { documentId } }) =>
      page(`new/${file.path}`, `${documentId}/new`, { blob: file.blob }),
    );
    const plan = planOf(before, moved);
    expect([plan.pushes.length, plan.deletes.length, plan.withheld.length]).toEqual([50, 50, 0]);
  });

  it('lets eleven of two hundred go: less than a tenth', () => {
    const large = Array.from({ length: 200 }, (_, n) => page(`p${n}.md`, `https://x/p${n}`));
    const plan = planOf(record(large.map((reading) => recordedAs(reading))), large.slice(11));
    expect([plan.deletes.length, plan.withheld.length]).toEqual([11, 0]);
  });

  it('still lets adds and updates go', () => {
    const plan = planOf(before, [...without(20), a]);
    expect(lines(plan).filter((line) => line.startsWith('added'))).toEqual(['added https://x/a: new page']);
    expect(plan.withheld).toHaveLength(20);
  });
});

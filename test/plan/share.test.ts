import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makePlan } from '../../src/plan/make-plan.ts';
import { parseShare, planOfShare } from '../../src/plan/share.ts';
import { page, record, recordedAs } from './build.ts';

describe('parseShare', () => {
  it.each([
    ['1/1', { number: 1, of: 1 }],
    ['2/8', { number: 2, of: 8 }],
    ['256/256', { number: 256, of: 256 }],
  ])('reads %s', (text, share) => expect(parseShare(text)).toEqual(share));

  it.each(['', '0/2', '3/2', '1/257', '1', '1/2/3', '-1/2', '1/0', 'a/b', ' 1/2'])('refuses %j', (text) =>
    expect(parseShare(text)).toBeUndefined(),
  );
});

describe('planOfShare', () => {
  const pages = Array.from({ length: 60 }, (_, number) =>
    page(`docs/${number}.md`, `https://docs.example.com/${number}`),
  );
  const gone = recordedAs(page('gone.md', 'https://docs.example.com/gone'));
  const guard = { deletes: 10, ratio: 0.1 };
  const before = record([gone]);
  const plan = makePlan({ record: before, readings: pages, paths: new Set(), guard });

  it('sends each page in exactly one share, and deletes in none', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 256 }), (of) => {
        const plans = Array.from({ length: of }, (_, index) => planOfShare(plan, before, { number: index + 1, of }));
        const sent = plans.flatMap(({ pushes }) => pushes.map(({ reading }) => reading.file.path));
        expect(sent.toSorted()).toEqual(pages.map(({ file }) => file.path).toSorted());
        expect(plans.flatMap(({ deletes, withheld }) => [...deletes, ...withheld])).toEqual([]);
      }),
    );
  });

  it('sends an item with the shard of its line, wherever its file is now', () => {
    const [first] = pages;
    if (!first) throw new Error('There is a page.');
    const line = recordedAs(first);
    const moved = page('elsewhere/7.md', line.id);
    const known = record([line]);
    const of = 256;
    const shareOf = (readings: (typeof moved)[]) => {
      const all = makePlan({ record: known, readings, paths: new Set(), guard });
      const numbers = Array.from({ length: of }, (_, index) => index + 1);
      return numbers.filter((number) => planOfShare(all, known, { number, of }).pushes.length > 0);
    };
    expect(shareOf([moved])).toEqual(shareOf([page(first.file.path, line.id, { digest: 'another' })]));
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PublishedRecord } from '../../src/model/record.ts';
import { draftRecord } from '../../src/plan/draft.ts';
import { makePlan } from '../../src/plan/make-plan.ts';
import type { Reading } from '../../src/plan/reading.ts';
import { draftOf, page, record, recordedAs } from './build.ts';

const guard = { deletes: 10, ratio: 0.1 };
const planOf = (before: PublishedRecord | undefined, readings: readonly Reading[]) =>
  makePlan({ record: before, readings, paths: new Set(readings.map(({ file }) => file.path)), guard });

const kept = page('kept.md', 'https://x/kept');
const old = page('page.md', 'https://x/page', { blob: 'old' });
const changed = page('page.md', 'https://x/page', { blob: 'new' });
const gone = page('gone.md', 'https://x/gone');
const fresh = page('fresh.md', 'https://x/fresh');
const before = record([kept, old, gone].map((reading) => recordedAs(reading)));
const now = [kept, changed, fresh];

describe('draftRecord', () => {
  it('enters everything that may happen as in doubt before it happens', () => {
    const { items } = draftRecord(before, planOf(before, now)).intent();
    expect(items.get('https://x/kept')).toEqual(recordedAs(kept));
    expect(items.get('https://x/page')).toMatchObject({ blob: 'new', digest: old.page.digest, doubt: true });
    expect(items.get('https://x/gone')).toEqual(recordedAs(gone, { doubt: true }));
    expect(items.get('https://x/fresh')).toMatchObject({ doubt: true, digest: undefined });
  });

  it('is as before when nothing was begun', () => {
    const draft = draftRecord(before, planOf(before, now));
    expect(draft.hasBegun()).toBe(false);
    expect(draft.lines().items).toEqual(before.items);
  });

  it('keeps what was accepted and doubts what was only begun', () => {
    const draft = draftRecord(before, planOf(before, now));
    draft.begin('https://x/page');
    draft.accept('https://x/page', { links: ['12345678'], files: ['!0123456789ab'] });
    draft.begin('https://x/fresh');
    const { items } = draft.lines();
    expect(items.get('https://x/page')).toEqual(recordedAs(changed, { links: ['12345678'], files: ['!0123456789ab'] }));
    expect(items.get('https://x/fresh')).toMatchObject({ doubt: true });
    expect(items.get('https://x/gone')).toEqual(recordedAs(gone));
  });

  it('forgets a delete only when it was accepted', () => {
    const draft = draftRecord(before, planOf(before, now));
    draft.begin('https://x/gone');
    expect(draft.lines().items.get('https://x/gone')).toEqual(recordedAs(gone, { doubt: true }));
    draft.accept('https://x/gone');
    expect(draft.lines().items.has('https://x/gone')).toBe(false);
  });

  it('keeps doubting a renewal until the run is over', () => {
    const draft = draftRecord(before, planOf(before, now));
    draft.accept('https://x/page');
    const { items } = draft.intent();
    expect(items.get('https://x/page')?.doubt).toBeUndefined();
    expect(items.get('https://x/fresh')?.doubt).toBe(true);
  });

  it('doubts a page that was only to get a new link as soon as anything was sent', () => {
    const plan = planOf(record([recordedAs(kept)]), [{ ...kept, stale: 'links' }, fresh]);
    const draft = draftRecord(record([recordedAs(kept)]), plan);
    expect(draft.lines().items.get('https://x/kept')?.doubt).toBeUndefined();
    draft.accept('https://x/fresh');
    expect(draft.lines().items.get('https://x/kept')?.doubt).toBe(true);
  });

  it('notes files that are not published', () => {
    const { skips } = draftRecord(undefined, planOf(undefined, [kept, draftOf('draft.md')])).lines();
    expect(skips.get('draft.md')).toMatchObject({ reason: 'draft' });
  });

  it('plans nothing more once all was accepted, whatever there was', () => {
    const name = fc.constantFrom('a', 'b', 'c', 'd', 'e');
    const site = fc.uniqueArray(fc.record({ path: name, id: name, blob: name }), {
      selector: ({ path }) => path,
      maxLength: 5,
    });
    fc.assert(
      fc.property(site, site, (was, is) => {
        const readings = (pages: typeof was) =>
          pages.map(({ path, id, blob }) =>
            page(`${path}.md`, `https://x/${id}`, { blob, digest: `${path} ${id} ${blob}` }),
          );
        const start = record(readings(was).map((reading) => recordedAs(reading)));
        const plan = planOf(start, readings(is));
        const draft = draftRecord(start, plan);
        for (const { reading } of plan.pushes) draft.accept(reading.page.documentId, { links: [], files: [] });
        for (const { recorded } of plan.deletes) draft.accept(recorded.id);
        const again = planOf({ ...start, ...draft.lines() }, readings(is));
        expect([again.pushes, again.deletes]).toEqual([[], []]);
      }),
    );
  });
});

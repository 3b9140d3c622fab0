import { describe, expect, it } from 'vitest';
import type { PublishedRecord } from '../../src/model/record.ts';
import { addressBook, changedAddresses, recordedAddresses } from '../../src/plan/addresses.ts';
import { knownReading, recordByPath } from '../../src/plan/cheap-pass.ts';
import { makePlan } from '../../src/plan/make-plan.ts';
import type { Reading } from '../../src/plan/reading.ts';
import { broken, page, record, recordedAs } from './build.ts';

/*
 * Twice the pages, twice the work: counted is how often the planning looks at a property of a page, of a line of the record, or of what they hold.
 * What is quadratic would look four times as often.
 */

const GUARD = { deletes: 10, ratio: 0.1 };
const MOMENT = new Date('2026-01-01T00:00:00Z');

interface Commit {
  readonly before: PublishedRecord;
  readonly readings: readonly Reading[];
}

const numbers = (count: number) => Array.from({ length: count }, (_, number) => number);

/** Words of which no two pages share three in a row. */
const textOf = (number: number, more = '') =>
  numbers(40)
    .map((word) => `w${number}x${word}${more}`)
    .join(' ');

const old = (number: number) =>
  page(`old/${number}.md`, `https://x/old/${number}`, { text: textOf(number), blob: `${number}` });

const COMMITS: Readonly<Record<string, (count: number) => Commit>> = {
  'nothing changed': (count) => {
    const pages = numbers(count).map(old);
    return { before: record(pages.map((one) => recordedAs(one))), readings: pages };
  },
  'every page moved': (count) => ({
    before: record(numbers(count).map((number) => recordedAs(old(number)))),
    readings: numbers(count).map((number) =>
      page(`new/${number}.md`, `https://x/new/${number}`, { text: textOf(number), blob: `${number}` }),
    ),
  }),
  'every page moved and was edited': (count) => ({
    before: record(numbers(count).map((number) => recordedAs(old(number)))),
    readings: numbers(count).map((number) =>
      page(`new/${number}.md`, `https://x/new/${number}`, { text: `${textOf(number)} more`, blob: `new ${number}` }),
    ),
  }),
  'every page is gone, and as many are broken': (count) => ({
    before: record(numbers(count).map((number) => recordedAs(old(number)))),
    readings: numbers(count).map((number) => broken(`new/${number}.md`, { blob: `new ${number}` })),
  }),
  'every page has the address of another': (count) => ({
    before: record(numbers(count).map((number) => recordedAs(old(number)))),
    readings: numbers(count).map((number) => page(`old/${number}.md`, `https://x/old/${number % (count / 2)}`)),
  }),
};

/** How often planning a commit looks at something. */
function looksOf({ before, readings }: Commit): number {
  const counter = { looks: 0 };
  const seen = readings.map((reading) => counted(reading, counter));
  const items = new Map([...before.items].map(([id, item]) => [id, counted(item, counter)]));
  const counting = { ...before, items };
  const byPath = recordByPath(counting);
  for (const { file, settings } of seen) {
    knownReading({ file, settings }, { record: byPath, now: MOMENT, filesHold: () => true });
  }
  changedAddresses(recordedAddresses(byPath), addressBook(seen, byPath));
  makePlan({ record: counting, readings: seen, paths: new Set(readings.map(({ file }) => file.path)), guard: GUARD });
  return counter.looks;
}

/** The same value; each look at a property of it, or of what it holds, is counted. */
function counted<Value extends object>(value: Value, counter: { looks: number }): Value {
  const known = new Map<object, object>();
  const wrap = <Part extends object>(part: Part): Part =>
    new Proxy(part, {
      get(target, name, receiver) {
        counter.looks++;
        const found: unknown = Reflect.get(target, name, receiver);
        if (typeof found !== 'object' || found === null || found instanceof Map) return found;
        const same = known.get(found) ?? wrap(found);
        known.set(found, same);
        return same;
      },
    });
  return wrap(value);
}

describe('planning twice as many pages', () => {
  it.each(Object.keys(COMMITS))('takes twice the looks, not four times: %s', (name) => {
    const [less = 0, more = 0] = [400, 800].map((count) => looksOf(COMMITS[name]?.(count) ?? fail()));
    expect(less).toBeGreaterThan(400);
    expect(more / less).toBeLessThan(2.3);
  });
});

function fail(): never {
  throw new Error('There is no such commit.');
}

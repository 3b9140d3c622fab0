import { describe, expect, it } from 'vitest';
import { measureFirstPublish } from '../../bench/first-publish.ts';
import { casesOf } from '../support/cases.ts';

/** Design part 3: memory does not grow with the number of pages. The built program, in a process of its own; more in bench/memory.md. */

const PAGES = Math.min(40_000, casesOf(10_000));

/** Shorter than those of the benchmark: what is kept for each page counts here, and time goes into their text. */
const SECTIONS = 2;

/** Fewer pages have less room (236 MB and 314 MB in bench/memory.md). */
const MOST_MEGABYTES = PAGES < 40_000 ? 320 : 400;

describe(`a first publish of ${PAGES.toLocaleString('en')} pages`, () => {
  it(`takes less than ${MOST_MEGABYTES} MB`, async () => {
    const measured = await measureFirstPublish({ pages: PAGES, sections: SECTIONS });
    expect(measured, measured.said.slice(-2_000)).toMatchObject({ exit: 0, items: PAGES });
    expect(measured.megabytes).toBeLessThan(MOST_MEGABYTES);
  });
});

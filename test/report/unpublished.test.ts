import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { renderComment } from '../../src/report/comment.ts';
import { renderSummary } from '../../src/report/summary.ts';
import { renderText } from '../../src/report/text.ts';
import { unpublishedText } from '../../src/report/unpublished.ts';
import { anyText } from './any-report.ts';
import { reportWith } from './build.ts';

const pages = (...reasons: readonly string[]) => reasons.map((reason, at) => ({ path: `docs/${at}.md`, reason }));
const DRAFT = '`draft` is `true`';
const UNLISTED = '`unlisted` is `true`';
const TO_COME = 'its publish date is in the future';

describe('unpublishedText', () => {
  it.each([
    ['', []],
    ['1 page not published: 1 draft', [DRAFT]],
    ['3 pages not published: 2 drafts, 1 unlisted', [UNLISTED, DRAFT, 'it is a draft (`show_drafts` is not set)']],
    ['1 page not published: 1 draft', ['Hugo does not build its section `/posts`: `draft` is `true`']],
    ['1 page not published: 1 with "published: false"', ['`published` is `false`']],
    ['1 page not published: 1 with "coveo.publish: false"', ['`coveo.publish` is `false`']],
    ['2 pages not published: 1 before its date, 1 after its date', [TO_COME, 'its expiry date has passed']],
    ['2 pages not published: 2 before their date', [TO_COME, 'its date is in the future']],
    ['2 pages not published: 2 that the generator leaves out', ['it is a dynamic route', '`headless` is `true`']],
  ])('%s', (expected, reasons) => {
    expect(unpublishedText(pages(...reasons))).toBe(expected);
  });

  it('counts every page once, and holds nothing from outside', () => {
    const reason = fc.oneof(fc.constantFrom(DRAFT, UNLISTED, TO_COME), anyText);
    fc.assert(
      fc.property(fc.array(reason, { minLength: 1, maxLength: 9 }), (reasons) => {
        const text = unpublishedText(pages(...reasons));
        expect(text).toMatch(/^\d pages? not published: [\w ":.,]+$/);
        const [whole = 0, ...counts] = [...text.matchAll(/\d/g)].map(Number);
        expect(counts.reduce((sum, count) => sum + count, 0)).toBe(whole);
      }),
    );
  });
});

describe('a report with pages that are not published', () => {
  const report = reportWith({
    command: 'plan',
    unpublished: [
      { path: 'docs/a.md', reason: DRAFT },
      { path: 'docs/\u001b[2J.md', reason: TO_COME, until: '2027-03-01T00:00:00.000Z' },
    ],
  });
  const line = '2 pages not published: 1 draft, 1 before its date';

  it('says so in a line of text, and lists them with `verbose`', () => {
    expect(renderText(report, { color: false, verbose: false })).toContain(`\n\n${line}\n\n`);
    expect(renderText(report, { color: false, verbose: true })).toContain(
      [
        `\n\n${line}:`,
        '  docs/a.md  (`draft` is `true`)',
        '  docs/\\u001b[2J.md  (its publish date is in the future, until 2027-03-01T00:00:00.000Z)\n\n',
      ].join('\n'),
    );
  });

  it('says so below the counts of summary and comment', () => {
    for (const markdown of [renderSummary(report), renderComment(report)])
      expect(markdown).toContain(`| 0 | 0 | 0 | 0 | 0 | 0 | 0 |\n\n${line}.\n`);
    expect(renderSummary(reportWith())).not.toContain('not published');
  });
});

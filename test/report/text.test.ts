import { stripVTControlCharacters } from 'node:util';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Problem } from '../../src/model/problem.ts';
import type { Report } from '../../src/report/report.ts';
import { renderText, type TextOptions } from '../../src/report/text.ts';
import { anyReport } from './any-report.ts';
import { itemWith, problemWith, reportWith } from './build.ts';

const textOf = (report: Report, options: Partial<TextOptions> = {}) =>
  renderText(report, { color: false, verbose: false, ...options });

describe('renderText', () => {
  it('says below problems where to read on, with the code where there is one alone', () => {
    const [one, other] = [problemWith(), problemWith({ code: 'link-to-nothing' })];
    const textOf = (...problems: Problem[]) => renderText(reportWith({ problems }), { color: false, verbose: false });
    expect(textOf(one, one)).toContain('\n  `docs-to-coveo explain coveo-wrong-type` tells more.\n');
    expect(textOf(one, other)).toContain('\n  `docs-to-coveo explain CODE` tells more of each code.\n');
    expect(textOf()).not.toContain('docs-to-coveo explain');
  });

  it('tells a run from headline to calls', () => {
    const report = reportWith({
      items: [
        itemWith({ path: 'docs/new.md', action: 'added', reason: 'new page' }),
        itemWith({ path: 'docs/a.md' }),
        itemWith({ path: 'docs/c.md', action: 'moved', reason: 'file moved', from: { path: 'docs/b.md' } }),
        itemWith({ path: 'docs/old.md', action: 'deleted', reason: 'page is gone' }),
      ],
      counts: { unchanged: 240 },
      calls: { requests: 5, retries: 1, containers: 1, bytes: 1_234_567 },
      seconds: 3.44,
    });
    expect(textOf(report)).toBe(
      [
        'Published 4 pages to acme/handbook at 3f2a1bc: 1 added, 1 updated, 1 moved, 1 deleted, 240 unchanged',
        '',
        '  + docs/new.md  https://docs.example.com/new/  (new page)',
        '  ~ docs/a.md  https://docs.example.com/a/  (content changed)',
        '  → docs/b.md → docs/c.md  https://docs.example.com/c/  (file moved)',
        '  - docs/old.md  https://docs.example.com/old/  (page is gone)',
        '',
        '5 requests (1 retry), 1 container, 1.2 MB sent, 3.4 seconds',
        '',
      ].join('\n'),
    );
  });

  it('shows a page whose address changed as one move, from and to', () => {
    const from = { path: 'docs/old.md', documentId: 'https://docs.example.com/old/' };
    const items = [
      itemWith({ path: 'docs/new.md', action: 'added', reason: 'address changed', from }),
      itemWith({ path: 'docs/old.md', action: 'deleted', reason: 'page is gone' }),
    ];
    const text = textOf(reportWith({ items }));
    expect(text).toContain('Published 1 page to acme/handbook at 3f2a1bc: 1 moved\n');
    expect(text).toContain(
      '  → docs/old.md → docs/new.md  https://docs.example.com/old/ → https://docs.example.com/new/  (address changed)\n',
    );
    expect(text).not.toMatch(/^ {2}[+-]/m);
  });

  it('breaks a change where the terminal is too narrow for one line', () => {
    const text = textOf(reportWith({ items: [itemWith()] }), { width: 40 });
    expect(text).toContain('  ~ docs/a.md\n      https://docs.example.com/a/\n      (content changed)\n');
  });

  it('with `quiet` is the headline and errors alone', () => {
    const items = [itemWith(), itemWith({ path: 'docs/b.md', action: 'withheld' })];
    const problems = [
      problemWith({ path: 'docs/b.md', line: 3 }),
      problemWith({ level: 'warning', code: 'link-to-nothing' }),
    ];
    expect(textOf(reportWith({ items, problems }), { quiet: true }).split('\n')).toEqual([
      'Published 1 page to acme/handbook at 3f2a1bc: 1 updated, 1 delete withheld; 1 error',
      '  docs/b.md:3 error Expected a title, but got a list. (coveo-wrong-type)',
      '',
    ]);
  });

  it('lists withheld deletes and says how to allow them', () => {
    const items = [
      itemWith({ action: 'withheld', reason: 'page is gone' }),
      itemWith({ path: 'docs/b.md', action: 'withheld' }),
    ];
    const text = textOf(reportWith({ items }));
    expect(text).toContain('2 deletes withheld, because they are many:\n  - docs/a.md');
    expect(text).toContain('--allow-deletes 2\n');
  });

  it('shows problems by place, errors first, and puts hints on lines of their own', () => {
    const problems = [
      problemWith({
        level: 'warning',
        code: 'link-to-nothing',
        message: 'No page at `x.md`.',
        path: 'docs/a.md',
        line: 9,
      }),
      problemWith({ path: 'docs/b.md', line: 3, column: 5, hint: 'Write a string.' }),
      problemWith({ level: 'notice', code: 'base-path-differs', message: 'The paths differ.' }),
      problemWith({
        level: 'warning',
        code: 'link-to-nothing',
        message: 'No page at `y.md`.',
        path: 'docs/b.md',
        line: 12,
      }),
    ];
    expect(textOf(reportWith({ problems }))).toContain(
      [
        '1 error, 2 warnings, 1 notice:',
        '  docs/b.md:3:5 error Expected a title, but got a list. (coveo-wrong-type)',
        '      hint: Write a string.',
        '  docs/a.md:9 warning No page at `x.md`. (link-to-nothing)',
        '  docs/b.md:12 warning No page at `y.md`. (link-to-nothing)',
        '  notice The paths differ. (base-path-differs)',
        '',
      ].join('\n'),
    );
  });

  it('folds long lists, each kind for itself, unless all is asked for', () => {
    const updates = Array.from({ length: 232 }, (_, index) => itemWith({ path: `docs/${index}.md` }));
    const report = reportWith({ items: [...updates, itemWith({ path: 'docs/gone.md', action: 'deleted' })] });
    const text = textOf(report);
    expect(text).toContain('docs/19.md');
    expect(text).not.toContain('docs/20.md');
    expect(text).toContain('  … and 212 more, use --verbose\n');
    expect(text).toContain('docs/gone.md');
    expect(textOf(report, { verbose: true })).toContain('docs/231.md');
    expect(textOf(report, { verbose: true })).not.toContain('--verbose');
  });

  it('lists pages that were not published, and items that others may see from now on', () => {
    const access = [{ documentId: 'https://docs.example.com/a/', before: [], after: null, widened: true }];
    const text = textOf(
      reportWith({ items: [itemWith({ action: 'failed', documentId: null, reason: 'coveo-wrong-type' })], access }),
    );
    expect(text).toContain('Not published, because of problems:\n  ! docs/a.md  (coveo-wrong-type)\n');
    expect(text).toContain(
      'Who may see these items changes:\n  wider    https://docs.example.com/a/  (nobody → no permissions are sent)\n',
    );
  });

  it('tells of users and groups, who sees more first', () => {
    const members = [
      { identity: 'user:bob', gains: [], loses: ['https://docs.example.com/a/'] },
      { identity: 'user:ann', gains: ['https://docs.example.com/b/'], loses: [] },
    ];
    const identities = {
      pushed: ['group:Legal'],
      deleted: ['user:bob'],
      withheld: [{ identity: 'group:Staff', lost: 12 }],
      unchanged: 3,
    };
    const text = textOf(reportWith({ members, identities, counts: { unchanged: 7 } }));
    expect(text).toContain('Users and groups: 1 pushed, 1 deleted; 7 pages unchanged\n');
    expect(text).toContain('Users and groups: 1 pushed, 1 deleted, 3 unchanged\n');
    expect(text).toContain(
      [
        'Who sees more or less through groups:',
        '  user:ann  sees 1 item more: https://docs.example.com/b/',
        '  user:bob  no longer sees 1 item: https://docs.example.com/a/',
      ].join('\n'),
    );
    expect(text).toContain('  group:Staff  would lose 12 members; if that is meant: --allow-deletes 12\n');
  });

  it.each([
    ['publish', 0, 'No call to the service, 0.4 seconds\n'],
    ['plan', 0, '\n0.4 seconds\n'],
    ['publish', 1, '1 request, 0 containers, 0 bytes sent, 0.4 seconds\n'],
  ] as const)('ends a %s with %i calls: %j', (command, requests, end) => {
    const text = textOf(reportWith({ command, calls: { requests, retries: 0, containers: 0, bytes: 0 } }));
    expect(text.endsWith(end)).toBe(true);
  });

  it.each([
    [999, '999 bytes'],
    [1000, '1.0 kB'],
    [5_250_000, '5.3 MB'],
    [2_000_000_000, '2.0 GB'],
  ])('writes %i bytes as %s', (bytes, expected) => {
    const calls = { requests: 1, retries: 0, containers: 1, bytes };
    expect(textOf(reportWith({ calls }))).toContain(`, ${expected} sent`);
  });

  it('has the same words in colour', () => {
    fc.assert(
      fc.property(anyReport, fc.boolean(), (report, verbose) => {
        const colored = textOf(report, { color: true, verbose });
        expect(colored).toContain('\u001b[1m');
        expect(stripVTControlCharacters(colored)).toBe(textOf(report, { verbose }));
      }),
    );
  });

  it('steers neither a terminal nor the runner, whatever names and sentences hold', () => {
    fc.assert(
      fc.property(anyReport, fc.boolean(), fc.integer({ min: 1, max: 200 }), (report, verbose, width) => {
        const text = textOf(report, { verbose, width });
        expect(text).not.toMatch(/[^\P{Cc}\n]|[\p{Cs}\u2028-\u202e]/u);
        expect(text).not.toMatch(/^\s*::|##\[/m);
      }),
    );
  });
});

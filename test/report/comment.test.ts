import fc from 'fast-check';
import type { Nodes, Root } from 'hast';
import rehypeRaw from 'rehype-raw';
import { remark } from 'remark';
import remarkGfm from 'remark-gfm';
import remarkRehype from 'remark-rehype';
import { SKIP, visit } from 'unist-util-visit';
import { describe, expect, it } from 'vitest';
import { COMMENT_LIMIT, commentMarker, isWorthComment, renderComment } from '../../src/report/comment.ts';
import type { Report } from '../../src/report/report.ts';
import { casesOf } from '../support/cases.ts';
import { anyReport, anyText, NASTY, reportFullOf } from './any-report.ts';
import { itemWith, problemWith, reportWith } from './build.ts';

const repositoryUrl = 'https://github.com/acme/handbook';
const MARKER = '<!-- docs-to-coveo plan: acme/handbook -->';

const processor = remark().use(remarkGfm).use(remarkRehype, { allowDangerousHtml: true }).use(rehypeRaw);

/** The comment as GitHub turns it into HTML, before it looks for references. */
function htmlOf(markdown: string): Root {
  return processor.runSync(processor.parse(markdown)) as Root;
}

/** What GitHub looks for references in: pieces of text that stand in no code and no link. */
function referringTexts(root: Root): readonly string[] {
  const texts: string[] = [];
  visit(root as Nodes, (node) => {
    if (node.type === 'element' && ['code', 'pre', 'a'].includes(node.tagName)) return SKIP;
    if (node.type === 'text') texts.push(node.value);
    return undefined;
  });
  return texts;
}

/** People and teams, issues here and elsewhere, commits, as GitHub's page on autolinked references lists them. */
const REFERENCES = /(?<!\w)@[a-z\d]|#\d|\bGH-\d|(?<![a-z\d])[a-f\d]{7,40}(?![a-z\d])/i;

function elements(root: Root): readonly string[] {
  const names: string[] = [];
  visit(root as Nodes, 'element', ({ tagName }) => {
    names.push(tagName);
  });
  return names;
}

describe('renderComment', () => {
  it('begins with its marker, the headline and the counts', () => {
    const items = [itemWith({ path: 'docs/new.md', title: 'New', action: 'added', reason: 'new page' })];
    expect(renderComment(reportWith({ command: 'plan', items, counts: { unchanged: 7 } }), { repositoryUrl })).toBe(
      [
        MARKER,
        '',
        '## Plan: 1 to add, 7 unchanged (acme/handbook at <code>3f2a1bc</code>)',
        '',
        '| added | updated | moved | deleted | unchanged | withheld | failed |',
        '| --- | --- | --- | --- | --- | --- | --- |',
        '| 1 | 0 | 0 | 0 | 7 | 0 | 0 |',
        '',
        '### 1 added',
        '',
        '| page | address | why |',
        '| --- | --- | --- |',
        `| New<br>[<code>docs/new.md</code>](${repositoryUrl}/blob/3f2a1bc000000000000000000000000000000000/docs/new.md) | [https&#58;//docs.example.com/new/](https://docs.example.com/new/) | new page |`,
        '',
      ].join('\n'),
    );
  });

  it('has access first, then problems, then changes', () => {
    const access = [{ documentId: 'https://docs.example.com/a/', before: null, after: [], widened: true }];
    const actions = ['withheld', 'deleted', 'moved', 'updated', 'added'] as const;
    const items = actions.map((action) => itemWith({ path: `docs/${action}.md`, action }));
    const comment = renderComment(reportWith({ access, items, problems: [problemWith()] }));
    expect(comment).toContain('> [!WARNING]\n> **1 item can be seen by more people than before.**');
    const titles = [...comment.matchAll(/^### (.*)/gm)].map(([, title]) => title);
    expect(titles).toEqual([
      '1 change of who may see what',
      '1 error',
      ...['1 added', '1 updated', '1 moved', '1 deleted', '1 withheld'],
    ]);
  });

  it('folds long tables', () => {
    const items = Array.from({ length: 11 }, (_, index) => itemWith({ path: `docs/${index}.md`, action: 'added' }));
    const comment = renderComment(reportWith({ items: [...items, itemWith({ action: 'deleted' })] }));
    expect(comment).toContain('<details><summary>11 added</summary>\n\n| page |');
    expect(comment).toContain('### 1 deleted');
  });

  it('leaves out whole rows beyond the limit, updates first, and says how many and where they are', () => {
    const updates = Array.from({ length: 3_000 }, (_, index) =>
      itemWith({ path: `docs/${'ü'.repeat(20)}/${index}.md` }),
    );
    const report = reportWith({ items: [...updates, itemWith({ action: 'withheld' })], problems: [problemWith()] });
    const comment = renderComment(report, { repositoryUrl, runUrl: `${repositoryUrl}/actions/runs/7` });
    expect(comment.length).toBeLessThanOrEqual(COMMENT_LIMIT);
    expect(comment.length).toBeGreaterThan(COMMENT_LIMIT - 1_000);
    const shown = comment.match(/content changed/g)?.length ?? 0;
    expect(comment).toContain('### 1 withheld');
    expect(comment).toContain(`**${3_001 - shown} rows left out here**`);
    expect(comment).toContain(`[job summary](${repositoryUrl}/actions/runs/7)`);
    expect(comment.match(/<details>/g)).toHaveLength(comment.match(/<\/details>/g)?.length ?? 0);
  });

  it('is never longer than GitHub takes, in characters and in bytes', () => {
    const long = fc.tuple(anyText, fc.nat(70_000)).map(([text, times]) => text.repeat(1 + (times % 7_000)));
    fc.assert(
      fc.property(anyReport, long, (report, text) => {
        const problems = [...report.problems, problemWith({ message: text }), problemWith({ path: text })];
        const items = [...report.items, itemWith({ title: text })];
        const comment = renderComment({ ...report, organization: text, source: text, problems, items });
        expect(comment.length).toBeLessThanOrEqual(COMMENT_LIMIT);
        expect(Buffer.byteLength(comment)).toBeLessThanOrEqual(262_144);
      }),
      { numRuns: 50 },
    );
  });

  const expectNoReference = (report: Report) => {
    // A count of seven digits would look like a commit, and is none.
    const counts = reportWith({ items: report.items }).counts;
    const root = htmlOf(renderComment({ ...report, counts }, { repositoryUrl }));
    expect(referringTexts(root).filter((text) => REFERENCES.test(text))).toEqual([]);
    expect(elements(root).filter((name) => ['img', 'script', 'b', 'pre'].includes(name))).toEqual([]);
  };

  it.each(NASTY)('refers to nobody and nothing where everything is called %j', (text) => {
    expectNoReference(reportFullOf(text));
  });

  it('refers to nobody and nothing, whatever names and sentences hold', () => {
    fc.assert(fc.property(anyReport, expectNoReference), { numRuns: casesOf(60) });
  });

  it('would be caught by these tests if it did', () => {
    const texts = ['ask @ann', 'see #1', 'acme/other#2', 'GH-3', 'at 3f2a1bc', '&#64;ann'];
    for (const text of texts) expect(referringTexts(htmlOf(text)).join('')).toMatch(REFERENCES);
  });

  it('has rows of as many cells as their tables have columns', () => {
    fc.assert(
      fc.property(anyReport, (report) => {
        for (const lines of renderComment(report, { repositoryUrl }).split(/\n(?!\|)/)) {
          const rows = lines.split('\n').filter((line) => line.startsWith('|'));
          expect(new Set(rows.map((line) => line.split('|').length)).size).toBeLessThanOrEqual(1);
        }
      }),
    );
  });
});

describe('commentMarker', () => {
  it.each([
    [{ organization: 'acme', source: 'acme-docs' }, '<!-- docs-to-coveo plan: acme/acme-docs -->\n'],
    [{ organization: null, source: null }, '<!-- docs-to-coveo plan: / -->\n'],
    [{ organization: 'a', source: '--><b>' }, '<!-- docs-to-coveo plan: a/--%3E%3Cb%3E -->\n'],
    [{ organization: 'a/b', source: 'c\n' }, '<!-- docs-to-coveo plan: a%2Fb/c%0A -->\n'],
  ])('of %j is %j', (names, expected) => {
    expect(commentMarker(names)).toBe(expected);
  });

  it('holds any name without ending early', () => {
    fc.assert(
      fc.property(anyText, anyText, (organization, source) => {
        const marker = commentMarker({ organization, source });
        expect(marker).toMatch(/^<!-- [^<>\n]* -->\n$/);
        expect(renderComment(reportWith({ organization, source }))).toMatch(/^<!-- [^>]* -->\n\n## /);
      }),
    );
  });
});

describe('isWorthComment', () => {
  const access = [{ documentId: 'https://docs.example.com/a/', before: null, after: [], widened: false }];
  it.each([
    ['nothing changes', reportWith({ counts: { unchanged: 3 } }), false],
    ['there is a notice only', reportWith({ problems: [problemWith({ level: 'notice' })] }), false],
    ['a page changes', reportWith({ items: [itemWith()] }), true],
    ['somebody sees more', reportWith({ access }), true],
    ['there is an error', reportWith({ problems: [problemWith()] }), true],
  ])('%s', (_name, report, expected) => {
    expect(isWorthComment(report)).toBe(expected);
  });
});

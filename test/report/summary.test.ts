import fc from 'fast-check';
import type { Link, Nodes, Table } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { remark } from 'remark';
import remarkGfm from 'remark-gfm';
import { visit } from 'unist-util-visit';
import { describe, expect, it } from 'vitest';
import { codeAddress } from '../../src/report/guide/documentation-address.ts';
import type { Report } from '../../src/report/report.ts';
import { renderSummary, SUMMARY_LIMIT } from '../../src/report/summary.ts';
import { casesOf } from '../support/cases.ts';
import { anyReport, anyText, NASTY, reportFullOf } from './any-report.ts';
import { itemWith, problemWith, reportWith } from './build.ts';

const repositoryUrl = 'https://github.com/acme/handbook';
const HEAD = '3f2a1bc000000000000000000000000000000000';
const BASE = '1111111111111111111111111111111111111111';

const reader = remark().use(remarkGfm);

/** The summary as a reader of GitHub-flavoured Markdown understands it. */
function read(markdown: string): Nodes {
  return reader.parse(markdown);
}

function nodesOf<Type extends Nodes['type']>(root: Nodes, type: Type): readonly Extract<Nodes, { type: Type }>[] {
  const found: Extract<Nodes, { type: Type }>[] = [];
  visit(root, type, (node) => {
    found.push(node as Extract<Nodes, { type: Type }>);
  });
  return found;
}

describe('renderSummary', () => {
  it('begins with the headline, the counts and the calls', () => {
    const calls = { requests: 5, retries: 0, containers: 1, bytes: 900 };
    expect(renderSummary(reportWith({ counts: { added: 1, unchanged: 7 }, calls }))).toBe(
      [
        '## Published 1 page to acme/handbook at <code>3f2a1bc</code>: 1 added, 7 unchanged',
        '',
        '| added | updated | moved | deleted | unchanged | withheld | failed |',
        '| --- | --- | --- | --- | --- | --- | --- |',
        '| 1 | 0 | 0 | 0 | 7 | 0 | 0 |',
        '',
        '5 requests, 1 container, 900 bytes sent, 0.4 seconds',
        '',
      ].join('\n'),
    );
  });

  it('lists problems with a link to their line', () => {
    const problem = problemWith({ path: 'docs/a b.md', line: 3, column: 5, message: 'Is `x`.', hint: 'Write `y`.' });
    expect(renderSummary(reportWith({ problems: [problem] }), { repositoryUrl })).toContain(
      [
        '### 1 error',
        '',
        '| level | where | problem and what to do | code |',
        '| --- | --- | --- | --- |',
        `| error | [<code>docs/a b.md:3:5</code>](${repositoryUrl}/blob/${HEAD}/docs/a%20b.md?plain=1#L3) | Is <code>x</code>.<br>Write <code>y</code>. | [<code>coveo-wrong-type</code>](${codeAddress('coveo-wrong-type')}) |`,
        '',
      ].join('\n'),
    );
  });

  it('folds changes into tables with links: new files at head, those that are gone at base', () => {
    const items = [
      itemWith({ path: 'docs/new.md', action: 'added', reason: 'new page' }),
      itemWith({ path: 'docs/old.md', action: 'deleted', reason: 'page is gone' }),
    ];
    const summary = renderSummary(reportWith({ items }), { repositoryUrl });
    expect(summary).toContain(
      [
        '<details><summary>1 added</summary>',
        '',
        '| page | address | why |',
        '| --- | --- | --- |',
        `| [<code>docs/new.md</code>](${repositoryUrl}/blob/${HEAD}/docs/new.md) | [https&#58;//docs.example.com/new/](https://docs.example.com/new/) | new page |`,
        '',
        '</details>',
      ].join('\n'),
    );
    expect(summary).toContain(`(${repositoryUrl}/blob/${BASE}/docs/old.md)`);
    expect(renderSummary(reportWith({ items }), { repositoryUrl, head: 'abc' })).toContain('/blob/abc/docs/new.md)');
  });

  it('shows who may see what before everything else, those that more people see first', () => {
    const change = { documentId: 'https://docs.example.com/a/', before: null, after: [], widened: false };
    const access = [change, { ...change, documentId: 'https://docs.example.com/b/', widened: true }];
    const summary = renderSummary(reportWith({ access, problems: [problemWith()], items: [itemWith()] }));
    expect(summary).toContain('> [!WARNING]\n> **1 item can be seen by more people than before.**\n');
    expect(summary).toMatch(/### 2 changes of who may see what.*\/b\/.*\/a\/.*### 1 error.*1 updated/s);
  });

  it('shows who sees more or less through groups, and which groups stay as they are', () => {
    const members = [
      { identity: 'user:bob', gains: [], loses: ['https://docs.example.com/a/'] },
      { identity: 'user:ann', gains: ['https://docs.example.com/b/'], loses: [] },
    ];
    const withheld = [{ identity: 'group:Staff', lost: 12 }];
    const identities = { pushed: ['group:Legal'], deleted: ['user:bob'], withheld, unchanged: 3 };
    const summary = renderSummary(reportWith({ command: 'plan', members, identities }));
    expect(summary).toContain('> [!WARNING]\n> **1 person sees more than before through groups.**\n');
    expect(summary).toContain('Users and groups: 1 to push, 1 to delete, 3 unchanged.\n');
    expect(summary).toContain(
      '**1 group kept as before**, because so many members would leave: <code>group:Staff</code>',
    );
    expect(summary).toContain('`allow-deletes: 12`');
    expect(summary).toMatch(/### 2 changes of who sees what through groups.*user:ann.*\/b\/.*user:bob.*\/a\//s);
  });

  it('shows the title of a page above its file', () => {
    const items = [itemWith({ title: 'A | B', action: 'moved', from: { path: 'docs/old.md' } })];
    expect(renderSummary(reportWith({ items }))).toContain(
      '| A &#124; B<br><code>docs/old.md</code> → <code>docs/a.md</code> | ',
    );
  });

  it('shows a page whose address changed as one move', () => {
    const from = { path: 'docs/old.md', documentId: 'https://docs.example.com/old/' };
    const items = [
      itemWith({ path: 'docs/new.md', action: 'added', reason: 'address changed', from }),
      itemWith({ path: 'docs/old.md', action: 'deleted' }),
    ];
    const summary = renderSummary(reportWith({ items }));
    expect(summary).toContain('| 0 | 0 | 1 | 0 | 0 | 0 | 0 |');
    expect(summary).toContain(
      '| <code>docs/old.md</code> → <code>docs/new.md</code> | https&#58;//docs.example.com/old/ → [https&#58;//docs.example.com/new/](https://docs.example.com/new/) | address changed |',
    );
  });

  it('says how to allow withheld deletes', () => {
    const summary = renderSummary(reportWith({ items: [itemWith({ action: 'withheld' })] }));
    expect(summary).toContain('**1 delete withheld**');
    expect(summary).toContain('`allow-deletes: 1`');
    expect(summary).toContain('<details><summary>1 withheld</summary>');
  });

  it('leaves out whole rows beyond the limit and says how many, the least important first', () => {
    const updates = Array.from({ length: 20_000 }, (_, index) =>
      itemWith({ path: `docs/${'ü'.repeat(20)}/${index}.md` }),
    );
    const report = reportWith({ items: [...updates, itemWith({ action: 'deleted' })], problems: [problemWith()] });
    const summary = renderSummary(report, { repositoryUrl });
    expect(Buffer.byteLength(summary)).toBeLessThanOrEqual(SUMMARY_LIMIT);
    expect(Buffer.byteLength(summary)).toBeGreaterThan(SUMMARY_LIMIT - 2_000);
    const [, problems, updated, deleted] = nodesOf(read(summary), 'table');
    expect([problems, deleted].map((table) => table?.children.length)).toEqual([2, 2]);
    const shown = (updated?.children.length ?? 0) - 1;
    expect(shown).toBeGreaterThan(1_000);
    expect(summary).toContain(`**${20_000 - shown} rows left out here**`);
    expect(summary.match(/<details>/g)).toHaveLength(2);
    expect(summary.match(/<\/details>/g)).toHaveLength(2);
  });

  it('leaves out a row that no summary has room for, and keeps the others', () => {
    const problems = [problemWith({ message: 'x'.repeat(SUMMARY_LIMIT) }), problemWith({ message: 'short' })];
    const summary = renderSummary(
      reportWith({ problems, organization: 'o'.repeat(SUMMARY_LIMIT), counts: { added: 1 } }),
    );
    expect(Buffer.byteLength(summary)).toBeLessThanOrEqual(SUMMARY_LIMIT);
    expect(summary).toContain(
      `| error |  | short | [<code>coveo-wrong-type</code>](${codeAddress('coveo-wrong-type')}) |`,
    );
    expect(summary).toContain('**1 row left out here**');
  });

  const expectWholeTables = (report: Report, head?: string) => {
    const summary = renderSummary(report, { repositoryUrl, head });
    expect(Buffer.byteLength(summary)).toBeLessThanOrEqual(SUMMARY_LIMIT);
    expect(summary).not.toMatch(/[^\P{Cc}\n]|[\p{Cs}\u2028-\u202e]/u);
    for (const lines of summary.split(/\n(?!\|)/)) {
      const pipes = lines
        .split('\n')
        .filter((line) => line.startsWith('|'))
        .map((line) => line.match(/(?<!\\)\|/g)?.length);
      expect(new Set(pipes).size).toBeLessThanOrEqual(1);
    }
    for (const table of nodesOf(read(summary), 'table')) expect(cellsPerRow(table).size).toBe(1);
  };

  const ours = new Set(['<code>', '</code>', '<br>', '</details>']);
  const expectNoMarkup = (report: Report) => {
    const summary = read(renderSummary(report, { repositoryUrl }));
    const tags = nodesOf(summary, 'html').map(({ value }) => value);
    expect(tags.filter((tag) => !ours.has(tag) && !/^<details><summary>[\w ]+<\/summary>$/.test(tag))).toEqual([]);
    expect(nodesOf(summary, 'image')).toEqual([]);
    expect(nodesOf(summary, 'code')).toEqual([]);
    // Headline, who may see what, through groups, problems, what is set up, what the key may do.
    expect(nodesOf(summary, 'heading').length).toBeLessThanOrEqual(6);
    const ofMembers = report.members.flatMap(({ gains, loses }) => [...gains, ...loses]);
    const documents = [...[...report.items, ...report.access].map(({ documentId }) => documentId), ...ofMembers];
    expect(nodesOf(summary, 'link').filter((found) => !isExpected(found, documents))).toEqual([]);
  };

  it.each(NASTY)('has whole tables and no markup where everything is called %j', (text) => {
    expectWholeTables(reportFullOf(text), text);
    expectNoMarkup(reportFullOf(text));
  });

  it('has rows of as many cells as their tables have columns, whatever names and sentences hold', () => {
    fc.assert(fc.property(anyReport, anyText, expectWholeTables), { numRuns: casesOf(40) });
  });

  it('holds no markup of the repository: no tag, no image, no link that hides where it leads', () => {
    fc.assert(fc.property(anyReport, expectNoMarkup), { numRuns: casesOf(40) });
  });
});

function cellsPerRow({ children }: Table): ReadonlySet<number> {
  return new Set(children.map((row) => row.children.length));
}

/** A link to a file of the repository, to our documentation, to an item on the web, or one whose text is its address, as readers make of any address. */
function isExpected(found: Link, documents: readonly (string | null)[]): boolean {
  const { url } = found;
  if (url.startsWith(codeAddress('')) && nodesOf(found, 'html').length === 2) return true;
  if (url.startsWith(`${repositoryUrl}/blob/`) || url.endsWith(textOf(found))) return true;
  return /^https?:\/\//i.test(url) && documents.some((id) => id !== null && /^https?:/i.test(id));
}

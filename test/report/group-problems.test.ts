import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Problem } from '../../src/model/problem.ts';
import { annotationsOf } from '../../src/report/annotations.ts';
import { renderComment } from '../../src/report/comment.ts';
import { groupMessage, groupProblems, otherPlaces } from '../../src/report/group-problems.ts';
import { renderSummary } from '../../src/report/summary.ts';
import { renderText } from '../../src/report/text.ts';
import { problemWith, reportWith } from './build.ts';

const hint = 'Write the path.';
const link = (path: string, line: number, column = 1, target = 'g'): Problem => {
  const message = `The link \`${target}\` must lead to a page.`;
  return { level: 'warning', code: 'link-to-nothing', message, hint, target, path, line, column };
};

/** Few values, so that many are equal. */
const anyProblem: fc.Arbitrary<Problem> = fc.record({
  level: fc.constantFrom('error', 'warning', 'notice'),
  code: fc.constantFrom('link-to-nothing', 'coveo-wrong-type'),
  message: fc.constantFrom('One.', 'Two.'),
  hint: fc.constantFrom(undefined, 'Do this.', 'Do that.'),
  target: fc.constantFrom(undefined, 'a', 'One.'),
  path: fc.constantFrom(undefined, 'a.md', 'b.md', 'B.md'),
  line: fc.constantFrom(undefined, 2, 10),
  column: fc.constantFrom(undefined, 1, 5),
});
const anyProblems = fc.array(anyProblem, { maxLength: 40 });

describe('groupProblems', () => {
  it.each<[string, readonly Problem[], readonly (readonly string[])[]]>([
    ['links to one target', [link('b.md', 3), link('a.md', 9), link('a.md', 3)], [['a.md:3', 'a.md:9', 'b.md:3']]],
    ['links to two targets', [link('a.md', 3), link('a.md', 4, 1, 'h')], [['a.md:3'], ['a.md:4']]],
    ['two codes', [link('a.md', 3), { ...link('a.md', 2), code: 'anchor-to-nothing' }], [['a.md:2'], ['a.md:3']]],
    ['two levels', [link('a.md', 3), { ...link('a.md', 9), level: 'error' }], [['a.md:9'], ['a.md:3']]],
    ['two remedies', [link('a.md', 3), { ...link('a.md', 9), hint: 'Publish it.' }], [['a.md:3'], ['a.md:9']]],
    [
      'one message without a target',
      [problemWith({ path: 'b.md' }), problemWith({ path: 'a.md' })],
      [['a.md', 'b.md']].map((paths) => paths.map((path) => `${path}:undefined`)),
    ],
    [
      'lines as numbers',
      [link('a.md', 21), link('a.md', 100, 1, 'h'), link('a.md', 9, 1, 'i')],
      [['a.md:9'], ['a.md:21'], ['a.md:100']],
    ],
  ])('takes %s', (_, problems, expected) => {
    const places = groupProblems(problems).map((group) => group.problems.map(({ path, line }) => `${path}:${line}`));
    expect(places).toEqual(expected);
  });

  it('tells links to very many addresses of a folder together, and others one by one', () => {
    const links = [...'abcdefghijklmnopqrst'].map((name, at) => link('a.md', at + 1, 1, `/api/${name}`));
    const others = [link('b.md', 1, 1, '/other/x'), link('b.md', 2, 1, '/top'), link('c.md', 1, 1, '/api/a')];
    const problems = [...links, ...others];
    expect(groupProblems(problems).map((group) => groupMessage(group, 1))).toEqual([
      '21 links to 20 addresses in `/api/…` in 2 files lead nowhere. Also at a.md:2:1 …',
      'The link `/other/x` must lead to a page.',
      'The link `/top` must lead to a page.',
    ]);
    expect(groupProblems(links).length).toBe(20);
    expect(groupProblems(problems, { byFolder: false }).length).toBe(22);
  });

  it('has every problem in exactly one group', () => {
    fc.assert(
      fc.property(anyProblems, (problems) => {
        const grouped = groupProblems(problems).flatMap((group) => group.problems);
        expect(grouped).toHaveLength(problems.length);
        expect(new Set(grouped)).toEqual(new Set(problems));
      }),
    );
  });

  it('puts only what is the same into one group, and all of that', () => {
    fc.assert(
      fc.property(anyProblems, (problems) => {
        const kind = ({ level, code, hint, target, message }: Problem) =>
          JSON.stringify({ level, code, hint, what: target === undefined ? { message } : { target } });
        const kinds = groupProblems(problems).map((group) => [...new Set(group.problems.map(kind))]);
        expect(kinds.every(({ length }) => length === 1)).toBe(true);
        expect(new Set(kinds.flat()).size).toBe(kinds.length);
      }),
    );
  });

  it('keeps its order when it groups again, with errors before warnings and warnings before notices', () => {
    fc.assert(
      fc.property(anyProblems, (problems) => {
        const groups = groupProblems(problems);
        const again = groupProblems(groups.flatMap((group) => group.problems));
        expect(again).toEqual(groups);
        const levels = groups.map(({ first }) => ['error', 'warning', 'notice'].indexOf(first.level));
        expect(levels).toEqual(levels.toSorted());
      }),
    );
  });

  it('has places in one order, however they came', () => {
    const places = fc.uniqueArray(fc.tuple(fc.constantFrom('a.md', 'b/c.md', 'B.md'), fc.nat(120), fc.nat(12)), {
      selector: String,
    });
    fc.assert(
      fc.property(places, (found) => {
        const problems = found.map(([path, line, column], index) => link(path, line, column, `${index % 3}`));
        expect(groupProblems(problems.toReversed())).toEqual(groupProblems(problems));
      }),
    );
  });

  it('gives a hint once for a code', () => {
    fc.assert(
      fc.property(anyProblems, (problems) => {
        const hints = groupProblems(problems).flatMap(({ first, hint }) => (hint ? [`${first.code} ${hint}`] : []));
        expect(new Set(hints).size).toBe(hints.length);
        const all = problems.flatMap(({ code, hint }) => (hint ? [`${code} ${hint}`] : []));
        expect(new Set(hints)).toEqual(new Set(all));
      }),
    );
  });
});

describe('groupMessage', () => {
  it.each<[readonly Problem[], string]>([
    [[link('a.md', 3)], 'The link `g` must lead to a page.'],
    [[link('a.md', 3), link('a.md', 4)], '2 links to `g` in 1 file lead nowhere. Also at a.md:4:1'],
    [
      ['a.md', 'b.md', 'c.md', 'd.md', 'e.md'].map((path) => link(path, 3)),
      '5 links to `g` in 5 files lead nowhere. Also at b.md:3:1, c.md:3:1, d.md:3:1 …',
    ],
    [
      ['a.md', 'b.md'].map((path) => ({ ...link(path, 3), code: 'anchor-to-nothing' })),
      '2 links to `g` in 2 files lead to no heading and no id. Also at b.md:3:1',
    ],
    [
      ['a.md', 'b.md'].map((path) => problemWith({ path })),
      '2 times in 2 files: Expected a title, but got a list. Also at b.md',
    ],
    [[problemWith(), problemWith()], '2 times: Expected a title, but got a list.'],
    [[problemWith({ target: 'x' }), problemWith({ target: 'x' })], '2 times: Expected a title, but got a list.'],
  ])('tells how many there are and where', (problems, expected) => {
    expect(groupProblems(problems).map((group) => groupMessage(group))).toEqual([expected]);
  });

  it('counts all', () => {
    fc.assert(
      fc.property(anyProblems, (problems) => {
        const counts = groupProblems(problems).map((group) => Number(/^\d+/.exec(groupMessage(group))?.[0] ?? 1));
        expect(counts.reduce((sum, count) => sum + count, 0)).toBe(problems.length);
      }),
    );
  });

  it('names a place once', () => {
    const [group] = groupProblems([link('a.md', 3), link('a.md', 3), link('b.md', 3), link('b.md', 3)]);
    expect(group && otherPlaces(group)).toEqual(['b.md:3:1']);
  });
});

/** As in a site of which one link is most of the problems. */
const drowned = [
  ...Array.from({ length: 470 }, (_, index) => link(`docs/${String(index % 190).padStart(3, '0')}.md`, 3 + index)),
  ...Array.from({ length: 20 }, (_, index) => link('docs/z.md', 50 - index, 1, `other-${index}`)),
  problemWith({ path: 'docs/zz.md', line: 1 }),
];

describe('a site in which 470 links are the same', () => {
  const said =
    '470 links to `g` in 190 files lead nowhere. Also at docs/000.md:193:1, docs/000.md:383:1, docs/001.md:4:1 …';

  it('is told so in the text, with the hint once', () => {
    const text = renderText(reportWith({ problems: drowned }), { color: false, verbose: false });
    expect(text).toContain(
      [
        '1 error, 490 warnings:',
        '  docs/zz.md:1 error Expected a title, but got a list. (coveo-wrong-type)',
        `  docs/000.md:3:1 warning ${said} (link-to-nothing)`,
        `      hint: ${hint}`,
        '  docs/z.md:31:1 warning The link `other-19` must lead to a page. (link-to-nothing)',
        '  docs/z.md:32:1 warning The link `other-18` must lead to a page. (link-to-nothing)',
        '',
      ].join('\n'),
    );
    expect(text.split(hint)).toHaveLength(2);
    expect(text).not.toContain('--verbose');
  });

  it('counts the problems of each code where not all are shown', () => {
    const problems = Array.from({ length: 60 }, (_, at) => link('a.md', at + 1, 1, `t${at}`));
    const text = renderText(reportWith({ problems: [...problems, problemWith({ code: 'coveo-wrong-type' })] }), {
      color: false,
      verbose: false,
    });
    expect(text).toContain('  … and 11 more, use --verbose\n  in all: 60 link-to-nothing, 1 coveo-wrong-type\n');
  });

  it('has all of its places in the text with `verbose`', () => {
    const text = renderText(reportWith({ problems: drowned }), { color: false, verbose: true });
    expect(text).toContain('lead nowhere. (link-to-nothing)\n      also at docs/000.md:193:1\n');
    expect(text.match(/also at/g)).toHaveLength(469);
  });

  it('is told so in summary and comment', () => {
    for (const markdown of [renderSummary, renderComment].map((render) => render(reportWith({ problems: drowned })))) {
      expect(markdown).toContain('470 links to <code>g</code> in 190 files lead nowhere. Also at docs/000.md:193:1, ');
      expect(markdown.match(/\| warning \|/g)).toHaveLength(21);
      expect(markdown.split(hint)).toHaveLength(2);
      expect(markdown.indexOf('| error |')).toBeLessThan(markdown.indexOf('| warning |'));
    }
  });

  it('takes one annotation for them, at the first', () => {
    const [, first, ...others] = annotationsOf(drowned);
    expect(first).toEqual({
      level: 'warning',
      message: `${said}\n${hint}`,
      properties: {
        title: 'docs-to-coveo: link-to-nothing',
        file: 'docs/000.md',
        startLine: 3,
        startColumn: 1,
      },
    });
    expect(others.at(-1)?.message).toBe('12 more warnings: see the job summary, which lists them all.');
  });
});

import fc from 'fast-check';
import { SaxesParser } from 'saxes';
import { describe, expect, it } from 'vitest';
import type { Problem } from '../../../src/model/problem.ts';
import { renderFormat } from '../../../src/report/formats/format.ts';
import { REPORT_FORMATS, type ReportFormat } from '../../../src/report/formats/report-format.ts';
import { anyReport } from '../any-report.ts';
import { reportWith } from '../build.ts';

const context = { version: '1.2.3', settingsFile: 'docs/docs-to-coveo.yml' };

const link: Problem = {
  level: 'warning',
  code: 'link-to-nothing',
  message: 'The link must lead to a page, but `x.md` is none.',
  hint: 'Correct it.',
  path: 'docs/a b.md',
  line: 3,
  column: 5,
  target: 'x.md',
};
const problems: readonly Problem[] = [
  { level: 'error', code: 'settings-invalid-value', message: 'Expected `50%`,\nbut got <x> & "y".' },
  link,
  { ...link, line: 9 },
  { level: 'notice', code: 'rollback', message: 'Back.', path: 'c.md' },
];
const report = reportWith({ command: 'check', problems, counts: { unchanged: 4 } });
const render = (format: ReportFormat, of = report) => renderFormat(format, of, context);

/** Names of elements with their attributes, in order; throws where it is no XML. */
function elementsOf(xml: string): readonly { readonly name: string; readonly attributes: Record<string, string> }[] {
  const found: { name: string; attributes: Record<string, string> }[] = [];
  const parser = new SaxesParser();
  parser.on('opentag', ({ name, attributes }) => found.push({ name, attributes: { ...attributes } }));
  parser.on('error', (error) => {
    throw error;
  });
  parser.write(xml).close();
  return found;
}

describe('github', () => {
  it('is a line for each annotation, with nothing that could end it', () => {
    expect(render('github').split('\n')).toEqual([
      'Checked 4 pages: 1 error, 2 warnings, 1 notice',
      '::error title=docs-to-coveo%3A settings-invalid-value::Expected `50%25`, but got <x> & "y".',
      expect.stringMatching(
        /^::warning title=docs-to-coveo%3A link-to-nothing,file=docs\/a b\.md,line=3,col=5::2 links to /,
      ),
      '::notice title=docs-to-coveo%3A rollback,file=c.md::Back.',
      '',
    ]);
  });

  it('names no file with which it could say something else', () => {
    const odd = reportWith({ problems: [{ ...link, path: 'a,line=1::b%0A.md' }] });
    expect(render('github', odd)).toContain('file=a%2Cline=1%3A%3Ab%250A.md,');
  });

  it('has no line that the runner would take for another command', () => {
    fc.assert(
      fc.property(anyReport, (any) => {
        const lines = render('github', any).trimEnd().split('\n');
        for (const line of lines.slice(1)) expect(line).toMatch(/^::(?:error|warning|notice) title=/);
        expect(lines[0]).not.toMatch(/^\s*::|##\[/);
      }),
    );
  });
});

describe('gitlab', () => {
  it('has an entry a problem, each with a place', () => {
    const fingerprint = expect.stringMatching(/^[0-9a-f]{32}$/);
    expect(JSON.parse(render('gitlab'))).toEqual([
      {
        description: 'Expected `50%`, but got <x> & "y".',
        check_name: 'settings-invalid-value',
        fingerprint,
        severity: 'major',
        location: { path: 'docs/docs-to-coveo.yml', lines: { begin: 1 } },
      },
      {
        description: 'The link must lead to a page, but `x.md` is none. Correct it.',
        check_name: 'link-to-nothing',
        fingerprint,
        severity: 'minor',
        location: { path: 'docs/a b.md', lines: { begin: 3 } },
      },
      expect.objectContaining({ severity: 'minor', location: { path: 'docs/a b.md', lines: { begin: 9 } } }),
      expect.objectContaining({ severity: 'info', location: { path: 'c.md', lines: { begin: 1 } } }),
    ]);
  });

  it('is an empty list where nothing is wrong', () => {
    expect(JSON.parse(render('gitlab', reportWith()))).toEqual([]);
  });
});

describe('what tells problems of one run from those of another', () => {
  const namesOf = (found: readonly Problem[]): readonly string[] =>
    JSON.parse(render('gitlab', reportWith({ problems: found }))).map(
      ({ fingerprint }: { readonly fingerprint: string }) => fingerprint,
    );

  it('differs for each problem, also for equal ones of one file', () => {
    expect(new Set(namesOf(problems)).size).toBe(4);
  });

  it('stays when text above moves the line', () => {
    expect(namesOf([{ ...link, line: 40, column: 1 }])).toEqual(namesOf([link]));
    expect(namesOf([{ ...link, path: 'docs/b.md' }])).not.toEqual(namesOf([link]));
  });
});

describe('sarif', () => {
  it('has a rule for each code and a result for each problem, at a place below the root', () => {
    const { version, runs } = JSON.parse(render('sarif'));
    expect(version).toBe('2.1.0');
    expect(runs).toHaveLength(1);
    const [{ tool, results }] = runs;
    expect(tool.driver).toMatchObject({ name: 'docs-to-coveo', version: '1.2.3' });
    const ids = tool.driver.rules.map(({ id }: { readonly id: string }) => id);
    expect(ids).toEqual(['link-to-nothing', 'rollback', 'settings-invalid-value']);
    for (const { ruleId, ruleIndex } of results) expect(ids[ruleIndex]).toBe(ruleId);
    expect(results.map(({ level }: { readonly level: string }) => level)).toEqual([
      'error',
      'warning',
      'warning',
      'note',
    ]);
    expect(results[1]).toMatchObject({
      message: { text: 'The link must lead to a page, but `x.md` is none. Correct it.' },
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: 'docs/a%20b.md', uriBaseId: '%SRCROOT%' },
            region: { startLine: 3, startColumn: 5 },
          },
        },
      ],
    });
    expect(results[0].locations[0].physicalLocation.artifactLocation.uri).toBe('docs/docs-to-coveo.yml');
  });
});

describe('junit', () => {
  it('has a case for each problem and one for the run; errors alone are failures', () => {
    const elements = elementsOf(render('junit'));
    expect(elements[0]).toMatchObject({ name: 'testsuites', attributes: { tests: '5', failures: '1' } });
    const cases = elements.filter(({ name }) => name === 'testcase').map(({ attributes }) => attributes.name);
    expect(cases).toEqual([
      'check',
      'settings-invalid-value at docs/docs-to-coveo.yml',
      'link-to-nothing at docs/a b.md:3',
      'link-to-nothing at docs/a b.md:9',
      'rollback at c.md',
    ]);
    const failure = elements.filter(({ name }) => name === 'failure');
    expect(failure.map(({ attributes }) => attributes)).toEqual([
      { message: 'Expected `50%`, but got <x> & "y".', type: 'settings-invalid-value' },
    ]);
  });

  it('has a case also where nothing is wrong', () => {
    expect(elementsOf(render('junit', reportWith())).filter(({ name }) => name === 'testcase')).toHaveLength(1);
  });

  it('is XML whatever the texts are', () => {
    fc.assert(
      fc.property(anyReport, fc.string({ unit: 'binary' }), (any, text) => {
        const odd: Problem = { level: 'error', code: 'page-empty', message: text, hint: text, path: text };
        const all = { ...any, problems: [...any.problems, odd] };
        const cases = elementsOf(render('junit', all)).filter(({ name }) => name === 'testcase');
        expect(cases).toHaveLength(all.problems.length + 1);
      }),
    );
  });
});

describe('every format', () => {
  it.each(REPORT_FORMATS)('%s ends with one line break and is the same for the same report', (format) => {
    expect(render(format)).toMatch(/[^\n]\n$/);
    expect(render(format)).toBe(render(format));
  });

  it.each(REPORT_FORMATS)('%s stands any character in a path, and shows none that a terminal obeys', (format) => {
    const path = 'a\u001b[31m\ud800b\u0000\u202e.md';
    const text = render(format, reportWith({ command: 'check', problems: [{ ...link, path }] }));
    expect(['\u001b', '\u0000'].filter((sign) => text.includes(sign))).toEqual([]);
    expect(text).toContain('link-to-nothing');
  });
});

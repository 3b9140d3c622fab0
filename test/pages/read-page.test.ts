import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readPage } from '../../src/pages/read-page.ts';
import { answering, buildSite, contentFile, pathGenerator, type SiteParts } from './build.ts';

const file = contentFile('docs/a.md');
const NOW = new Date('2026-01-01T00:00:00Z');
const read = (text: string, parts: SiteParts = {}) => readPage(file, text, buildSite(parts), NOW);
const codes = (text: string, parts: SiteParts = {}) =>
  read(text, parts).problems.map(({ code, line }) => `${code} ${line}`);

const ID = 'https://docs.example.com/product/docs/a';
const draft = answering(() => ({ kind: 'unpublished', reason: 'a draft', until: '2027-01-01T00:00:00Z' }));

describe('readPage', () => {
  it('makes a page', () => {
    const reading = read('---\ntitle: A\nweight: 3\n---\n# B\n');
    expect(reading).toMatchObject({
      kind: 'page',
      page: {
        file,
        documentId: ID,
        title: 'A',
        metadata: { title: 'A', weight: 3, clickableuri: ID, sourcepath: 'docs/a.md' },
      },
      problems: [],
    });
  });

  it('makes a page of a file without front matter; its title is the body’s business', () => {
    const reading = read('# B\n');
    expect(reading).toMatchObject({ kind: 'page', page: { title: undefined } });
    expect(reading.kind === 'page' && 'title' in reading.page.metadata).toBe(false);
  });

  it('takes what the generator adds for front matter', () => {
    const generator = answering((_, { data }) => ({
      kind: 'page',
      documentId: ID,
      data: { layout: 'post', date: new Date('2026-01-02T00:00:00Z'), ...data },
      rule: 'its own',
      until: '2027-01-01T00:00:00Z',
    }));
    expect(read('---\nlayout: page\n---\n', { generator })).toMatchObject({
      page: { metadata: { layout: 'page', date: '2026-01-02T00:00:00Z' }, until: '2027-01-01T00:00:00Z' },
    });
  });

  it('hands the moment on to the generator', () => {
    const seen: Date[] = [];
    const generator = pathGenerator({
      place: (_file, _frontMatter, now) => {
        seen.push(now);
        return { kind: 'unpublished', reason: 'looked at' };
      },
    });
    read('', { generator });
    expect(seen).toEqual([NOW]);
  });

  it('tells all problems of a page at once', () => {
    const text = '---\ndata: 1\npermissions: staff\nA b: 1\na_b: 2\ncoveo: {publsh: true}\nx: [[1]]\n---\n';
    const reading = read(text);
    expect(reading).toMatchObject({ kind: 'error', documentId: ID });
    expect(codes(text)).toEqual([
      'coveo-unknown-key 6',
      'permissions-unknown 3',
      'metadata-reserved 2',
      'metadata-collision 5',
      'metadata-unsendable 7',
    ]);
  });

  it('keeps warnings beside the page', () => {
    expect(read('---\nx: !tag 1\ndata: 1\n---\n').kind).toBe('page');
    expect(codes('---\nx: !tag 1\ndata: 1\n---\n')).toEqual(['front-matter-tag 2', 'metadata-reserved 3']);
  });

  it('knows no document id where the front matter is broken', () => {
    const reading = read('---\na: [\n---\n');
    expect(reading.kind).toBe('error');
    expect('documentId' in reading).toBe(false);
  });

  it('tells the generator’s problem with the others', () => {
    const problem = { level: 'error', code: 'address-invalid', message: 'No.', path: 'docs/a.md' } as const;
    const generator = answering(() => ({ kind: 'error', problem }));
    expect(codes('---\npermissions: x\n---\n', { generator })).toEqual([
      'address-invalid undefined',
      'permissions-unknown 2',
    ]);
  });
});

describe('permissions', () => {
  it.each(['staff', '[staff]', '', 'null', '[]', '{a: 1}'])(
    'fail closed while the settings have none: `permissions: %s`',
    (value) => {
      const reading = read(`---\npermissions: ${value}\n---\n`);
      expect(reading).toMatchObject({
        kind: 'error',
        problems: [{ code: 'permissions-unknown', level: 'error', line: 2 }],
      });
    },
  );

  it('that the generator adds count as well', () => {
    const generator = answering(() => ({
      kind: 'page',
      documentId: ID,
      data: { permissions: 'staff' },
      rule: 'its own',
    }));
    expect(read('', { generator }).kind).toBe('error');
  });
});

describe('a page that is not published', () => {
  it('by its own word', () => {
    expect(read('---\ncoveo: {publish: false}\n---\n')).toEqual({
      kind: 'unpublished',
      reason: '`coveo.publish` is `false`',
      documentId: 'https://docs.example.com/product/docs/a',
      problems: [],
    });
  });

  it('by the generator', () => {
    const until = '2027-01-01T00:00:00Z';
    expect(read('', { generator: draft })).toEqual({ kind: 'unpublished', reason: 'a draft', until, problems: [] });
    expect(read('---\ncoveo: {publish: true}\n---\n', { generator: draft }).kind).toBe('unpublished');
  });

  it('has warnings in place of errors', () => {
    const reading = read('---\npermissions: x\ncoveo: {publsh: 1}\n---\n', { generator: draft });
    expect(reading.problems.map(({ level, code }) => `${level} ${code}`)).toEqual([
      'warning coveo-unknown-key',
      'warning permissions-unknown',
    ]);
  });
});

describe('any text', () => {
  const line = fc.constantFrom(
    '---',
    '+++',
    'title: A',
    'title: [A]',
    'coveo: {publish: no}',
    'coveo: {metadata: {Data: 1}}',
    'permissions: x',
    'date: soon',
    'a: {b: {c: .nan}}',
    '__proto__: 1',
    '',
  );
  const text = fc.oneof(
    fc.string(),
    fc.array(line).map((lines) => ['---', ...lines].join('\n')),
  );

  it('is read as something, without an exception', () => {
    fc.assert(
      fc.property(text, (value) => {
        const reading = read(value);
        const isWrong = reading.problems.some(({ level }) => level === 'error');
        expect(isWrong).toBe(reading.kind === 'error');
        for (const problem of reading.problems)
          expect(problem).toMatchObject({ code: expect.any(String), path: 'docs/a.md' });
      }),
      { numRuns: 500 },
    );
  });
});

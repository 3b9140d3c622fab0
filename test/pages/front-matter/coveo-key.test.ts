import { describe, expect, it } from 'vitest';
import { readCoveo } from '../../../src/pages/front-matter/coveo-key.ts';

const read = (value: unknown) => readCoveo(value, { line: 3, column: 1 }, 'a.md');

describe('coveo', () => {
  it.each([
    { value: undefined, block: { publish: true, metadata: {} } },
    { value: {}, block: { publish: true, metadata: {} } },
    { value: { publish: false, id: 'x', metadata: { a: 1 } }, block: { publish: false, id: 'x', metadata: { a: 1 } } },
    { value: { id: 42 }, block: { publish: true, id: '42', metadata: {} } },
  ])('$value', ({ value, block }) => {
    expect(read(value)).toEqual({ id: undefined, ...block, problems: [] });
  });

  it.each([
    { what: 'null', value: null, codes: ['coveo-wrong-type'] },
    { what: 'a text', value: 'no', codes: ['coveo-wrong-type'] },
    { what: 'a list', value: [], codes: ['coveo-wrong-type'] },
    { what: 'a day', value: new Date(0), codes: ['coveo-wrong-type'] },
    { what: 'publish that is a text', value: { publish: 'no' }, codes: ['coveo-wrong-type'] },
    { what: 'an empty id', value: { id: ' ' }, codes: ['coveo-wrong-type'] },
    { what: 'metadata that is a list', value: { metadata: ['a'] }, codes: ['coveo-wrong-type'] },
    { what: 'unknown keys', value: { publsh: false, other: 1 }, codes: ['coveo-unknown-key', 'coveo-unknown-key'] },
    {
      what: 'all at once',
      value: { publish: null, id: [], metadata: 1, x: 1 },
      codes: ['coveo-unknown-key', ...Array(3).fill('coveo-wrong-type')],
    },
  ])('refuses $what', ({ value, codes }) => {
    const { problems } = read(value);
    expect(problems.map(({ code }) => code)).toEqual(codes);
    for (const problem of problems) expect(problem).toMatchObject({ level: 'error', path: 'a.md', line: 3 });
  });

  it('says what was meant', () => {
    expect(read({ publsh: false }).problems[0]?.hint).toBe('Did you mean `publish`?');
  });

  it('keeps a page unpublished when it says so beside a mistake', () => {
    expect(read({ publish: false, oops: 1 }).publish).toBe(false);
  });
});

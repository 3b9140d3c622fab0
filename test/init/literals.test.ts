import { describe, expect, it } from 'vitest';
import { readConfigurationCode } from '../../src/init/code/literals.ts';

/** Each is read in a moment, and was read for hours: the test would run into its time limit. */
const ENDLESS: readonly (readonly [what: string, code: string])[] = [
  ['objects returned in one another', 'return {'.repeat(200_000)],
  ['regular expressions without an end', '=/['.repeat(700_000)],
  ['a regular expression of brackets without an end', `=/${'[a'.repeat(700_000)}`],
];

describe('a configuration that is made to keep its reader busy', () => {
  it.each(ENDLESS)('%s', (_, code) => {
    expect(readConfigurationCode(`${code}\n`)).toEqual({});
  });

  it('of constants that stand for ever more values is read to a limit', () => {
    const list = `const many = [${'1,'.repeat(20_000)}];`;
    const { all } = readConfigurationCode(`${list} export default {all: [${'many,'.repeat(20_000)}]}`);
    const sizes = (Array.isArray(all) ? all : []).map((one) => (Array.isArray(one) ? one.filter(Boolean).length : 0));
    expect(sizes.slice(0, 2)).toEqual([20_000, 20_000]);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(50_000);
  });
});

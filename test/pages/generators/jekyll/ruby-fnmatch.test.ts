import { expect, it } from 'vitest';
import { rubyFnmatch } from '../../../../src/pages/generators/jekyll/ruby-fnmatch.ts';

// https://docs.ruby-lang.org/en/master/File.html#method-c-fnmatch, without flags
const cases: readonly (readonly [pattern: string, path: string, matches: boolean])[] = [
  ['cat', 'cat', true],
  ['cat', 'category', false],
  ['c?t', 'cat', true],
  ['c??t', 'cat', false],
  ['c*', 'cats', true],
  ['c*t', 'c/a/b/t', true],
  ['*', 'a/b', true],
  ['*', '', true],
  ['**/foo', 'a/.b/c/foo', true],
  ['**/foo', 'foo', false],
  ['ca[a-z]', 'cat', true],
  ['ca[!t]', 'cat', false],
  ['ca[^t]', 'cab', true],
  ['ca[', 'ca[', false],
  ['\\*', '*', true],
  ['\\*', 'a', false],
  ['[\\]]', ']', true],
  ['c{at,ub}s', 'cats', false],
  ['cat', 'CAT', false],
  ['*a*b', 'xaxxb', true],
  ['*a*b', 'xaxxbc', false],
  ['a.c', 'abc', false],
];
it.each(cases)('%s matches %s: %s', (pattern, path, matches) => {
  expect(rubyFnmatch(pattern, path)).toBe(matches);
});

it('takes no longer for a pattern of many stars', () => {
  expect(rubyFnmatch('*a'.repeat(40), `${'a'.repeat(4000)}b`)).toBe(false);
});

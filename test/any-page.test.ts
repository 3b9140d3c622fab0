import { describe, it } from 'vitest';
import { GENERATORS } from '../src/settings/defaults.ts';
import { testAnyPage, testOddValues } from './support/any-page.ts';
import { casesOf } from './support/cases.ts';

it('any file becomes an item that is indexed, or a problem with a code', async () => {
  await testAnyPage(casesOf(600));
});

describe('a value of the wrong kind under any key', () => {
  it.each(GENERATORS)('is an item or a problem with a code, with %s', testOddValues);
});

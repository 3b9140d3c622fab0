import { it } from 'vitest';
import { testAnyPage } from '../support/any-page.ts';
import { casesOf } from '../support/cases.ts';

it('any file becomes an item that is indexed, or a problem with a code', async () => {
  await testAnyPage(casesOf(3_000));
});

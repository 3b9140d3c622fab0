import { expect, it } from 'vitest';
import { openDatabase } from '../../../src/sandbox/storage/database.ts';
import { earlierVersion } from '../../../src/sandbox/storage/earlier-versions.ts';
import { deleteItem, putItem } from '../../../src/sandbox/storage/items.ts';

const PLACE = { organization: 'acme', source: 'docs' };
const ID = 'https://docs.example.com/a';

it('keeps the version before of an item, and what a deleted one was', () => {
  const database = openDatabase(':memory:');
  let orderingId = 0n;
  const put = (title: string, permissions?: string) => {
    orderingId++;
    const body = `This is ${title}.`;
    putItem(database, {
      ...{ ...PLACE, documentId: ID, title, body, permissions, orderingId, metadata: {}, isPublic: true },
      ...{ fields: { title, date: 0 }, content: Buffer.from(body), fileExtension: undefined, parentId: undefined },
      pushed: new Date(Number(orderingId)),
    });
  };
  const before = () => earlierVersion(database, PLACE, ID);
  put('one');
  expect(before()).toBeUndefined();
  put('two', '[]');
  expect(before()).toMatchObject({ title: 'one', body: 'This is one.', permissions: undefined, pushed: new Date(1) });
  put('three');
  expect(before()).toMatchObject({ title: 'two', body: 'This is two.', permissions: '[]', fields: { title: 'two' } });
  deleteItem(database, PLACE, ID);
  expect(before()).toMatchObject({ title: 'three', body: 'This is three.' });
  put('four');
  put('five');
  expect(before()).toMatchObject({ title: 'four' });
  deleteItem(database, PLACE, ID);
  expect(database.all`SELECT title FROM earlier_versions`).toEqual([{ title: 'five' }]);
  expect(earlierVersion(database, { ...PLACE, source: 'other' }, ID)).toBeUndefined();
  database.close();
});

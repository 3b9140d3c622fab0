import { randomBytes } from 'node:crypto';
import { inflateSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { INLINE_DATA_LIMIT, packDelete, packItem } from '../../src/coveo/item-body.ts';
import type { OutgoingItem } from '../../src/coveo/service.ts';
import { item, rejection } from './build.ts';

async function json(given: OutgoingItem): Promise<Record<string, unknown>> {
  const element = await packItem(given);
  if (element.kind !== 'whole') throw new Error('It is not whole.');
  return JSON.parse(element.json.toString());
}

describe('packItem', () => {
  it('makes what the service wants', async () => {
    const metadata = { title: 'A "title"', tags: ['a', 1, true], weight: 1.5, hidden: false };
    const { compressedBinaryData, ...rest } = await json(item('a', { html: '<p>ä</p>', metadata }));
    expect(rest).toEqual({
      documentId: 'https://docs.example.com/a',
      fileExtension: '.html',
      compressionType: 'ZLIB',
      title: 'A "title"',
      tags: ['a', 1, true],
      weight: 1.5,
      hidden: false,
    });
    expect(inflateSync(Buffer.from(String(compressedBinaryData), 'base64')).toString()).toBe('<p>ä</p>');
  });

  it('sends permissions only when there are some', async () => {
    const permissions = [
      { allowAnonymous: false, allowedPermissions: [{ identity: 'Staff', identityType: 'Group' as const }] },
    ];
    expect(await json(item('a'))).not.toHaveProperty('permissions');
    expect(await json(item('a', { permissions: undefined }))).not.toHaveProperty('permissions');
    expect(await json(item('a', { permissions }))).toMatchObject({ permissions });
  });

  it('keeps every text, and half of a surrogate pair becomes the sign for it', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), async (html, title) => {
        const packed = await json(item('a', { html, metadata: { title, list: [title] } }));
        expect(packed).toMatchObject({ title: title.toWellFormed(), list: [title.toWellFormed()] });
        const body = inflateSync(Buffer.from(String(packed.compressedBinaryData), 'base64')).toString();
        expect(body).toBe(html.toWellFormed());
      }),
    );
  });

  it('takes data out whose Base64 would be too long, and only then', async () => {
    // Random bytes do not compress, so their Base64 text becomes about as long as it was.
    const small = await packItem(item('a', { html: randomBytes(3_600_000).toString('base64') }));
    const large = await packItem(
      item('a', { html: randomBytes(3_900_000).toString('base64'), metadata: { title: 't' } }),
    );
    expect(small.kind).toBe('whole');
    if (large.kind !== 'detached') throw new Error('It is not detached.');
    expect(Math.ceil(large.data.byteLength / 3) * 4).toBeGreaterThan(INLINE_DATA_LIMIT);
    expect(inflateSync(large.data).byteLength).toBe(5_200_000);
    expect(JSON.parse(`${large.head}}`)).toEqual({
      documentId: 'https://docs.example.com/a',
      fileExtension: '.html',
      compressionType: 'ZLIB',
      title: 't',
    });
  });

  const wrong = (metadata: unknown) => metadata as OutgoingItem['metadata'];
  it.each([
    ['a reserved name', { data: 'x' }, 'reserves'],
    ['a reserved name in another case', { orderingID: 'x' }, 'reserves'],
    ['a reserved name in lower case', { compressedbinarydatafileid: 'x' }, 'reserves'],
    ['permissions', { permissions: 'x' }, 'reserves'],
    ['upper case', { Title: 'x' }, 'lower case'],
    ['a name that is no field', { '2nd': 'x' }, 'like a field'],
    ['an empty name', { '': 'x' }, 'like a field'],
    ['null', wrong({ a: null }), '`a` is not'],
    ['undefined', wrong({ a: undefined }), '`a` is not'],
    ['no number', { a: Number.NaN }, '`a` is not'],
    ['no end', { a: [Number.POSITIVE_INFINITY] }, '`a` is not'],
    ['an object', wrong({ a: {} }), '`a` is not'],
    ['a date', wrong({ a: new Date(0) }), '`a` is not'],
    ['a list in a list', wrong({ a: [['x']] }), '`a` is not'],
  ])('refuses metadata with %s', async (_name, metadata, message) => {
    const failed = await rejection(packItem(item('a', { metadata })));
    expect(failed).toBeInstanceOf(TypeError);
    expect(failed).toMatchObject({ message: expect.stringContaining(message) });
    expect(failed).toMatchObject({ message: expect.stringContaining('`https://docs.example.com/a`') });
  });

  it.each(['', 'docs/a', 'https://x/a#b', 'https://x/\ud800'])('refuses the document id %j', async (documentId) => {
    expect(await rejection(packItem({ ...item('a'), documentId }))).toBeInstanceOf(TypeError);
  });
});

describe('packDelete', () => {
  it('deletes one item and no children', () => {
    const element = packDelete('https://x/"a"');
    if (element.kind !== 'whole') throw new Error('It is not whole.');
    expect(JSON.parse(element.json.toString())).toEqual({ documentId: 'https://x/"a"', deleteChildren: false });
  });
});

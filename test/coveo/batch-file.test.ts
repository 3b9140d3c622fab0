import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type BatchElement, batchFile, fillBatches } from '../../src/coveo/batch-file.ts';
import { packDelete } from '../../src/coveo/item-body.ts';
import { collect, stream } from './build.ts';

const detached = (id: string, size: number): BatchElement => ({
  kind: 'detached',
  documentId: id,
  head: Buffer.from(`{"documentId":${JSON.stringify(id)}`),
  data: Buffer.alloc(size, 'x'),
});

const element = fc.oneof(
  fc.string({ maxLength: 300 }).map(packDelete),
  fc.tuple(fc.string(), fc.nat(500)).map(([id, size]) => detached(id, size)),
);
const list = fc.constantFrom('addOrUpdate' as const, 'delete' as const);

describe('fillBatches', () => {
  it('keeps every element in order, and each batch within its size unless it is one element', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(element), list, fc.integer({ min: 1, max: 2_000 }), async (elements, name, limit) => {
        const batches = await collect(fillBatches(stream(elements), name, limit));
        expect(batches.flatMap((batch) => batch.elements)).toEqual(elements);
        for (const batch of batches) {
          let stored = 0;
          const file = await batchFile(batch, async (data) => {
            stored += data.byteLength;
            return '0123456789abcdef-0123456789abcdef';
          });
          if (batch.elements.length > 1) expect(file.byteLength + stored).toBeLessThanOrEqual(limit);
          expect(batch.elements.length).toBeGreaterThan(0);
        }
      }),
    );
  });

  it('fills a batch to its last byte', async () => {
    const elements = ['https://x/a', 'https://x/b'].map(packDelete);
    const [both] = await collect(fillBatches(stream(elements), 'delete', 1_000));
    if (!both) throw new Error('There is no batch.');
    const size = (await batchFile(both, async () => '')).byteLength;
    expect(await collect(fillBatches(stream(elements), 'delete', size))).toHaveLength(1);
    expect(await collect(fillBatches(stream(elements), 'delete', size - 1))).toHaveLength(2);
  });

  it('makes no batch of nothing', async () => {
    expect(await collect(fillBatches(stream([]), 'delete', 1))).toEqual([]);
  });
});

describe('batchFile', () => {
  it('is JSON with the list alone, for any elements', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(element, { minLength: 1 }), list, async (elements, name) => {
        const stored: Buffer[] = [];
        const file = await batchFile({ list: name, elements }, async (data) => `"file" ${stored.push(data)}`);
        const parsed = JSON.parse(file.toString());
        expect(Object.keys(parsed)).toEqual([name]);
        expect(parsed[name].map((entry: { documentId: string }) => entry.documentId)).toEqual(
          elements.map(({ documentId }) => documentId),
        );
        const references = parsed[name].flatMap((entry: object) =>
          'compressedBinaryDataFileId' in entry ? [entry.compressedBinaryDataFileId] : [],
        );
        expect(references).toEqual(stored.map((_data, index) => `"file" ${index + 1}`));
        expect(stored).toEqual(elements.flatMap((entry) => (entry.kind === 'detached' ? [entry.data] : [])));
      }),
    );
  });
});

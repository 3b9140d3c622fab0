import { promisify } from 'node:util';
import { deflate } from 'node:zlib';
import { RESERVED_NAMES } from '../model/reserved-names.ts';
import type { BatchElement } from './batch-file.ts';
import type { OutgoingItem } from './service.ts';

/** On the thread pool, so that the next page is converted while this one is packed. */
const deflateAside = promisify(deflate);

/**
 * The longest `compressedBinaryData`, in characters of Base64. The service says "5 MB" (https://docs.coveo.com/en/164/); this is
 * the smaller of the two ways to read that.
 */
export const INLINE_DATA_LIMIT = 5_000_000;

/**
 * Packs an item as an element of a batch (https://docs.coveo.com/en/90/). Its HTML is compressed with zlib;
 * where the Base64 of that would be too long, the bytes are to travel in a container of their own (https://docs.coveo.com/en/69/).
 *
 * @throws TypeError when document id or metadata are not what `OutgoingItem` promises: a mistake of this program
 */
export async function packItem(item: OutgoingItem): Promise<BatchElement> {
  checkItem(item);
  const { documentId } = item;
  const data = item.deflated === undefined ? await deflateAside(item.html) : Buffer.from(item.deflated);
  const isInline = Math.ceil(data.byteLength / 3) * 4 <= INLINE_DATA_LIMIT;
  if (!isInline) return { kind: 'detached', documentId, head: Buffer.from(headOf(item)), data };
  const json = `${headOf(item)},"compressedBinaryData":"${data.toString('base64')}"}`;
  return { kind: 'whole', documentId, json: bytesAlone(json) };
}

/** The bytes of a text in memory of their own: in the pool they would keep all of its 64 kB while their batch fills. */
function bytesAlone(text: string): Buffer {
  const bytes = Buffer.allocUnsafeSlow(Buffer.byteLength(text));
  bytes.write(text);
  return bytes;
}

/** An element that deletes an item and nothing below it (children are found by their address alone). */
export function packDelete(documentId: string): BatchElement {
  return { kind: 'whole', documentId, json: Buffer.from(JSON.stringify({ documentId, deleteChildren: false })) };
}

/** The item's JSON up to its data, without the closing brace. */
function headOf({ documentId, metadata, permissions }: OutgoingItem): string {
  const head = { documentId, fileExtension: '.html', compressionType: 'ZLIB', permissions, ...metadata };
  return JSON.stringify(head, (_key, value) => (typeof value === 'string' ? value.toWellFormed() : value)).slice(0, -1);
}

function checkItem({ documentId, metadata }: OutgoingItem): void {
  if (!URL.canParse(documentId) || documentId.includes('#') || !documentId.isWellFormed()) {
    throw new TypeError(`A document id must be an absolute URL without fragment, but is \`${documentId}\`.`);
  }
  for (const [key, value] of Object.entries(metadata)) {
    const objection = objectionTo(key, value);
    if (objection) throw new TypeError(`${objection} The item is \`${documentId}\`.`);
  }
}

function objectionTo(key: string, value: unknown): string | undefined {
  if (RESERVED_NAMES.has(key.toLowerCase()))
    return `Metadata must not be named \`${key}\`, which the service reserves.`;
  if (!/^[a-z][a-z0-9_]{0,254}$/.test(key))
    return `Metadata must be named like a field, in lower case, but is named \`${key}\`.`;
  if (Array.isArray(value) ? value.every(isSingle) : isSingle(value)) return undefined;
  return `Metadata must be a string, a finite number, a boolean or a flat array of these, but \`${key}\` is not.`;
}

function isSingle(value: unknown): boolean {
  return typeof value === 'string' || typeof value === 'boolean' || Number.isFinite(value);
}

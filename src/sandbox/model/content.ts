import { gunzipSync, inflateRawSync, inflateSync } from 'node:zlib';
import type { CompressionType, PackedData } from './document.ts';
import { CONTAINER_LIMIT } from './limits.ts';

export type Unpacked =
  | { readonly kind: 'bytes'; readonly bytes: Uint8Array }
  | { readonly kind: 'undecodable'; readonly reason: string; readonly isViolation: boolean };

/** Unpacks the data of an item. `readFile` hands out the bytes of a file container, or says why not. */
export function unpack(data: PackedData, readFile: (fileId: string) => Unpacked): Unpacked {
  switch (data.kind) {
    case 'none':
      return { kind: 'bytes', bytes: new Uint8Array() };
    case 'text':
      return { kind: 'bytes', bytes: Buffer.from(data.text) };
    case 'base64':
      return isBase64(data.text)
        ? decompress(Buffer.from(data.text, 'base64'), data.compression)
        : undecodable('`compressedBinaryData` is not Base64.');
    case 'file': {
      const file = readFile(data.fileId);
      return file.kind === 'bytes' ? decompress(file.bytes, data.compression) : file;
    }
  }
}

function isBase64(text: string): boolean {
  return text.length % 4 === 0 && /^[A-Za-z0-9+/]*={0,2}$/.test(text);
}

/** An output limit, because a few kilobytes can unpack to gigabytes. */
function decompress(packed: Uint8Array, compression: CompressionType): Unpacked {
  const options = { maxOutputLength: CONTAINER_LIMIT };
  try {
    switch (compression) {
      case 'UNCOMPRESSED':
        return { kind: 'bytes', bytes: packed };
      case 'ZLIB':
        return { kind: 'bytes', bytes: inflateSync(packed, options) };
      case 'GZIP':
        return { kind: 'bytes', bytes: gunzipSync(packed, options) };
      case 'DEFLATE':
        return { kind: 'bytes', bytes: inflateDeflate(packed) };
      case 'LZMA':
        return undecodable('The sandbox cannot read `LZMA`; use `ZLIB` or `GZIP`.');
    }
  } catch (error) {
    return undecodable(`The data is not ${compression}: ${error instanceof Error ? error.message : String(error)}.`);
  }
}

/** Nothing public says whether `DEFLATE` has the zlib header, so both are read. */
function inflateDeflate(packed: Uint8Array): Uint8Array {
  const options = { maxOutputLength: CONTAINER_LIMIT };
  const hasZlibHeader = ((packed[0] ?? 0) & 0x0f) === 8 && (((packed[0] ?? 0) << 8) + (packed[1] ?? 0)) % 31 === 0;
  return hasZlibHeader ? inflateSync(packed, options) : inflateRawSync(packed, options);
}

function undecodable(reason: string): Unpacked {
  return { kind: 'undecodable', reason, isViolation: true };
}

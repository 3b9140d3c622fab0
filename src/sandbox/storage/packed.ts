import { deflateRawSync, inflateRawSync } from 'node:zlib';

/** Bytes as they lie in the database. */
export function packed(content: Uint8Array): Uint8Array {
  return deflateRawSync(content, { level: 6 });
}

export function unpacked(stored: Uint8Array): Uint8Array {
  return inflateRawSync(stored);
}

/** A text of which most stands in another one as well, as the words of a page do in its HTML: then next to nothing is left of it. */
export function packedText(text: string, like: Uint8Array): Uint8Array {
  return deflateRawSync(Buffer.from(text, 'utf8'), { dictionary: like });
}

export function unpackedText(stored: Uint8Array, like: Uint8Array): string {
  return inflateRawSync(stored, { dictionary: like }).toString('utf8');
}

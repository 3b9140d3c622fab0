import { TextDecoder } from 'node:util';

/** Where browsers look for the name of an encoding. */
const LOOKED_AT = 1024;

/** Byte order marks, which count more than what the page says. */
const MARKS: readonly { readonly bytes: readonly number[]; readonly label: string }[] = [
  { bytes: [0xef, 0xbb, 0xbf], label: 'utf-8' },
  { bytes: [0xff, 0xfe], label: 'utf-16le' },
  { bytes: [0xfe, 0xff], label: 'utf-16be' },
];

/**
 * The text of a page in the encoding of its byte order mark or its `<meta charset>`, else UTF-8
 * (https://html.spec.whatwg.org/multipage/parsing.html#determining-the-character-encoding).
 */
export function decodePage(bytes: Uint8Array): string {
  const mark = MARKS.find((one) => one.bytes.every((byte, at) => bytes[at] === byte));
  return decoderOf(mark?.label ?? declaredIn(bytes)).decode(bytes);
}

function declaredIn(bytes: Uint8Array): string {
  const start = Buffer.from(bytes.subarray(0, LOOKED_AT))
    .toString('latin1')
    .replaceAll(/<!--.*?-->/gs, '');
  const label = /<meta\s[^>]*?charset\s*=\s*["']?\s*([^\s"'/>;]+)/i.exec(start)?.[1] ?? '';
  // What can be read as far as here is not UTF-16, whatever it says.
  return /^utf-?16/i.test(label) ? 'utf-8' : label;
}

/** Of an encoding that nobody knows, UTF-8. */
function decoderOf(label: string): TextDecoder {
  try {
    return new TextDecoder(label || 'utf-8');
  } catch {
    return new TextDecoder();
  }
}

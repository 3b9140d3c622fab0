const MASK = '***';

/** Shorter pieces of Base64 say too little about a key, and would hit innocent text. */
const SHORTEST_PIECE = 6;

/**
 * Makes a function that takes a key out of a text, in each form in which it may come back: as it is, URL-encoded,
 * as a JSON string, in hexadecimal, and in Base64, also in the middle of a longer text that was encoded.
 */
export function createMask(key: string): (text: string) => string {
  const forms = formsOf(key).filter((form) => form !== '');
  const longestFirst = [...new Set(forms)].sort((one, other) => other.length - one.length);
  return (text) => longestFirst.reduce((masked, form) => masked.replaceAll(form, MASK), text);
}

function formsOf(key: string): readonly string[] {
  const encoded = encodeURIComponent(key.toWellFormed());
  const hexadecimal = Buffer.from(key).toString('hex');
  return [
    key,
    encoded,
    encoded.replace(/%../g, (octet) => octet.toLowerCase()),
    new URLSearchParams({ key }).toString().slice('key='.length),
    JSON.stringify(key).slice(1, -1),
    hexadecimal,
    hexadecimal.toUpperCase(),
    ...base64Pieces(key),
  ];
}

/**
 * Base64 takes three bytes at a time, so a key inside a longer text looks different after 0, 1 and 2 bytes.
 * Each piece is the run of characters that the key alone decides.
 */
function base64Pieces(key: string): readonly string[] {
  const bytes = Buffer.from(key);
  return [0, 1, 2].flatMap((before) => {
    const text = Buffer.concat([Buffer.alloc(before), bytes]).toString('base64');
    const piece = text.slice(Math.ceil((before * 8) / 6), Math.floor(((before + bytes.length) * 8) / 6));
    if (piece.length < SHORTEST_PIECE) return [];
    return [piece, piece.replaceAll('+', '-').replaceAll('/', '_'), encodeURIComponent(piece)];
  });
}

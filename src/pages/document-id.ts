/** A page's address as a document id, or why it can be none. */
export type Address =
  | { readonly ok: true; readonly documentId: string }
  /** To follow the address in a sentence: `has a fragment`. */
  | { readonly ok: false; readonly reason: string };

/** A segment that a URL takes for `.` or `..` (https://url.spec.whatwg.org/#single-dot-path-segment). */
const DOT_SEGMENT = /^(?:\.|%2e){1,2}$/i;

/**
 * The document id of a path in which every character is meant as it stands: `?`, `#` and `%` are letters of a file's name.
 * Encoded by the WHATWG rules (https://url.spec.whatwg.org/#path-percent-encode-set); Unicode keeps its normal form.
 *
 * @param siteUrl absolute, with a slash at its end
 * @param sitePath below the site, not encoded, with or without a slash before it; a slash at its end stays
 */
export function documentIdFrom(siteUrl: string, sitePath: string): Address {
  return below(siteUrl, literal(sitePath).replace(/^\/+/, ''));
}

/**
 * The document id of an address that an author wrote: a path below the site, or an absolute URL below it. What is
 * percent-encoded already stays; a `%` that encodes nothing is a letter; a query stays, a fragment is refused.
 *
 * @param siteUrl absolute, with a slash at its end
 */
export function documentIdFromWritten(siteUrl: string, written: string): Address {
  // A URL's parser drops these before it looks at anything else (https://url.spec.whatwg.org/#concept-basic-url-parser).
  const text = written.replace(/[\t\n\r]/g, '').trim();
  if (text.includes('#')) return { ok: false, reason: 'has a fragment (`#…`)' };
  const encoded = text.replace(/%(?![0-9a-f]{2})/gi, '%25');
  if (/^https?:\/\//i.test(encoded)) return absolute(siteUrl, encoded);
  if (/^[\\/]{2}/.test(encoded)) return { ok: false, reason: 'begins with two slashes, which means another host' };
  return below(siteUrl, encoded.replace(/^[\\/]/, ''));
}

/** Text as a part of an address that an author could have written, in which none of its characters has a meaning. */
export function literal(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: a URL's parser would drop some of them.
  return text.replace(/[\x00-\x20%?#\\\x7f]/g, (character) => `%${hexadecimal(character)}`);
}

function hexadecimal(character: string): string {
  return character.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0');
}

function below(siteUrl: string, path: string): Address {
  return absolute(siteUrl, siteUrl + path);
}

function absolute(siteUrl: string, address: string): Address {
  const [beforeQuery = ''] = address.split('?', 1);
  if (beforeQuery.split(/[\\/]/).some((segment) => DOT_SEGMENT.test(segment))) {
    return { ok: false, reason: 'has a segment `.` or `..`' };
  }
  const url = URL.parse(address);
  if (!url?.href.startsWith(siteUrl)) return { ok: false, reason: `is not below \`${siteUrl}\`` };
  return { ok: true, documentId: url.href };
}

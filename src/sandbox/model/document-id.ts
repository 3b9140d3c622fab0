/**
 * Why a document id cannot be indexed, or undefined. It must be an absolute URI; the service accepts another one and then
 * silently does not index it (https://docs.coveo.com/en/133/). What a URI never holds as it is (white space, non-ASCII, quotes, angle
 * brackets, braces …) is refused; host case and trailing slashes are left as they came.
 */
export function whyNotUri(documentId: string): string | undefined {
  if (!/^[a-z][a-z0-9+.-]*:/i.test(documentId) || !URL.canParse(documentId))
    return 'The document id is not an absolute URI.';
  const stranger = /[^!-~]|["<>\\^`{}]/.exec(documentId);
  if (stranger) return `The document id is not a URI: ${JSON.stringify(stranger[0])} must be percent-encoded.`;
  return /%(?![0-9a-f]{2})/i.test(documentId)
    ? 'The document id is not a URI: a `%` is not followed by two hexadecimal digits.'
    : undefined;
}

/** Whether it holds a fragment, which the service asks to leave out. */
export function hasFragment(documentId: string): boolean {
  return documentId.includes('#');
}

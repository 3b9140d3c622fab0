/**
 * The sections in which a page is found, from its address: the segments below the site but the last, as words.
 * `https://docs.example.com/getting-started/first_steps/install` is in `Getting started` and `First steps`.
 *
 * @param siteUrl absolute, ends with a slash
 */
export function breadcrumbsOf(documentId: string, siteUrl: string): readonly string[] {
  const [path = ''] = documentId.slice(siteUrl.length).split(/[?#]/, 1);
  const segments = path.split('/').filter((segment) => segment !== '');
  return segments
    .slice(0, -1)
    .map(words)
    .filter((text) => text !== '');
}

function words(segment: string): string {
  const text = decoded(segment)
    .replaceAll(/[-_\s]+/g, ' ')
    .trim();
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function decoded(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}

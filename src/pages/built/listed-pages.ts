/** Whether HTML, in the parts in which it was written, has a heading of level 1: then it is the text of a page. */
export function hasTitle(parts: readonly string[]): boolean {
  return parts.some((part) => /^<h1[ >]/.test(part));
}

/** Whether HTML says what another page is about, as lists of pages have it: its heading is a link. */
export function isOfOtherPage(parts: readonly string[]): boolean {
  const heading = parts.findIndex((part) => /^<h[1-6][ >]/.test(part));
  if (heading < 0 || hasTitle(parts)) return false;
  const within = parts.slice(heading + 1, heading + 6).find((part) => part.trim() !== '') ?? '';
  return /^<a [^>]*\bhref="[^#]/.test(within);
}

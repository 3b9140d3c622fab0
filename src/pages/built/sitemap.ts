import { type HtmlHandler, readHtml } from '../text/html-tokens.ts';

/** Addresses that a site map names (https://www.sitemaps.org/protocol.html); of an index of site maps, those of the site maps. */
export function sitemapAddresses(xml: string): readonly string[] {
  const addresses: string[] = [];
  let open: string | undefined;
  const handler: HtmlHandler = {
    onOpen(name) {
      open = name === 'loc' ? '' : undefined;
    },
    onClose(name) {
      if (name === 'loc' && open !== undefined) addresses.push(open.trim());
      open = undefined;
    },
    onText(text) {
      if (open !== undefined) open += text;
    },
  };
  readHtml(xml, () => handler);
  return addresses.filter((address) => address !== '');
}

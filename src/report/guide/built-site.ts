import type { BuiltCode } from '../../model/page-codes.ts';
import type { Guide } from './guide.ts';

export const BUILT_SITE: Readonly<Record<BuiltCode, Guide>> = {
  'built-site-not-named': {
    title: 'Nobody says where the built site is.',
    effect: 'usage',
    why: 'An entry of `content` says `body: built`, so the text of its pages comes from what the generator wrote, but no folder is named for it. Sending the Markdown instead would replace what is published.',
    remedy: 'Name the folder in the settings, or for one run with `--built` or the input `built`.',
    yaml: 'site:\n  url: https://docs.example.com/\n  built: site',
    see: 'built-site.md',
  },
  'built-site-missing': {
    title: 'The built site is not there.',
    effect: 'usage',
    why: 'The folder that `site.built` or `built` names does not exist, or holds no HTML page. The site is mostly not built in this job, or into another folder.',
    remedy:
      'Build the site in a step before this one, or unpack its artifact there. The folder counts from that of the settings.',
    yaml: '- run: mkdocs build\n- uses: docs-to-coveo/docs-to-coveo@v1\n  with: {built: site}',
    see: 'built-site.md#workflows',
  },
  'built-before-commit': {
    title: 'The built site is older than the commit.',
    why: 'All its pages were written before the commit was made, so it cannot have been built from it. This is a warning while pages are only compared with the site. Where pages with `body: built` would be sent, it is an error of the whole run: old text could get under new permissions. Nothing is sent or deleted then, and what is published stays.',
    remedy:
      'Build the site again from this commit. If a cache or an artifact only kept old times, say that they do not count.',
    yaml: 'site:\n  url: https://docs.example.com/\n  built: {folder: site, strict: false}',
    see: 'built-site.md#what-is-compared',
  },
  'built-page-missing': {
    title: 'The built site has no page at the address of a page.',
    effect: 'page',
    why: 'With `body: built` the text comes from the built page, and there is none. Sending the Markdown in its place would change what is found without anybody asking for it.',
    remedy:
      'Build the site from this commit before this step. If the page is there under another address, `docs-to-coveo explain PATH` says which rule made ours: correct `site` then.',
    see: 'built-site.md#its-text-as-the-body',
  },
  'built-page-shared': {
    title: 'Two files claim one built page.',
    effect: 'page',
    why: 'With `body: built` the text of this page comes from a file of the built site that is also where another page, perhaps a draft, has its address. Nobody can tell whose text it holds.',
    remedy: 'Give each page an address of its own. Or publish these pages by their Markdown.',
    yaml: 'content:\n  - root: docs\n    body: markdown',
    see: 'built-site.md#its-text-as-the-body',
  },
  'built-page-unreadable': {
    title: 'A built page could not be read.',
    why: 'The file is gone since the run began, takes too long to read, or needs more memory than there is. Of a page with `body: built` it is an error: the page is not sent, and what is published of it stays. Where pages are only compared with the site it is a warning, and the page is sent.',
    remedy:
      'Look at what the generator wrote there, and build the site again. Nothing may write into the folder while the run reads it.',
    see: 'built-site.md#what-is-compared',
  },
  'built-main-missing': {
    title: 'Nobody knows where in a built page its text is.',
    why: 'None of the elements that `content[].main` names, or that the known themes use, is in the page. Of a page with `body: built` it is an error: the page is not sent, and what is published of it stays. Where pages are only compared it is a warning, and the page is sent.',
    remedy: 'Look at the HTML of the page for the element around the text, and name it.',
    yaml: 'content:\n  - root: docs\n    body: built\n    main: "article.content, main"',
    see: 'built-site.md#its-text-as-the-body',
  },
  'built-main-empty': {
    title: 'A built page has no text.',
    effect: 'page',
    why: 'With `body: built` the text comes from the main element of the built page, which holds neither words nor pictures, although the Markdown does. Mostly a script writes the text in the browser, which nobody runs here; or `content[].main` names the wrong element.',
    remedy: 'Correct `content[].main`, let the generator render the pages while it builds, or leave `body: built` out.',
    yaml: 'content:\n  - root: docs\n    body: markdown',
    see: 'built-site.md#its-text-as-the-body',
  },
  'built-title-differs': {
    title: 'A page has another title on the site than in search.',
    effect: 'sent',
    why: 'The title of the item comes from the front matter or the first heading, but the built page shows another one, which a plugin, `nav` or the theme gave it. Readers may not recognise the page among the results.',
    remedy: 'Say `title` in the front matter, or publish the built page itself.',
    yaml: '---\ntitle: Install on Windows\n---',
    see: 'built-site.md#what-is-compared',
  },
  'built-headings-differ': {
    title: 'Headings have other ids on the site than are known here.',
    effect: 'sent',
    why: 'Search results and links that lead to such a heading end at the top of the page, because the built page has no such id.',
    remedy: 'Write the ids out where the generator allows it, or publish the built page itself, which has them.',
    yaml: 'content:\n  - root: docs\n    body: built',
    see: 'built-site.md#what-is-compared',
  },
  'built-text-differs': {
    title: 'The item lacks text that readers see on the site.',
    effect: 'sent',
    why: 'Less than 90 % of the words of the built page are in the item; the message shows the first that are missing. Mostly a component, a macro, a shortcode or a data file writes them. They cannot be found in search.',
    remedy: 'Publish the built page itself, at least for the folder where it matters.',
    yaml: 'content:\n  - root: docs/reference\n    body: built',
    see: 'built-site.md#its-text-as-the-body',
  },
  'built-pages-unclaimed': {
    title: 'The site has pages that are not published.',
    effect: 'notice',
    why: 'No file of the content makes these pages. Lists, tags and start pages of the generator belong here and need nothing. Pages that people write do not: then a folder is missing in `content`.',
    remedy: 'Look through the addresses. For pages that are written, add their folder.',
    yaml: 'content:\n  - root: docs\n  - root: blog\n    prefix: /blog/',
    see: 'settings.md#content',
  },
  'address-not-built': {
    title: 'Nothing was built at the address of a page.',
    why: 'The generator made no page there, so a search result would lead nowhere. It is an error of the page: it is not sent, and what is published of it stays. With `strict: false` it is a warning, and the page is sent.',
    remedy:
      'Build the site from this commit. If the page is at another address, `docs-to-coveo explain PATH` says which rule made ours: correct the settings of the generator in `site`.',
    yaml: 'site:\n  url: https://docs.example.com/\n  built: {folder: site, strict: false}',
    see: 'built-site.md#what-is-compared',
  },
  'address-not-canonical': {
    title: 'A page names itself by another form of its address.',
    effect: 'sent',
    why: 'The canonical address in the built page differs by a slash or an ending, `/a` and `/a/` for example. Results lead there all the same, mostly through a redirect, but statistics know the page under two addresses.',
    remedy:
      'Correct the settings of the generator in `site`, so that both agree. The pages then get new addresses: they are sent anew, and the old items are deleted.',
    see: 'settings.md#site',
  },
  'sitemap-differs': {
    title: 'The site map names pages by another form of their address.',
    effect: 'warning',
    why: 'The addresses in `sitemap.xml` differ from ours by a slash or an ending. Results lead there all the same, mostly through a redirect, but each page is known under two addresses.',
    remedy:
      'Correct the settings of the generator in `site` until both agree, for VitePress `cleanUrls`, for Docusaurus `trailingSlash`. The pages then get new addresses: they are sent anew, and the old items are deleted.',
    see: 'settings.md#site',
  },
};

import { createHash } from 'node:crypto';
import type { SandboxResponse } from '../http/message.ts';
import type { Source } from '../storage/sources.ts';
import { type Content, Html, html } from './html.ts';
import { FRAME_STYLE, PAGE_STYLE } from './page-style.ts';

const ICON =
  'data:image/svg+xml,%3Csvg xmlns=%22http://www.w3.org/2000/svg%22 viewBox=%220 0 16 16%22%3E%3Crect width=%2216%22 height=%2216%22 rx=%224%22 fill=%22%230b5fa5%22/%3E%3Cpath d=%22M4 5h8M4 8h8M4 11h5%22 stroke=%22white%22 stroke-width=%221.5%22/%3E%3C/svg%3E';

/** Nothing from elsewhere, no script at all, two styles known by their hashes. The frame with an item inherits it. */
const POLICY = [
  "default-src 'none'",
  `style-src ${hashOf(PAGE_STYLE)} ${hashOf(FRAME_STYLE)}`,
  'img-src data:',
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ');

function hashOf(style: string): string {
  return `'sha256-${createHash('sha256').update(style).digest('base64')}'`;
}

/** The search box above every page. */
export interface SearchBox {
  readonly words: string;
  /** The id of the source that is searched; empty for all. */
  readonly source: string;
  readonly sources: readonly Source[];
  /** Who looks, as a form field. */
  readonly viewer: Html;
}

/** A whole page: head, search box, content. */
export function page(status: number, title: string, box: SearchBox, content: Content): SandboxResponse {
  const document = html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>${title}</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="icon" href="${new Html(ICON)}">
<style>${new Html(PAGE_STYLE)}</style>
</head>
<body>
<a class="skip" href="#content">Skip to the content</a>
<header class="top"><div>
<p class="brand"><a href="/">docs-to-coveo <span>sandbox</span></a></p>
<search>${searchForm(box)}</search>
</div></header>
<main id="content">
${content}
</main>
</body>
</html>
`;
  return { status, headers: HEADERS, body: document.text };
}

const HEADERS = {
  'content-type': 'text/html; charset=utf-8',
  'content-security-policy': POLICY,
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  'cache-control': 'no-store',
};

function searchForm({ words, source, sources, viewer }: SearchBox): Html {
  const options = sources.map(
    ({ id, name }) => html`<option value="${id}"${id === source ? html` selected` : ''}>${name}</option>`,
  );
  const choice = html`<div class="field"><label for="source">Source</label>
<select id="source" name="source"><option value="">All sources</option>${options}</select></div>`;
  return html`<form action="/">
<div class="field wide"><label for="q">Search what was published</label>
<input id="q" name="q" type="search" value="${words}" autocomplete="off" spellcheck="false"></div>
${sources.length > 1 ? choice : ''}
${viewer}
<button>Search</button>
</form>`;
}

/** A link to an address from outside; one that a browser would not open as a page stays text. */
export function outsideLink(address: string): Html {
  if (!/^https?:\/\//i.test(address)) return html`${address}`;
  return html`<a href="${address}" rel="noreferrer noopener">${address}</a>`;
}

/** A moment, to the second, in UTC. */
export function moment(time: Date): Html {
  const iso = time.toISOString();
  return html`<time datetime="${iso}">${iso.slice(0, 19).replace('T', ' ')}</time>`;
}

/** Names and values, one row each. */
export function propertyTable(caption: string, values: Readonly<Record<string, Content>>): Html {
  const rows = Object.entries(values).map(
    ([name, value]) => html`<tr><th scope="row">${name}</th><td>${value}</td></tr>`,
  );
  return html`<div class="scroll"><table aria-label="${caption}"><tbody>${rows}</tbody></table></div>`;
}

/** An address within the sandbox's pages. */
export function pageAddress(path: string, query: Readonly<Record<string, string>>): string {
  const kept = Object.entries(query).filter(([, value]) => value !== '');
  return kept.length === 0 ? path : `${path}?${new URLSearchParams(kept)}`;
}

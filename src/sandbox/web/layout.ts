import { createHash } from 'node:crypto';
import type { SandboxResponse } from '../http/message.ts';
import { banners } from './banners.ts';
import { FRAME_STYLE } from './frame-style.ts';
import { type Content, Html, html } from './html.ts';
import { PAGE_STYLE } from './page-style.ts';
import { pageAddress } from './parts.ts';
import { viewerChoice } from './view-as.ts';
import { otherValues, type Visit } from './visit.ts';

const ICON =
  'data:image/svg+xml,%3Csvg xmlns=%22http://www.w3.org/2000/svg%22 viewBox=%220 0 16 16%22%3E%3Crect width=%2216%22 height=%2216%22 rx=%224%22 fill=%22%230b5fa5%22/%3E%3Cpath d=%22M4 5h8M4 8h8M4 11h5%22 stroke=%22white%22 stroke-width=%221.5%22/%3E%3C/svg%3E';

/** Nothing from elsewhere, one script of our own, two styles known by their hashes. The frame with an item inherits it. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "connect-src 'self'",
  `style-src ${hashOf(PAGE_STYLE)} ${hashOf(FRAME_STYLE)}`,
  'img-src data:',
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ');

function hashOf(style: string): string {
  return `'sha256-${createHash('sha256').update(style).digest('base64')}'`;
}

const TABS = [
  ['/', 'Search'],
  ['/changes', 'Last publish'],
  ['/log', 'Log'],
  ['/identities', 'Identities'],
] as const;

/** What a page is, besides its content. */
export interface PageHead {
  readonly title: string;
  readonly status?: number;
  /** Values that a search from this page keeps. */
  readonly kept?: Readonly<Record<string, readonly string[]>>;
}

/** A whole page: search box, tabs, whose eyes, content. */
export function page(visit: Visit, { title, status = 200, kept = {} }: PageHead, content: Content): SandboxResponse {
  const document = html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>${title === '' ? '' : `${title} – `}docs-to-coveo sandbox</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="icon" href="${new Html(ICON)}">
<style>${new Html(PAGE_STYLE)}</style>
<script src="/page.js" defer></script>
</head>
<body>
<a class="skip" href="#content">Skip to the content</a>
<header class="top"><div>
<p class="brand"><a href="${visit.address('/')}">docs-to-coveo <span>sandbox</span></a></p>
<search>${searchForm(visit, kept)}</search>
<div class="bar"><nav class="tabs" aria-label="Pages">${TABS.map(([path, label]) => tab(visit, path, label))}</nav>
${eyes(visit)}</div>
</div></header>
${viewingBar(visit)}
<main id="content">
${banners(visit.service)}
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

function tab(visit: Visit, path: string, label: string): Html {
  return html`<a href="${visit.address(path)}"${visit.path === path ? html` aria-current="page"` : ''}>${label}</a>`;
}

function searchForm({ query, viewAs }: Visit, kept: Readonly<Record<string, readonly string[]>>): Html {
  return html`<form class="find" action="/">
<div class="field wide"><label for="q">Search what was published</label>
<input id="q" name="q" type="search" value="${query.get('q') ?? ''}" autocomplete="off" spellcheck="false"></div>
${hidden({ ...kept, as: [viewAs.value] })}<button>Search</button></form>`;
}

/** Values of a form that nobody sees. */
function hidden(values: Readonly<Record<string, readonly string[]>>): readonly Html[] {
  return Object.entries(values).flatMap(([name, all]) =>
    all.filter((value) => value !== '').map((value) => html`<input type="hidden" name="${name}" value="${value}">`),
  );
}

function eyes({ service, path, query, viewAs }: Visit): Html {
  return html`<details class="eyes" id="eyes"><summary>View as${viewAs.value === '' ? ' …' : `: ${viewAs.title}`}</summary>
<form action="${path}">${hidden(otherValues(query))}${viewerChoice(service.database, viewAs)}<button>Look</button></form></details>`;
}

function viewingBar({ path, query, viewAs }: Visit): Html | undefined {
  if (viewAs.value === '') return undefined;
  const out = pageAddress(path, otherValues(query));
  return html`<div class="viewing" role="status"><p>You see this as <strong>${viewAs.title}</strong>. <a href="${out}">See everything again</a></p></div>`;
}

import type { Call, SandboxResponse } from '../http/message.ts';
import type { Service } from '../service.ts';
import { html } from './html.ts';
import { page } from './layout.ts';
import { PAGE_SCRIPT } from './page-script.ts';
import { visitOf } from './visit.ts';

/** `GET /page.js`: the script of the pages. */
export function pageScript(): SandboxResponse {
  const headers = {
    'content-type': 'text/javascript; charset=utf-8',
    'x-content-type-options': 'nosniff',
    'cache-control': 'no-store',
  };
  return { status: 200, headers, body: PAGE_SCRIPT };
}

/** Whether a browser asks for a page, not a client for a call of the service: what is wrong then is a slip of a person. */
export function isForPeople({ request }: Call, { pathname }: URL): boolean {
  const isRead = request.method === 'GET' || request.method === 'HEAD';
  const isCall = /^\/(?:rest|push|logs|blobstore)(?:\/|$)/i.test(pathname);
  return isRead && !isCall && /\btext\/html\b/i.test(request.headers.accept ?? '');
}

/** What a browser gets where there is no page. */
export function notFoundPage(call: Call, service: Service, { pathname }: URL): SandboxResponse {
  return page(
    visitOf(call, service),
    { title: 'No such page', status: 404 },
    html`<h1>No such page</h1><p>There is nothing at <code>${pathname}</code>. Search above for what was published, or go to the <a href="/">first page</a>.</p>`,
  );
}

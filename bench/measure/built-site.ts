import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Item } from '../../src/pages/page.ts';
import { itemsOf } from '../../test/support/corpus-site.ts';
import { CHECK_FILE, type Site } from './site.ts';

/** Around the text of each page there is as much as sites have: some 50 kB. */
const NAVIGATION = Array.from(
  { length: 250 },
  (_, at) =>
    `<li class="nav-item level-${at % 3}"><a href="/page-${at}/" title="Page ${at}">Page number ${at}</a></li>`,
).join('\n');
const STYLE = '.a{color:black}'.repeat(200);
const SCRIPT = 'window.x=1;'.repeat(500);

/** Writes a site of our own pages as a generator might have built it, and gives its folder. */
export async function builtSite({ directory }: Site): Promise<string> {
  const folder = join(directory, '..', 'built');
  const settings = readFileSync(join(directory, CHECK_FILE), 'utf8');
  const url = /url: "?([^"\s,]+)/.exec(settings)?.[1] ?? '';
  for await (const { item } of itemsOf(directory, settings)) {
    const file = join(folder, decodeURIComponent(item.documentId.slice(url.length)), 'index.html');
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, themed(item));
  }
  return folder;
}

function themed({ html, documentId, title }: Item): string {
  const [, body = ''] = /<body>\n([\s\S]*)\n<\/body>/.exec(html) ?? [];
  const signed = body.replaceAll(
    /<(h[1-6])([^>]*) id="([^"]*)">([\s\S]*?)<\/\1>/g,
    '<$1$2 id="$3">$4<a class="headerlink" href="#$3">¶</a></$1>',
  );
  const head = `<title>${title.replaceAll('<', '&lt;')} | Site</title><link rel="canonical" href="${documentId}"><style>${STYLE}</style>`;
  const main = `<main><article>${signed}</article></main>`;
  return `<!doctype html><html><head>${head}</head><body><nav><ul>${NAVIGATION}</ul></nav>${main}<aside>${NAVIGATION}</aside><script>${SCRIPT}</script></body></html>`;
}

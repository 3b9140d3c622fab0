import type { Hit } from '../../search/search.ts';
import { createJudge } from '../../search/visibility.ts';
import { type Content, type Html, html } from '../html.ts';
import { day, marked } from '../parts.ts';
import type { Visit } from '../visit.ts';
import type { SearchView } from './search-view.ts';

const MOST_TAGS = 6;

/** One result: where it is, what it is called, what it says. */
export function resultCard(visit: Visit, { words }: SearchView, hit: Hit): Html {
  const { organization, source, documentId: id, fields } = hit;
  const address = visit.address('/item', { organization, source, id, q: words });
  const { isVisible: isForAll } = createJudge(visit.service.database, organization, 'anonymous')(hit);
  const restricted = isForAll ? '' : html` <span class="tag">restricted</span>`;
  const excerpt = withoutTitle(hit);
  const said = excerpt === '' ? fields.description : undefined;
  return html`<li><p class="crumbs">${breadcrumbs(id)}</p>
<h3><a href="${address}">${marked(hit.markedTitle)}</a>${restricted}</h3>
${excerpt === '' ? '' : html`<p>${marked(excerpt)}</p>`}${typeof said === 'string' ? html`<p>${said}</p>` : ''}
${chips(hit)}</li>`;
}

/** Most texts begin with their title, which stands above already. */
function withoutTitle({ excerpt, title, markedTitle }: Hit): string {
  const repeated = [markedTitle, title].find((one) => one !== '' && excerpt.startsWith(`${one} `));
  return repeated === undefined ? (excerpt === title ? '' : excerpt) : excerpt.slice(repeated.length).trimStart();
}

function chips({ fields }: Hit): Html {
  const tags = [fields.tags ?? []]
    .flat()
    .map(String)
    .filter((tag) => tag !== '');
  const language = fields.language === 'unknown' ? [] : [fields.language].flat();
  const shown: readonly Content[] = [day(fields.date), ...language, ...tags.slice(0, MOST_TAGS)];
  const all = shown.filter((one) => one !== undefined).map((one) => html`<span class="chip">${one}</span> `);
  return html`<div class="chips">${all}</div>`;
}

/** Host and folders of an address; an address without any is shown as it is. */
export function breadcrumbs(address: string): string {
  const url = URL.parse(address);
  if (!url || url.host === '') return address;
  const folders = url.pathname
    .split('/')
    .filter((segment) => segment !== '')
    .slice(0, -1);
  return [url.host, ...folders.map(readable)].join(' › ');
}

function readable(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}

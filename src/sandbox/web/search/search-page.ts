import type { Call, SandboxResponse } from '../../http/message.ts';
import { SANDBOX_KEY } from '../../model/sandbox-key.ts';
import { countMatching } from '../../search/matching.ts';
import { search } from '../../search/search.ts';
import type { Service } from '../../service.ts';
import { type Html, html } from '../html.ts';
import { page } from '../layout.ts';
import { count, pageLinks, pageNumber, verbatim } from '../parts.ts';
import { type Visit, visitOf } from '../visit.ts';
import { chosenValues, facetList } from './facet-list.ts';
import { resultCard } from './result-card.ts';
import { matchingOf, orderOf, readSearchView, type SearchView, SORTS, viewValues } from './search-view.ts';

const PER_PAGE = 10;

/** `GET /`: the page where a person searches what was published. */
export function searchPage(call: Call, service: Service): SandboxResponse {
  const visit = visitOf(call, service);
  const view = readSearchView(call.query);
  const matching = matchingOf(visit, view);
  const total = countMatching(service.database, matching);
  const isEmpty = total === 0 && countMatching(service.database, { ...matching, words: '', conditions: [] }) === 0;
  const content = isEmpty ? welcome(service.url()) : results(visit, view, total);
  const kept = { ...viewValues(view), q: [] };
  return page(visit, { title: view.words, kept }, content);
}

function welcome(url: string): Html {
  return html`<h1>Nothing published yet</h1>
<p>In the folder of your documentation, publish into this sandbox; this page shows it as it comes:</p>
${verbatim('Command', `COVEO_API_KEY=${SANDBOX_KEY} docs-to-coveo publish --api-url ${url} --platform-url ${url}`)}
<p class="quiet">The sandbox knows the organization and the source of the settings in the folder in which it was started; <code>docs-to-coveo setup --yes</code> makes others.
Without a sandbox that runs, <code>docs-to-coveo publish --sandbox</code> publishes into one of its own, and <code>docs-to-coveo preview</code> shows what you write as you save it.</p>`;
}

function results(visit: Visit, view: SearchView, total: number): Html {
  const number = pageNumber(visit.query, total, PER_PAGE);
  return html`<div class="columns"><section aria-labelledby="results"><h1 id="results">${headline(visit, view, total)}</h1>
${sorts(visit, view)}${chosenValues(visit, view)}
${total === 0 ? nothingFound() : resultList(visit, view, { total, number })}</section>
${facetList(visit, view)}</div>`;
}

function headline({ viewAs }: Visit, { words }: SearchView, total: number): string {
  const forWhom = viewAs.value === '' ? '' : `, as ${viewAs.title} sees them`;
  return words === '' ? `${count(total, 'item')}${forWhom}` : `${count(total, 'result')} for “${words}”${forWhom}`;
}

function nothingFound(): Html {
  return html`<p class="quiet">All words must occur in an item, and who looks must be allowed to see it. Try fewer words, or the beginning of one.</p>`;
}

/** Without words, nothing is more relevant than another: then the newest come first. */
function sorts(visit: Visit, view: SearchView): Html {
  const current = view.sort === '' && view.words === '' ? 'newest' : view.sort;
  const links = SORTS.filter(([value]) => value !== '' || view.words !== '').map(([value, label]) => {
    const address = visit.address('/', viewValues({ ...view, sort: value }));
    return html`<a href="${address}"${value === current ? html` aria-current="true"` : ''}>${label}</a>`;
  });
  return html`<p class="sorts"><span class="quiet">Sort by</span> ${links.map((link) => html`${link} `)}</p>`;
}

function resultList(
  visit: Visit,
  view: SearchView,
  { total, number }: { readonly total: number; readonly number: number },
): Html {
  const first = (number - 1) * PER_PAGE;
  const { hits } = search(visit.service.database, {
    ...matchingOf(visit, view),
    order: orderOf(view),
    first,
    count: PER_PAGE,
  });
  const links = pageLinks('Pages of results', { page: number, total, perPage: PER_PAGE }, (to) =>
    visit.address('/', { ...viewValues(view), page: to }),
  );
  return html`<h2 class="skip">Results</h2><ol class="results" start="${first + 1}">${hits.map((hit) => resultCard(visit, view, hit))}</ol>${links}`;
}

import { MARK_END, MARK_START } from '../search/search.ts';
import { type Content, type Html, html } from './html.ts';

/** The last moment that a date can hold, in milliseconds. */
const LAST_MOMENT = 8.64e15;

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

/** A day, where the number of milliseconds is one. */
export function day(milliseconds: unknown): Html | undefined {
  if (typeof milliseconds !== 'number' || Math.abs(milliseconds) >= LAST_MOMENT) return undefined;
  const iso = new Date(milliseconds).toISOString();
  return html`<time datetime="${iso}">${iso.slice(0, iso.indexOf('T'))}</time>`;
}

/** Names and values, one row each. */
export function propertyTable(caption: string, values: Readonly<Record<string, Content>>): Html {
  const rows = Object.entries(values).map(
    ([name, value]) => html`<tr><th scope="row">${name}</th><td>${value}</td></tr>`,
  );
  return scrolling(caption, html`<table aria-label="${caption}"><tbody>${rows}</tbody></table>`);
}

/** What may be wider than the page; the keyboard scrolls it too. */
export function scrolling(caption: string, content: Content): Html {
  return html`<div class="scroll" tabindex="0" role="group" aria-label="${caption}">${content}</div>`;
}

/** Text as it was typed, in a box that the keyboard scrolls. */
export function verbatim(label: string, text: Content): Html {
  return html`<pre tabindex="0" role="group" aria-label="${label}">${text}</pre>`;
}

/** An address within the sandbox's pages; each value is encoded once, and empty ones are left out. */
export function pageAddress(path: string, query: Readonly<Record<string, string | readonly string[]>>): string {
  const pairs = Object.entries(query).flatMap(([name, value]) =>
    [value].flat().map((one): [string, string] => [name, one]),
  );
  const kept = pairs.filter(([, value]) => value !== '');
  return kept.length === 0 ? path : `${path}?${new URLSearchParams(kept)}`;
}

/** `1 item`, `2 items`. */
export function count(number: number, noun: string): string {
  return `${number.toLocaleString('en')} ${noun}${number === 1 ? '' : 's'}`;
}

/** A text in which the words that were found stand between marks. */
export function marked(excerpt: string): readonly Html[] {
  const [before = '', ...rest] = excerpt.split(MARK_START);
  return [
    html`${before}`,
    ...rest.map((part) => {
      const [word = '', after = ''] = part.split(MARK_END);
      return html`<mark>${word}</mark>${after}`;
    }),
  ];
}

/** A sentence in which names stand between backticks. */
export function withCode(sentence: string): Content {
  return sentence.split('`').map((part, index) => (index % 2 === 0 ? part : html`<code>${part}</code>`));
}

/** The number of a page, counted from 1, in an address; whatever is none or too high is the first or the last. */
export function pageNumber(query: URLSearchParams, total: number, perPage: number): number {
  const number = Math.trunc(Number(query.get('page') ?? 1));
  const last = Math.max(1, Math.ceil(total / perPage));
  return Number.isNaN(number) ? last : Math.min(Math.max(1, number), last);
}

/** Links to the pages before and after; nothing where there is one page. */
export function pageLinks(
  label: string,
  { page, total, perPage }: { readonly page: number; readonly total: number; readonly perPage: number },
  addressOf: (page: string) => string,
): Html | undefined {
  const pages = Math.ceil(total / perPage);
  if (pages <= 1) return undefined;
  const link = (to: number, rel: string, text: string): Html | string =>
    to < 1 || to > pages ? '' : html`<a rel="${rel}" href="${addressOf(to === 1 ? '' : String(to))}">${text}</a>`;
  return html`<nav class="pages" aria-label="${label}">${link(page - 1, 'prev', '← Previous')}
<span class="quiet">Page ${page} of ${pages}</span>${link(page + 1, 'next', 'Next →')}</nav>`;
}

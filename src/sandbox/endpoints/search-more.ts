import { invalidParameter, notFound } from '../http/errors.ts';
import { type Call, json, type SandboxResponse } from '../http/message.ts';
import { quickViewModel, suggestModel, valuesModel } from '../model/search-request.ts';
import type { FacetValue } from '../search/facets.ts';
import { withoutMarks } from '../search/highlights.ts';
import { fieldValues } from '../search/requested-facets.ts';
import { search } from '../search/search.ts';
import { likePattern } from '../search/wildcards.ts';
import type { Service } from '../service.ts';
import { findItem, type StoredItem } from '../storage/items.ts';
import { conditionOf, parametersOf, requireParameters, restrictions, type SearchScope } from './search-call.ts';

/**
 * `POST /rest/search/v2/querySuggest`: titles that hold the words, the last of which may be unfinished. The service learns from what people asked,
 * which nobody does here; so nothing typed suggests nothing.
 */
export async function querySuggest(call: Call, service: Service, scope: SearchScope): Promise<SandboxResponse> {
  const { q, count, viewAllContent } = requireParameters(suggestModel, await parametersOf(call));
  service.pipeline.settle();
  const { hits } = search(service.database, {
    organization: scope.organization,
    words: q,
    isUnfinished: true,
    conditions: restrictions(service, scope, viewAllContent),
    order: { kind: 'relevancy' },
    first: 0,
    count: q.trim() === '' ? 0 : 5 * count,
  });
  const titles = new Map(hits.map(({ title, markedTitle }) => [title.toLowerCase(), markedTitle]));
  const marked = [...titles.values()].filter((title) => withoutMarks(title).highlights.length > 0).slice(0, count);
  return json(200, {
    completions: marked.map((title, rank) => ({
      expression: withoutMarks(title).text,
      highlighted: highlighted(title),
      score: count - rank,
      executableConfidence: 1,
    })),
    responseId: service.newId(),
  });
}

/** As the service marks a suggestion: what was typed in braces, the rest in brackets. */
function highlighted(marked: string): string {
  const { text, highlights } = withoutMarks(marked);
  const pieces: string[] = [];
  let end = 0;
  for (const { offset, length } of highlights) {
    if (offset > end) pieces.push(`[${text.slice(end, offset)}]`);
    pieces.push(`{${text.slice(offset, offset + length)}}`);
    end = offset + length;
  }
  if (end < text.length) pieces.push(`[${text.slice(end)}]`);
  return pieces.join('');
}

/** Nothing that was pushed is executed, wherever it is shown. */
const AS_IS = {
  'content-type': 'text/html; charset=utf-8',
  'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; img-src data:; sandbox",
  'x-content-type-options': 'nosniff',
};

/** `GET` and `POST /rest/search/v2/html`: an item as HTML, for a quick view. Throws 404 where there is none that the caller may see. */
export async function quickView(call: Call, service: Service, scope: SearchScope): Promise<SandboxResponse> {
  const asked = requireParameters(quickViewModel, await parametersOf(call));
  const [, row, documentId] = /^(\d+)\$(.+)$/s.exec(asked.uniqueId) ?? [];
  if (row === undefined) throw invalidParameter('uniqueId', 'the `uniqueId` of a result', asked.uniqueId);
  service.pipeline.settle();
  const { hits } = search(service.database, {
    organization: scope.organization,
    words: '',
    conditions: [
      { sql: 'items.row = ?', values: [Number(row)] },
      ...[asked.aq, asked.cq].flatMap(conditionOf),
      ...restrictions(service, scope, asked.viewAllContent),
    ],
    order: { kind: 'nosort' },
    first: 0,
    count: 1,
  });
  const [hit] = hits.filter((one) => one.documentId === documentId);
  const item = hit && findItem(service.database, hit, hit.documentId);
  if (!item) throw notFound(`There is no item \`${asked.uniqueId}\` that the caller may see.`);
  const html = htmlOf(item);
  return {
    status: 200,
    headers: AS_IS,
    body: asked.requestedOutputSize ? html.slice(0, asked.requestedOutputSize) : html,
  };
}

function htmlOf({ content, fileExtension = '', title, body }: StoredItem): string {
  const text = Buffer.from(content).toString('utf8');
  if (/^\.x?html?$/i.test(fileExtension) || /^\s*<(?:!doctype html|html)\b/i.test(text.slice(0, 200))) return text;
  const escaped = (plain: string) => plain.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  return `<!doctype html><meta charset="utf-8"><title>${escaped(title)}</title><pre>${escaped(body)}</pre>`;
}

/** `GET` and `POST /rest/search/v2/values`: the values of a field among what the caller may see. Throws 400 and 412. */
export async function listValues(call: Call, service: Service, scope: SearchScope): Promise<SandboxResponse> {
  const asked = requireParameters(valuesModel, await parametersOf(call));
  service.pipeline.settle();
  const conditions = [
    ...[asked.advancedQueryOverride, asked.constantQueryOverride].flatMap(conditionOf),
    ...restrictions(service, scope, asked.viewAllContent),
  ];
  const matching = { organization: scope.organization, words: asked.queryOverride, conditions };
  const wanted = likePattern(asked.pattern);
  const values = fieldValues(service.database, matching, asked.field).filter(({ value }) => wanted.test(value));
  const sorted = asked.sortCriteria.startsWith('alpha') ? values.toSorted(byValue) : values;
  const shown = asked.sortCriteria === 'alphadescending' ? sorted.toReversed() : sorted;
  return json(200, {
    values: shown
      .slice(0, asked.maximumNumberOfValues)
      .map(({ value, count }) => ({ value, lookupValue: value, numberOfResults: count })),
  });
}

function byValue(one: FacetValue, other: FacetValue): number {
  return one.value < other.value ? -1 : 1;
}

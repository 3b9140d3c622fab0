import type { LogEntry } from '../../storage/log.ts';
import { type Html, html } from '../html.ts';
import { moment, scrolling, withCode } from '../parts.ts';
import type { Visit } from '../visit.ts';

/** Entries of the pipeline's log as a table; what was refused stands out and says why. */
export function logTable(visit: Visit, entries: readonly LogEntry[], label = 'Log of the indexing pipeline'): Html {
  if (entries.length === 0) return html`<p class="quiet">Nothing yet.</p>`;
  return scrolling(
    `${label}, as a table`,
    html`<table aria-label="${label}">
<thead><tr><th scope="col">Time (UTC)</th><th scope="col">Operation</th><th scope="col">Result</th><th scope="col">What, and why</th></tr></thead>
<tbody>${entries.map((entry) => logRow(visit, entry))}</tbody></table>`,
  );
}

function logRow(visit: Visit, { time, operation, result, task, id, source, organization, meta }: LogEntry): Html {
  const isBad = result === 'REJECTED' || result === 'ERROR';
  // What is done to identities comes no further than to be processed.
  const isItem = task === 'INDEXING' && !isBad && (operation === 'ADD' || operation === 'UPDATE');
  const about = isItem ? visit.address('/item', { organization, source, id }) : visit.address('/log', { text: id });
  const what =
    operation === 'BATCH_FILE' || operation === 'DELETE_OLDER_THAN' ? id : html`<a href="${about}">${id}</a>`;
  const why = meta.reason === undefined ? '' : html`<br><span class="quiet">${withCode(meta.reason)}</span>`;
  return html`<tr><td>${moment(time)}</td><td>${operation}</td>
<td><span class="tag ${tone(result)}" title="${task}">${result.toLowerCase()}</span></td><td>${what}${why}</td></tr>`;
}

function tone(result: string): string {
  if (result === 'COMPLETED') return 'good';
  return result === 'REJECTED' || result === 'ERROR' ? 'bad' : '';
}

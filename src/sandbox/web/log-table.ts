import type { LogEntry } from '../storage/log.ts';
import { type Html, html } from './html.ts';
import { moment, pageAddress } from './layout.ts';

/** Entries of the pipeline's log as a table; what was refused stands out and says why. */
export function logTable(entries: readonly LogEntry[]): Html {
  if (entries.length === 0) return html`<p class="quiet">Nothing yet.</p>`;
  return html`<div class="scroll"><table aria-label="Log of the indexing pipeline">
<thead><tr><th scope="col">Time (UTC)</th><th scope="col">Operation</th><th scope="col">Result</th><th scope="col">What, and why</th></tr></thead>
<tbody>${entries.map(logRow)}</tbody></table></div>`;
}

function logRow({ time, operation, result, task, id, source, organization, meta }: LogEntry): Html {
  const isBad = result === 'REJECTED' || result === 'ERROR';
  // What is done to identities comes no further than to be processed.
  const isItem = task === 'INDEXING' && !isBad && (operation === 'ADD' || operation === 'UPDATE');
  const what = isItem ? html`<a href="${pageAddress('/item', { organization, source, id })}">${id}</a>` : id;
  const why = meta.reason === undefined ? '' : html`<br><span class="quiet">${meta.reason}</span>`;
  return html`<tr><td>${moment(time)}</td><td>${operation}</td>
<td><span class="tag ${tone(result)}" title="${task}">${result.toLowerCase()}</span></td><td>${what}${why}</td></tr>`;
}

function tone(result: string): string {
  if (result === 'COMPLETED') return 'good';
  return result === 'REJECTED' || result === 'ERROR' ? 'bad' : '';
}

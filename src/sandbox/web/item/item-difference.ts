import type { Database } from '../../storage/database.ts';
import { type EarlierVersion, earlierVersion } from '../../storage/earlier-versions.ts';
import type { StoredItem } from '../../storage/items.ts';
import { type Content, type Html, html } from '../html.ts';
import { moment, scrolling } from '../parts.ts';
import { differ, type Piece } from './differ.ts';

const CUT = 20_000;
/** What differs with every push and tells nothing. */
const ALWAYS_OTHER = new Set(['indexeddate', 'size']);

/** What an item was before its last change, beside what it is. */
export function differenceSection(database: Database, item: StoredItem): Html {
  const before = earlierVersion(database, item, item.documentId);
  if (!before) return html`<p class="quiet">This is the first version that the sandbox has.</p>`;
  const values = valueRows(before, item);
  const pieces = before.body === item.body ? [] : differ(before.body, item.body);
  const isSame = values.length === 0 && pieces.length === 0;
  return html`<p class="quiet">The version before was pushed ${moment(before.pushed)} UTC.${isSame ? ' Nothing is different.' : ''}</p>
${values.length === 0 ? '' : valueTable(values)}
${pieces.length === 0 ? '' : html`<div class="difference" role="group" aria-label="Difference of the text">${shown(pieces)}</div>`}`;
}

type Row = readonly [name: string, before: string, after: string];

function valueRows(before: EarlierVersion, item: StoredItem): readonly Row[] {
  const names = [...new Set([...Object.keys(before.fields), ...Object.keys(item.fields)])].filter(
    (name) => !ALWAYS_OTHER.has(name),
  );
  const permissions = item.permissions === undefined ? '' : JSON.stringify(item.permissions);
  const rows: readonly Row[] = [
    ...names.map((name): Row => [`@${name}`, plain(before.fields[name]), plain(item.fields[name])]),
    ['permissions', before.permissions ?? '', permissions],
  ];
  return rows.filter(([, one, other]) => one !== other);
}

function plain(value: unknown): string {
  return value === undefined ? '' : [value].flat().join(', ');
}

function valueTable(rows: readonly Row[]): Html {
  const cells = rows.map(
    ([name, before, after]) => html`<tr><th scope="row">${name}</th><td>${removed(before)}${added(after)}</td></tr>`,
  );
  return scrolling('Values that differ', html`<table aria-label="Values that differ"><tbody>${cells}</tbody></table>`);
}

function removed(text: string): Content {
  return text === '' ? '' : html`<del><span class="skip">before: </span>${text.slice(0, CUT)}</del>`;
}

function added(text: string): Content {
  return text === '' ? '' : html`<ins><span class="skip">now: </span>${text.slice(0, CUT)}</ins>`;
}

/** Of what is the same, what stands next to a change is shown. */
function shown(pieces: readonly Piece[]): readonly Content[] {
  const isNear = (index: number) => pieces.slice(Math.max(0, index - 1), index + 2).some(({ kind }) => kind !== 'same');
  return pieces.map(({ kind, text }, index) => {
    if (kind === 'added') return added(text);
    if (kind === 'removed') return removed(text);
    if (isNear(index)) return html`<p>${text.slice(0, CUT)}</p>`;
    return index > 0 && isNear(index - 1) ? html`<p class="quiet">…</p>` : '';
  });
}

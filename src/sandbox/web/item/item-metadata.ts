import type { Database } from '../../storage/database.ts';
import type { FieldValue } from '../../storage/fields.ts';
import type { StoredItem } from '../../storage/items.ts';
import { listRules } from '../../storage/mapping-rules.ts';
import { listFields } from '../../storage/organization-fields.ts';
import { type Content, type Html, html } from '../html.ts';
import { day, outsideLink, propertyTable, scrolling } from '../parts.ts';

/** What was pushed beside the text, and the fields that it fills; then the fields that the index fills by itself. */
export function metadata(database: Database, item: StoredItem): Html {
  const names = Object.keys(item.metadata);
  const others = Object.entries(item.fields).filter(([name]) => !names.includes(name));
  const rest = Object.fromEntries(others.map(([name, value]) => [`@${name}`, fieldText(name, value)]));
  const pushed = names.length === 0 ? html`<p class="quiet">None.</p>` : pushedTable(database, item);
  return html`${pushed}<details id="fields"><summary>Fields that the index fills besides</summary>${propertyTable('Other fields', rest)}</details>`;
}

function pushedTable(database: Database, item: StoredItem): Html {
  const fieldsOf = fieldNames(database, item);
  const rows = Object.entries(item.metadata).map(
    ([name, value]) =>
      html`<tr><th scope="row">${name}</th><td>${metadataValue(value)}</td><td class="quiet">${typeName(value)}</td><td>${fieldsOf(name)}</td></tr>`,
  );
  return scrolling(
    'Metadata, as a table',
    html`<table aria-label="Metadata"><thead><tr><th scope="col">Name</th><th scope="col">Value</th><th scope="col">Type</th><th scope="col">Field</th></tr></thead>
<tbody>${rows}</tbody></table>`,
  );
}

/** The fields that a piece of metadata fills: that of its name, and those whose mapping rules name it. */
function fieldNames(database: Database, { organization, source, fields }: StoredItem): (name: string) => Content {
  const rules = listRules(database, { organization, source });
  const types = new Map(listFields(database, organization).map(({ name, type }) => [name, type]));
  return (name) => {
    const ruled = rules.filter(({ content }) =>
      content.some((one) => one.includes(`%[${name}]`) || one.includes(`%[${name}:`)),
    );
    const own = fields[name] === undefined ? [] : [name];
    const all = [...new Set([...own, ...ruled.map(({ field }) => field)])].filter(
      (field) => fields[field] !== undefined,
    );
    if (all.length === 0) return html`<span class="tag">no field</span>`;
    return all.map(
      (field) =>
        html`<code>@${field}</code> <span class="quiet small">${types.get(field)?.toLowerCase() ?? ''}</span> `,
    );
  };
}

function typeName(value: unknown): string {
  if (Array.isArray(value)) return value.length === 0 ? 'empty list' : `list of ${typeName(value[0])}s`;
  if (typeof value === 'string') return 'text';
  return typeof value === 'boolean' ? 'yes or no' : typeof value;
}

function metadataValue(value: unknown): Content {
  const parts = Array.isArray(value) ? value.map(String) : [String(value)];
  return parts.map((part, index) => [index === 0 ? '' : html`<br>`, outsideLink(part)]);
}

function fieldText(name: string, value: FieldValue): Content {
  const date = name === 'date' || name === 'indexeddate' ? day(value) : undefined;
  return date ?? [value].flat().join(', ');
}

import { literal } from '../../document-id.ts';
import type { FrontMatter } from '../../front-matter/front-matter.ts';
import { isoOf, titleText, writtenMoment } from '../../metadata/values.ts';
import { joined, type PlainPath } from './path.ts';

type Filled = { readonly ok: true; readonly address: string } | { readonly ok: false; readonly variable: string };

/** The address that a template makes; not, where a variable asks for a date that the page does not have. */
export function fill(template: string, path: PlainPath, name: string, data: FrontMatter['data']): Filled {
  const moment = writtenMoment(data.date);
  const date = moment && isoOf(moment);
  const missing = /:(?:year|month|day)/.exec(template)?.[0];
  if (missing && !date) return { ok: false, variable: missing };
  const [year = '', month = '', day = ''] = (date ?? '').slice(0, 10).split('-');
  const values: Readonly<Record<string, string>> = {
    path: joined(path),
    page: joined({ ...path, isFolder: false }),
    dir: path.folders.join('/'),
    name,
    slug: path.name,
    title: words(titleText(data.title) ?? '') || words(path.name) || path.name,
    year,
    month,
    day,
  };
  // A slug that the author wrote stands as the template has it.
  const isNamed = data.slug !== undefined && data.slug !== null && template.includes(':slug');
  const address = (isNamed ? template : shape(template, path)).replace(/:(\w+)/g, (whole, variable: string) =>
    literal(values[variable] ?? whole),
  );
  return { ok: true, address: address.replace(/\/{2,}/g, '/') };
}

/** A page that stands for its folder ends with a slash, whatever extension the template gives to others. */
function shape(template: string, { isFolder, name }: PlainPath): string {
  if (name === '') return template.replace(/:(?:page|path|name|slug)[^:/]*$/, '');
  return isFolder ? template.replace(/(:(?:path|name|slug))[^:/]*$/, '$1/') : template;
}

/** A title as a segment: its letters and digits in lower case, hyphens between them. */
function words(title: string): string {
  return title
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '');
}

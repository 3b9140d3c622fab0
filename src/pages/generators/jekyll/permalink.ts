import { literal } from '../../document-id.ts';
import { isDatePart, timePart } from '../shared/date-parts.ts';
import type { LocalTime } from '../shared/local-time.ts';
import { extensionOf } from './file.ts';
import { jekyllSlug, prettySlug } from './slug.ts';

/** What the placeholders of a document's permalink stand for. */
export interface PermalinkFacts {
  readonly collection: string;
  /** Path below the folder of its collection, without extension. */
  readonly path: string;
  /** File name without extension. */
  readonly basename: string;
  /** From front matter, else the file's name without date. */
  readonly slug: string;
  readonly categories: readonly string[];
  readonly date?: LocalTime | undefined;
}

/** A permalink with its placeholders filled in, as an author would write it; or the placeholder that cannot be filled. */
export type Permalink =
  | { readonly ok: true; readonly url: string }
  | { readonly ok: false; readonly placeholder: string; readonly reason: 'unknown' | 'undated' };

/** Templates of the built-in styles (https://jekyllrb.com/docs/permalinks/#built-in-formats). */
const STYLES: ReadonlyMap<string, string> = new Map([
  ['date', '/:categories/:year/:month/:day/:title:output_ext'],
  ['pretty', '/:categories/:year/:month/:day/:title/'],
  ['ordinal', '/:categories/:year/:y_day/:title:output_ext'],
  ['weekdate', '/:categories/:year/W:week/:short_day/:title:output_ext'],
  ['none', '/:categories/:title:output_ext'],
]);

/** The template of posts: that of a style's name, or the template that was written. */
export function postTemplate(permalink: string): string {
  return STYLES.get(permalink) ?? permalink;
}

/** A style also decides the end of other addresses: `.html`, a slash, or nothing (https://jekyllrb.com/docs/permalinks/#collections). */
export function withSuffix(template: string, permalink: string): string {
  if (permalink === 'pretty' || permalink.endsWith('/')) return `${template}/`;
  return ['date', 'ordinal', 'none'].includes(permalink) || permalink.endsWith(':output_ext')
    ? `${template}:output_ext`
    : template;
}

/**
 * Fills in the placeholders of a post or of a document of a collection (https://jekyllrb.com/docs/permalinks/#placeholders and
 * https://jekyllrb.com/docs/collections/#permalinks). A name may be followed by an underscore that is text.
 *
 * @param written the front matter's own permalink, whose extension is also that of the output
 */
export function documentPermalink(template: string, facts: PermalinkFacts, written?: string): Permalink {
  let failure: Permalink | undefined;
  const url = template.replace(/:([a-z_]+)/g, (whole, name: string) => {
    const names = name.endsWith('_') ? [name, name.slice(0, -1)] : [name];
    const known = names.find((candidate) => TEXTS.has(candidate) || isDatePart(candidate));
    const value = known === undefined ? undefined : filled(known, facts, written);
    if (known !== undefined && value !== undefined) return literal(value) + name.slice(known.length);
    failure ??= { ok: false, placeholder: whole, reason: known === undefined ? 'unknown' : 'undated' };
    return whole;
  });
  return failure ?? { ok: true, url: sanitised(url) };
}

/** Fills in the placeholders of a page (https://jekyllrb.com/docs/permalinks/#global); what else has a colon is text. */
export function pagePermalink(template: string, folder: string, basename: string, written?: string): string {
  const url = template
    .replaceAll(':path', () => literal(folder))
    .replaceAll(':basename', () => literal(basename))
    .replaceAll(':output_ext', () => outputExtension(written));
  return sanitised(url);
}

/** The placeholders that stand for texts, besides the parts of the date. */
const TEXTS: ReadonlyMap<string, (facts: PermalinkFacts, written?: string) => string> = new Map([
  ['collection', ({ collection }) => collection],
  ['path', ({ path }) => path],
  ['output_ext', (_facts, written) => outputExtension(written)],
  ['name', ({ basename }) => jekyllSlug(basename)],
  ['title', ({ slug }) => prettySlug(slug)],
  ['slug', ({ slug }) => jekyllSlug(slug)],
  ['categories', ({ categories }) => unique(categories.map((category) => category.toLowerCase())).join('/')],
  ['slugified_categories', ({ categories }) => unique(categories.map(jekyllSlug)).join('/')],
]);

function filled(placeholder: string, facts: PermalinkFacts, written: string | undefined): string | undefined {
  const text = TEXTS.get(placeholder);
  return text ? text(facts, written) : facts.date && timePart(placeholder, facts.date);
}

function outputExtension(written: string | undefined): string {
  return (written === undefined || written.endsWith('/') ? '' : extensionOf(written)) || '.html';
}

/** Jekyll's last step: a slash in front, no `..`, no `./`, no double slash. */
function sanitised(url: string): string {
  return `/${url}`
    .replaceAll('..', '/')
    .replaceAll('./', '')
    .replace(/\/{2,}/g, '/');
}

function unique(texts: readonly string[]): readonly string[] {
  return [...new Set(texts)];
}

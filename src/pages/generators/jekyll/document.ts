import { isNo } from '../../front-matter/flags.ts';
import type { FrontMatter } from '../../front-matter/front-matter.ts';
import { emptyMapping, type Mapping } from '../../front-matter/values.ts';
import type { Placement } from '../../generator.ts';
import type { ContentFile } from '../../page.ts';
import { localTime } from '../shared/local-time.ts';
import { failed, heldBack, pageBelowPrefix, shown, unpublished } from '../shared/placement.ts';
import type { JekyllConfig } from './config.ts';
import { type DocumentDate, documentDate } from './date.ts';
import { defaultValues, matchingDefaults, merged } from './defaults.ts';
import { jekyllDialect } from './dialect.ts';
import { DATED_NAME, extensionOf, type JekyllFile } from './file.ts';
import { documentPermalink, type Permalink, postTemplate, withSuffix } from './permalink.ts';
import { categoriesOf, tagsOf } from './taxonomy.ts';

export type JekyllDocument = Extract<JekyllFile, { kind: 'document' }>;

/** What a document knows of itself once defaults, path and front matter are put together. */
interface ReadDocument {
  readonly document: JekyllDocument;
  readonly data: Readonly<Mapping>;
  readonly categories: readonly string[];
  readonly date: DocumentDate;
}

/** Template of the addresses of a collection's documents; front matter may have its own. */
export function collectionTemplate({ collection }: JekyllDocument, config: JekyllConfig): string {
  if (collection.permalink !== undefined) return collection.permalink;
  return collection.label === 'posts'
    ? postTemplate(config.permalink)
    : withSuffix('/:collection/:path', config.permalink);
}

/** Places a post, a draft, or a document of a collection. */
export function placeDocument(
  file: ContentFile,
  document: JekyllDocument,
  frontMatter: FrontMatter,
  { config, siteUrl, now }: { readonly config: JekyllConfig; readonly siteUrl: string; readonly now: Date },
): Placement {
  const read = readDocument(document, frontMatter, config);
  const placed = addressed(file, { read, frontMatter, config, siteUrl });
  const hidden = hiddenBy(read, frontMatter, config, now);
  return hidden ? heldBack(hidden, placed) : placed;
}

interface DocumentParts {
  readonly read: ReadDocument;
  readonly frontMatter: FrontMatter;
  readonly config: JekyllConfig;
  readonly siteUrl: string;
}

/** Where a document is, if it is published. */
function addressed(file: ContentFile, { read, frontMatter, config, siteUrl }: DocumentParts): Placement {
  if (read.date.kind === 'invalid') return invalidDate(file, frontMatter, read.date.written);
  const { permalink, slug } = read.data;
  if (isSet(permalink) && typeof permalink !== 'string') {
    return failed(file, frontMatter.placeOf('permalink'), {
      code: 'address-invalid',
      message: '`permalink` must be a text such as `/guides/start/`, but it is something else.',
      hint: 'Put quotes around it, or remove it.',
    });
  }
  if (isSet(slug) && typeof slug === 'object') {
    return failed(file, frontMatter.placeOf('slug'), {
      code: 'address-invalid',
      message: '`slug` must be a text such as `first-steps`, but it is a list, a mapping or a date.',
      hint: 'Put quotes around it, or remove it.',
    });
  }
  const written = typeof permalink === 'string' ? permalink : undefined;
  const filled = permalinkOf(read, written, config);
  if (!filled.ok) return unfilled(file, frontMatter, written, filled);
  const data = dataOf(read);
  return pageBelowPrefix(file, siteUrl, filled.url, {
    data,
    dialect: jekyllDialect(data, config.dialect),
    rule: ruleOf(read, frontMatter, config),
    place: frontMatter.placeOf('permalink'),
  });
}

/** Ruby's truth: what is neither absent nor `false`. */
function isSet(value: unknown): boolean {
  return value !== undefined && value !== null && value !== false;
}

function ruleOf({ document, data }: ReadDocument, { data: own }: FrontMatter, config: JekyllConfig): string {
  if (typeof own.permalink === 'string') return '`permalink` of the front matter';
  if (typeof data.permalink === 'string') return '`permalink` of `defaults` in the configuration';
  const { label, permalink } = document.collection;
  if (permalink !== undefined) return `\`permalink\` of the collection \`${shown(label)}\` in the configuration`;
  return label === 'posts'
    ? `\`permalink: ${shown(config.permalink)}\` of the site, for posts`
    : `the path in the collection \`${shown(label)}\`, ended as \`permalink: ${shown(config.permalink)}\` of the site says`;
}

function readDocument(document: JekyllDocument, { data: own }: FrontMatter, config: JekyllConfig): ReadDocument {
  const defaults = defaultValues(matchingDefaults({ ...document, type: document.collection.label }, config));
  const data = merged(defaults, own);
  const inName = DATED_NAME.exec(nameOf(document.path))?.[1];
  return {
    document,
    data,
    categories: categoriesOf(document.path, [defaults, own], data),
    date: documentDate(data.date, inName, config.timezone),
  };
}

/** Why a document is not published: its collection, drafts, `published`, a date to come. */
function hiddenBy(
  { document, data, date }: ReadDocument,
  { present }: FrontMatter,
  config: JekyllConfig,
  now: Date,
): Placement | undefined {
  const { label, output } = document.collection;
  if (!output) return unpublished(`its collection \`${shown(label)}\` has no \`output: true\` in the configuration`);
  if (document.isDraft && !config.showDrafts) return unpublished('it is a draft (`show_drafts` is not set)');
  // Of posts, Jekyll also publishes those without front matter.
  if (label !== 'posts' && !present) return unpublished('it has no front matter, so Jekyll copies it as it is');
  const isHidden = 'published' in data && (data.published === null || isNo(data.published));
  if (isHidden && !config.unpublished) return unpublished('`published` is `false`');
  if (date.kind !== 'date' || config.future || seconds(date.moment) <= seconds(now)) return undefined;
  return unpublished('its date is in the future', date.moment);
}

function seconds(moment: Date): number {
  return Math.floor(moment.getTime() / 1000);
}

function permalinkOf(
  { document, data, categories, date }: ReadDocument,
  written: string | undefined,
  config: JekyllConfig,
): Permalink {
  const { collection, path } = document;
  const basename = withoutExtension(nameOf(path));
  const slug = isSet(data.slug) ? String(data.slug) : slugInName(path);
  const facts = {
    collection: collection.label,
    path: withoutExtension(path).replace(`_${collection.label}`, '').replace(/\.+$/, ''),
    basename,
    slug,
    categories,
    date: date.kind === 'date' ? localTime(date.moment, config.timezone) : undefined,
  };
  return documentPermalink(written ?? collectionTemplate(document, config), facts, written);
}

/** Front matter with what Jekyll adds to it: the date of the file's name, categories of the folders, tags as a list. */
function dataOf({ data, categories, date }: ReadDocument): Readonly<Mapping> {
  const result = Object.assign(emptyMapping(), data);
  if (date.kind === 'date') result.date = date.moment;
  if (categories.length > 0) result.categories = categories;
  const tags = tagsOf(data);
  if (tags.length > 0) result.tags = tags;
  return result;
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

function withoutExtension(path: string): string {
  return path.slice(0, path.length - extensionOf(path).length);
}

/** The file's name without date and extension. */
function slugInName(path: string): string {
  return (DATED_NAME.exec(nameOf(path))?.[2] ?? withoutExtension(nameOf(path))).replace(/\.+$/, '');
}

function invalidDate(file: ContentFile, { placeOf }: FrontMatter, written: string): Placement {
  return failed(file, placeOf('date'), {
    code: 'date-invalid',
    message: `The date of a document must be a day such as \`2026-01-31\`, but it is \`${shown(written)}\`.`,
    hint: 'Correct `date` in the front matter, or the date with which the name of the file begins.',
  });
}

function unfilled(
  file: ContentFile,
  { placeOf }: FrontMatter,
  written: string | undefined,
  { placeholder, reason }: Extract<Permalink, { ok: false }>,
): Placement {
  const where = written === undefined ? 'The permalink that the configuration gives to' : 'The `permalink` of';
  const isUndated = reason === 'undated';
  return failed(file, placeOf('permalink'), {
    code: isUndated ? 'permalink-date-missing' : 'permalink-placeholder',
    message: `${where} the page \`${shown(file.path)}\` uses \`${shown(placeholder)}\`, ${isUndated ? 'but the page has no date' : 'which Jekyll does not know'}.`,
    hint: isUndated
      ? 'Add `date: 2026-01-31` to its front matter; without it, Jekyll puts the time of each build into the address.'
      : 'The placeholders are listed at https://jekyllrb.com/docs/permalinks/#placeholders.',
  });
}

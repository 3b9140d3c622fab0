import { literal } from '../../document-id.ts';
import type { Mapping } from '../../front-matter/values.ts';
import { localTime } from '../shared/local-time.ts';
import { logicalPath, matchesTarget } from './cascade.ts';
import type { HugoConfig, HugoPermalink } from './config.ts';
import type { HugoDate } from './dates.ts';
import type { HugoFile } from './file.ts';
import { hugoPath, hyphened } from './path.ts';
import { type Expanded, expand, type TokenFacts } from './permalink.ts';

export interface AddressSources {
  readonly file: HugoFile;
  /** Keys in lower case, cascades counted. */
  readonly data: Readonly<Mapping>;
  readonly date?: HugoDate | undefined;
  readonly config: HugoConfig;
  /** Front matter of the section that a path of folders is; undefined where the folder has no `_index.md`. */
  sectionData(folders: readonly string[]): Readonly<Mapping> | undefined;
}

/** A path below the site, and the rule that gave it; or what a pattern asks for that the page has not. */
export type HugoAddress =
  | { readonly ok: true; readonly path: string; readonly rule: string }
  | Extract<Expanded, { ok: false }>;

/**
 * The address of a page below the site (https://gohugo.io/content-management/urls/): its `url`, else the pattern of `permalinks`,
 * else its path, of which `slug` is the last segment. As an author would write it.
 */
export function hugoAddress(sources: AddressSources): HugoAddress {
  const { file, data, config } = sources;
  const prefix = languagePrefix(file, config);
  if (file.kind === 'home') return { ok: true, path: prefix, rule: 'the home page' };
  const url = typeof data.url === 'string' && data.url !== '' ? data.url : undefined;
  if (url !== undefined) return atUrl(url, prefix, sources);
  const pattern = patternFor(file, config);
  const filled = pattern === undefined ? undefined : expand(pattern.pattern, factsOf(sources));
  if (filled && !filled.ok) return filled;
  // In a path, a space is a hyphen.
  const written = filled?.path === undefined ? pathOf(sources) : hyphened(filled.path);
  const path = config.keepsCase ? written : written.toLowerCase();
  const rule =
    pattern && filled?.path !== undefined
      ? `\`${pattern.pattern}\` of \`permalinks\` in the configuration`
      : pathRule(data, sources.date?.slug);
  return { ok: true, path: prefix + finished(literalPath(path), isUgly(file, config)), rule };
}

/** With a slash before it, a `url` is below the site; without one, below its language. */
function atUrl(url: string, prefix: string, sources: AddressSources): HugoAddress {
  const hasTokens = url.includes(':');
  const filled = hasTokens ? expand(url, factsOf(sources)) : { ok: true as const, path: url };
  if (!filled.ok) return filled;
  const path = asWritten(hasTokens ? (filled.path ?? url).replace(/-?\s+-?/g, '-') : url);
  return { ok: true, path: `${url.startsWith('/') ? '' : prefix}${path}`, rule: '`url` of the page' };
}

/** What the text of a file's name means in an address; a percent-encoded character in it stays. */
function literalPath(path: string): string {
  return path
    .split(/(%[0-9a-f]{2})/i)
    .map((part, index) => (index % 2 === 1 ? part : literal(part)))
    .join('');
}

function languagePrefix(
  { language }: HugoFile,
  { languages, defaultLanguage, defaultInSubfolder }: HugoConfig,
): string {
  const isMultilingual = languages.length > 1;
  return isMultilingual && (language !== defaultLanguage || defaultInSubfolder) ? `${language}/` : '';
}

/** A `url` with an extension is a file; any other is a folder. */
function asWritten(path: string): string {
  const clean = trimmed(path);
  return /\.[^./]+$/.test(clean) && !path.endsWith('/') ? clean : finished(clean, false);
}

/** `posts/a` is `posts/a/`, or `posts/a.html` with ugly URLs. */
function finished(path: string, ugly: boolean): string {
  const clean = trimmed(path);
  if (clean === '') return '';
  return ugly ? `${clean}.html` : `${clean}/`;
}

function trimmed(path: string): string {
  return path
    .split('/')
    .filter((segment) => segment !== '')
    .join('/');
}

/** https://gohugo.io/configuration/ugly-urls/ */
function isUgly({ sections }: HugoFile, { uglyUrls }: HugoConfig): boolean {
  return typeof uglyUrls === 'boolean' ? uglyUrls : uglyUrls[(sections[0] ?? '').toLowerCase()] === true;
}

function pathRule(data: Readonly<Mapping>, dated: string | undefined): string {
  if (slugOf(data) !== undefined) return 'the path of the file, with `slug` of the page';
  return dated === undefined ? 'the path of the file' : 'the path of the file, without the date of its name';
}

function patternFor(file: HugoFile, { permalinks }: HugoConfig): HugoPermalink | undefined {
  const section = (file.sections[0] ?? '').toLowerCase();
  const page = { file, path: logicalPath(file) };
  return permalinks.find(
    (permalink) =>
      (permalink.kind === undefined || permalink.kind === file.kind) &&
      (permalink.section === undefined || permalink.section === section) &&
      (permalink.target === undefined || matchesTarget(permalink.target, page)),
  );
}

function pathOf({ file, data, date, config }: AddressSources): string {
  const slug = file.kind === 'page' ? (slugOf(data) ?? date?.slug) : undefined;
  const name = slug ?? file.baseName;
  return [...file.sections, name]
    .filter((segment) => segment !== '')
    .map((segment) => hugoPath(segment, config))
    .join('/');
}

/** A slug neither begins nor ends with a hyphen. */
function slugOf({ slug }: Readonly<Mapping>): string | undefined {
  const text = typeof slug === 'string' || typeof slug === 'number' ? String(slug).replace(/^-+|-+$/g, '') : '';
  return text === '' ? undefined : text;
}

function factsOf({ file, data, date, config, sectionData }: AddressSources): TokenFacts {
  const folders = file.sections.map((_, index) => file.sections.slice(0, index + 1));
  return {
    file,
    sections: folders.findLast((path) => sectionData(path) !== undefined) ?? file.sections.slice(0, 1),
    slug: slugOf(data) ?? date?.slug,
    title: data.title,
    date: date && localTime(date.moment, config.timezone),
    spelling: config,
    sectionSlug: (folders) => {
      const section = sectionData(folders);
      const title = typeof section?.title === 'string' ? section.title : undefined;
      return slugOf(section ?? {}) ?? title ?? folders.at(-1) ?? '';
    },
  };
}

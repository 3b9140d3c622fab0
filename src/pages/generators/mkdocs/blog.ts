import { isNo, isYes } from '../../front-matter/flags.ts';
import type { FrontMatter } from '../../front-matter/front-matter.ts';
import { isMapping } from '../../front-matter/values.ts';
import { isoOf, momentOf, titleText } from '../../metadata/values.ts';
import { linesOf } from '../../text/lines.ts';
import { pluginsOf } from './plugins.ts';

/** The blog of Material for MkDocs (https://squidfunk.github.io/mkdocs-material/plugins/blog/). */
export interface MkdocsBlog {
  /** Folder of the blog below `docs_dir`, with a slash at its end; empty where the blog is the site. */
  readonly folder: string;
  /** What paths of its posts below `docs_dir` begin with: a folder without a slash, so that `blog/posts-2025/` is one of posts, too. */
  readonly posts: string;
  readonly urlFormat: string;
  readonly dateFormat: string;
  /** Whether drafts are built (`draft`). */
  readonly drafts: boolean;
  /** Whether a post that does not say so itself is a draft up to its date (`draft_if_future_date`). */
  readonly hidesFuture: boolean;
}

/** What becomes of a post; `undated` and `unknown` name what is missing. */
export type BlogPost =
  | { readonly kind: 'post'; readonly path: string; readonly data: Readonly<Record<string, unknown>> }
  | { readonly kind: 'draft' }
  | { readonly kind: 'future'; readonly date: Date }
  | { readonly kind: 'undated' }
  /** The format has a part that is not known here. */
  | { readonly kind: 'unknown'; readonly part: string };

const NAMES = ['blog', 'material/blog'];

/** The blogs among the plugins of a `mkdocs.yml`. */
export function blogsOf(plugins: unknown): readonly MkdocsBlog[] {
  return pluginsOf(plugins)
    .filter(([name]) => NAMES.includes(name))
    .map(([, value]) => (isMapping(value) ? value : {}))
    .filter(({ enabled }) => enabled !== false)
    .map(blogOf);
}

function blogOf(options: Readonly<Record<string, unknown>>): MkdocsBlog {
  const text = (key: string, byDefault: string) => (typeof options[key] === 'string' ? options[key] : byDefault);
  const blog = text('blog_dir', 'blog');
  return {
    folder: folder(blog),
    posts: folder(text('post_dir', '{blog}/posts').replaceAll('{blog}', blog)).slice(0, -1),
    urlFormat: text('post_url_format', '{date}/{slug}'),
    dateFormat: text('post_url_date_format', 'yyyy/MM/dd'),
    drafts: options.draft === true,
    hidesFuture: options.draft_if_future_date === true,
  };
}

function folder(path: string): string {
  return path
    .split('/')
    .filter((segment) => segment !== '' && segment !== '.')
    .map((segment) => `${segment}/`)
    .join('');
}

/**
 * Where a post is to be found, without extension: below its blog, as `post_url_format` says.
 *
 * @param path of its file below `docs_dir`
 */
export function blogPost(blog: MkdocsBlog, path: string, frontMatter: FrontMatter, now: Date): BlogPost {
  const { data, body } = frontMatter;
  if (isYes(data.draft) && !blog.drafts) return { kind: 'draft' };
  const moment = momentOf(isMapping(data.date) ? data.date.created : data.date);
  const date = moment && isoOf(moment);
  if (date === undefined) return { kind: 'undated' };
  if (blog.hidesFuture && !blog.drafts && !isNo(data.draft) && moment && moment > now)
    return { kind: 'future', date: moment };
  const file = path.replace(/^.*\//, '').replace(/\.\w+$/, '');
  const parts: Readonly<Record<string, string | undefined>> = {
    date: dateIn(blog.dateFormat, date),
    slug: typeof data.slug === 'string' ? data.slug : slugOf(titleText(data.title) ?? firstHeading(body) ?? file),
    file,
    categories: firstCategory(data.categories),
  };
  let unknown: string | undefined;
  const filled = blog.urlFormat.replaceAll(/\{(\w+)\}/g, (whole, name: string) => {
    const value = Object.hasOwn(parts, name) ? parts[name] : undefined;
    if (value === undefined) unknown ??= whole;
    return value ?? whole;
  });
  if (unknown !== undefined) return { kind: 'unknown', part: unknown };
  return { kind: 'post', path: `${blog.folder}${filled.replaceAll(/\/{2,}/g, '/')}`, data: { ...data, date: moment } };
}

/** Of the patterns of Babel (https://babel.pocoo.org/en/latest/dates.html#pattern-syntax) those that name days in numbers. */
function dateIn(format: string, iso: string): string | undefined {
  const [year = '', month = '', day = ''] = iso.slice(0, 10).split('-');
  const filled = format.replaceAll(/y+|M+|d+/g, (pattern) => {
    const number = { y: year, M: month, d: day }[pattern.charAt(0)] ?? '';
    if (pattern === 'yy') return number.slice(-2);
    return pattern.length === 1
      ? String(Number(number))
      : pattern.length > 2 && !pattern.startsWith('y')
        ? '?'
        : number;
  });
  return /[?a-zA-Z]/.test(filled) ? undefined : filled;
}

/** One category at most stands in an address (`post_url_max_categories`); none is an empty part. */
function firstCategory(categories: unknown): string {
  const [first] = Array.isArray(categories) ? categories : [];
  return typeof first === 'string' ? slugOf(first) : '';
}

/** https://facelessuser.github.io/pymdown-extensions/extras/slugs/, in lower case. */
function slugOf(title: string): string {
  const words = title.normalize('NFC').replaceAll(/<[^<>]*>/g, '');
  return words
    .trim()
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{M}\p{N}_\- ]/gu, '')
    .replaceAll(' ', '-');
}

function firstHeading(body: string): string | undefined {
  for (const { text, fenced } of linesOf(body)) {
    const heading = fenced ? undefined : /^#[ \t]+(.*?)[ \t#]*\r?$/.exec(text)?.[1];
    if (heading !== undefined) return heading.replace(/\s*\{[^{}]*\}$/, '');
  }
  return undefined;
}

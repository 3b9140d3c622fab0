import type { Settings } from '../../../settings/settings.ts';
import { documentIdFromWritten, literal } from '../../document-id.ts';
import { isNo, isYes } from '../../front-matter/flags.ts';
import type { FrontMatter } from '../../front-matter/front-matter.ts';
import type { Generator, GeneratorContext, GeneratorKind, Placement } from '../../generator.ts';
import { momentOf } from '../../metadata/values.ts';
import type { ContentFile } from '../../page.ts';
import { failed, heldBack, pageAt, pageBelowPrefix, shown, unpublished } from '../shared/placement.ts';
import { fill } from './fill.ts';
import { plainLinks } from './links.ts';
import { type PlainPath, plainPathOf, renamed } from './path.ts';
import { servedFolders } from './served-folders.ts';

/** No generator: addresses by path, `permalink` and `slug`. It has no configuration of its own. */
export const plain: GeneratorKind = {
  configurationFiles: () => [],
  create: (context) => ({ generator: plainGenerator(context), problems: [] }),
};

function plainGenerator(context: GeneratorContext): Generator {
  const { settings } = context;
  return {
    servedFolders: servedFolders(context),
    linkRules: plainLinks(context),
    takes: () => true,
    // `site` and the content entry are settings, which touch every page anyway.
    configurationOf: () => null,
    place: (file, frontMatter) => place(file, frontMatter, settings),
  };
}

function place(file: ContentFile, frontMatter: FrontMatter, settings: Settings): Placement {
  const { data } = frontMatter;
  const placed = addressed(file, frontMatter, settings);
  if (isYes(data.draft)) return heldBack(unpublished('`draft` is `true`'), placed);
  return isNo(data.published) ? heldBack(unpublished('`published` is `false`'), placed) : placed;
}

function addressed(file: ContentFile, frontMatter: FrontMatter, { site }: Settings): Placement {
  const { data } = frontMatter;
  if (data.permalink !== undefined && data.permalink !== null) return atPermalink(file, frontMatter, site.url);
  const permalink = file.content.permalink ?? site.permalink;
  const undated = withoutDate(file.rootPath, permalink);
  const path = namedPath(undated.rootPath, frontMatter);
  if (typeof path !== 'object') {
    return malformed(
      file,
      frontMatter,
      'slug',
      'the end of an address, such as `start-here`, or all of it, such as `guides/start`',
    );
  }
  const dated = undated.date === undefined || hasValue(data.date) ? data : { ...data, date: undated.date };
  const name = plainPathOf(undated.rootPath).name;
  const filled = fill(permalink, path, name, dated);
  if (filled.ok) {
    const rule = ruleOf(file.content.permalink === undefined ? 'site' : 'content[]', permalink, data);
    const facts = { data: dated, rule, place: frontMatter.placeOf('slug') };
    const { prefix } = file.content;
    // The page of a root that hangs at a prefix is at this, without its slash.
    if (filled.address === '/' && prefix !== '/' && permalink.endsWith(':page'))
      return pageAt(file, prefix, documentIdFromWritten(site.url, literal(prefix.slice(0, -1))), facts);
    return pageBelowPrefix(file, site.url, filled.address, facts);
  }
  return failed(file, frontMatter.placeOf('date'), {
    code: 'permalink-date-missing',
    message: `\`permalink\` of the settings uses \`${filled.variable}\`, but the page \`${shown(file.path)}\` has no date that can be read.`,
    hint: 'Add `date: 2026-01-31` to its front matter, or give it a `permalink` of its own.',
  });
}

function ruleOf(of: string, permalink: string, { slug }: FrontMatter['data']): string {
  const named = slug === undefined || slug === null ? '' : ', with `slug` of the front matter';
  return `\`${of}.permalink: ${permalink}\` of the settings${named}`;
}

function hasValue(value: unknown): boolean {
  return value !== undefined && value !== null;
}

/** `2015-04-24-name.md` is `name.md` of that day, where the template asks for days. */
function withoutDate(rootPath: string, permalink: string): { readonly rootPath: string; readonly date?: string } {
  const [, folder = '', date, name = ''] = /^((?:.*\/)?)(\d{4}-\d{2}-\d{2})[-_](.+)$/s.exec(rootPath) ?? [];
  const isAsked = /:(?:year|month|day)/.test(permalink) && date !== undefined && momentOf(date) !== undefined;
  return isAsked && !name.startsWith('.') ? { rootPath: folder + name, date } : { rootPath };
}

/** An explicit permalink is below the site itself: a content entry's prefix does not move it. */
function atPermalink(file: ContentFile, { data, placeOf }: FrontMatter, siteUrl: string): Placement {
  const { permalink } = data;
  if (typeof permalink !== 'string' || permalink.trim() === '') {
    return malformed(file, { data, placeOf }, 'permalink', 'a path below the site, such as `/guides/start/`');
  }
  return pageAt(file, permalink, documentIdFromWritten(siteUrl, permalink), {
    data,
    rule: '`permalink` of the front matter',
    place: placeOf('permalink'),
  });
}

/**
 * The file's path with its slug as the last segment, or, where that holds slashes, in place of the whole path;
 * nothing where the slug can be none.
 */
function namedPath(rootPath: string, { data: { slug } }: FrontMatter): PlainPath | undefined {
  const path = plainPathOf(rootPath);
  if (slug === undefined || slug === null) return path;
  const name =
    typeof slug === 'string' || typeof slug === 'number'
      ? String(slug)
          .replace(/^\/+|\/+$/g, '')
          .trim()
      : '';
  if (name.includes('/')) return { folders: [], name, isFolder: false };
  return name === '' ? undefined : renamed(path, name);
}

function malformed(
  file: ContentFile,
  { data, placeOf }: Pick<FrontMatter, 'data' | 'placeOf'>,
  key: string,
  expected: string,
): Placement {
  const value = data[key];
  const came =
    typeof value === 'string'
      ? `\`${shown(value)}\``
      : `a value of the type ${Array.isArray(value) ? 'list' : typeof value}`;
  return failed(file, placeOf(key), {
    code: 'address-invalid',
    message: `\`${key}\` must be ${expected}, but it is ${came}.`,
    hint: `Change it, or remove it: the address then comes from the path of the file.`,
  });
}

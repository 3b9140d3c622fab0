import type { Settings } from '../../../settings/settings.ts';
import { documentIdFromWritten, literal } from '../../document-id.ts';
import { isNo, isYes } from '../../front-matter/flags.ts';
import type { FrontMatter } from '../../front-matter/front-matter.ts';
import type { Generator, GeneratorKind, Placement } from '../../generator.ts';
import { isoOf, momentOf, titleText } from '../../metadata/values.ts';
import type { ContentFile } from '../../page.ts';
import { failed, heldBack, pageAt, pageBelowPrefix, shown, unpublished } from '../shared/placement.ts';
import { joined, type PlainPath, plainPathOf, renamed } from './path.ts';

/** No generator: addresses by path, `permalink` and `slug`. It has no configuration of its own. */
export const plain: GeneratorKind = {
  configurationFiles: () => [],
  create: ({ settings }) => ({ generator: plainGenerator(settings), problems: [] }),
};

function plainGenerator(settings: Settings): Generator {
  return {
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
  const path = namedPath(file, frontMatter);
  if (typeof path !== 'object') {
    return malformed(
      file,
      frontMatter,
      'slug',
      'the end of an address, such as `start-here`, or all of it, such as `guides/start`',
    );
  }
  const filled = fill(site.permalink, path, plainPathOf(file.rootPath).name, frontMatter);
  if (filled.ok)
    return pageBelowPrefix(file, site.url, filled.address, {
      data,
      rule: ruleOf(site.permalink, data),
      place: frontMatter.placeOf('slug'),
    });
  return failed(file, frontMatter.placeOf('date'), {
    code: 'permalink-date-missing',
    message: `\`site.permalink\` uses \`${filled.variable}\`, but the page \`${shown(file.path)}\` has no date that can be read.`,
    hint: 'Add `date: 2026-01-31` to its front matter, or give it a `permalink` of its own.',
  });
}

function ruleOf(permalink: string, { slug }: FrontMatter['data']): string {
  const named = slug === undefined || slug === null ? '' : ', with `slug` of the front matter';
  return `\`site.permalink: ${permalink}\` of the settings${named}`;
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
function namedPath({ rootPath }: ContentFile, { data: { slug } }: FrontMatter): PlainPath | undefined {
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

type Filled = { readonly ok: true; readonly address: string } | { readonly ok: false; readonly variable: string };

/** The address that a template makes; not, where a variable asks for a date that the page does not have. */
function fill(template: string, path: PlainPath, name: string, { data }: FrontMatter): Filled {
  const moment = momentOf(data.date);
  const date = moment && isoOf(moment);
  const missing = /:(?:year|month|day)/.exec(template)?.[0];
  if (missing && !date) return { ok: false, variable: missing };
  const [year = '', month = '', day = ''] = (date ?? '').slice(0, 10).split('-');
  const values: Readonly<Record<string, string>> = {
    path: joined(path),
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
function shape(template: string, { isFolder }: PlainPath): string {
  return isFolder ? template.replace(/(:(?:path|name|slug))[^:/]*$/, '$1/') : template;
}

/** A title as a segment: its letters and digits in lower case, hyphens between them. */
function words(title: string): string {
  return title
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '');
}

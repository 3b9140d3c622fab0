import { isNo } from '../../front-matter/flags.ts';
import type { FrontMatter } from '../../front-matter/front-matter.ts';
import type { Placement } from '../../generator.ts';
import type { ContentFile } from '../../page.ts';
import { failed, heldBack, pageBelowPrefix, shown, unpublished } from '../shared/placement.ts';
import type { JekyllConfig } from './config.ts';
import { defaultValue, defaultValues, matchingDefaults, merged } from './defaults.ts';
import { jekyllDialect } from './dialect.ts';
import { isIncluded } from './entries.ts';
import { extensionOf } from './file.ts';
import { pagePermalink, withSuffix } from './permalink.ts';

/** Files that jekyll-optional-front-matter leaves alone (https://github.com/benbalter/jekyll-optional-front-matter). */
const META_FILES =
  /^(?:README|LICENSE|LICENCE|COPYING|CODE_OF_CONDUCT|CONTRIBUTING|ISSUE_TEMPLATE|PULL_REQUEST_TEMPLATE)$/i;

/** A page's place in the site's source. */
export interface SourcePath {
  /** From the source. */
  readonly path: string;
  /** Whether another file of its folder is the folder's index. */
  readonly hasIndex: boolean;
}

/** Places a file that is neither a post nor in a collection (https://jekyllrb.com/docs/pages/). */
export function placePage(
  file: ContentFile,
  source: SourcePath,
  frontMatter: FrontMatter,
  { config, siteUrl }: { readonly config: JekyllConfig; readonly siteUrl: string },
): Placement {
  const { present, data } = frontMatter;
  const asIndex = !present && isReadmeIndex(source, config);
  if (!present && !asIndex && !isOptional(source.path, config))
    return unpublished('it has no front matter, so Jekyll copies it as it is');
  // A page's `published` is its own alone: Jekyll does not look at defaults for it.
  const isHidden = 'published' in data && (data.published === null || isNo(data.published));
  const placed = addressed(file, { source, frontMatter, config, siteUrl });
  return isHidden && !config.unpublished ? heldBack(unpublished('`published` is `false`'), placed) : placed;
}

interface PageParts {
  readonly source: SourcePath;
  readonly frontMatter: FrontMatter;
  readonly config: JekyllConfig;
  readonly siteUrl: string;
}

/** Where a page is, if it is published. */
function addressed(file: ContentFile, { source, frontMatter, config, siteUrl }: PageParts): Placement {
  const { present, data, placeOf } = frontMatter;
  const asIndex = !present && isReadmeIndex(source, config);
  const sets = matchingDefaults({ type: 'pages', path: source.path, fullPath: source.path }, config);
  const permalink = 'permalink' in data ? data.permalink : defaultValue(sets, 'permalink');
  const isWritten = permalink !== undefined && permalink !== null && permalink !== false;
  if (isWritten && (typeof permalink !== 'string' || permalink === '')) return notText(file, frontMatter);
  const written = isWritten ? permalink : undefined;
  const path = asIndex ? `/${folderOf(source.path)}/` : undefined;
  const url = pageUrl(source.path, written ?? path, config.permalink);
  const all = merged(defaultValues(sets), data);
  return pageBelowPrefix(file, siteUrl, url, {
    data: all,
    dialect: jekyllDialect(all, config.dialect),
    rule: ruleOf(data, written, asIndex, config),
    place: placeOf('permalink'),
  });
}

function ruleOf(own: FrontMatter['data'], written: string | undefined, asIndex: boolean, config: JekyllConfig): string {
  if (written !== undefined)
    return 'permalink' in own ? '`permalink` of the front matter' : '`permalink` of `defaults` in the configuration';
  if (asIndex) return 'its folder, whose index the README is';
  return `the path of the file, ended as \`permalink: ${shown(config.permalink)}\` of the site says`;
}

/** The address of a page: an index is its folder's, others follow the end of the site's style (https://jekyllrb.com/docs/permalinks/#global). */
function pageUrl(path: string, written: string | undefined, style: string): string {
  const name = path.slice(path.lastIndexOf('/') + 1);
  const basename = name.slice(0, name.length - extensionOf(name).length).replace(/\.+$/, '');
  const template = basename === 'index' ? '/:path/' : withSuffix('/:path/:basename', style);
  return pagePermalink(written ?? template, folderOf(path), basename, written);
}

function folderOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}

/** With jekyll-readme-index, a `README` without front matter is its folder's index where there is no other. */
function isReadmeIndex({ path, hasIndex }: SourcePath, { readmeIndex }: JekyllConfig): boolean {
  return readmeIndex && !hasIndex && /(?:^|\/)readme\.[^./]+$/i.test(path);
}

/** With jekyll-optional-front-matter, all Markdown is a page, but for the files that GitHub reads. */
function isOptional(path: string, config: JekyllConfig): boolean {
  const name = path.slice(path.lastIndexOf('/') + 1);
  if (!config.optionalFrontMatter) return false;
  const isMeta = META_FILES.test(name.slice(0, name.length - extensionOf(name).length));
  return !isMeta || isIncluded(path, false, config.include);
}

function notText(file: ContentFile, { placeOf }: FrontMatter): Placement {
  return failed(file, placeOf('permalink'), {
    code: 'address-invalid',
    message: '`permalink` must be a text such as `/guides/start/`, but it is something else.',
    hint: 'Put quotes around it, or remove it.',
  });
}

import { prefix as prefixRule } from '../../settings/rules/addresses.ts';
import { canonicalLanguage } from '../../settings/rules/names.ts';
import type { ContentFinding, Listing, SiteFinding, Sourced } from '../findings.ts';
import { isAside, isMarkdown, sampleOf } from '../listing.ts';
import { isFolder, sourced } from '../values.ts';

/** Folders that people keep documentation in, the most usual first. */
const USUAL = ['docs', 'doc', 'documentation', 'content', 'wiki'];

/** Pages that are about the repository, not about what it makes. */
const ABOUT_THE_REPOSITORY =
  /^(?:readme|changelog|contributing|code_of_conduct|security|license|licence|support|authors|governance|maintainers|claude|agents)(?:[-.][^/]*)?$/i;

/** Markdown of no generator that we know: where it lies, and what its pages say of their addresses. */
export function plainSite(listing: Listing): SiteFinding {
  const root = rootFolder(listing.paths);
  const slugs = slugsOf(root, listing);
  return {
    generator: 'plain',
    folder: '',
    language: languageOfFolder(root),
    permalink: slugs.isWhole
      ? { value: '/:slug', from: 'the `slug` of the pages, which is their whole path' }
      : undefined,
    content: [{ root: root === '' ? '.' : root, prefix: prefixOf(root, listing), ...excludeOf(root, listing.paths) }],
    notes: [],
  };
}

/** The first usual folder that holds pages; else the deepest one that holds all of them; empty for the folder of the settings. */
function rootFolder(paths: readonly string[]): string {
  const all = paths.filter(isMarkdown);
  const own = all.filter((path) => !isAside(path));
  const pages = own.length > 0 ? own : all;
  const usual = USUAL.find((name) => pages.some((path) => path.startsWith(`${name}/`)));
  if (usual !== undefined) return usual;
  const about = pages.filter((path) => !ABOUT_THE_REPOSITORY.test(path) && !path.startsWith('.'));
  return commonFolder(about.length > 0 ? about : []);
}

function commonFolder(paths: readonly string[]): string {
  const [first, ...others] = paths.map((path) => path.split('/').slice(0, -1));
  if (first === undefined) return '';
  const common = others.reduce((known, folders) => {
    const differs = known.findIndex((name, index) => folders[index] !== name);
    return differs < 0 ? known : known.slice(0, differs);
  }, first);
  const writable = common.findIndex((name) => !isFolder(name));
  return (writable < 0 ? common : common.slice(0, writable)).join('/');
}

/** With pages all over the repository, those about the repository itself and those of tests stay out. */
function excludeOf(root: string, paths: readonly string[]): Pick<ContentFinding, 'exclude'> {
  if (root !== '') return {};
  const pages = paths.filter((path) => isMarkdown(path) && !path.startsWith('.'));
  const about = pages.filter((path) => ABOUT_THE_REPOSITORY.test(path) && !/^readme\./i.test(path));
  const aside = pages.filter(isAside).map((path) => `${path.split('/')[0]}/**`);
  const isAll = aside.length + about.length === pages.length;
  const exclude = [...new Set([...about, ...(isAll ? [] : aside.filter((glob) => isAside(glob.replace('**', ''))))])];
  return exclude.length === 0 ? {} : { exclude: exclude.filter((glob) => !/[[\](){}!?\\]/.test(glob)) };
}

/** `files/de` is German: its own name says so. */
function languageOfFolder(root: string): Sourced<string> | undefined {
  const name = root.slice(root.lastIndexOf('/') + 1);
  if (!/^[a-z]{2}(?:-[A-Za-z]{2,4})?$/.test(name)) return undefined;
  const known = new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' }).of(name);
  return known === undefined ? undefined : sourced(canonicalLanguage(name), `the folder ${root}`);
}

/** Whether front matter names the whole path of nearly every page. */
function slugsOf(root: string, { paths, read }: Listing): { readonly isWhole: boolean } {
  const texts = sampleOf(below(root, paths)).flatMap((path) => read(path) ?? []);
  const slugs = texts.flatMap((text) => /^---\n(?:.*\n)*?slug:[ \t]*["']?([^"'\n]+)/.exec(text)?.[1] ?? []);
  const deep = slugs.filter((slug) => slug.includes('/'));
  return { isWhole: slugs.length >= 5 && slugs.length >= texts.length * 0.8 && deep.length >= slugs.length * 0.5 };
}

function below(root: string, paths: readonly string[]): readonly string[] {
  return root === '' ? paths : paths.filter((path) => path.startsWith(`${root}/`));
}

/** Links from the root of the site that must agree before they count. */
const LEAST_LINKS = 5;

/** Where the pages hang below the site: what their own links have before the path of a page. */
function prefixOf(root: string, { paths, read }: Listing): Sourced<string> | undefined {
  const pages = below(root, paths).filter(isMarkdown);
  const known = new Set(pages.map((path) => pageName(root === '' ? path : path.slice(root.length + 1))));
  const counts = new Map<string, number>();
  for (const path of sampleOf(pages)) {
    for (const [, link = ''] of (read(path) ?? '').matchAll(/\]\((\/[^)\s#?]+)/g)) {
      const prefix = prefixBefore(link, known);
      if (prefix !== undefined) counts.set(prefix, (counts.get(prefix) ?? 0) + 1);
    }
  }
  const total = [...counts.values()].reduce((sum, count) => sum + count, 0);
  const [prefix, count = 0] = [...counts].toSorted((one, other) => other[1] - one[1])[0] ?? [];
  const isClear = prefix !== undefined && prefix !== '/' && count >= LEAST_LINKS && count >= total * 0.8;
  return isClear && prefixRule(prefix) === undefined ? { value: prefix, from: 'the links of the pages' } : undefined;
}

/** `/de/docs/` of `/de/docs/Web/API`, where `web/api/index.md` is a page: the shortest that fits. */
function prefixBefore(link: string, known: ReadonlySet<string>): string | undefined {
  const segments = link.split('/').filter((segment) => segment !== '');
  for (let skipped = 0; skipped < segments.length; skipped += 1) {
    if (known.has(pageName(segments.slice(skipped).join('/'))))
      return `/${segments
        .slice(0, skipped)
        .map((segment) => `${segment}/`)
        .join('')}`;
  }
  return undefined;
}

function pageName(path: string): string {
  return path
    .toLowerCase()
    .replace(/\.(?:md|markdown|mdx|html)$/, '')
    .replace(/(?:^|\/)(?:_?index|readme)$/, '');
}

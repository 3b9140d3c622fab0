import { hashOf } from '../../model/canonical-json.ts';
import type { Problem } from '../../model/problem.ts';
import { baseOf } from '../content.ts';
import { readCoveo } from '../front-matter/coveo-key.ts';
import { isNo, isYes } from '../front-matter/flags.ts';
import { type FrontMatter, parseFrontMatter } from '../front-matter/front-matter.ts';
import { emptyMapping, isMapping } from '../front-matter/values.ts';
import { globMatcher } from '../glob.ts';
import { fileAsRuled } from '../links/file-dependencies.ts';
import type { ContentFile, TreeFile } from '../page.ts';
import { pageFrontMatter } from '../page-front-matter.ts';
import { passedOver, type ReadFile } from '../passed-over.ts';
import type { PagePermissions } from '../permissions/rules.ts';
import type { Site } from '../site.ts';
import { isLfsPointer } from '../text/git-lfs.ts';
import type { IncludedFile } from './expand-includes.ts';

/** What an included file says of itself, and the settings of it. */
export interface IncludedFacts {
  /** Who may see its text: by the rule for its path, and what it asks for itself. */
  readonly permissions: PagePermissions;
  /** Why it is not published itself, where that is meant to keep its text back; to follow `because`. */
  readonly unpublished?: string | undefined;
}

/** Which files the pages of a site may include, and what goes for their text. Pure. */
export interface IncludeRules {
  /** Whether a page may include the file: it is below a folder of the content, or where the generator keeps snippets. */
  allows(path: string): boolean;
  /** Key of a file with all that the site says of it: when it changes, pages that include the file are looked at again. */
  keyOf(file: TreeFile): string | undefined;
  factsOf(file: IncludedFile, now: Date): IncludedFacts;
}

const known = new WeakMap<Site, IncludeRules>();

/** The rules of a site; one object for each. */
export function includeRules(site: Site): IncludeRules {
  const found = known.get(site) ?? makeRules(site);
  known.set(site, found);
  return found;
}

function makeRules(site: Site): IncludeRules {
  const { settings, workingDirectory, generator, permissions } = site;
  const entries = settings.content.map((content) => ({
    content,
    base: baseOf(content, workingDirectory),
    takes: globMatcher(content.include, { ignore: content.exclude }),
    excludes: content.exclude.length > 0 ? globMatcher(content.exclude, { dot: true }) : () => false,
  }));
  const below = (path: string) => entries.filter(({ base }) => path.startsWith(base));
  const asContent = ({ path, blob }: TreeFile): ContentFile | undefined => {
    const [first = entries[0]] = below(path);
    if (!first) return undefined;
    const rootPath = path.startsWith(first.base) ? path.slice(first.base.length) : path;
    return { path, blob, content: first.content, rootPath };
  };
  const isLeftOut = (path: string) => {
    const found = below(path).map((entry) => ({ ...entry, rootPath: path.slice(entry.base.length) }));
    return (
      found.some(({ excludes, rootPath }) => excludes(rootPath)) &&
      !found.some(({ takes, rootPath }) => takes(rootPath))
    );
  };
  const allows = (path: string) => below(path).length > 0 || generator.keepsSnippets?.(path) === true;
  return {
    allows,
    keyOf(file) {
      const content = asContent(file);
      if (!generator.inclusions || !content || !allows(file.path)) return undefined;
      const said = [permissions.configurationOf(file.path), generator.configurationOf(content), isLeftOut(file.path)];
      return fileAsRuled(file, hashOf(said));
    },
    factsOf(file, now) {
      const content = asContent(file);
      const facts = content ? factsOf(content, file.text, site, now) : { permissions: { kind: 'none' } as const };
      if (isLfsPointer(file.text)) return { ...facts, unpublished: 'git holds only a pointer of Git LFS to it' };
      return isLeftOut(file.path) ? { ...facts, unpublished: '`exclude` of its `content` entry leaves it out' } : facts;
    },
  };
}

const NOTHING: FrontMatter = { present: false, data: emptyMapping(), body: '', bodyLine: 1, placeOf: () => undefined };

function factsOf(file: ContentFile, text: string, site: Site, now: Date): IncludedFacts {
  const { path } = file;
  const isText = TEXT.test(path);
  const parsed = isText ? pageFrontMatter(text, path, site) : parseFrontMatter(text, path);
  if (!parsed.ok && isText) return unclear(parsed.problems, site);
  const frontMatter = parsed.ok ? parsed.frontMatter : NOTHING;
  const placement = isText ? site.generator.place(file, frontMatter, now) : undefined;
  const { data } =
    placement?.kind === 'page' ? placement : (site.generator.withDefaults?.(file, frontMatter) ?? frontMatter);
  const found = isText ? whatHolds({ path, frontMatter, data, isBuilt: false }, site) : [];
  if (found.length > 0) return unclear(found, site);
  const permissions = site.permissions.of(path, { data, placeOf: frontMatter.placeOf });
  return { permissions, unpublished: isText ? heldBack(file, frontMatter, site, now) : undefined };
}

/** A file by whose name it may be a page. */
function isMarkdown(path: string): boolean {
  return /\.(?:md|mdx|markdown|mdown|mkdn|mkd)$/i.test(path);
}

/** Files whose head may be front matter, pages or not. In those of code, what looks like it mostly is code. */
const TEXT = /\.(?:md|mdx|markdown|mdown|mkdn|mkd|txt|text|html?|adoc|asciidoc|rst|org|snippet|inc)$|(?:^|\/)[^./]+$/i;

/** What the file says of being published or seen, and that nobody can tell. */
function whatHolds(file: ReadFile, site: Site): readonly Problem[] {
  const { path, frontMatter } = file;
  const coveo = readCoveo(frontMatter.data.coveo, frontMatter.placeOf('coveo'), path);
  return [...coveo.problems, ...passedOver(file, site)];
}

/** A file that may be meant to hold its text back. Where the settings protect nothing, it counts as one that is not published. */
function unclear(problems: readonly Problem[], { settings }: Site): IncludedFacts {
  if (settings.permissions !== undefined) return { permissions: { kind: 'error', problems } };
  const [first] = problems;
  const reason = `of an error in it: ${first?.message.replace(/\.$/, '') ?? ''}`;
  return { permissions: { kind: 'none' }, unpublished: reason };
}

/** Why a file holds its text back; not because of a path by which it is no page, as that of a partial. */
function heldBack(file: ContentFile, frontMatter: FrontMatter, { generator }: Site, now: Date): string | undefined {
  const { coveo, draft, unlisted, published } = frontMatter.data;
  if (isMapping(coveo) && coveo.publish === false) return '`coveo.publish` is `false`';
  const bySelf = isYes(draft) || isYes(unlisted) || isNo(published) ? 'its front matter says so' : undefined;
  const placement = generator.place(file, frontMatter, now);
  if (placement.kind !== 'unpublished') return isMarkdown(file.path) ? undefined : bySelf;
  const bare = generator.place(file, NOTHING, now);
  const byPath = bare.kind === 'unpublished';
  return !byPath || /\bdraft\b/.test(bare.reason) ? placement.reason : bySelf;
}

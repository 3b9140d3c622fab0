import type { LinkRules } from '../generator.ts';
import type { ContentFile } from '../page.ts';
import type { BodySite } from '../site.ts';
import { absentFile, presentFile } from './file-dependencies.ts';
import { leftOutPages } from './left-out-pages.ts';
import { type LinkAnswer, LinkAnswers } from './link-answers.ts';
import { linkKey } from './link-keys.ts';
import { type LinkFolders, linkFoldersOf } from './link-places.ts';
import { type LinkOrigin, resolveLink } from './link-rules.ts';
import type { LinkResolver } from './link-target.ts';
import { booksOf } from './site-book.ts';
import type { SitePage } from './site-pages.ts';
import { type OtherAddresses, unknownAddresses } from './unknown-addresses.ts';

export { linkKey } from './link-keys.ts';

/** The addresses of a site: makes the resolver of each page's links. */
export interface SiteMap {
  resolverFor(file: ContentFile, documentId: string): LinkResolver;
}

/**
 * The addresses of all pages of a commit.
 *
 * @param pages those that are published, and those that are not
 * @param files all paths of the tree
 */
export function createSiteMap(
  pages: Iterable<SitePage>,
  files: ReadonlySet<string>,
  site: BodySite,
  others: OtherAddresses = {},
): SiteMap {
  const addresses = {
    ...booksOf(pages, site),
    files,
    leftOut: leftOutPages(files, site),
    mayBeThere: unknownAddresses(site, others),
  };
  const answers = new LinkAnswers();
  const foldersOf = linkFoldersOf(site);
  const scopeOf = scopes();
  return {
    resolverFor(file, documentId) {
      const folders = foldersOf(file);
      const origin = { documentId, folders, addresses };
      return createResolver(origin, answers, `${scopeOf(folders)} ${file.content.root} ${file.content.prefix} `);
    },
  };
}

/** A number for each way in which links are read. */
function scopes(): (folders: LinkFolders) => number {
  const known = new Map<LinkRules, number>();
  return ({ rules }) => {
    const found = known.get(rules) ?? known.size;
    known.set(rules, found);
    return found;
  };
}

type Origin = Omit<LinkOrigin, 'consult' | 'consultFile'>;

function createResolver(origin: Origin, answers: LinkAnswers, scope: string): LinkResolver {
  const keys = new Set<string>();
  const fileKeys = new Set<string>();
  return {
    resolve(written, kind = 'link', isInHtml = () => false) {
      const answer = answers.for(written.trim(), scope, (href) => answerTo(href, kind, origin));
      for (const key of answer.keys) keys.add(key);
      for (const key of answer.fileKeys) fileKeys.add(key);
      return answer.inHtml !== undefined && isInHtml() ? answer.inHtml : answer.target;
    },
    dependencies: () => [...keys].sort(),
    fileDependencies: () => [...fileKeys].sort(),
  };
}

function answerTo(href: string, kind: 'link' | 'image', origin: Origin): LinkAnswer {
  const keys = new Set<string>();
  const fileKeys = new Set<string>();
  const from: LinkOrigin = {
    ...origin,
    consult: (address) => keys.add(linkKey(address)),
    consultFile: (path, isThere) => fileKeys.add(isThere ? presentFile(path) : absentFile(path)),
  };
  return { ...resolveLink(href, kind, from), keys, fileKeys };
}

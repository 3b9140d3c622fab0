import type { Place, Problem } from '../../model/problem.ts';
import type { Settings } from '../../settings/settings.ts';
import type { ResolveLink } from '../markdown/links.ts';
import type { AnchorLink, ContentFile } from '../page.ts';
import { UNKNOWN_TARGET } from '../text/edited-text.ts';
import { mayHaveAnchor } from './any-anchor.ts';
import { ignoredLinks } from './ignored-links.ts';
import type { LinkResolver } from './link-target.ts';
import type { HeldBackPage } from './site-pages.ts';

/** The links of one page, gathered while its body is converted. Their places are looked for when they are asked for. */
export interface PageLinks {
  readonly resolve: ResolveLink;
  /** Its links to anchors of other pages, with their places where these are asked for. */
  toOtherPages(arePlaced?: boolean): readonly AnchorLink[];
  /** Links to nothing, and to anchors that the page itself has not. */
  problems(anchors: ReadonlySet<string>): readonly Problem[];
}

/**
 * What the browser itself knows: the top of the page, and a text to look for (https://wicg.github.io/scroll-to-text-fragment/);
 * and what only the generator names: footnotes, as kramdown and Python-Markdown do.
 */
const ALWAYS_THERE = /^(?:top$|:~:|fn(?:ref)?(?::|%3A))/i;

/** The Markdown in which links stand. */
export interface LinkedText {
  /** The place in the file of a place in the Markdown. */
  inFile(place: Place): Place;
  /** Whether a tag of HTML begins at a place in the Markdown. */
  isTag(place: Place): boolean;
}

/** A link to an anchor, as it was met. */
interface MetLink extends Omit<AnchorLink, 'place' | 'nth'> {
  placeOf(): Place;
}

/** Gathers the links of a page. */
export function gatherLinks(
  file: ContentFile,
  documentId: string,
  resolver: LinkResolver,
  { inFile, isTag }: LinkedText,
): PageLinks {
  const { path } = file;
  const nowhere: (() => Problem)[] = [];
  const anchorLinks: MetLink[] = [];
  return {
    resolve(href, kind, placeInText) {
      if (href.includes(UNKNOWN_TARGET)) return undefined;
      const placeOf = () => inFile(placeInText());
      const target = resolver.resolve(href, kind, () => isTag(placeInText()));
      if (target.kind === 'missing') nowhere.push(() => linkToNothing(path, href, kind, placeOf()));
      if (target.kind === 'unpublished')
        nowhere.push(() => linkToUnpublished(target.page, { href, kind, path, ...placeOf() }));
      const anchor = anchorOf(target.url);
      if (target.kind === 'page' && anchor !== undefined) {
        anchorLinks.push({ path, placeOf, href, documentId: target.documentId, anchor });
      }
      return target.url;
    },
    toOtherPages: (arePlaced = false) =>
      anchorLinks
        .filter((link) => link.documentId !== documentId)
        .map(({ placeOf, ...link }, nth) => ({ ...link, nth, place: arePlaced ? placeOf() : undefined })),
    problems: (anchors) => [
      ...nowhere.map((problem) => problem()),
      ...anchorLinks
        .filter((link) => link.documentId === documentId && !mayHaveAnchor(anchors, link.anchor))
        .map(({ placeOf, ...link }) => anchorToNothing({ ...link, place: placeOf() })),
    ],
  };
}

/**
 * The warning for a link whose anchor its page has not.
 *
 * @param target path of the page's file; none for the page in which the link stands
 */
export function anchorToNothing({ path, place, href, anchor }: Omit<AnchorLink, 'nth'>, target?: string): Problem {
  const whose = target === undefined ? 'this page' : `\`${target}\``;
  return {
    level: 'warning',
    code: 'anchor-to-nothing',
    message: `The link \`${href}\` must lead to a heading or an id, but ${whose} has no \`${anchor}\`.`,
    hint: 'Readers end up at the top of the page. Write the id that the heading has now.',
    target: href,
    path,
    ...place,
  };
}

/** Problems of links as the settings have them judged; those of links to be ignored are left out. */
export function judgeLinks(
  problems: readonly Problem[],
  settings: Pick<Settings, 'links' | 'ignoredLinks'>,
): readonly Problem[] {
  if (settings.links === 'off') return [];
  const isIgnored = ignoredLinks(settings.ignoredLinks);
  const told = problems.filter(({ target }) => target === undefined || !isIgnored(target));
  return settings.links === 'warn' ? told : told.map((problem) => ({ ...problem, level: 'error' }));
}

function anchorOf(url: string): string | undefined {
  const at = url.indexOf('#');
  const written = at < 0 ? '' : url.slice(at + 1);
  return written === '' || ALWAYS_THERE.test(written) ? undefined : decoded(written);
}

function decoded(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}

function linkToNothing(path: string, href: string, kind: 'link' | 'image', place: Place): Problem {
  return {
    level: 'warning',
    code: 'link-to-nothing',
    message: `The ${kind} \`${href}\` must lead to a page or a file of the site, but there is none.`,
    hint: 'Write the path of the file as seen from this one, or the full address of what lies outside of the site.',
    target: href,
    path,
    ...place,
  };
}

interface WrittenLink extends Place {
  readonly href: string;
  readonly kind: 'link' | 'image';
  readonly path: string;
}

function linkToUnpublished(page: HeldBackPage, { href, kind, ...at }: WrittenLink): Problem {
  const { reason, until } = page.unpublished;
  return {
    level: 'warning',
    code: 'link-to-unpublished',
    target: href,
    message: `The ${kind} \`${href}\` must lead to a page that is published, but \`${page.path}\` is not: ${reason}.`,
    hint:
      until === undefined
        ? 'Readers find no page there. Publish that page too, or leave the link out until it is.'
        : `Readers find no page there before ${until}. Publish this page after that, or leave the link out until then.`,
    ...at,
  };
}

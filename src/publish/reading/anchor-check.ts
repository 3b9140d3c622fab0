import { compactCopy } from '../../model/compact-copy.ts';
import type { Place, Problem } from '../../model/problem.ts';
import { ANY_ANCHOR } from '../../pages/links/any-anchor.ts';
import { anchorToNothing, judgeLinks } from '../../pages/links/page-links.ts';
import type { AnchorLink, Item } from '../../pages/page.ts';
import type { ReadingContext } from '../context.ts';
import type { CommitSite } from './commit-site.ts';
import { convertAhead } from './convert-ahead.ts';
import type { PageConverter } from './page-converter.ts';

/** Gathers the anchors of pages, and the links to them, as the pages are converted. */
export interface AnchorCheck {
  note(item: Item): void;
  /** Links to anchors that their pages have not. Pages that were not noted, but are linked to, are read for that. */
  problems(): Promise<readonly Problem[]>;
}

/**
 * Checks links to anchors of other pages.
 *
 * @param addresses document ids by path, of all pages of the commit
 */
export function anchorCheck(
  context: Pick<ReadingContext, 'repository' | 'settings'>,
  opened: CommitSite,
  addresses: ReadonlyMap<string, string>,
  convert: PageConverter,
): AnchorCheck {
  if (context.settings.links === 'off') return { note: () => undefined, problems: async () => [] };
  const ledger = anchorLedger();
  /** Hardly any link is broken: pages of those that are get converted once more, for the places. */
  const withPlaces = async (broken: readonly AnchorLink[]): Promise<readonly AnchorLink[]> => {
    const byPath = Map.groupBy(broken.slice(0, MOST_PLACED), ({ path }) => path);
    const places = new Map<string, Place | undefined>();
    const files = opened.files.filter(({ path }) => byPath.has(path));
    for await (const { file, item } of convertAhead(context, convert, files, () => ({ arePlaced: true }))) {
      for (const { nth } of byPath.get(file.path) ?? []) {
        places.set(`${nth} ${file.path}`, compactCopy(item?.anchorLinks[nth]?.place));
      }
    }
    return broken.map((link) => ({ ...link, place: places.get(`${link.nth} ${link.path}`) }));
  };
  return {
    note(item) {
      ledger.noteAnchors(item);
      for (const link of item.anchorLinks) ledger.noteLink(link);
    },
    async problems() {
      const paths = new Map([...addresses].map(([path, documentId]) => [documentId, path]));
      const files = opened.files.filter(({ path }) => ledger.isAwaited(addresses.get(path) ?? ''));
      for await (const { item } of convertAhead(context, convert, files)) {
        if (item) ledger.noteAnchors(item);
      }
      const broken = await withPlaces(ledger.broken());
      const problems = broken.map((link) => anchorToNothing(link, paths.get(link.documentId)));
      return judgeLinks(problems, context.settings);
    },
  };
}

/** Of so many broken links the places are looked for; nobody reads further, and each costs the conversion of its page. */
const MOST_PLACED = 1000;

/** A link, and when it was noted. */
interface NotedLink {
  readonly order: number;
  readonly link: AnchorLink;
}

/** Stands before and behind each anchor; HTML knows no id that holds it. */
const END = '\0';

/**
 * Keeps of a site no more than it must: of a page its anchors, as one text, and of all links those that lead to nothing, or to a page
 * that was not met yet.
 */
function anchorLedger() {
  const anchors = new Map<string, string>();
  const awaiting = new Map<string, NotedLink[]>();
  const broken: NotedLink[] = [];
  let noted = 0;
  const judge = (known: string, noted: NotedLink) => {
    if (!known.includes(END + noted.link.anchor + END) && !known.includes(END + ANY_ANCHOR + END))
      broken.push(compactCopy(noted));
  };
  const wait = (met: NotedLink) => {
    const noted = compactCopy(met);
    const others = awaiting.get(noted.link.documentId);
    if (others) others.push(noted);
    else awaiting.set(noted.link.documentId, [noted]);
  };
  return {
    noteAnchors(item: Item): void {
      const known = [END, ...[...item.anchors].flatMap((anchor) => [anchor, END])].join('');
      anchors.set(item.documentId, known);
      for (const link of awaiting.get(item.documentId) ?? []) judge(known, link);
      awaiting.delete(item.documentId);
    },
    noteLink(link: AnchorLink): void {
      const known = anchors.get(link.documentId);
      const entry = { order: noted++, link };
      if (known !== undefined) judge(known, entry);
      else wait(entry);
    },
    isAwaited: (documentId: string): boolean => awaiting.has(documentId),
    broken: (): readonly AnchorLink[] => broken.sort((one, other) => one.order - other.order).map(({ link }) => link),
  };
}

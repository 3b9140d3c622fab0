import type { AnchorLink, Item } from '../pages/page.ts';
import { anchorToNothing, judgeLinks } from '../pages/page-links.ts';
import { readPage } from '../pages/read-page.ts';
import { decodeText } from '../pages/text.ts';
import type { Problem } from '../problem.ts';
import { type CommitSite, readFiles } from './commit-site.ts';
import type { PageConverter } from './convert.ts';
import type { ReadingWorld } from './world.ts';

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
  world: ReadingWorld,
  opened: CommitSite,
  addresses: ReadonlyMap<string, string>,
  convert: PageConverter,
): AnchorCheck {
  if (world.settings.links === 'off') return { note: () => undefined, problems: async () => [] };
  const anchors = new Map<string, ReadonlySet<string>>();
  const links: AnchorLink[] = [];
  return {
    note(item) {
      anchors.set(item.documentId, item.anchors);
      links.push(...item.anchorLinks);
    },
    async problems() {
      const paths = new Map([...addresses].map(([path, documentId]) => [documentId, path]));
      const unread = new Set(links.map(({ documentId }) => documentId).filter((id) => !anchors.has(id)));
      const files = opened.files.filter(({ path }) => unread.has(addresses.get(path) ?? ''));
      for await (const item of items(world, opened, convert, files)) anchors.set(item.documentId, item.anchors);
      const broken = links.filter(({ documentId, anchor }) => anchors.get(documentId)?.has(anchor) === false);
      const problems = broken.map((link) => anchorToNothing(link, paths.get(link.documentId)));
      return judgeLinks(problems, world.settings.links);
    },
  };
}

async function* items(
  world: ReadingWorld,
  { site }: CommitSite,
  convert: PageConverter,
  files: CommitSite['files'],
): AsyncGenerator<Item> {
  const now = world.clock.now();
  for await (const { file, content } of readFiles(world, files)) {
    const decoded = decodeText(content, file.path);
    const reading = decoded.ok ? readPage(file, decoded.text, site, now) : undefined;
    if (reading?.kind === 'page') yield convert(reading.page, content);
  }
}

import { createHash } from 'node:crypto';
import { posix } from 'node:path';

/** Where the pages of the model are read. */
export const SITE = 'https://docs.example.com/';

/** A page as its author thinks of it: it stays itself wherever it moves. */
export interface ModelPage {
  readonly uid: string;
  /** Empty, or ending with a slash. */
  readonly folder: string;
  readonly name: string;
  readonly permalink?: string | undefined;
  readonly isDraft: boolean;
  /** Counts the edits. */
  readonly version: number;
  /** Another page, that it links to. */
  readonly linksTo?: string | undefined;
}

/** A commit's tree, and what the settings say about every item. */
export interface Snapshot {
  readonly pages: readonly ModelPage[];
  readonly edition: number;
}

export interface ModelCommit {
  readonly id: string;
  readonly parent: string | undefined;
  readonly snapshot: Snapshot;
}

/** What must be in the source for a page, worked out without any code of the program. */
export interface ExpectedItem {
  readonly uid: string;
  readonly version: number;
  readonly edition: number;
  /** Absolute address in the body; undefined without a link. */
  readonly link: string | undefined;
}

export function pathOf({ folder, name }: ModelPage): string {
  return `${folder}${name}.md`;
}

/** The rule of the generator `plain`: the permalink, else the path without extension, and its folder for an index. */
export function addressOf({ folder, name, permalink }: ModelPage): string {
  if (permalink !== undefined) return `${SITE}${permalink}`;
  return name === 'index' ? `${SITE}${folder}` : `${SITE}${folder}${name}`;
}

export function livePages({ pages }: Snapshot): readonly ModelPage[] {
  return pages.filter(({ isDraft }) => !isDraft);
}

/** All items of a commit, by document id. */
export function expectedItems(snapshot: Snapshot): ReadonlyMap<string, ExpectedItem> {
  const live = new Map(livePages(snapshot).map((page) => [page.uid, page]));
  return new Map(
    [...live.values()].map((page): [string, ExpectedItem] => {
      const { uid, version } = page;
      return [addressOf(page), { uid, version, edition: snapshot.edition, link: linkOf(page, snapshot, live) }];
    }),
  );
}

/** A link to a page that is there leads to its address; one to a draft leads to where its file would be. */
function linkOf({ linksTo }: ModelPage, { pages }: Snapshot, live: ReadonlyMap<string, ModelPage>): string | undefined {
  const target = pages.find(({ uid }) => uid === linksTo);
  if (!target) return undefined;
  const published = live.get(target.uid);
  return published ? addressOf(published) : 'nowhere';
}

/** The files of a commit, by path. Each text is long enough, and enough its own, to be known again after an edit. */
export function filesOf({ pages }: Snapshot): Readonly<Record<string, string>> {
  return Object.fromEntries(pages.map((page) => [pathOf(page), textOf(page, pages)]));
}

function textOf(page: ModelPage, pages: readonly ModelPage[]): string {
  const { uid, permalink, isDraft, version } = page;
  const target = pages.find((other) => other.uid === page.linksTo);
  return [
    '---',
    `title: Page ${uid}`,
    `uid: ${uid}`,
    ...(permalink === undefined ? [] : [`permalink: /${permalink}`]),
    ...(isDraft ? ['draft: true'] : []),
    '---',
    `# Page ${uid}`,
    '',
    `This is version${version} of it.`,
    ...(target ? ['', `[link](${posix.relative(page.folder, pathOf(target))})`] : []),
    '',
    ...sentencesOf(uid),
    '',
  ].join('\n');
}

/** Words that no other page has. */
function sentencesOf(uid: string): readonly string[] {
  return Array.from({ length: 12 }, (_, line) => {
    const words = createHash('sha256').update(`${uid} ${line}`).digest('hex').match(/.{8}/g) ?? [];
    return `${words.join(' ')}.`;
  });
}

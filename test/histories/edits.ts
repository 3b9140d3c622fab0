import { addressOf, type ModelPage, pathOf, type Snapshot } from './model.ts';

/** What an author does to the tree between two commits. Numbers are taken modulo what there is, so that any of them means something. */
export type Edit = (typeof EDITS)[number];

export const EDITS = [
  'add',
  'edit',
  'rename',
  'rename and edit',
  'rename folder',
  'change case',
  'change address',
  'draft',
  'delete',
  'replace',
  'swap',
  'link',
  'settings',
] as const;

const FOLDERS = ['', 'guide/', 'guide/more/', 'reference/'];
const NAMES = ['alpha', 'beta', 'gamma', 'delta', 'index', 'omega'];

type Change = (snapshot: Snapshot, number: number) => Snapshot;

const CHANGES: Readonly<Record<Edit, Change>> = {
  add: addPage,
  edit: changePage((page) => ({ ...page, version: page.version + 1 })),
  rename: changePage(renamed),
  'rename and edit': changePage((page, number) => ({ ...renamed(page, number), version: page.version + 1 })),
  'rename folder': renameFolder,
  'change case': changePage((page) => ({ ...page, name: otherCase(page.name) })),
  'change address': changePage((page, number) => ({
    ...page,
    permalink: page.permalink ? undefined : `at/${number % 3}`,
  })),
  draft: changePage((page) => ({ ...page, isDraft: !page.isDraft })),
  delete: deletePage,
  replace: replacePage,
  swap: swapPages,
  link: linkPage,
  settings: (snapshot) => ({ ...snapshot, edition: snapshot.edition + 1 }),
};

/** The tree after an edit; as it was where the edit means nothing there, or would give two pages one path or one address. */
export function edited(snapshot: Snapshot, edit: Edit, number: number): Snapshot {
  const after = CHANGES[edit](snapshot, number);
  return isSound(after) ? after : snapshot;
}

function isSound({ pages }: Snapshot): boolean {
  const isEachOnce = (keys: readonly string[]) => new Set(keys).size === keys.length;
  return (
    pages.some(({ isDraft }) => !isDraft) &&
    isEachOnce(pages.map(({ uid }) => uid)) &&
    isEachOnce(pages.map(pathOf)) &&
    isEachOnce(pages.map(addressOf))
  );
}

function changePage(change: (page: ModelPage, number: number) => ModelPage): Change {
  return (snapshot, number) => {
    const chosen = pick(snapshot.pages, number);
    return { ...snapshot, pages: snapshot.pages.map((page) => (page === chosen ? change(page, number) : page)) };
  };
}

function renamed(page: ModelPage, number: number): ModelPage {
  return { ...page, folder: pick(FOLDERS, number >> 3) ?? '', name: pick(NAMES, number >> 5) ?? 'alpha' };
}

function otherCase(name: string): string {
  return name === name.toLowerCase() ? name.toUpperCase() : name.toLowerCase();
}

function addPage(snapshot: Snapshot, number: number): Snapshot {
  return { ...snapshot, pages: [...snapshot.pages, newPage(number)] };
}

/** The same number adds the same page again, as a revert does. */
function newPage(number: number): ModelPage {
  return renamed({ uid: `u${number}`, folder: '', name: '', isDraft: false, version: 1 }, number);
}

function deletePage(snapshot: Snapshot, number: number): Snapshot {
  const chosen = pick(snapshot.pages, number);
  return { ...snapshot, pages: snapshot.pages.filter((page) => page !== chosen) };
}

/** Another page takes the place, and with it the document id. */
function replacePage(snapshot: Snapshot, number: number): Snapshot {
  const chosen = pick(snapshot.pages, number);
  const pages = snapshot.pages.map((page) => (page === chosen ? { ...page, uid: `r${number}`, version: 1 } : page));
  return { ...snapshot, pages };
}

function swapPages(snapshot: Snapshot, number: number): Snapshot {
  const [one, other] = [pick(snapshot.pages, number), pick(snapshot.pages, number >> 4)];
  if (!one || !other || one === other) return snapshot;
  const inPlaceOf = (page: ModelPage, { folder, name, permalink }: ModelPage) => ({
    ...page,
    folder,
    name,
    permalink,
  });
  const swapped = new Map([
    [one, inPlaceOf(one, other)],
    [other, inPlaceOf(other, one)],
  ]);
  return { ...snapshot, pages: snapshot.pages.map((page) => swapped.get(page) ?? page) };
}

function renameFolder(snapshot: Snapshot, number: number): Snapshot {
  const [from, to] = [pick(FOLDERS, number) ?? '', pick(FOLDERS, number >> 4) ?? ''];
  const pages = snapshot.pages.map((page) => (page.folder === from ? { ...page, folder: to } : page));
  return { ...snapshot, pages };
}

function linkPage(snapshot: Snapshot, number: number): Snapshot {
  const target = pick(snapshot.pages, number >> 4)?.uid;
  return changePage((page) => ({ ...page, linksTo: page.linksTo === undefined ? target : undefined }))(
    snapshot,
    number,
  );
}

/** One of many, by any number. */
export function pick<Value>(values: readonly Value[], number: number): Value | undefined {
  return values[number % values.length];
}

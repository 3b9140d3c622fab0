import type { Repository } from '../../src/repository/repository.ts';
import { type Files, memoryRepository } from '../publish/fakes.ts';

const SITE = 'https://docs.example.com/';

/** What an item must say of itself, worked out without any code of the program. */
export interface ExpectedItem {
  readonly uid: string;
  readonly version: number;
}

interface SoakPage extends ExpectedItem {
  /** Without extension. */
  readonly path: string;
}

/** A commit, and what it says the source must hold, by document id. */
export interface SoakCommit {
  readonly id: string;
  readonly items: ReadonlyMap<string, ExpectedItem>;
}

/** Commits, one after the other. */
export interface SoakSite {
  readonly commits: readonly SoakCommit[];
  readonly repository: Repository;
}

/** A site of so many pages, and its next commit: some pages are edited, some moved, some gone, some new. */
export function soakSite(size: number): SoakSite {
  const first = Array.from({ length: size }, (_, number) => pageOf(number));
  const kept = first.filter((_, number) => number % 34 !== 3);
  const changed = kept.map((page, number) => changedPage(page, number));
  const more = Array.from({ length: Math.ceil(size / 40) }, (_, number) => pageOf(size + number));
  const commits = [first, [...changed, ...more]].map((pages, number) => ({ id: `commit-${number + 1}`, pages }));
  return {
    commits: commits.map(({ id, pages }) => ({ id, items: new Map(pages.map((page) => [SITE + page.path, page])) })),
    repository: withKnownTrees(
      memoryRepository(Object.fromEntries(commits.map(({ id, pages }) => [id, filesOf(pages)]))),
    ),
  };
}

/** Many runs look at the same few trees. */
function withKnownTrees(repository: Repository): Repository {
  const trees = new Map<string, ReturnType<Repository['tree']>>();
  const tree: Repository['tree'] = (commit) => {
    const known = trees.get(commit) ?? repository.tree(commit);
    trees.set(commit, known);
    return known;
  };
  return { ...repository, tree };
}

function pageOf(number: number): SoakPage {
  return { uid: `uid${number}`, path: `part-${number % 30}/page-${number}`, version: 1 };
}

function changedPage(page: SoakPage, number: number): SoakPage {
  if (number % 22 === 5) return { ...page, version: 2 };
  return number % 46 === 7 ? { ...page, path: page.path.replace('part', 'moved') } : page;
}

function filesOf(pages: readonly SoakPage[]): Files {
  return Object.fromEntries(pages.map((page) => [`${page.path}.md`, textOf(page)]));
}

function textOf({ uid, version }: SoakPage): string {
  return `# Page ${uid}\n\nThis is ${uid} in its version ${version}.\n`;
}

import type { Level, Problem } from '../model/problem.ts';
import { plural } from './counts.ts';
import { placeText } from './strip-controls.ts';

/** Problems that say the same of many places. */
export interface ProblemGroup {
  /** The first of them by its place: it stands for all. */
  readonly first: Problem;
  /** All of them, by path, line and column. */
  readonly problems: readonly Problem[];
  /** What links lead to that have several targets: the folder of all of them, `/api/…`. */
  readonly folder?: string | undefined;
  /** The hint, where no group before this one gives the same for the same code. */
  readonly hint: string | undefined;
}

const RANKS: Readonly<Record<Level, number>> = { error: 0, warning: 1, notice: 2 };

/** What is said of many links to one target. */
const OF_LINKS: ReadonlyMap<string, string> = new Map([
  ['link-to-nothing', 'lead nowhere'],
  ['link-to-unpublished', 'lead to what is not published'],
  ['anchor-to-nothing', 'lead to no heading and no id'],
]);

/** Places that a message names besides the first. */
const OTHER_PLACES = 3;

/** Where links have more targets than this, those of one folder are told together. */
const MANY_TARGETS = 20;
/** Fewer targets of a folder are told one by one. */
const TARGETS_OF_FOLDER = 5;

/**
 * Problems of one level and code with the same target, or else the same message, as one; where links have very many targets, also those
 * whose targets lie in one folder. Errors come first, then warnings, then notices; within these by the path, line and column of the first.
 * What has no path comes last, in the order given.
 *
 * @param byFolder whether targets of one folder may be told together
 */
export function groupProblems(
  problems: readonly Problem[],
  { byFolder = true }: { readonly byFolder?: boolean } = {},
): readonly ProblemGroup[] {
  const sorted = problems.toSorted(byLevelAndPlace);
  const folderOf = byFolder ? foldersToTell(sorted) : () => undefined;
  const groups = Map.groupBy(sorted, (problem) => {
    const folder = folderOf(problem);
    return folder === undefined ? keyOf(problem) : JSON.stringify([kindOf(problem), folder]);
  });
  const hinted = new Set<string>();
  return [...groups.values()].flatMap((found) => {
    const [first] = found;
    if (!first) return [];
    const key = JSON.stringify([first.code, first.hint]);
    const hint = hinted.has(key) ? undefined : first.hint;
    hinted.add(key);
    return [{ first, problems: found, folder: folderOf(first), hint }];
  });
}

/** Tells the folder with which a problem is told, where it is one of very many links. */
function foldersToTell(problems: readonly Problem[]): (problem: Problem) => string | undefined {
  const targets = new Map<string, Map<string, Set<string>>>();
  for (const problem of problems) {
    const folder = folderOfTarget(problem);
    if (problem.target === undefined || folder === undefined) continue;
    const folders = targets.get(kindOf(problem)) ?? new Map<string, Set<string>>();
    targets.set(kindOf(problem), folders);
    folders.set(folder, (folders.get(folder) ?? new Set()).add(problem.target));
  }
  const sizeOf = (folders: ReadonlyMap<string, ReadonlySet<string>>) =>
    folders.values().reduce((sum, { size }) => sum + size, 0);
  const many = new Map([...targets].filter(([, folders]) => sizeOf(folders) > MANY_TARGETS));
  return (problem) => {
    const folder = many.size === 0 ? undefined : folderOfTarget(problem);
    const found = folder === undefined ? undefined : many.get(kindOf(problem))?.get(folder);
    return found && found.size >= TARGETS_OF_FOLDER ? folder : undefined;
  };
}

/** Of a link, the first folder of its target: `/api/…` of `/api/v2/users#list`. */
function folderOfTarget({ code, target }: Problem): string | undefined {
  if (target === undefined || !OF_LINKS.has(code)) return undefined;
  const [folder] = /^(?:\.{1,2}\/)*(?:[a-z][a-z\d+.-]*:\/\/[^/]*)?\/?[^/#?]+\/(?=.)/i.exec(target) ?? [];
  return folder === undefined ? undefined : `${folder}…`;
}

/** How many problems of each code there are, the most first: `1390 link-to-nothing, 25 anchor-to-nothing`. */
export function problemsByCode(problems: readonly Problem[]): string {
  const counts = [...Map.groupBy(problems, ({ code }) => code)].map(([code, found]) => ({ code, count: found.length }));
  const sorted = counts.sort((one, other) => other.count - one.count || compared(one.code, other.code));
  return sorted.map(({ code, count }) => `${count} ${code}`).join(', ');
}

/** What differs in its remedy or its cause is not the same problem. */
function keyOf(problem: Problem): string {
  const { message, target } = problem;
  return JSON.stringify([kindOf(problem), target === undefined ? [message] : target]);
}

function kindOf({ level, code, hint, detail }: Problem): string {
  return JSON.stringify([level, code, hint, detail]);
}

/**
 * What a group says, in one sentence or two: the message of a problem that is alone, else how many there are, in how many files,
 * and where else.
 *
 * @param shown how many places are named besides the first
 */
export function groupMessage(group: ProblemGroup, shown = OTHER_PLACES): string {
  const { code, message, target } = group.first;
  const { length } = group.problems;
  if (length === 1) return message;
  const files = new Set(group.problems.flatMap(({ path }) => path ?? [])).size;
  const where = files === 0 ? '' : ` in ${plural(files, 'file')}`;
  const others = otherPlaces(group);
  const named = others.slice(0, shown);
  const also = named.length === 0 ? '' : ` Also at ${named.join(', ')}${others.length > named.length ? ' …' : ''}`;
  const ofLinks = target === undefined ? undefined : OF_LINKS.get(code);
  if (ofLinks === undefined) return `${length} times${where}: ${message}${also}`;
  if (group.folder !== undefined) {
    const targets = new Set(group.problems.map((problem) => problem.target)).size;
    return `${length} links to ${targets} addresses in \`${group.folder}\`${where} ${ofLinks}.${also}`;
  }
  return `${length} links to \`${target}\`${where} ${ofLinks}.${also}`;
}

/** The places of a group besides the first, each once, safe to print. */
export function otherPlaces({ first, problems }: ProblemGroup): readonly string[] {
  const places = new Set(problems.map(placeText));
  return [...places].filter((place) => place !== '' && place !== placeText(first));
}

function byLevelAndPlace(one: Problem, other: Problem): number {
  return (
    RANKS[one.level] - RANKS[other.level] ||
    Number(one.path === undefined) - Number(other.path === undefined) ||
    compared(one.path ?? '', other.path ?? '') ||
    (one.line ?? 0) - (other.line ?? 0) ||
    (one.column ?? 0) - (other.column ?? 0)
  );
}

/** By code units, as git sorts paths: the same on every machine. */
function compared(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}

import type { Level, Problem } from '../model/problem.ts';
import { plural } from './counts.ts';
import { placeText } from './strip-controls.ts';

/** Problems that say the same of many places. */
export interface ProblemGroup {
  /** The first of them by its place: it stands for all. */
  readonly first: Problem;
  /** All of them, by path, line and column. */
  readonly problems: readonly Problem[];
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

/**
 * Problems of one level and code with the same target, or else the same message, as one. Errors come first, then warnings, then
 * notices; within these by the path, line and column of the first. What has no path comes last, in the order given.
 */
export function groupProblems(problems: readonly Problem[]): readonly ProblemGroup[] {
  const hinted = new Set<string>();
  return [...Map.groupBy(problems.toSorted(byLevelAndPlace), keyOf).values()].flatMap((found) => {
    const [first] = found;
    if (!first) return [];
    const key = JSON.stringify([first.code, first.hint]);
    const hint = hinted.has(key) ? undefined : first.hint;
    hinted.add(key);
    return [{ first, problems: found, hint }];
  });
}

/** What differs in its remedy or its cause is not the same problem. */
function keyOf({ level, code, message, target, hint, detail }: Problem): string {
  return JSON.stringify([level, code, hint, detail, target === undefined ? [message] : target]);
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

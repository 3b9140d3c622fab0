import type { Difference } from './compare.ts';

/** Why pages of a corpus differ from what the generator made of them, without being wrong. */
export interface Reason {
  readonly what: Difference['what'];
  /** How many pages it explains: each has a difference that fits. */
  readonly pages: number;
  /** What the part of ours, and of theirs, must look like that differs; what is not given may be anything. */
  readonly ours?: RegExp;
  readonly theirs?: RegExp;
  readonly why: string;
}

/** A column of the table: how many of how many pages are right there. */
export interface Column {
  readonly what: Difference['what'];
  /** As its head says. */
  readonly head: string;
  readonly share: number;
}

/** Below it, every difference needs a reason. */
const GOAL = 0.99;

/**
 * Lines that say why pages differ.
 *
 * @throws Error where a reason no longer fits the number of pages that it is said to explain, or where a column below the goal has a
 *   difference without one
 */
export function reasonLines(
  reasons: readonly Reason[],
  differences: readonly Difference[],
  columns: readonly Column[],
): readonly string[] {
  const wrong = [...miscounted(reasons, differences), ...unexplained(reasons, differences, columns)];
  if (wrong.length > 0) throw new Error(wrong.join('\n'));
  return columns.flatMap(({ what, head }) =>
    reasons
      .filter((reason) => reason.what === what)
      .map(({ pages, why }) => `${head}, ${pages} ${pages === 1 ? 'page' : 'pages'}: ${why}`),
  );
}

function miscounted(reasons: readonly Reason[], differences: readonly Difference[]): readonly string[] {
  return reasons.flatMap((reason) => {
    const count = differences.filter((difference) => reasonOf(reasons, difference) === reason).length;
    return count === reason.pages
      ? []
      : [`The reason “${reason.why}” must explain ${reason.pages} pages, but it explains ${count}.`];
  });
}

function unexplained(
  reasons: readonly Reason[],
  differences: readonly Difference[],
  columns: readonly Column[],
): readonly string[] {
  const below = columns.filter(({ share }) => share < GOAL).map(({ what }) => what);
  return differences
    .filter((difference) => below.includes(difference.what) && !reasonOf(reasons, difference))
    .map(
      ({ what, address, ours, theirs }) =>
        `${what} of ${address} must have a reason: ours ${ours.slice(0, 200)}, theirs ${theirs.slice(0, 200)}`,
    );
}

function reasonOf(reasons: readonly Reason[], difference: Difference): Reason | undefined {
  return reasons.find(
    ({ what, ours = /^/, theirs = /^/ }) =>
      what === difference.what && ours.test(difference.ours) && theirs.test(difference.theirs),
  );
}

import type { Problem } from '../../model/problem.ts';

/** An operation that the service accepted with its answer and rejected later. */
export interface Rejection {
  readonly documentId: string;
  /** The step of the pipeline that did not let it through. */
  readonly task: string;
  readonly reason: string | undefined;
}

/** What to do, by what the service says. The first that matches counts. */
const HINTS: readonly (readonly [reason: RegExp, hint: string])[] = [
  [
    /batch file/i,
    'The next run sends the items of that batch again. If this happens twice, report it together with this message.',
  ],
  [
    /identit|permission|security provider/i,
    'An identity that `permissions` names may be unknown to the security provider, or an item has more than 5,000 of them.',
  ],
  [
    /ordering/i,
    'A newer operation came first, or somebody deleted older items of this source by a time in the future; the next run sends the item again.',
  ],
  [
    /ur[il]|documentid/i,
    'The address of the page may not be one that the service takes: check `site.url` and the page’s path.',
  ],
  [/size|large|limit/i, 'The page may be too large for the index: split it, or leave it out with `content.exclude`.'],
  [/compress|decod|content|data/i, 'The body could not be read by the service. If it is an ordinary page, report it.'],
];

/** A rejection as an error on its file. */
export function rejectionProblem({ documentId, task, reason }: Rejection, path: string | undefined): Problem {
  const why = reason ? `: ${reason}` : ' without saying why.';
  const hint = HINTS.find(([pattern]) => pattern.test(reason ?? ''))?.[1];
  return {
    level: 'error',
    code: 'item-rejected',
    message: `Coveo accepted ${documentId} and rejected it afterwards (${task})${why}`,
    hint: hint ?? 'The Log Browser of the administration console may tell more. The next run sends the item again.',
    path,
    line: path === undefined ? undefined : 1,
  };
}

import type { Problem } from '../../model/problem.ts';
import { problemOf } from '../../publish/sending/failure.ts';

/** What came of looking at something. */
export type Look<Value> =
  | { readonly kind: 'known'; readonly value: Value }
  /** It was not looked at; `why` such as "needs a key". */
  | { readonly kind: 'unknown'; readonly why: string }
  | { readonly kind: 'failed'; readonly problem: Problem };

export function known<Value>(value: Value): Look<Value> {
  return { kind: 'known', value };
}

export function unlooked(why: string): Extract<Look<never>, { kind: 'unknown' }> {
  return { kind: 'unknown', why };
}

/** Looks; whatever goes wrong is what came of it. Throws only when the run is stopped. */
export async function look<Value>(work: () => Promise<Value>): Promise<Look<Value>> {
  try {
    return known(await work());
  } catch (error) {
    const problem = problemOf(error);
    if (problem.code === 'stopped') throw error;
    return { kind: 'failed', problem };
  }
}

/** Looks at something by means of something else, and does not where that is not there. @param needs such as "needs settings" */
export async function lookWith<From, Value>(
  from: Look<From>,
  needs: string,
  work: (value: From) => Promise<Value>,
): Promise<Look<Value>> {
  if (from.kind === 'known') return look(() => work(from.value));
  return unlooked(from.kind === 'unknown' ? from.why : needs);
}

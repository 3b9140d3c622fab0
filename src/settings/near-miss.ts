import { distance } from 'fastest-levenshtein';

/**
 * The candidate that somebody who wrote `word` most likely meant, or nothing where none is near.
 * Near is at most three letters away, and less than half of the longer one; case, `-` and `_` do not count.
 */
export function nearest(word: string, candidates: readonly string[]): string | undefined {
  let best: { candidate: string; steps: number } | undefined;
  for (const candidate of candidates) {
    const steps = distance(plain(word), plain(candidate));
    if (isNear(steps, word, candidate) && (!best || steps < best.steps)) best = { candidate, steps };
  }
  return best?.candidate;
}

/** The hint that names the nearest candidate, or nothing where none is near. */
export function didYouMean(word: string, candidates: readonly string[]): string | undefined {
  const candidate = nearest(word, candidates);
  return candidate === undefined ? undefined : `Did you mean \`${candidate}\`?`;
}

function plain(word: string): string {
  return word.toLowerCase().replace(/[-_]/g, '');
}

function isNear(steps: number, word: string, candidate: string): boolean {
  return steps <= 3 && 2 * steps < Math.max(word.length, candidate.length);
}

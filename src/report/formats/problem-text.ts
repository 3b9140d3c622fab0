import type { Problem } from '../../model/problem.ts';
import { plainSentence } from '../strip-controls.ts';

/** What a problem says and what to do about it, in one line, for readers that have one place for both. */
export function problemText({ message, hint }: Problem): string {
  return [message, hint].flatMap((text) => (text === undefined ? [] : plainSentence(text))).join(' ');
}

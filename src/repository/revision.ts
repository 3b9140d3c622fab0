import { GitError } from './git.ts';

/** Whether a text is a full object id: 40 hexadecimal digits, or 64 in a SHA-256 repository. */
export function isObjectId(text: string): boolean {
  return /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(text);
}

/**
 * Lets a revision through that git cannot mistake for an option.
 *
 * @throws GitError `bad-revision`
 */
export function safeRevision(revision: string): string {
  if (/^[^-]/.test(revision) && !/\p{Cc}/u.test(revision)) return revision;
  throw new GitError({
    kind: 'bad-revision',
    message: `A commit was expected (an id, a branch, a tag), but ${JSON.stringify(revision)} came.`,
    hint: 'A revision is not empty, does not begin with `-` and holds no control characters.',
  });
}

/**
 * Lets a full object id through, and nothing else.
 *
 * @throws GitError `bad-revision`
 */
export function objectId(text: string): string {
  if (isObjectId(text)) return text;
  throw new GitError({
    kind: 'bad-revision',
    message: `The full id of a git object was expected, but ${JSON.stringify(text)} came.`,
  });
}

import type { Problem } from '../../model/problem.ts';
import type { RecordStore } from '../../repository/repository.ts';

/** The store of a repository without a remote, for commands that only look: nothing can have been recorded, and nothing will be. */
export function createNoStore(): RecordStore {
  const conflict = { kind: 'conflict' } as const;
  return {
    read: async () => ({ kind: 'none', version: '' }),
    write: async () => conflict,
    remove: async () => conflict,
  };
}

/** What a plan says that has no remote to look for a record in. */
export function noRemoteNotice(): Problem {
  return {
    level: 'notice',
    code: 'git-no-remote',
    message: 'The repository has no remote that could hold a record of what is published, so every page counts as new.',
    hint: 'To publish, add a remote (`git remote add origin URL`), or use `--state commit`, which stores nothing.',
  };
}

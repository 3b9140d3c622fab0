import type { Repository } from '../../repository/repository.ts';

/**
 * The full id of a commit that somebody named, as this clone knows it, else as the remote does: by its full id, as a tag or as a branch.
 * Of a remote's commit only that one is fetched. Undefined where it is nowhere.
 *
 * @throws GitError when the name cannot be one, or the remote cannot be asked
 */
export async function findCommit(repository: Repository, revision: string): Promise<string | undefined> {
  const here = await repository.resolveCommit(revision);
  if (here !== undefined) return here;
  if (await repository.fetchCommit(revision)) return repository.resolveCommit(revision);
  for (const ref of [`refs/tags/${revision}`, `refs/heads/${revision}`]) {
    const id = await repository.fetchRef(ref);
    if (id !== undefined) return repository.resolveCommit(id);
  }
  return undefined;
}

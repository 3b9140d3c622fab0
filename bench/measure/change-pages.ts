import { type FileToImport, importCommit } from './import-commit.ts';
import { git } from './site.ts';

/** Makes a commit on the branch that is checked out in which each of these pages ends with one more sentence. */
export async function changePages(directory: string, paths: readonly string[], sentence: string): Promise<void> {
  const ref = git(directory, 'symbolic-ref', 'HEAD');
  const files = paths.map(
    (path): FileToImport => ({
      path,
      text: `${git(directory, 'show', `HEAD:${path}`)}\n\n${sentence}\n`,
    }),
  );
  await importCommit(directory, { ref, from: `${ref}^0` }, files);
}

/** Makes a commit on the branch that is checked out with one more file, which is no page. */
export async function addFile(directory: string, path: string): Promise<void> {
  const ref = git(directory, 'symbolic-ref', 'HEAD');
  await importCommit(directory, { ref, from: `${ref}^0` }, [{ path, text: path }]);
}

/** So many of them, spread evenly. */
export function spread<One>(all: readonly One[], count: number): readonly One[] {
  const step = Math.max(1, Math.floor(all.length / count));
  return all.filter((_, at) => at % step === 0).slice(0, count);
}

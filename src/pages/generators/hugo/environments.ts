import type { Problem } from '../../../model/problem.ts';

/**
 * Configuration of other environments than a build's own, `production` (`config/staging/hugo.toml`,
 * https://gohugo.io/configuration/introduction/), which is not read here. Its cascades may protect pages or hold them back, so where
 * permissions are configured it is an error; `development` alone is never that of a build.
 *
 * @param folder of the project: empty, or ending with a slash
 */
export function environmentProblems(
  folder: string,
  paths: ReadonlySet<string>,
  hasPermissions: boolean,
): readonly Problem[] {
  if (!hasPermissions) return [];
  const pattern = /^config\/(?!(?:_default|production|development)\/)[^/]+\/[^/]+\.(?:toml|ya?ml|json)$/;
  return [...paths]
    .filter((path) => path.startsWith(folder) && pattern.test(path.slice(folder.length)))
    .map((path) => ({
      level: 'error',
      code: 'configuration-of-environment',
      message:
        'Configuration must stand in `config/_default` or `config/production`, but this file is of another environment, which is not read: what it protects or holds back is not known.',
      hint: 'Move what counts for pages (`cascade`, `permalinks`, `uglyURLs`) to `config/_default`; or take the file out of the repository.',
      path,
    }));
}

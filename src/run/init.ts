import { lstat, mkdir, realpath, writeFile } from 'node:fs/promises';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { filesToRead } from '../init/listing.ts';
import { type InitOptions, type NewFile, type Prepared, prepareInit } from '../init/prepare.ts';
import type { Problem } from '../model/problem.ts';
import type { TreeFile } from '../pages/page.ts';
import { type OpenedRepository, openRepository } from '../repository/open.ts';
import type { Repository } from '../repository/repository.ts';
import { parseSettings, SETTINGS_PATHS } from '../settings/load.ts';

/** Where to look, and what is known already. */
export interface InitRequest {
  /** Any folder of the repository; that of the settings where somebody named it. */
  readonly directory: string;
  /** Nobody named a folder, so the settings belong into the root of the repository. */
  readonly isAnyFolder: boolean;
  /** For git; holds no secret. */
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly options: InitOptions;
}

export type InitLook =
  | {
      readonly kind: 'prepared';
      readonly prepared: Prepared;
      /** Root of the repository on disk. */
      readonly root: string;
      /** Folder of the settings on disk. */
      readonly directory: string;
      /** The same from the root: empty, or ending with a slash. */
      readonly workingDirectory: string;
      /** What is there already, and stays as it is. */
      readonly left: readonly string[];
      readonly files: readonly NewFile[];
    }
  | { readonly kind: 'mistake'; readonly problem: Mistake };

/** Nothing is written, and this is why. */
type Mistake = Pick<Problem, 'message' | 'hint'>;

/**
 * Looks at the work tree of a repository as it is, new files among it, and says what would be written. Nothing is changed.
 *
 * @throws GitError where there is no repository, or git cannot be used
 */
export async function lookForInit(request: InitRequest): Promise<InitLook> {
  const { directory, environment } = request;
  await using opened = await openRepository({ directory, environment, snapshot: 'work-tree' });
  const { root } = opened;
  const workingDirectory = request.isAnyFolder ? '' : opened.workingDirectory;
  const known = await existing(
    SETTINGS_PATHS.map((path) => workingDirectory + path),
    root,
  );
  if (known[0] !== undefined) return { kind: 'mistake', problem: settingsThere(known[0]) };
  const prepared = await prepare(opened, workingDirectory, request.options);
  const [mistake] = mistakesIn(prepared);
  if (mistake !== undefined) return { kind: 'mistake', problem: mistake };
  const job = prepared.ci.kind === 'none' ? undefined : oddFolder(workingDirectory);
  if (job !== undefined) return { kind: 'mistake', problem: job };
  const left = await existing(
    prepared.files.map(({ path }) => path),
    root,
  );
  const files = prepared.files.filter(({ path }) => !left.includes(path));
  const blocked = await blockedPath(root, files);
  if (blocked !== undefined) return { kind: 'mistake', problem: blocked };
  return {
    kind: 'prepared',
    prepared,
    root,
    directory: resolve(root, workingDirectory),
    workingDirectory,
    left,
    files,
  };
}

/** What somebody gave may not do: an id with a blank in it, say. */
function mistakesIn({ files }: Prepared): readonly Problem[] {
  const parsed = parseSettings(files[0].text, SETTINGS_PATHS[0]);
  return parsed.ok ? [] : parsed.problems;
}

async function prepare(opened: OpenedRepository, workingDirectory: string, options: InitOptions): Promise<Prepared> {
  const { repository, origin, snapshotCommit = 'HEAD' } = opened;
  const tree = await repository.tree(snapshotCommit);
  const own = tree.filter(({ path }) => path.startsWith(workingDirectory));
  const paths = own.map(({ path }) => path.slice(workingDirectory.length));
  const texts = await textsOf(repository, own, new Set(filesToRead(paths).map((path) => workingDirectory + path)));
  const listing = { paths, read: (path: string) => texts.get(workingDirectory + path), ...origin };
  const place = {
    allPaths: tree.map(({ path }) => path),
    workingDirectory,
    branch: await publishedBranch(opened),
    repository: origin.repository,
  };
  return prepareInit(listing, options, place);
}

/** The texts of the files that were asked for, by path. */
async function textsOf(
  repository: Repository,
  files: readonly TreeFile[],
  asked: ReadonlySet<string>,
): Promise<ReadonlyMap<string, string>> {
  const named = files.filter(({ path }) => asked.has(path));
  const byBlob = Map.groupBy(named, ({ blob }) => blob);
  const texts = new Map<string, string>();
  for await (const { blob, content } of repository.readBlobs(byBlob.keys())) {
    // As editors on Windows write it, a text says the same.
    const text = content
      .toString('utf8')
      .replace(/^\ufeff/, '')
      .replaceAll('\r\n', '\n');
    for (const { path } of byBlob.get(blob) ?? []) texts.set(path, text);
  }
  return texts;
}

/** `main` or `master` where there is one, because somebody may be at work on another branch; else that one. */
async function publishedBranch({ repository, origin, remote }: OpenedRepository): Promise<string> {
  const { branch = 'main' } = origin;
  const isUsual = branch === 'main' || branch === 'master';
  for (const name of isUsual ? [] : ['main', 'master']) {
    const refs = [`refs/heads/${name}`, ...(remote === undefined ? [] : [`refs/remotes/${remote}/${name}`])];
    for (const ref of refs) if ((await repository.resolveCommit(ref)) !== undefined) return name;
  }
  return branch;
}

/** Those of the paths that are there, be it as a link that leads nowhere. */
async function existing(paths: readonly string[], root: string): Promise<readonly string[]> {
  const found: string[] = [];
  for (const path of paths) if (await isThere(join(root, path))) found.push(path);
  return found;
}

async function isThere(path: string): Promise<boolean> {
  try {
    await lstat(path);
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR'))
      return false;
    throw error;
  }
}

/** A folder whose name a job would take for an expression of its own, or that breaks the line it stands in. */
function oddFolder(folder: string): Mistake | undefined {
  if (!/[\p{Cc}\u2028\u2029]|\$[{([]/u.test(folder)) return undefined;
  return {
    message: `The name of the folder \`${folder}\` cannot stand in the job of a CI, which would take a part of it for something else.`,
    hint: 'Rename the folder, or add `--ci none`: then only the settings are written.',
  };
}

/** What keeps a file from being made: something above it is a link, or is no folder. */
async function blockedPath(root: string, files: readonly NewFile[]): Promise<Mistake | undefined> {
  for (const { path } of files) {
    const names = path.split('/').slice(0, -1);
    for (const index of names.keys()) {
      const folder = names.slice(0, index + 1).join('/');
      const found = await lstat(join(root, folder)).catch(() => undefined);
      if (found !== undefined && !found.isDirectory()) return notAFolder(path, folder, found.isSymbolicLink());
    }
  }
  return undefined;
}

function notAFolder(path: string, folder: string, isLink: boolean): Mistake {
  const what = isLink ? 'a symbolic link, which is not followed' : 'a file';
  return {
    message: `\`${path}\` cannot be written, because \`${folder}\` is ${what}. Nothing was written.`,
    hint: '`--ci` names another CI, or `none`.',
  };
}

function settingsThere(path: string): Problem {
  return {
    level: 'error',
    code: 'settings-exist',
    message: `\`init\` writes the first settings, but there are some already: \`${path}\`. They stay as they are.`,
    hint: '`docs-to-coveo check` tells what they come to. For a second site, name its folder: `--working-directory FOLDER`.',
    path,
  };
}

/**
 * Writes new files below the root of a repository. What is there is never overwritten, and no link is followed.
 *
 * @throws Error where a file is there, or its folder leads out of the repository
 */
export async function writeNewFiles(root: string, files: readonly NewFile[]): Promise<void> {
  const real = await realpath(root);
  for (const { path, text } of files) {
    const folder = dirname(join(real, path));
    await makeFolder(real, folder);
    await writeFile(join(real, path), text, { flag: 'wx' });
  }
}

/** Folder by folder, so that nothing is made behind a link. */
async function makeFolder(root: string, folder: string): Promise<void> {
  let made = root;
  for (const name of relative(root, folder).split(sep)) {
    if (name === '') continue;
    made = join(made, name);
    await mkdir(made, { recursive: true });
    if ((await realpath(made)) !== made) throw new Error(`\`${made}\` is a symbolic link, which is not followed.`);
  }
}

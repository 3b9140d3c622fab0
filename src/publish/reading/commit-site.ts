import type { Problem } from '../../model/problem.ts';
import { takeContent } from '../../pages/content.ts';
import { generatorKind } from '../../pages/generators/generators.ts';
import type { ContentFile, TreeFile } from '../../pages/page.ts';
import {
  CODEOWNERS_PATHS,
  type OwnerIdentities,
  ownersAsIdentities,
  parseCodeowners,
} from '../../pages/permissions/codeowners.ts';
import { createPermissionRules } from '../../pages/permissions/rules.ts';
import type { Site } from '../../pages/site.ts';
import { decodeText } from '../../pages/text/decode-text.ts';
import type { Settings } from '../../settings/settings.ts';
import type { ReadingContext } from '../context.ts';
import { type KeptPages, keptPages } from './kept-pages.ts';

/** The documentation site as a commit holds it. */
export interface CommitSite {
  readonly site: Site;
  readonly commit: string;
  /** Files that may be pages, in the tree's order. */
  readonly files: readonly ContentFile[];
  /** All paths of the tree. */
  readonly paths: ReadonlySet<string>;
  /** All files of the tree. */
  readonly tree: readonly TreeFile[];
  /** Files that `content` would take if their paths were UTF-8, escaped. */
  readonly unnamed: readonly string[];
  /** Texts of the generator's configuration files, by path. */
  readonly configuration: ReadonlyMap<string, string>;
  /** When it was opened: dates of front matter are before or behind this moment, however long the run takes. */
  readonly moment: Date;
  /** What was read of its pages so far. */
  readonly kept: KeptPages;
  /** What is wrong with the generator's configuration. */
  readonly problems: readonly Problem[];
}

type Reader = Pick<ReadingContext, 'repository' | 'origin' | 'workingDirectory' | 'clock'>;

/** Opens the site of a commit: its tree, the generator bound to its configuration, the files that are its content. */
export async function openSite(context: Reader, commit: string, settings: Settings): Promise<CommitSite> {
  const tree = await context.repository.tree(commit);
  const paths = new Set(tree.map((file) => file.path));
  const { workingDirectory, origin } = context;
  const kind = generatorKind(settings.site.generator);
  const links = await context.repository.links(commit);
  const names = kind.configurationFiles(new Set([...paths, ...links]), settings, workingDirectory);
  const configuration = await readTexts(
    context,
    tree.filter((file) => names.includes(file.path)),
  );
  const { generator, problems } = kind.create({ settings, workingDirectory, configuration, paths });
  const owners = await codeownersOf(context, tree, settings);
  const permissions = createPermissionRules({
    settings: settings.permissions,
    provider: settings.identities?.provider,
    workingDirectory,
    ownersOf: owners.ownersOf,
  });
  const site: Site = { settings, generator, origin, workingDirectory, permissions };
  const unnamed = await unnamedOf(context, commit, settings);
  const files = takeContent(tree, settings.content, workingDirectory).filter((file) => generator.takes(file));
  return {
    site,
    commit,
    files,
    paths,
    tree,
    unnamed,
    configuration,
    moment: context.clock.now(),
    kept: keptPages(),
    problems: [
      ...linkedConfiguration(names, links, settings),
      ...problems,
      ...owners.problems,
      ...unnamedFiles(unnamed),
    ],
  };
}

async function unnamedOf(
  { repository, workingDirectory }: Reader,
  commit: string,
  { content }: Settings,
): Promise<readonly string[]> {
  const files = (await repository.unnamed(commit)).map((path) => ({ path, blob: '' }));
  return takeContent(files, content, workingDirectory).map(({ path }) => path);
}

/** One notice for all of them: nothing vanishes in silence. */
function unnamedFiles([first, ...others]: readonly string[]): readonly Problem[] {
  if (first === undefined) return [];
  const rest = others.length === 0 ? '' : `, and ${others.length} more`;
  return [
    {
      level: 'notice',
      code: 'path-not-utf8',
      message: `The path of a page must be UTF-8, but that of ${others.length + 1 === 1 ? 'one file' : `${others.length + 1} files`} is not, so no address can be made of it: \`${first.replaceAll('`', '?')}\`${rest}.`,
      hint: 'Rename it (`git mv`); bytes that are not ASCII are written as `\\xe9` here.',
    },
  ];
}

/** Configuration behind a link is not read, and may be what holds pages back or protects them. */
function linkedConfiguration(
  names: readonly string[],
  links: readonly string[],
  { permissions }: Settings,
): readonly Problem[] {
  return links
    .filter((path) => names.includes(path))
    .map((path) => ({
      level: permissions ? 'error' : 'warning',
      code: 'configuration-linked',
      message:
        "The generator's configuration must be a file of the repository, but this is a symbolic link; links are not followed.",
      hint: 'Commit the file itself.',
      path,
    }));
}

interface Owners {
  readonly ownersOf?: (path: string) => OwnerIdentities;
  readonly problems: readonly Problem[];
}

/** The owners of files by CODEOWNERS, where a rule asks for them. */
async function codeownersOf(context: Reader, tree: readonly TreeFile[], settings: Settings): Promise<Owners> {
  if (!settings.permissions?.rules.some(({ codeowners }) => codeowners)) return { problems: [] };
  const file = CODEOWNERS_PATHS.map((path) => tree.find((one) => one.path === path)).find((one) => one !== undefined);
  if (!file) return { problems: [] };
  const parsed = parseCodeowners((await readTexts(context, [file])).get(file.path) ?? '', file.path);
  if (!parsed.ok) return parsed;
  const { github } = settings.identities ?? {};
  const organization = github?.organization ?? context.origin.repository?.split('/')[0] ?? '';
  const names = { organization, users: github?.users ?? {} };
  const ownersOf = (path: string): OwnerIdentities => {
    const rule = parsed.ownersOf(path);
    const { identities, problems } = ownersAsIdentities(rule?.owners ?? [], names);
    return { identities, problems: problems.map((problem) => ({ ...problem, path: file.path, line: rule?.line })) };
  };
  return { ownersOf, problems: [] };
}

async function readTexts(context: Reader, files: readonly TreeFile[]): Promise<ReadonlyMap<string, string>> {
  const texts = new Map<string, string>();
  for await (const { file, content } of readFiles(context, files)) {
    const decoded = decodeText(content, file.path);
    texts.set(file.path, decoded.ok ? decoded.text : '');
  }
  return texts;
}

/** The files with their contents, in the same order, one in memory at a time. */
export async function* readFiles<File extends TreeFile>(
  context: Pick<ReadingContext, 'repository'>,
  files: readonly File[],
): AsyncGenerator<{ readonly file: File; readonly content: Buffer }> {
  // Git is not started for nothing.
  if (files.length === 0) return;
  let next = 0;
  for await (const { content } of context.repository.readBlobs(files.map((file) => file.blob))) {
    const file = files[next++];
    if (file) yield { file, content };
  }
}

import { came } from '../../../settings/wording.ts';
import type { FrontMatter } from '../../front-matter/front-matter.ts';
import type { Generator, GeneratorContext, GeneratorKind, Placement } from '../../generator.ts';
import type { ContentFile } from '../../page.ts';
import { failed, heldBack, pageBelowPrefix, shown, unpublished } from '../shared/placement.ts';
import { hugoAddress } from './address.ts';
import { disagreement } from './base-path.ts';
import { logicalPath, withCascades } from './cascade.ts';
import { lowerKeys } from './configuration-directory.ts';
import { hugoDate, unreadableDate } from './dates.ts';
import { environmentProblems } from './environments.ts';
import { type HugoClass, type HugoFile, hugoFile, without } from './file.ts';
import { type EntryOfProject, foldersAbove, withoutLanguage } from './hung.ts';
import { isIgnored, unreadablePatterns } from './ignored.ts';
import { hugoLinks, servedAt } from './links.ts';
import { otherAddresses } from './other-addresses.ts';
import {
  cascadesFor,
  filesOf,
  type Project,
  projectIn,
  projectOf,
  readProject,
  scheduleAbove,
  sectionKey,
  sectionsAbove,
} from './project.ts';
import { hugoVisibility } from './visibility.ts';

/**
 * Hugo (https://gohugo.io/content-management/urls/): the nearest `hugo.toml` at a content root or above it configures the root's
 * pages; content roots lie in the project's `contentDir` or are the project. Front matter of sections counts for its cascades.
 */
export const hugo: GeneratorKind = {
  configurationFiles(paths, settings, workingDirectory) {
    const projects = new Set(settings.content.map((entry) => projectOf(entry, workingDirectory, paths)));
    return [...projects].flatMap((project) => filesOf(project, paths));
  },
  create(context) {
    const { settings, workingDirectory, configuration } = context;
    const roots = settings.content.map((entry): [string, string] => [
      entry.root,
      projectOf(entry, workingDirectory, configuration),
    ]);
    const read = new Map(
      [...new Set(roots.map(([, folder]) => folder))].map((folder) => [folder, readProject(folder, context)]),
    );
    const projects = new Map(roots.map(([root, folder]) => [root, read.get(folder)]));
    const hasPermissions = settings.permissions !== undefined;
    const problems = [...read.values()].flatMap((project) => [
      ...project.problems,
      ...disagreement(project, settings),
      ...unreadablePatterns(project.config.ignored, project.path),
      ...environmentProblems(project.folder, context.paths ?? new Set(), hasPermissions),
    ]);
    return { generator: hugoGenerator(projects, context), problems };
  },
};

function hugoGenerator(projects: ReadonlyMap<string, Project | undefined>, context: GeneratorContext): Generator {
  const { settings, paths, workingDirectory } = context;
  const all = [...new Set(projects.values())].filter((project) => project !== undefined);
  const linksOf = hugoLinks(paths);
  const hungOf = ({ content: entry }: ContentFile, { folder }: Project): EntryOfProject => ({
    entry,
    entries: settings.content.filter(({ root }) => projects.get(root)?.folder === folder),
    workingDirectory,
    folder,
  });
  const classify = (file: ContentFile): { readonly project?: Project; readonly what: HugoClass } => {
    const project = projects.get(file.content.root);
    if (!project) return { what: { kind: 'nothing', reason: 'belongs to no project' } };
    if (isIgnored(file.path, project.config.ignored)) {
      return { what: { kind: 'nothing', reason: 'is ignored by `ignoreFiles`' } };
    }
    const exists = (path: string) => paths?.has(project.folder + path) ?? false;
    const what = hugoFile(file.path.slice(project.folder.length), project.config, exists);
    return { project: what.kind === 'file' ? projectIn(what.file.language, project) : project, what };
  };
  return {
    takes: (file) => classify(file).what.kind === 'file',
    configurationOf: (file) => {
      const { project, what } = classify(file);
      if (!project || what.kind === 'nothing') return what;
      const { mounts, baseUrl, byLanguage, ...config } = project.config;
      return { config, file: what.file, sections: sectionsAbove(what.file, project) };
    },
    servedFolders: [...projects.values()].flatMap((project) => (project ? servedBy(project) : [])),
    servedAt: (folder) =>
      all
        .map((project) => servedAt(folder, project, settings.content, workingDirectory))
        .find((at) => at !== undefined),
    linkRules: (file) => {
      const { project, what } = classify(file);
      return project && linksOf(project, what.kind === 'file' ? what.file.language : project.config.defaultLanguage);
    },
    otherAddresses: otherAddresses(all, context),
    place: (file, frontMatter, now) => {
      const { project, what } = classify(file);
      if (!project || what.kind === 'nothing')
        return unpublished(`the file ${what.kind === 'nothing' ? what.reason : 'belongs to no project'}`);
      const hung = hungOf(file, project);
      return place(file, what.file, frontMatter, { project, hung, siteUrl: settings.site.url, now });
    },
  };
}

/** Files of `static`, and those that lie beside the pages. */
function servedBy({ folder, config }: Project): readonly string[] {
  const content = config.mounts.filter(({ below }) => below === '').map((mount) => mount.folder);
  return [...config.static, ...content].map((name) => (name === '' ? folder : `${folder}${name}/`));
}

interface PlacedIn {
  readonly project: Project;
  readonly hung: EntryOfProject;
  readonly siteUrl: string;
  readonly now: Date;
}

function place(
  file: ContentFile,
  page: HugoFile,
  frontMatter: FrontMatter,
  { project, hung, siteUrl, now }: PlacedIn,
): Placement {
  const { config } = project;
  const data = withCascades(frontMatter.data, cascadesFor(page, project), { file: page, path: logicalPath(page) });
  const lower = lowerKeys(data);
  const placed = addressed(file, { page, data, lower, frontMatter, project, hung, siteUrl });
  const unreadable = unreadableDate(lower, page, config);
  if (unreadable !== undefined) return withoutDate(file, frontMatter, unreadable, lower[unreadable]);
  const visibility = hugoVisibility(lower, page, config, now);
  if ('hidden' in visibility) return heldBack(visibility.hidden, placed);
  const above = scheduleAbove(page, project, now);
  if ('hidden' in above) return heldBack(above.hidden, placed);
  const until = earliest(visibility.until, above.until)?.toISOString();
  return placed.kind === 'page' ? { ...placed, until } : placed;
}

interface PageParts {
  readonly page: HugoFile;
  /** With what cascades to it. */
  readonly data: Readonly<Record<string, unknown>>;
  /** The same with keys in lower case. */
  readonly lower: Readonly<Record<string, unknown>>;
  readonly frontMatter: FrontMatter;
  readonly project: Project;
  readonly hung: EntryOfProject;
  readonly siteUrl: string;
}

/** Where a page is, if it is published. */
function addressed(
  file: ContentFile,
  { page, data, lower, frontMatter, project, hung, siteUrl }: PageParts,
): Placement {
  const { config } = project;
  if (typeof lower.url === 'string' && /^https?:/i.test(lower.url)) return withProtocol(file, frontMatter, lower.url);
  const date = hugoDate('date', lower, page, config);
  const dropped = foldersAbove(hung, config);
  const above = page.sections.slice(0, dropped);
  const sectionData = (folders: readonly string[]) =>
    project.sections.get(sectionKey(page.language, [...above, ...folders]));
  const address = hugoAddress({ file: without(dropped, page, config), data: lower, date, config, sectionData });
  if (!address.ok) return unfilled(file, frontMatter, address.token, address.reason);
  const language = config.languages.length > 1 && lower.language === undefined ? { language: page.language } : {};
  const facts = {
    data: { ...language, ...data },
    dialect: config.dialect,
    rule: address.rule,
    place: frontMatter.placeOf('url') ?? frontMatter.placeOf('slug'),
  };
  return pageBelowPrefix(file, siteUrl, withoutLanguage(address.path, page.language, hung, config), facts);
}

function earliest(...moments: readonly (Date | undefined)[]): Date | undefined {
  return moments.filter((moment) => moment !== undefined).sort((one, other) => one.getTime() - other.getTime())[0];
}

/** Hugo stops at it. */
function withoutDate(file: ContentFile, { data, placeOf }: FrontMatter, key: string, value: unknown): Placement {
  const written = Object.keys(data).find((name) => name.toLowerCase() === key);
  return failed(file, written === undefined ? undefined : placeOf(written), {
    code: 'date-invalid',
    message: `\`${written ?? key}\` must be a date, because it decides when the page is published, but ${value instanceof Date ? 'the calendar does not have it' : came(value)}, so the page is not published.`,
    hint: 'Write it as `2026-01-31` or `2026-01-31T10:00:00Z`, or remove it.',
  });
}

/** Hugo stops at it. */
function withProtocol(file: ContentFile, { placeOf }: FrontMatter, url: string): Placement {
  return failed(file, placeOf('url'), {
    code: 'address-invalid',
    message: `\`url\` must be a path below the site, but it is \`${shown(url)}\`.`,
    hint: 'Write the path alone, with a slash before it.',
  });
}

function unfilled(
  file: ContentFile,
  { placeOf }: FrontMatter,
  token: string,
  reason: 'unknown' | 'undated',
): Placement {
  const isUndated = reason === 'undated';
  return failed(file, placeOf('url'), {
    code: isUndated ? 'permalink-date-missing' : 'permalink-placeholder',
    message: `The address of the page \`${shown(file.path)}\` uses \`${shown(token)}\`, ${isUndated ? 'but the page has no date' : 'which Hugo does not know'}.`,
    hint: isUndated
      ? 'Add `date: 2026-01-31` to its front matter.'
      : 'The tokens are listed at https://gohugo.io/configuration/permalinks/#tokens.',
  });
}

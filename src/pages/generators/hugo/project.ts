import { append } from '../../../model/append.ts';
import type { Problem } from '../../../model/problem.ts';
import type { ContentRoot } from '../../../settings/settings.ts';
import { generatorFrontMatter } from '../../front-matter/front-matter.ts';
import type { Mapping } from '../../front-matter/values.ts';
import type { GeneratorContext, Placement } from '../../generator.ts';
import { configFolders, nearestFile } from '../shared/configuration-files.ts';
import { shown } from '../shared/placement.ts';
import { logicalPath, withCascades } from './cascade.ts';
import { cascadeOf, configIn, type HugoCascade, type HugoConfig, readHugoConfig } from './config.ts';
import { configurationFilesOf, lowerKeys, MAIN_FILES } from './configuration-directory.ts';
import { type HugoFile, hugoFile } from './file.ts';
import { isMarkdown } from './mounted.ts';
import { hugoSchedule, type PageVisibility } from './visibility.ts';

/** A section's own file, in any format that Hugo reads (https://gohugo.io/content-management/formats/): its cascades count in each. */
const SECTION =
  /(?:^|\/)_index(?:\.[^./]+)?\.(?:md|markdown|mdown|mkdn?|mdx|html?|adoc|asciidoc|ad|rst|org|pandoc|pdc)$/;

/** A Hugo project of the repository. */
export interface Project {
  /** From the root of the repository: empty, or ending with a slash. */
  readonly folder: string;
  readonly config: HugoConfig;
  /** Path of its main configuration file. */
  readonly path?: string | undefined;
  readonly problems: readonly Problem[];
  /** Front matter of sections, keys in lower case, by language and path of folders. */
  readonly sections: ReadonlyMap<string, Readonly<Mapping>>;
}

/** Folder of the project that a content entry belongs to. */
export function projectOf(entry: ContentRoot, workingDirectory: string, files: { has(path: string): boolean }): string {
  const folders = configFolders(entry, workingDirectory);
  const path = nearestFile(folders, MAIN_FILES, files);
  return path === undefined ? workingDirectory : path.replace(/(?:config\/_default\/)?[^/]*$/, '');
}

/** The configuration, weakest first, and the front matter of sections. */
export function filesOf(project: string, paths: ReadonlySet<string>): readonly string[] {
  const sections = [...paths].filter((path) => path.startsWith(project) && SECTION.test(path));
  return [...configurationFilesOf(project, paths), ...sections];
}

/** Reads what `filesOf` named. */
export function readProject(folder: string, { configuration, paths }: GeneratorContext): Project {
  const own = [...configuration].filter(([path]) => path.startsWith(folder));
  const files = configurationFilesOf(folder, configuration.keys());
  const { config, problems: found } = readHugoConfig(
    new Map(files.map((path) => [path, configuration.get(path) ?? ''])),
  );
  const problems = [...found];
  const sections = new Map<string, Readonly<Mapping>>();
  for (const [path, text] of own.filter(([name]) => SECTION.test(name))) {
    const asMarkdown = path.slice(folder.length).replace(/\.[^./]+$/, '.md');
    const what = hugoFile(asMarkdown, config, (other) => paths?.has(folder + other) ?? false);
    if (what.kind !== 'file') continue;
    const parsed = generatorFrontMatter(text, path, 'hugo');
    // A section whose front matter is broken is told of as a page, where it is one.
    if (!parsed.ok && !isMarkdown(path)) append(problems, parsed.problems);
    const key = sectionKey(what.file.language, what.file.sections);
    if (parsed.ok && (isMarkdown(path) || !sections.has(key))) sections.set(key, lowerKeys(parsed.frontMatter.data));
  }
  return { folder, config, path: files[0], problems, sections };
}

/** A project as the pages of a language see it. */
export function projectIn(language: string, project: Project): Project {
  return { ...project, config: configIn(language, project.config) };
}

/** Names a section among `sections` of a project; folders that make one path (`logicalPath`) are one section. */
export function sectionKey(language: string, folders: readonly string[]): string {
  return `${language}:${folders.join('/').toLowerCase().replaceAll(' ', '-')}`;
}

/** Front matter of the sections that a page is in, the nearest first; a section is in itself. */
export function sectionsAbove({ language, sections }: HugoFile, project: Project): readonly Readonly<Mapping>[] {
  const folders = Array.from({ length: sections.length + 1 }, (_, up) => sections.slice(0, sections.length - up));
  return folders.map((path) => project.sections.get(sectionKey(language, path))).filter((data) => data !== undefined);
}

/** A section of a project, as cascades of the sections above it make it. */
interface Section {
  readonly file: HugoFile;
  readonly data: Readonly<Mapping>;
}

/** The cascades that reach a page, the strongest first. */
export function cascadesFor(page: HugoFile, project: Project): readonly HugoCascade[] {
  return [...sectionsAbove(page, project).flatMap(({ cascade }) => cascadeOf(cascade)), ...project.config.cascade];
}

/** Whether Hugo builds the sections above a page, and for how long; a page of a section that it does not build is not there. */
export function scheduleAbove(page: HugoFile, project: Project, now: Date): PageVisibility {
  let until: Date | undefined;
  for (const { file, data } of ancestors(page, project)) {
    const schedule = hugoSchedule(data, file, project.config, now);
    if ('hidden' in schedule) return { hidden: ofSection(file, schedule.hidden) };
    if (schedule.until && (!until || schedule.until < until)) until = schedule.until;
  }
  return { until };
}

function ofSection({ sections }: HugoFile, hidden: Placement): Placement {
  if (hidden.kind !== 'unpublished') return hidden;
  return { ...hidden, reason: `Hugo does not build its section \`/${shown(sections.join('/'))}\`: ${hidden.reason}` };
}

function ancestors({ kind, sections, language }: HugoFile, project: Project): readonly Section[] {
  const isSection = kind !== 'page';
  const folders = Array.from({ length: sections.length + (isSection ? 0 : 1) }, (_, depth) => sections.slice(0, depth));
  return folders.flatMap((path): readonly Section[] => {
    const own = project.sections.get(sectionKey(language, path));
    if (!own) return [];
    const file: HugoFile = {
      kind: path.length === 0 ? 'home' : 'section',
      sections: path,
      baseName: '',
      language,
      fileName: '_index',
      isBundle: false,
    };
    return [
      { file, data: lowerKeys(withCascades(own, cascadesFor(file, project), { file, path: logicalPath(file) })) },
    ];
  });
}

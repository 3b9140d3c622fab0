import type { Problem } from '../../../model/problem.ts';
import type { ContentRoot, Settings } from '../../../settings/settings.ts';
import { documentIdFrom } from '../../document-id.ts';
import { isYes } from '../../front-matter/flags.ts';
import type { FrontMatter } from '../../front-matter/front-matter.ts';
import type { Generator, GeneratorContext, GeneratorKind, Placement } from '../../generator.ts';
import { mdxInclusions } from '../../includes/mdx.ts';
import { momentOf } from '../../metadata/values.ts';
import type { ContentFile } from '../../page.ts';
import { folderOf } from '../../text/joined-path.ts';
import { configFolders, nearestFile } from '../shared/configuration-files.ts';
import { heldBack, pageAt, unpublished } from '../shared/placement.ts';
import { blogPath, docusaurusAddress } from './address.ts';
import { docusaurusDialect } from './dialect.ts';
import { type DocusaurusFile, type DocusaurusProject, defaultTranslation, docusaurusFile, prefixed } from './file.ts';
import { docusaurusLinks } from './links.ts';
import { otherAddresses } from './other-addresses.ts';
import { versionsIn } from './versions.ts';

const CONFIG_NAMES = ['js', 'ts', 'mjs', 'cjs', 'mts', 'cts'].map((extension) => `docusaurus.config.${extension}`);

/**
 * Docusaurus 3 (https://docusaurus.io/docs): docs with versions, blogs, single pages and their translations. Its configuration is
 * code, so what it says about addresses comes from `site.docusaurus`; `versions.json` is data and is read.
 */
export const docusaurus: GeneratorKind = {
  configurationFiles(paths, settings, workingDirectory) {
    const { docs } = settings.site.docusaurus;
    const folder = projectFolder(settings, workingDirectory, paths);
    return docs.map((plugin) => `${folder}${prefixed(plugin, 'versions.json')}`).filter((path) => paths.has(path));
  },
  create(context) {
    const { settings, workingDirectory, configuration, paths = new Set<string>() } = context;
    const folder = projectFolder(settings, workingDirectory, paths);
    const { docusaurus: options } = settings.site;
    const found = options.docs.map((plugin) => ({
      id: plugin.id,
      ...versionsIn(folder, plugin, configuration, paths),
    }));
    const versions = new Map(found.map(({ id, versions: names }) => [id, names]));
    const problems: readonly Problem[] = found.flatMap((one) => one.problems);
    return { generator: docusaurusGenerator({ folder, options, versions }, context), problems };
  },
};

/** The folder of the settings, else that of the nearest configuration, at a content root, above it, or anywhere below. */
function projectFolder(settings: Settings, workingDirectory: string, paths: ReadonlySet<string>): string {
  const { folder } = settings.site.docusaurus;
  if (folder !== undefined)
    return folder === '.' ? workingDirectory : `${workingDirectory}${folder.replace(/\/+$/, '')}/`;
  const near = settings.content.map((entry: ContentRoot) =>
    nearestFile(configFolders(entry, workingDirectory), CONFIG_NAMES, paths),
  );
  const path = near.find((found) => found !== undefined) ?? below(workingDirectory, paths);
  return path === undefined ? workingDirectory : folderOf(path);
}

function below(workingDirectory: string, paths: ReadonlySet<string>): string | undefined {
  const found = [...paths].filter(
    (path) => path.startsWith(workingDirectory) && CONFIG_NAMES.some((name) => path.endsWith(`/${name}`)),
  );
  return found.toSorted((one, other) => one.length - other.length)[0];
}

function docusaurusGenerator(project: DocusaurusProject, context: GeneratorContext): Generator {
  const { settings, paths } = context;
  const makesWay = (file: DocusaurusFile) => {
    const path = defaultTranslation(file, project);
    return path !== undefined && paths?.has(path) === true;
  };
  return {
    takes: ({ path }) => docusaurusFile(path, project) !== undefined,
    // The options are settings, which touch every page anyway.
    configurationOf({ path }) {
      const file = docusaurusFile(path, project);
      return file ? [file, file.kind === 'doc' ? project.versions.get(file.docs.id) : null, makesWay(file)] : null;
    },
    place(content, frontMatter) {
      const file = docusaurusFile(content.path, project);
      if (!file) return unpublished('Docusaurus makes no page of it');
      if (makesWay(file)) return unpublished('its translation for the default locale takes its place');
      return place(content, file, frontMatter, { project, siteUrl: settings.site.url });
    },
    servedFolders: [`${project.folder}static/`],
    linkRules: docusaurusLinks(project),
    otherAddresses: otherAddresses(project, context),
    inclusions: (file, text) => mdxInclusions(file, text, project.folder),
    keepsSnippets: (path) => path.startsWith(project.folder) && /\.mdx?$/.test(path),
  };
}

function place(
  content: ContentFile,
  file: DocusaurusFile,
  { data, placeOf }: FrontMatter,
  { project, siteUrl }: { readonly project: DocusaurusProject; readonly siteUrl: string },
): Placement {
  const { path, rule } = docusaurusAddress(file, data, project);
  const address = documentIdFrom(siteUrl, `${content.content.prefix}${path}`);
  const facts = { data: withPath(file, data, project), rule, dialect: docusaurusDialect(data), place: placeOf('slug') };
  const placed = pageAt(content, path, address, facts);
  if (isYes(data.draft)) return heldBack(unpublished('`draft` is `true`'), placed);
  return isYes(data.unlisted) ? heldBack(unpublished('`unlisted` is `true`'), placed) : placed;
}

/** Front matter with what the path tells: the date of a post, the language of a translation. */
function withPath(
  file: DocusaurusFile,
  data: FrontMatter['data'],
  { options }: DocusaurusProject,
): Readonly<Record<string, unknown>> {
  const date = file.kind === 'post' && data.date === undefined ? momentOf(blogPath(file.path).date) : undefined;
  const isTranslated = file.locale !== undefined && file.locale !== options.defaultLocale;
  const language = isTranslated && data.language === undefined ? { language: file.locale } : {};
  return { ...(date === undefined ? {} : { date }), ...language, ...data };
}

import type { Problem } from '../../../model/problem.ts';
import type { ContentRoot, Settings } from '../../../settings/settings.ts';
import { baseOf } from '../../content.ts';
import type { FrontMatter } from '../../front-matter/front-matter.ts';
import type { Generator, GeneratorContext, GeneratorKind, Placement } from '../../generator.ts';
import type { ContentFile } from '../../page.ts';
import { configFolders, nearestFile } from '../shared/configuration-files.ts';
import { unpublished } from '../shared/placement.ts';
import { DEFAULT_CONFIG, type JekyllConfig, type ReadConfig, readJekyllConfig } from './config.ts';
import { configurationOfFile } from './configuration-of.ts';
import { placeDocument } from './document.ts';
import { type JekyllFile, jekyllFile } from './file.ts';
import { otherAddresses } from './other-addresses.ts';
import { placePage } from './page.ts';

/** In the order in which Jekyll looks for them (https://jekyllrb.com/docs/configuration/). */
const CONFIG_NAMES = ['_config.yml', '_config.yaml', '_config.toml'];

/**
 * Jekyll 4 (https://jekyllrb.com/docs/): the nearest `_config.yml` at a content root or above it configures the root's pages.
 * What GitHub Pages adds by plugins counts where the configuration names the plugin: jekyll-optional-front-matter and jekyll-readme-index.
 */
export const jekyll: GeneratorKind = {
  configurationFiles(paths, settings, workingDirectory) {
    const found = settings.content.map((entry) =>
      nearestFile(configFolders(entry, workingDirectory), CONFIG_NAMES, paths),
    );
    return [...new Set(found.filter((path) => path !== undefined))];
  },
  create(context) {
    const sources = new Map(context.settings.content.map((entry) => [entry.root, sourceOf(entry, context)]));
    return { generator: jekyllGenerator(sources, context), problems: problemsOf(sources, context.settings) };
  },
};

/** The Jekyll site that a content entry belongs to. */
interface Source {
  /** Folder of its source from the root of the repository: empty, or ending with a slash. */
  readonly folder: string;
  /** Path of its configuration file; undefined where there is none. */
  readonly path?: string | undefined;
  readonly read: ReadConfig;
}

/** By the root of the content entry. */
type Sources = ReadonlyMap<string, Source>;

function sourceOf(entry: ContentRoot, { workingDirectory, configuration }: GeneratorContext): Source {
  const path = nearestFile(configFolders(entry, workingDirectory), CONFIG_NAMES, configuration);
  if (path === undefined)
    return { folder: baseOf(entry, workingDirectory), read: { config: DEFAULT_CONFIG, problems: [] } };
  const read = readJekyllConfig(configuration.get(path) ?? '', path);
  const folder = path.slice(0, path.lastIndexOf('/') + 1) + (read.config.source === '' ? '' : `${read.config.source}/`);
  return { folder, path, read };
}

function jekyllGenerator(sources: Sources, context: GeneratorContext): Generator {
  const { settings, paths } = context;
  const sites = [...sources.values()].map(({ folder, read }) => ({ folder, config: read.config }));
  const linksOf = new Map([...sources].map(([root, { folder }]) => [root, { roots: [folder] }]));
  const known = new Map<string, JekyllFile>();
  const placed = (file: ContentFile): { readonly what: JekyllFile; readonly config: JekyllConfig } => {
    const source = sources.get(file.content.root);
    if (!source || !file.path.startsWith(source.folder)) return { what: OUTSIDE, config: DEFAULT_CONFIG };
    const { config } = source.read;
    const what = known.get(file.path) ?? jekyllFile(file.path.slice(source.folder.length), config);
    known.set(file.path, what);
    return { what, config };
  };
  const hasIndex = ({ path }: ContentFile) =>
    INDEX_EXTENSIONS.some((extension) => paths?.has(folderIndex(path) + extension));
  return {
    takes: (file) => placed(file).what.kind !== 'nothing',
    configurationOf: (file) => {
      const { what, config } = placed(file);
      return configurationOfFile(what, config, hasIndex(file));
    },
    linkRules: (file) => linksOf.get(file.content.root),
    otherAddresses: otherAddresses(sites, context),
    place: (file, frontMatter, now) => {
      const { what, config } = placed(file);
      return place(file, what, frontMatter, { config, siteUrl: settings.site.url, now, hasIndex: hasIndex(file) });
    },
  };
}

const OUTSIDE: JekyllFile = { kind: 'nothing', reason: 'is outside of the folder `source` of the configuration' };
const INDEX_EXTENSIONS = ['.html', '.md', '.markdown', '.htm', '.xhtml', '.xml'];

function folderIndex(path: string): string {
  return `${path.slice(0, path.lastIndexOf('/') + 1)}index`;
}

/** What the place of a file depends on besides itself. */
interface SiteOfFile {
  readonly config: JekyllConfig;
  readonly siteUrl: string;
  readonly now: Date;
  /** Whether another file of its folder is the folder's index. */
  readonly hasIndex: boolean;
}

function place(
  file: ContentFile,
  what: JekyllFile,
  frontMatter: FrontMatter,
  { hasIndex, ...site }: SiteOfFile,
): Placement {
  if (what.kind === 'nothing') return unpublished(`the file ${what.reason}`);
  if (what.kind === 'document') return placeDocument(file, what, frontMatter, site);
  return placePage(file, { path: what.path, hasIndex }, frontMatter, site);
}

function problemsOf(sources: Sources, settings: Settings): readonly Problem[] {
  const byPath = new Map([...sources.values()].map((source) => [source.path, source]));
  return [...byPath.values()].flatMap((source) => {
    const entries = settings.content.filter((entry) => sources.get(entry.root)?.path === source.path);
    return [...source.read.problems, ...disagreement(source, entries, settings.site.url)];
  });
}

/** `site.url` counts alone, but somebody who reads the configuration must know that it does. */
function disagreement({ path, read }: Source, entries: readonly ContentRoot[], siteUrl: string): readonly Problem[] {
  const { basePath } = read.config;
  const pathOf = (entry: ContentRoot) =>
    `${new URL(siteUrl).pathname}${entry.prefix}`
      .split('/')
      .filter((segment) => segment !== '')
      .join('/');
  const ours = entries.map(pathOf);
  if (basePath === undefined || ours.includes(basePath)) return [];
  return [
    {
      level: 'notice',
      code: 'base-path-differs',
      message: `Addresses begin with \`/${ours[0] ?? ''}\`, as \`site.url\` says, but Jekyll's own \`url\` and \`baseurl\` say \`/${basePath}\`.`,
      hint: 'If the site is served below another path than it was built for, this is right; else correct one of the two.',
      path,
      ...read.basePathPlace,
    },
  ];
}

import type { Problem } from '../../../model/problem.ts';
import type { FrontMatter } from '../../front-matter/front-matter.ts';
import { emptyMapping, isMapping, type Mapping } from '../../front-matter/values.ts';
import type { GeneratorContext } from '../../generator.ts';
import { readConfiguration } from '../shared/configuration-text.ts';
import { pluginsOf } from './plugins.ts';

/** Defaults for the pages below a folder, from a file of Material's plugin `meta`. */
export interface MetaDefaults {
  /** From the root of the repository, empty or ending with a slash. */
  readonly folder: string;
  readonly data: Readonly<Mapping>;
}

const FILE = '.meta.yml';
const NAMES = ['meta', 'material/meta'];

/** Files that may hold defaults of Material's plugin `meta`, among the paths of a tree. */
export function metaFiles(paths: ReadonlySet<string>, workingDirectory: string): readonly string[] {
  return [...paths].filter((path) => path.startsWith(workingDirectory) && /(?:^|\/)\.meta\.yml$/.test(path));
}

export interface MetaRequest {
  readonly plugins: unknown;
  /** Folder of the pages, from the root of the repository, ending with a slash. */
  readonly docs: string;
  /** Of the `mkdocs.yml`. */
  readonly path: string;
  readonly context: Pick<GeneratorContext, 'configuration' | 'settings'>;
}

/**
 * The defaults of Material's plugin `meta` (https://squidfunk.github.io/mkdocs-material/plugins/meta/), the outermost first; none where
 * `mkdocs.yml` does not name it.
 */
export function metaDefaults({ plugins, docs, path, context: { configuration, settings } }: MetaRequest): {
  readonly defaults: readonly MetaDefaults[];
  readonly problems: readonly Problem[];
} {
  const found = pluginsOf(plugins).find(([name]) => NAMES.includes(name));
  const options = isMapping(found?.[1]) ? found[1] : {};
  if (!found || options.enabled === false) return { defaults: [], problems: [] };
  const { meta_file: file = FILE } = options;
  if (file !== FILE) return { defaults: [], problems: [otherFile(path, settings.permissions !== undefined)] };
  const read = [...configuration.keys()]
    .filter((name) => name.startsWith(docs) && (name === docs + FILE || name.endsWith(`/${FILE}`)))
    .sort((one, other) => one.split('/').length - other.split('/').length || (one < other ? -1 : 1))
    .map((name) => ({
      folder: name.slice(0, -FILE.length),
      ...readConfiguration(configuration.get(name) ?? '', name, '1.1'),
    }));
  return {
    defaults: read.map(({ folder, data }) => ({ folder, data })),
    problems: read.flatMap(({ problems }) => problems),
  };
}

/** Front matter on top of the defaults of the folders that a page is in. Lists add up, as the plugin has it, and so do permission sets. */
export function withDefaults(frontMatter: FrontMatter, path: string, defaults: readonly MetaDefaults[]): FrontMatter {
  const above = defaults.filter(({ folder }) => path.startsWith(folder));
  if (above.length === 0) return frontMatter;
  const data = [...above.map((one) => one.data), frontMatter.data].reduce(merged, emptyMapping());
  return { ...frontMatter, data };
}

function merged(below: Readonly<Mapping>, above: Readonly<Mapping>): Readonly<Mapping> {
  const result = emptyMapping();
  for (const source of [below, above]) {
    for (const [key, value] of Object.entries(source))
      result[key] = key in result ? joined(key, result[key], value) : value;
  }
  return result;
}

function joined(key: string, below: unknown, above: unknown): unknown {
  if (isMapping(below) && isMapping(above)) return merged(below, above);
  if (Array.isArray(below) && Array.isArray(above)) return [...below, ...above];
  // The plugin stops at a list and a text. Who may see a page must not be lost by that.
  const isMixed = Array.isArray(below) !== Array.isArray(above);
  return key === 'permissions' && isMixed ? [below, above].flat() : above;
}

function otherFile(path: string, isError: boolean): Problem {
  return {
    level: isError ? 'error' : 'warning',
    code: 'generator-plugin',
    message: `The plugin \`meta\` must keep its defaults in files named \`${FILE}\`, but \`meta_file\` names others, which are not read${isError ? ', and may hold `permissions`' : ''}.`,
    hint: `Rename the files to \`${FILE}\`, and leave \`meta_file\` out.`,
    path,
  };
}

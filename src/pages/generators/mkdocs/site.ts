import type { Problem } from '../../../model/problem.ts';
import type { ContentRoot } from '../../../settings/settings.ts';
import type { Dialect } from '../../dialect.ts';
import { isMapping } from '../../front-matter/values.ts';
import type { GeneratorContext } from '../../generator.ts';
import { joinedPath } from '../../text/joined-path.ts';
import { configFolders, nearestFile } from '../shared/configuration-files.ts';
import { readConfiguration } from '../shared/configuration-text.ts';
import { blogsOf, type MkdocsBlog } from './blog.ts';
import { mkdocsDialect } from './dialect.ts';
import { exclusionsOf } from './exclusions.ts';
import { type Languages, languagesOf } from './languages.ts';
import { type MetaDefaults, metaDefaults } from './meta.ts';
import { redirectsOf } from './other-addresses.ts';
import { inheritedConfiguration, movingPlugins } from './plugins.ts';

export const CONFIG_NAMES = ['mkdocs.yml', 'mkdocs.yaml'];

/** A site as its `mkdocs.yml` has it. */
export interface MkdocsSite {
  readonly path?: string | undefined;
  /** From the root of the repository, with a slash at its end. */
  readonly docs: string;
  readonly directoryUrls: boolean;
  readonly dialect: Dialect | undefined;
  readonly languages: Languages;
  readonly blogs: readonly MkdocsBlog[];
  /** Addresses that a plugin sends on. */
  readonly redirects: readonly string[];
  /** In which snippets are looked for, from the root of the repository, each empty or ending with a slash. */
  readonly snippets: readonly string[];
  /** Files that go below every page. */
  readonly appended: readonly string[];
  /** Whether `mkdocs.yml` names these folders; else it is the one that holds it, with all that a project has. */
  readonly namesSnippets: boolean;
  /** Why MkDocs does not publish a file; to follow `the file`. */
  hides(path: string): string | undefined;
  readonly defaults: readonly MetaDefaults[];
  readonly problems: readonly Problem[];
}

/** The site of a content entry, by the nearest `mkdocs.yml`. */
export function siteOf(entry: ContentRoot, context: GeneratorContext): MkdocsSite {
  const { workingDirectory, configuration } = context;
  const path = nearestFile(configFolders(entry, workingDirectory), CONFIG_NAMES, configuration);
  // Python reads YAML 1.1; tags such as `!ENV` and `!!python/name` mean something to it alone.
  const { data, problems } = readConfiguration(configuration.get(path ?? '') ?? '', path ?? 'mkdocs.yml', '1.1');
  const folder = path === undefined ? workingDirectory : path.slice(0, path.lastIndexOf('/') + 1);
  const docsDir = typeof data.docs_dir === 'string' ? data.docs_dir : 'docs';
  const exclusions = exclusionsOf(data, path ?? 'mkdocs.yml');
  const segments = docsDir.split('/').filter((segment) => segment !== '' && segment !== '.');
  const docs = folder + segments.map((segment) => `${segment}/`).join('');
  const meta = metaDefaults({ plugins: data.plugins, docs, path: path ?? '', context });
  return {
    path,
    docs,
    directoryUrls: data.use_directory_urls !== false,
    // Without its configuration, nobody knows what is on.
    dialect: path === undefined ? undefined : mkdocsDialect(data, configuration.get(path) ?? ''),
    languages: languagesOf(data.plugins),
    blogs: blogsOf(data.plugins),
    redirects: redirectsOf(data.plugins),
    ...snippetFolders(data.markdown_extensions, folder),
    hides: exclusions.hides,
    defaults: meta.defaults,
    problems:
      path === undefined
        ? problems
        : [
            ...problems,
            ...inheritedConfiguration(data, path, context.settings.permissions !== undefined),
            ...movingPlugins(data.plugins, path),
            ...meta.problems,
            ...exclusions.problems,
          ],
  };
}

/** `base_path` and `auto_append` of the snippets (https://facelessuser.github.io/pymdown-extensions/extensions/snippets/#options). */
function snippetFolders(
  extensions: unknown,
  folder: string,
): Pick<MkdocsSite, 'snippets' | 'namesSnippets' | 'appended'> {
  const entries: readonly unknown[] = Array.isArray(extensions) ? extensions : [extensions];
  const options = entries.map((entry) => (isMapping(entry) ? entry['pymdownx.snippets'] : undefined)).find(isMapping);
  const written: readonly unknown[] = [options?.base_path ?? '.'].flat();
  const paths = written.map((path) => joinedPath(folder, typeof path === 'string' ? path : '.'));
  const snippets = paths.filter((path) => path !== undefined).map((path) => (path === '' ? '' : `${path}/`));
  const { auto_append: appended } = options ?? {};
  const names = (Array.isArray(appended) ? appended : []).filter((name) => typeof name === 'string');
  return { snippets, namesSnippets: options?.base_path !== undefined, appended: names };
}

/** Of a folder that nobody named for it, only texts are snippets. */
export function keepsSnippets(path: string, { snippets, namesSnippets }: MkdocsSite): boolean {
  return snippets.some((folder) => path.startsWith(folder)) && (namesSnippets || /\.(?:md|markdown|txt)$/.test(path));
}

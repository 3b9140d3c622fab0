import type { Problem } from '../../../model/problem.ts';
import { isMapping } from '../../front-matter/values.ts';

/** The plugins of a `mkdocs.yml`, by name, with their options as they are written: a list, or a mapping. */
export function pluginsOf(plugins: unknown): readonly (readonly [name: string, options: unknown])[] {
  const entries: readonly unknown[] = Array.isArray(plugins) ? plugins : isMapping(plugins) ? [plugins] : [];
  return entries.flatMap((entry): readonly (readonly [string, unknown])[] => {
    if (isMapping(entry)) return Object.entries(entry);
    return typeof entry === 'string' ? [[entry, null]] : [];
  });
}

/**
 * What is said of a `mkdocs.yml` that takes part of its configuration from another file, which is not read here: plugins, excluded files
 * and drafts may stand there. Where permissions are configured that is an error, since defaults of pages may hold some of them.
 *
 * @param path of the `mkdocs.yml`
 */
export function inheritedConfiguration(
  { INHERIT: inherited }: Readonly<Record<string, unknown>>,
  path: string,
  hasPermissions: boolean,
): readonly Problem[] {
  if (inherited === undefined || inherited === null) return [];
  return [
    {
      level: hasPermissions ? 'error' : 'warning',
      code: 'configuration-inherited',
      message:
        'The configuration must stand in this file alone, but `INHERIT` takes part of it from another one, which is not read: what is excluded or protected there is not known.',
      hint: 'Put what counts for pages (`docs_dir`, `exclude_docs`, `draft_docs`, `use_directory_urls`, `plugins`) into this file.',
      path,
    },
  ];
}

/** Plugins that put pages at addresses of their own rules, which are not known here. */
const MOVING_PLUGINS = ['monorepo', 'multirepo'];

/**
 * A warning for each plugin that gives pages addresses of its own.
 *
 * @param path of the `mkdocs.yml`
 */
export function movingPlugins(plugins: unknown, path: string): readonly Problem[] {
  return pluginsOf(plugins)
    .filter(([name]) => MOVING_PLUGINS.includes(name))
    .map(([name]) => ({
      level: 'warning',
      code: 'generator-plugin',
      message: `The plugin \`${name}\` gives pages addresses of its own, which are not known here: its pages may be published under others.`,
      hint: 'Keep the pages of the plugin out with `exclude` of the `content` entry.',
      path,
    }));
}

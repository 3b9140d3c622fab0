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

import { takeContent } from '../../content.ts';
import type { GeneratorContext } from '../../generator.ts';

/** Paths of the tree of which the settings make no pages. */
export function leftPaths({ settings, workingDirectory, paths }: GeneratorContext): readonly string[] {
  const all = [...(paths ?? [])];
  const files = all.map((path) => ({ path, blob: '' }));
  const taken = new Set(takeContent(files, settings.content, workingDirectory).map(({ path }) => path));
  return all.filter((path) => !taken.has(path));
}

import { baseOf } from '../../content.ts';
import type { GeneratorContext } from '../../generator.ts';

/** Folders that sites of many kinds serve as they are. */
const NAMES = ['public/', 'static/'];

/** Those of the names that lie beside a content root, or in the working directory, outside of the content. */
export function servedFolders({ settings, workingDirectory, paths }: GeneratorContext): readonly string[] {
  const bases = settings.content.map((entry) => baseOf(entry, workingDirectory));
  const beside = bases.map((base) => base.slice(0, base.lastIndexOf('/', base.length - 2) + 1));
  const folders = [...new Set([...beside, workingDirectory])].filter((folder) => folder.startsWith(workingDirectory));
  return folders
    .flatMap((folder) => NAMES.map((name) => folder + name))
    .filter((candidate) => !bases.some((base) => candidate.startsWith(base)))
    .filter((candidate) => paths !== undefined && [...paths].some((path) => path.startsWith(candidate)));
}

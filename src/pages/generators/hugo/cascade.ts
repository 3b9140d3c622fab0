import picomatch from 'picomatch';
import { emptyMapping, isMapping, type Mapping } from '../../front-matter/values.ts';
import type { HugoCascade } from './config.ts';
import type { HugoFile } from './file.ts';

/** A page as page matchers see it (https://gohugo.io/configuration/cascade/#target). */
export interface Matched {
  readonly file: HugoFile;
  /** Logical path: `/posts/my-page`, in lower case. */
  readonly path: string;
}

/** The logical path of a file: without extension, in lower case, hyphens for spaces. */
export function logicalPath({ sections, baseName }: HugoFile): string {
  const segments = baseName === '' ? sections : [...sections, baseName];
  return `/${segments.join('/')}`.toLowerCase().replaceAll(' ', '-');
}

/** Whether a target matches a page; one without keys matches all. What only other sites have (`environment` …) matches none. */
export function matchesTarget(target: Readonly<Mapping>, { file, path }: Matched): boolean {
  const languages = languagesOf(target);
  return (
    matchesGlob(target.path, path) &&
    matchesGlob(target.kind, file.kind) &&
    (languages === undefined || languages.some((language) => matchesGlob(language, file.language))) &&
    matchesGlob(target.environment, 'production')
  );
}

function languagesOf({ lang, sites }: Readonly<Mapping>): readonly unknown[] | undefined {
  if (lang !== undefined) return [lang];
  const matrix = isMapping(sites) && isMapping(sites.matrix) ? sites.matrix.languages : undefined;
  if (matrix === undefined) return undefined;
  return Array.isArray(matrix) ? matrix : [matrix];
}

function matchesGlob(glob: unknown, text: string): boolean {
  if (glob === undefined || glob === '') return true;
  return (
    typeof glob === 'string' &&
    picomatch.isMatch(text, glob.toLowerCase().replace(/^\{([^,{}]*)\}$/, '$1'), { dot: true })
  );
}

/** Values that a page gets from cascades, the strongest first; its own front matter is stronger than all of them. */
export function withCascades(
  own: Readonly<Mapping>,
  cascades: readonly HugoCascade[],
  page: Matched,
): Readonly<Mapping> {
  const result = Object.assign(emptyMapping(), own);
  const keys = new Set(Object.keys(own).map((key) => key.toLowerCase()));
  for (const { target, values } of cascades) {
    if (!matchesTarget(target, page)) continue;
    for (const [key, value] of Object.entries(values)) {
      if (keys.has(key.toLowerCase())) continue;
      keys.add(key.toLowerCase());
      result[key] = value;
    }
  }
  return result;
}

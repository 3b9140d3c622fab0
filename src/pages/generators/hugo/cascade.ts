import { emptyMapping, isMapping, type Mapping } from '../../front-matter/values.ts';
import type { HugoCascade } from './config.ts';
import type { HugoFile } from './file.ts';
import { hugoGlob, hugoGlobs } from './glob.ts';

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
  return (
    matchesGlob(target.path, path) &&
    matchesGlob(target.kind, file.kind) &&
    isOfLanguage(target, file.language) &&
    matchesGlob(target.environment, 'production')
  );
}

/** One that `lang` names, else one of `sites.matrix` (https://gohugo.io/configuration/cascade/#target). */
function isOfLanguage({ lang, sites }: Readonly<Mapping>, language: string): boolean {
  if (lang !== undefined) return matchesGlob(lang, language);
  const written = isMapping(sites) && isMapping(sites.matrix) ? sites.matrix.languages : undefined;
  if (written === undefined) return true;
  const globs = (Array.isArray(written) ? written : [written]).filter((glob) => typeof glob === 'string');
  return globs.length > 0 && hugoGlobs(globs)(language);
}

function matchesGlob(glob: unknown, text: string): boolean {
  if (glob === undefined || glob === '') return true;
  return typeof glob === 'string' && hugoGlob(glob)(text);
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

import { isMapping, type Mapping } from '../../front-matter/values.ts';
import { hugoGlob, hugoGlobs } from './glob.ts';

/** A folder of content (https://gohugo.io/configuration/module/#mounts). */
export interface HugoMount {
  /** From the project's folder, without slashes at its ends. */
  readonly folder: string;
  /** Where it is mounted below `content`. */
  readonly below: string;
  /** In lower case, the default language first; undefined where the names of files tell. */
  readonly languages?: readonly string[] | undefined;
  /** Whether the mount has a file at all, by its path in the folder. */
  takes(path: string): boolean;
}

/** The languages of a site. */
export interface SiteLanguages {
  /** What is set for each, by its code in lower case. */
  readonly settings: Readonly<Mapping>;
  readonly byDefault: string;
}

/**
 * The folders of content, in the order in which they have a file: mounts that the configuration names as they stand, else `contentDir`
 * of the site and its languages, of which the narrowest counts.
 */
export function mountsOf(data: Readonly<Mapping>, languages: SiteLanguages): readonly HugoMount[] {
  const named = writtenMounts(data, 'content').flatMap((mount): readonly HugoMount[] => {
    const of = languagesOf(mount, languages);
    if (of?.length === 0) return [];
    const below = folderOf(mount.target).split('/').slice(1).join('/');
    return [{ folder: folderOf(mount.source), below, languages: of, takes: filterOf(mount) }];
  });
  if (named.length > 0) return named;
  const all = () => true;
  const main = { folder: folderOf(data.contentdir ?? 'content'), below: '', takes: all };
  const own = Object.entries(languages.settings).flatMap(([language, settings]): readonly HugoMount[] => {
    const folder = textOf(mappingOf(settings).contentdir);
    return folder === undefined ? [] : [{ folder: folderOf(folder), below: '', languages: [language], takes: all }];
  });
  return [...own, main].sort((one, other) => other.folder.length - one.folder.length);
}

/** Folders whose files are served as they are: mounts at `static`, else `staticDir` (https://gohugo.io/configuration/all/#staticdir). */
export function staticFolders(data: Readonly<Mapping>): readonly string[] {
  const mounts = writtenMounts(data, 'static');
  if (mounts.length > 0)
    return mounts.filter(({ target }) => folderOf(target) === 'static').map(({ source }) => folderOf(source));
  const names = Object.keys(data).filter((key) => /^staticdir\d*$/.test(key));
  return names.length === 0 ? ['static'] : names.flatMap((name) => textsOf(data[name])).map(folderOf);
}

function writtenMounts(data: Readonly<Mapping>, component: string): readonly Readonly<Mapping>[] {
  const { mounts } = mappingOf(data.module);
  const all = (Array.isArray(mounts) ? mounts : []).map(mappingOf);
  return all.filter(({ target }) => folderOf(target).split('/')[0] === component);
}

/** A mount that names no language is of the one that the name of a file says. */
function languagesOf(
  { lang, sites }: Readonly<Mapping>,
  { settings, byDefault }: SiteLanguages,
): HugoMount['languages'] {
  if (typeof lang === 'string' && lang !== '') return [lang.toLowerCase()];
  const named = textsOf(mappingOf(mappingOf(sites).matrix).languages);
  if (named.length === 0) return undefined;
  const codes = [...new Set([byDefault, ...Object.keys(settings)])];
  return codes.filter(hugoGlobs(named));
}

/** By `files`, and by `includeFiles` and `excludeFiles` as before Hugo 0.153; what lies in a folder that is excluded is excluded. */
function filterOf({ files, includefiles, excludefiles }: Readonly<Mapping>): HugoMount['takes'] {
  const written = textsOf(files);
  const included = [...written.filter((one) => !one.startsWith('!')), ...textsOf(includefiles)].map(fromRoot);
  const excluded = [
    ...written.filter((one) => one.startsWith('!')).map((one) => one.slice(1).trim()),
    ...textsOf(excludefiles),
  ].map(fromRoot);
  return (path) => {
    const segments = path.split('/');
    const above = segments.map((_, index) => `/${segments.slice(0, index + 1).join('/')}`);
    if (above.some((one) => excluded.some((matches) => matches(one)))) return false;
    return included.length === 0 || included.some((matches) => matches(`/${path}`));
  };
}

function fromRoot(glob: string): (text: string) => boolean {
  return hugoGlob(glob.startsWith('/') ? glob : `/${glob}`);
}

function mappingOf(value: unknown): Readonly<Mapping> {
  return isMapping(value) ? value : {};
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

function textsOf(value: unknown): readonly string[] {
  return (Array.isArray(value) ? value : [value]).filter((entry) => typeof entry === 'string');
}

/** A folder without slashes at its ends and without `.` segments. */
export function folderOf(value: unknown): string {
  return (textOf(value) ?? '')
    .split('/')
    .filter((segment) => segment !== '' && segment !== '.')
    .join('/');
}

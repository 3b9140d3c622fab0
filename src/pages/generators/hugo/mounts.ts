import { isMapping, type Mapping } from '../../front-matter/values.ts';

/** A folder of content (https://gohugo.io/configuration/module/#mounts). */
export interface HugoMount {
  /** From the project's folder, without slashes at its ends. */
  readonly folder: string;
  /** Where it is mounted below `content`. */
  readonly below: string;
  readonly language?: string | undefined;
}

/** Mounts that the configuration names count instead of `contentDir`. */
export function mountsOf(data: Readonly<Mapping>, languages: Readonly<Mapping>): readonly HugoMount[] {
  const { mounts } = mappingOf(data.module);
  const named = (Array.isArray(mounts) ? mounts : []).map(mappingOf).flatMap((mount): readonly HugoMount[] => {
    const [root, ...below] = folderOf(mount.target).split('/');
    if (root !== 'content') return [];
    const language = textOf(mount.lang) ?? textsOf(mappingOf(mappingOf(mount.sites).matrix).languages)[0];
    return [{ folder: folderOf(mount.source), below: below.join('/'), language }];
  });
  if (named.length > 0) return named;
  const main = { folder: folderOf(data.contentdir ?? 'content'), below: '' };
  const own = Object.entries(languages).flatMap(([language, settings]): readonly HugoMount[] => {
    const folder = textOf(mappingOf(settings).contentdir);
    return folder === undefined ? [] : [{ folder: folderOf(folder), below: '', language }];
  });
  return [...own, main];
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

import type { ContentRoot } from '../../../settings/settings.ts';
import { baseOf } from '../../content.ts';
import type { LinkRules } from '../../generator.ts';
import type { HugoConfig } from './config.ts';
import type { HugoMount } from './mounts.ts';
import type { Project } from './project.ts';

/** A template that renders links, of the site or a theme of it (https://gohugo.io/render-hooks/links/). */
const LINK_HOOK = /(?:^|\/)layouts\/(?:[^/]+\/)*_markup\/render-link(?:\.[\w.]+)?\.html$/;

/** How links of the pages of a language are read; the same record for all of them. */
export function hugoLinks(paths: ReadonlySet<string> = new Set()): (project: Project, language: string) => LinkRules {
  const known = new Map<string, LinkRules>();
  const templated = [...paths].some((path) => LINK_HOOK.test(path));
  return (project, language) => {
    const key = `${project.folder} ${language}`;
    const rules = known.get(key) ?? { ...rulesFor(project, language), templated };
    known.set(key, rules);
    return rules;
  };
}

/**
 * With several languages, Hugo's own hook looks for the page in the page's language before it leaves the address alone
 * (https://gohugo.io/configuration/markup/#renderhookslinkuseembedded). What is not translated may stand in the default one. A path that
 * begins with a name is looked for beside the page, then from the root of the content (https://gohugo.io/methods/page/getpage/).
 */
function rulesFor({ folder, config }: Project, language: string): LinkRules {
  const { mounts, languages, defaultLanguage } = config;
  const own = mounts.filter((mount) => isOf(mount, language) && mount.below === '').map((mount) => mount.folder);
  const roots = [...config.static, ...own].map((name) => folder + withSlash(name));
  const besides = own.map((name) => folder + withSlash(name));
  if (languages.length < 2) return { roots, besides };
  const order = [...new Set([language, defaultLanguage])];
  const known = new Map<string, readonly string[]>();
  const translations = (place: string) => {
    const found =
      known.get(place) ?? translationsOf(place.slice(folder.length), order, config).map((path) => folder + path);
    // So many are kept for the next links.
    if (known.size >= 20_000) known.clear();
    known.set(place, found);
    return found;
  };
  return {
    roots,
    besides,
    pathFirst: 'pages',
    translations: (place) => (place.startsWith(folder) ? translations(place) : [place]),
  };
}

function isOf({ languages }: HugoMount, language: string): boolean {
  return languages === undefined || languages.includes(language);
}

function withSlash(folder: string): string {
  return folder === '' ? '' : `${folder}/`;
}

/** A path in a mount of one of the languages, as all mounts of these languages may have it; one in another language is meant as it stands. */
function translationsOf(
  place: string,
  order: readonly string[],
  { mounts, defaultLanguage }: HugoConfig,
): readonly string[] {
  const mount = mounts.find((one) => order.some((language) => isOf(one, language)) && isIn(place, one.folder));
  if (mount === undefined) return [place];
  const logical = join(mount.below, below(place, mount.folder));
  const all = order.flatMap((language) =>
    mounts
      .filter((one) => isOf(one, language) && isIn(logical, one.below))
      .flatMap((one) => {
        const path = join(one.folder, below(logical, one.below));
        if (one.languages !== undefined) return [path];
        return language === defaultLanguage ? [...suffixed(path, language), path] : suffixed(path, language);
      }),
  );
  return [...new Set([...all, place])];
}

/** `setup.md` and `setup` of a language by its suffix, and the page of the folder `setup`. */
function suffixed(path: string, language: string): readonly string[] {
  const [, stem = path, extension = ''] = /^(.*[^/])(\.[^./]+)$/s.exec(path) ?? [];
  if (extension !== '') return [`${stem}.${language}${extension}`];
  return [
    ...(path === '' ? [] : [`${path}.${language}`]),
    join(path, `_index.${language}`),
    join(path, `index.${language}`),
  ];
}

function isIn(path: string, folder: string): boolean {
  return folder === '' || path === folder || path.startsWith(`${folder}/`);
}

function below(path: string, folder: string): string {
  return folder === '' ? path : path.slice(folder.length + 1);
}

function join(folder: string, path: string): string {
  return [folder, path].filter((part) => part !== '').join('/');
}

/** Where the files beside the pages of a language's own folder hang; undefined for the root of the site. */
export function servedAt(
  served: string,
  { folder, config }: Project,
  entries: readonly ContentRoot[],
  workingDirectory: string,
): string | undefined {
  const entry = entries.find((one) => one.prefix !== '/' && baseOf(one, workingDirectory) === served);
  if (entry) return entry.prefix;
  const mount = config.mounts.find((one) => folder + withSlash(one.folder) === served);
  // What no name gives to a language belongs to the default one.
  const language = mount && (mount.languages ? onlyOne(mount.languages) : config.defaultLanguage);
  const hasFolder = config.languages.length > 1 && (language !== config.defaultLanguage || config.defaultInSubfolder);
  return language !== undefined && hasFolder ? `/${language}/` : undefined;
}

function onlyOne(languages: readonly string[]): string | undefined {
  return languages.length === 1 ? languages[0] : undefined;
}

import { isMapping } from '../../front-matter/values.ts';

/** How mkdocs-static-i18n tells languages apart (https://ultrabug.github.io/mkdocs-static-i18n/). */
export interface Languages {
  readonly structure: 'none' | 'suffix' | 'folder';
  readonly locales: readonly string[];
  readonly defaultLocale?: string | undefined;
}

export interface LocalisedPath {
  /** The path that decides the address. */
  readonly path: string;
  /** Undefined where there are no languages, null where the file belongs to none of them. */
  readonly language?: string | null | undefined;
}

/** Reads the options of the plugin `i18n`, where the configuration names it. */
export function languagesOf(plugins: unknown): Languages {
  const named = (Array.isArray(plugins) ? plugins : [plugins]).filter(isMapping);
  const options = named.map((plugin) => plugin.i18n).find(isMapping);
  if (!options) return { structure: 'none', locales: [] };
  const languages = (Array.isArray(options.languages) ? options.languages : []).filter(isMapping);
  const built = languages.filter(({ build }) => build !== false);
  const locale = (language: Readonly<Record<string, unknown>> | undefined) =>
    typeof language?.locale === 'string' ? language.locale : undefined;
  return {
    structure: options.docs_structure === 'folder' ? 'folder' : 'suffix',
    locales: built.map(locale).filter((name) => name !== undefined),
    defaultLocale: locale(languages.find((language) => language.default === true)) ?? locale(languages[0]),
  };
}

/** `setup.fr.md` or `fr/setup.md` is `setup.md` below `fr/`; the default language has no folder of its own. */
export function localised(path: string, languages: Languages): LocalisedPath {
  if (languages.structure === 'none') return { path };
  const { language, bare } = languages.structure === 'folder' ? inFolder(path) : inSuffix(path, languages);
  const known = language ?? languages.defaultLocale;
  if (known === undefined || !languages.locales.includes(known)) return { path, language: null };
  return { path: known === languages.defaultLocale ? bare : `${known}/${bare}`, language: known };
}

interface Taken {
  readonly language?: string | undefined;
  readonly bare: string;
}

function inFolder(path: string): Taken {
  const [language = '', ...rest] = path.split('/');
  return rest.length === 0 ? { bare: path } : { language, bare: rest.join('/') };
}

/** A suffix that is no language of the site is part of the name. */
function inSuffix(path: string, { locales }: Languages): Taken {
  const parts = /^(.*[^/])\.([^./]+)(\.[^./]+)$/.exec(path);
  const [, stem = '', suffix = '', extension = ''] = parts ?? [];
  return locales.includes(suffix) ? { language: suffix, bare: stem + extension } : { bare: path };
}

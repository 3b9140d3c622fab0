import type { LinkRules } from '../../generator.ts';
import { type Languages, localised } from './languages.ts';

/** What of a site decides how its links are read. */
interface LinkedSite {
  /** From the root of the repository, with a slash at its end. */
  readonly docs: string;
  readonly languages: Languages;
}

/**
 * MkDocs leads links of Markdown to the files that they name, and leaves all others alone (https://www.mkdocs.org/user-guide/writing-your-docs/#internal-links).
 * With mkdocs-static-i18n a file is the one of the page's language, else that of the default one
 * (https://ultrabug.github.io/mkdocs-static-i18n/getting-started/quick-start/).
 */
export function mkdocsLinks(): (path: string, site: LinkedSite) => LinkRules {
  const known = new Map<string, LinkRules>();
  return (path, site) => {
    const { language } = localised(path.slice(site.docs.length), site.languages);
    const key = `${site.docs} ${language ?? ''}`;
    const rules = known.get(key) ?? rulesFor(language ?? undefined, site);
    known.set(key, rules);
    return rules;
  };
}

function rulesFor(language: string | undefined, { docs, languages }: LinkedSite): LinkRules {
  const { structure, defaultLocale } = languages;
  const rules: LinkRules = { roots: [docs], pathFirst: 'files' };
  const own = [...new Set([language, defaultLocale])].filter((locale) => locale !== undefined);
  if (structure === 'none' || own.length === 0) return rules;
  const inSite = (find: (path: string) => readonly string[]) => (place: string) =>
    `${place}/`.startsWith(docs) ? [...new Set(find(place.slice(docs.length)).map((path) => docs + path))] : [place];
  const find = structure === 'folder' ? inFolders(own, languages) : inNames(own, languages);
  return { ...rules, translations: inSite(find) };
}

/** A path in the page's own language, or in none, may be taken from the default one. */
function inFolders(own: readonly string[], { locales }: Languages): (path: string) => readonly string[] {
  return (path) => {
    const [first = '', ...rest] = path.split('/');
    if (!locales.includes(first)) return [path, ...own.map((locale) => `${locale}/${path}`)];
    return first === own[0] ? own.map((locale) => [locale, ...rest].join('/')) : [path];
  };
}

/** `setup.md` is `setup.fr.md` where that is there; a name that says its language is meant so. */
function inNames(own: readonly string[], { locales }: Languages): (path: string) => readonly string[] {
  return (path) => {
    const [, stem = path, extension = ''] = /^(.*?[^/])(\.[^./]+)?$/s.exec(path) ?? [];
    const suffix = /\.([^./]+)$/.exec(stem)?.[1] ?? extension.slice(1);
    if (locales.includes(suffix)) return [path];
    return [...own.map((locale) => `${stem}.${locale}${extension}`), path];
  };
}

/** Folders whose files are served from the root: that of the default language before the whole. */
export function servedBy({ docs, languages: { structure, defaultLocale } }: LinkedSite): readonly string[] {
  return structure === 'folder' && defaultLocale !== undefined ? [`${docs}${defaultLocale}/`, docs] : [docs];
}

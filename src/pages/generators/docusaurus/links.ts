import type { LinkRules } from '../../generator.ts';
import type { ContentFile } from '../../page.ts';
import {
  type DocusaurusFile,
  type DocusaurusProject,
  docusaurusFile,
  originalFolder,
  translationFolder,
} from './file.ts';

/**
 * How Docusaurus reads links (https://docusaurus.io/docs/markdown-features/links): paths of files from the page's folder, then from the
 * folders of its plugin and version, translated ones first, then from the site; all others as addresses below the site, in the page's locale.
 */
export function docusaurusLinks(project: DocusaurusProject): (file: ContentFile) => LinkRules {
  const known = new Map<string, LinkRules>();
  return ({ path }) => {
    const file = docusaurusFile(path, project);
    const key = file ? `${file.locale ?? ''} ${translationFolder(file, '', project)}` : '';
    const rules = known.get(key) ?? rulesFor(file, project);
    known.set(key, rules);
    return rules;
  };
}

function rulesFor(file: DocusaurusFile | undefined, project: DocusaurusProject): LinkRules {
  const { folder, options } = project;
  const own = file?.locale ?? options.defaultLocale;
  const locales = [...new Set([own, options.defaultLocale])];
  const original = file && originalFolder(file, project);
  const translated = file ? locales.map((locale) => translationFolder(file, locale, project)) : [];
  const contents = [...translated, ...(original === undefined ? [] : [original])];
  return {
    roots: [...contents, folder, `${folder}static/`],
    besides: [...contents, folder],
    aliases: { '@site/': [folder] },
    translations: (place) => translationsOf(place, contents),
    pathFirst: 'files',
    fromSite: true,
    languageFolder: own === options.defaultLocale ? '' : `${own}/`,
    pathname: true,
  };
}

/** A file of one of the folders is, if it is there, taken from the first of them that has it. */
function translationsOf(place: string, contents: readonly string[]): readonly string[] {
  const folder = contents.find((base) => base !== '' && place.startsWith(base));
  if (folder === undefined) return [place];
  return contents.map((base) => base + place.slice(folder.length));
}

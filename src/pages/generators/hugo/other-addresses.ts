import type { GeneratorContext } from '../../generator.ts';
import { leftPaths } from '../shared/left-paths.ts';
import { hugoAddress } from './address.ts';
import type { HugoConfig } from './config.ts';
import { hugoFile } from './file.ts';
import { isMarkdown } from './mounted.ts';
import { type Project, sectionKey } from './project.ts';

/** Content that is not Markdown (https://gohugo.io/content-management/formats/#classification). */
const OTHER_FORMATS = /\.(?:html?|adoc|asciidoc|ad|rst|org|pandoc|pdc)$/i;

/** What Hugo makes of any site: feeds, the map, numbered pages of lists (https://gohugo.io/configuration/output-formats/). */
const OF_SITE = /(?:^|\/)(?:index\.(?:xml|json)|sitemap\.xml|page\/\d+)$|^(?:404|robots\.txt)$/;

/** What Hugo builds besides the published pages: lists of sections and taxonomies, feeds, content in other formats, pages left out. */
export function otherAddresses(projects: readonly Project[], context: GeneratorContext): (path: string) => boolean {
  const languages = new Set(projects.flatMap(({ config }) => (config.languages.length > 1 ? config.languages : [])));
  // Each language has its home, also without an `_index.md`.
  const homes = new Set(projects.flatMap(({ config }) => homesOf(config)));
  const taxonomies = new Set(projects.flatMap(({ config }) => config.taxonomies));
  let built: ReadonlySet<string> | undefined;
  return (path) => {
    const [first = '', ...rest] = path.split('/');
    const own = languages.has(first) ? rest.join('/') : path;
    if (homes.has(path) || OF_SITE.test(own) || taxonomies.has(own.split('/', 1)[0] ?? '')) return true;
    built ??= new Set(projects.flatMap((project) => builtIn(project, context)));
    return built.has(path.toLowerCase());
  };
}

/** https://gohugo.io/configuration/languages/ and `defaultContentLanguageInSubdir` */
function homesOf({ languages, disabledLanguages, defaultLanguage, defaultInSubfolder }: HugoConfig): readonly string[] {
  if (languages.length < 2) return [];
  const built = languages.filter((language) => !disabledLanguages.includes(language));
  return built.filter((language) => language !== defaultLanguage || defaultInSubfolder);
}

/** By path, since their front matter is not read. A first folder is a section without a page of its own, too. */
function builtIn(project: Project, context: GeneratorContext): readonly string[] {
  const { folder, config, sections } = project;
  const { paths = new Set<string>() } = context;
  const isThere = (path: string) => paths.has(folder + path);
  const left = new Set(leftPaths(context));
  return [...paths].flatMap((path): readonly string[] => {
    const isOther = OTHER_FORMATS.test(path);
    if (!path.startsWith(folder) || !(isOther || isMarkdown(path))) return [];
    const { file } = {
      file: undefined,
      ...hugoFile(path.slice(folder.length).replace(/\.[^./]+$/, '.md'), config, isThere),
    };
    if (file === undefined) return [];
    const sectionData = (folders: readonly string[]) => sections.get(sectionKey(file.language, folders));
    const first = file.sections.slice(0, 1);
    const section = { ...file, kind: 'section' as const, sections: first, baseName: '', fileName: '_index' };
    const pages = [...(isOther || left.has(path) ? [file] : []), ...(first.length > 0 ? [section] : [])];
    const found = pages.map((page) => hugoAddress({ file: page, data: {}, config, sectionData }));
    return found.flatMap((address) => (address.ok ? [address.path.replace(/\/+$|\.html$/g, '').toLowerCase()] : []));
  });
}

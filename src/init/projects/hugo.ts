import { readHugoConfig } from '../../pages/generators/hugo/config.ts';
import { configurationFilesOf, readConfigurationFiles } from '../../pages/generators/hugo/configuration-directory.ts';
import { joinedPath } from '../../pages/text/joined-path.ts';
import type { Listing, SiteFinding } from '../findings.ts';
import { isMarkdown } from '../listing.ts';
import { addressOf, languageOf, rootOf, sourced, textOf } from '../values.ts';

/**
 * A Hugo site: each folder of content that lies in the repository, be it `contentDir`, that of a language, or a mount.
 *
 * @param path of its main configuration
 */
export function hugoSite(path: string, { paths, read }: Listing): SiteFinding {
  const folder = path.replace(/(?:config\/_default\/)?[^/]*$/, '');
  const files = new Map(configurationFilesOf(folder, paths).map((file) => [file, read(file) ?? '']));
  const { data } = readConfigurationFiles(files);
  const { config } = readHugoConfig(files);
  const mounted = [...new Set(config.mounts.map((mount) => joinedPath(folder, mount.folder) ?? ''))];
  const roots = withPages(mounted, paths.filter(isMarkdown));
  return {
    generator: 'hugo',
    folder,
    configuration: path,
    url: sourced(addressOf(data.baseurl), `\`baseURL\` of ${path}`),
    language: languageOf(
      sourced(data.defaultcontentlanguage, `\`defaultContentLanguage\` of ${path}`),
      sourced(data.locale, `\`locale\` of ${path}`),
      sourced(data.languagecode, `\`languageCode\` of ${path}`),
    ),
    content: (roots.length > 0 ? roots : [mounted[0] ?? '']).map((root) => ({ root: rootOf(root) })),
    built: joinedPath(folder, textOf(data.publishdir) ?? 'public'),
    notes: [],
  };
}

/** Folders that have pages which none of the folders before them has. */
function withPages(folders: readonly string[], pages: readonly string[]): readonly string[] {
  const takers = pages.map((path) => folders.find((folder) => folder === '' || path.startsWith(`${folder}/`)));
  return folders.filter((folder) => takers.includes(folder));
}

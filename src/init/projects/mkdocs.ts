import { languagesOf } from '../../pages/generators/mkdocs/languages.ts';
import { readConfiguration } from '../../pages/generators/shared/configuration-text.ts';
import { folderOf, joinedPath } from '../../pages/text/joined-path.ts';
import type { Listing, SiteFinding } from '../findings.ts';
import { addressOf, languageOf, mappingOf, rootOf, sourced, textOf } from '../values.ts';

/** A MkDocs site: the pages of its `docs_dir`. */
export function mkdocsSite(path: string, { read }: Listing): SiteFinding {
  const { data } = readConfiguration(read(path) ?? '', path, '1.1');
  const folder = folderOf(path);
  const { defaultLocale } = languagesOf(data.plugins);
  return {
    generator: 'mkdocs',
    folder,
    configuration: path,
    url: sourced(addressOf(data.site_url), `\`site_url\` of ${path}`),
    language: languageOf(
      sourced(defaultLocale, `the plugin \`i18n\` of ${path}`),
      sourced(mappingOf(data.theme).language, `\`theme.language\` of ${path}`),
    ),
    content: [{ root: rootOf(joinedPath(folder, textOf(data.docs_dir) ?? 'docs') ?? '') }],
    built: joinedPath(folder, textOf(data.site_dir) ?? 'site'),
    notes: [],
  };
}

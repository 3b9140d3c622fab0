import { readJekyllConfig } from '../../pages/generators/jekyll/config.ts';
import { readConfiguration } from '../../pages/generators/shared/configuration-text.ts';
import { folderOf, joinedPath } from '../../pages/text/joined-path.ts';
import type { Listing, SiteFinding } from '../findings.ts';
import { addressOf, languageOf, rootOf, sourced } from '../values.ts';

/** A Jekyll site: all of its source, because collections are folders of it. */
export function jekyllSite(path: string, { read }: Listing): SiteFinding {
  const text = read(path) ?? '';
  const { data } = readConfiguration(text, path, '1.1');
  const { config } = readJekyllConfig(text, path);
  const folder = folderOf(path);
  const { url, baseurl, lang, locale } = data;
  return {
    generator: 'jekyll',
    folder,
    configuration: path,
    url: sourced(addressOf(url, baseurl), `\`url\` and \`baseurl\` of ${path}`),
    language: languageOf(sourced(lang, `\`lang\` of ${path}`), sourced(locale, `\`locale\` of ${path}`)),
    content: [{ root: rootOf(joinedPath(folder, config.source) ?? '') }],
    built: joinedPath(folder, config.destination),
    notes: [],
  };
}

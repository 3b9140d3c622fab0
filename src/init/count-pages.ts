import { baseOf, takeContent } from '../pages/content.ts';
import { generatorKind } from '../pages/generators/generators.ts';
import { parseSettings, resolveSettings } from '../settings/load.ts';
import type { Listing, SiteFinding } from './findings.ts';
import { isMarkdown } from './listing.ts';
import { settingsText } from './settings-text.ts';
import { EXAMPLE_ADDRESS } from './site-address.ts';

/** The files of which a site's generator would make pages, by the settings that would be written and by their paths alone. */
export function countPages(site: SiteFinding, { paths, read }: Listing): readonly string[] {
  const parsed = parseSettings(settingsText({ site, url: EXAMPLE_ADDRESS }), 'docs-to-coveo.yml');
  const resolved = parsed.ok ? resolveSettings(parsed.file, {}) : parsed;
  if (!resolved.ok) return [];
  const { settings } = resolved;
  const all = new Set(paths);
  const kind = generatorKind(site.generator);
  const files = kind.configurationFiles(all, settings, '');
  const texts = files.flatMap((path): readonly [string, string][] => {
    const text = read(path);
    return text === undefined ? [] : [[path, text]];
  });
  const configuration = new Map(texts);
  const { generator } = kind.create({ settings, workingDirectory: '', configuration, paths: all });
  // A repository of many sites would meet each of its files with the globs of each.
  const roots = settings.content.map((entry) => baseOf(entry, ''));
  const near = paths.filter((path) => roots.some((root) => path.startsWith(root)) && isMarkdown(path));
  const taken = takeContent(
    near.map((path) => ({ path, blob: '' })),
    settings.content,
    '',
  );
  return taken.filter((file) => generator.takes(file)).map(({ path }) => path);
}

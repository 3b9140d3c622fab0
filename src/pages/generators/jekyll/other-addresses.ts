import type { GeneratorContext } from '../../generator.ts';
import { leftPaths } from '../shared/left-paths.ts';
import type { JekyllConfig } from './config.ts';
import { jekyllFile } from './file.ts';

/** A site, as far as its files tell what it builds. */
interface BuiltSource {
  /** From the root of the repository: empty, or ending with a slash. */
  readonly folder: string;
  readonly config: JekyllConfig;
}

/** What plugins of nearly every site make (https://jekyllrb.com/docs/plugins/your-first-plugin/, `jekyll-feed`, `jekyll-sitemap`, `jekyll-paginate`). */
const OF_SITE = /^(?:404|(?:feed|atom|rss|sitemap)\.xml|robots\.txt|feed\/.+\.xml)$|(?:^|\/)page\/?\d+$/;

/** https://github.com/jekyll/jekyll-archives/blob/master/docs/configuration.md (`permalinks`, as they stand without settings) */
const OF_ARCHIVES = /^(?:(?:tags?|categor(?:y|ies))\/.+|\d{4}(?:\/\d{2}){0,2})$/;

/** What Jekyll builds besides the published pages: pages of HTML, style sheets, feeds, archives, pages that the settings leave out. */
export function otherAddresses(sources: readonly BuiltSource[], context: GeneratorContext): (path: string) => boolean {
  const hasArchives = sources.some(({ config }) => config.archives);
  let built: ReadonlySet<string> | undefined;
  return (path) => {
    if (OF_SITE.test(path) || (hasArchives && OF_ARCHIVES.test(path))) return true;
    built ??= new Set(sources.flatMap((source) => builtIn(source, context)));
    return built.has(path);
  };
}

/** By path, since their front matter is not read. */
function builtIn({ folder, config }: BuiltSource, context: GeneratorContext): readonly string[] {
  const { paths = new Set<string>() } = context;
  const left = new Set(leftPaths(context));
  const [markdown = '.md'] = config.markdownExtensions;
  return [...paths].flatMap((path): readonly string[] => {
    const extension = /\.(?:html?|xhtml|scss|sass|coffee|md|markdown)$/i.exec(path)?.[0];
    if (extension === undefined || !path.startsWith(folder)) return [];
    if (/^\.m/i.test(extension) && !left.has(path)) return [];
    const stem = path.slice(folder.length, -extension.length);
    const what = jekyllFile(stem + markdown, config);
    if (what.kind === 'nothing' || (what.kind === 'document' && !what.collection.output)) return [];
    if (/^\.s/i.test(extension)) return [`${stem}.css`];
    return [stem.replace(/^_/, '').replace(/(?:^|\/)index$/, '')];
  });
}

import type { Settings } from '../settings/settings.ts';
import { builtFileOf } from './built/built-addresses.ts';
import type { BuiltDigest, BuiltText } from './built/built-digest.ts';
import { createConverter } from './convert-page.ts';
import { generatorKind } from './generators/generators.ts';
import { createSiteMap } from './links/link-resolver.ts';
import type { SitePage } from './links/site-pages.ts';
import type { Markdown } from './markdown/markdown.ts';
import type { Item } from './page.ts';
import type { PageText } from './page-text.ts';
import type { SiteOrigin } from './site.ts';

/** All that converting the pages of one commit needs, as plain data, so that it can be sent to another thread. */
export interface ConversionSite {
  readonly settings: Settings;
  /** Folder of the settings from the root of the repository: empty, or ending with a slash. */
  readonly workingDirectory: string;
  readonly origin: SiteOrigin;
  /** Texts of the generator's configuration files, by path. */
  readonly configuration: ReadonlyMap<string, string>;
  /** All paths of the tree. */
  readonly paths: ReadonlySet<string>;
  /** All pages of the commit, those that are not published among them. */
  readonly pages: readonly SitePage[];
  /** Short hashes of the addresses that lead on to pages. */
  readonly formerly?: ReadonlySet<string> | undefined;
  /** Files of the built site that may be pages. */
  readonly built?: ReadonlySet<string> | undefined;
}

/** Where pages are converted: the port through which use cases reach that. */
export interface Conversion {
  /**
   * A converter of the pages of one commit, which does not end the use of others. Asking for one may take work, so it is for who has
   * pages to convert. No text of a page makes it reject.
   */
  open(site: ConversionSite): SiteConverter;
  /** The digest of a built page; no page makes it reject. */
  readBuilt(text: BuiltText): Promise<BuiltDigest>;
}

/** Makes a page of one commit into an item. */
export type SiteConverter = (input: PageText) => Promise<Item>;

/** The converter of the pages of one commit within this thread. */
export function createSiteConverter(site: ConversionSite, markdown: Markdown): (input: PageText) => Item {
  const { settings, workingDirectory, origin, configuration, paths, pages, formerly, built } = site;
  const kind = generatorKind(settings.site.generator);
  const { generator } = kind.create({ settings, workingDirectory, configuration, paths });
  const bodySite = { settings, workingDirectory, origin, generator };
  const isBuilt = (address: string) =>
    built !== undefined && builtFileOf(address, settings.site.url, (path) => built.has(path)) !== undefined;
  const siteMap = createSiteMap(pages, paths, bodySite, { formerly, isBuilt });
  const convert = createConverter(markdown);
  return (input) => {
    const { file, documentId } = input.page;
    return convert({ ...input, site: bodySite, resolver: siteMap.resolverFor(file, documentId) });
  };
}

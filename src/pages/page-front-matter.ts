import { type FrontMatterResult, generatorFrontMatter } from './front-matter/front-matter.ts';
import type { Site } from './site.ts';

/** The front matter of a page, found and read as the site's generator does. */
export function pageFrontMatter(text: string, path: string, { settings }: Pick<Site, 'settings'>): FrontMatterResult {
  return generatorFrontMatter(text, path, settings.site.generator);
}

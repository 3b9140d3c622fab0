import type { GeneratorName } from '../settings/settings.ts';
import { type FrontMatterResult, parseFrontMatter } from './front-matter.ts';
import type { Site } from './site.ts';

/**
 * Generators whose YAML reader takes the last value of a key that is there twice: Ruby's Psych under Jekyll, PyYAML under MkDocs.
 * The readers of the others refuse such a page, and so do we.
 */
const TAKE_LAST: ReadonlySet<GeneratorName> = new Set(['jekyll', 'mkdocs']);

/** The front matter of a page, read as the site's generator reads it. */
export function pageFrontMatter(text: string, path: string, { settings }: Pick<Site, 'settings'>): FrontMatterResult {
  return parseFrontMatter(text, path, TAKE_LAST.has(settings.site.generator) ? 'take-last' : 'refuse');
}

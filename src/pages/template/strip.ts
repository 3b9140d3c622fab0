import type { GeneratorName } from '../../settings/settings.ts';
import type { StrippedText } from '../text/edited-text.ts';
import { stripContainers } from './containers.ts';
import { stripLiquid } from './liquid.ts';
import { stripMacros } from './macros.ts';
import { stripMkdocs } from './mkdocs.ts';
import { stripShortcodes } from './shortcodes.ts';
import { stripVue } from './vue.ts';

type Stripper = (text: string, siteUrl: string, title?: string) => StrippedText;

/** Comments of HTML are no template syntax: they go when the HTML is sanitised. */
const STRIPPERS: Readonly<Record<GeneratorName, Stripper>> = {
  plain: stripMacros,
  jekyll: stripLiquid,
  hugo: stripShortcodes,
  docusaurus: stripContainers,
  mkdocs: stripMkdocs,
  vitepress: stripVue,
};

/**
 * Takes the generator's template syntax out of a page's Markdown, as far as it can be told without running it.
 * What stands in code stays.
 *
 * @param siteUrl absolute, ends with a slash
 * @param title of the page's front matter, which a heading often repeats
 */
export function stripTemplates(text: string, generator: GeneratorName, siteUrl: string, title?: string): StrippedText {
  return STRIPPERS[generator](text, siteUrl, title);
}

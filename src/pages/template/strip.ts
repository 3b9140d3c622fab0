import type { GeneratorName } from '../../settings/settings.ts';
import type { StrippedText } from '../text/edited-text.ts';
import { HTML_HEADING } from './attributes.ts';
import { DOCUSAURUS_CODE_MARKS, stripCodeMarks } from './code-marks.ts';
import { keepCodeSpans } from './code-spans.ts';
import { stripContainers } from './containers.ts';
import { keepWrittenIds } from './goldmark.ts';
import { headTables, keepKramdown } from './kramdown.ts';
import { openKramdownHtml } from './kramdown-html.ts';
import { stripLiquid } from './liquid.ts';
import { stripMacros } from './macros.ts';
import { stripMkdocs } from './mkdocs.ts';
import { joinReferences } from './references.ts';
import { inTurn, stripMarks } from './scan.ts';
import { showEscaped, stripShortcodes } from './shortcodes.ts';
import { markStrong } from './strong.ts';
import type { TemplateContext } from './template-context.ts';
import { keepSingleTildes } from './tildes.ts';
import { stripVue } from './vue.ts';

type Stripper = (text: string, context: TemplateContext) => StrippedText;

/** Comments of HTML are no template syntax: they go when the HTML is sanitised. */
const STRIPPERS: Readonly<Record<GeneratorName, Stripper>> = {
  plain: stripMacros,
  jekyll: stripJekyll,
  hugo: stripHugo,
  docusaurus: stripDocusaurus,
  mkdocs: stripMkdocs,
  vitepress: stripVue,
};

/** Containers and marks in code; where there is no MDX, HTML is what it looks like. */
function stripDocusaurus(text: string, { dialect }: TemplateContext): StrippedText {
  return inTurn(
    text,
    stripContainers,
    (all) => stripCodeMarks(all, DOCUSAURUS_CODE_MARKS),
    (all) => stripMarks(all, dialect?.templates === false ? [HTML_HEADING] : []),
  );
}

/** Shortcodes, and Goldmark, which names headings by what is written. */
function stripHugo(text: string, { dialect }: TemplateContext): StrippedText {
  return inTurn(
    text,
    (all) => stripShortcodes(all, dialect),
    showEscaped,
    (all) => keepWrittenIds(all, dialect),
  );
}

/** Liquid, and kramdown, to which a single tilde is text. */
function stripJekyll(text: string, context: TemplateContext): StrippedText {
  const isOn = context.dialect?.extensions?.includes('parse_block_html') === true;
  const parsesAll = isOn || /\{::options[^{}\n]{0,200}\bparse_block_html=["']true/.test(text);
  return inTurn(
    text,
    (all) => stripLiquid(all, context),
    (all) => keepKramdown(all),
    joinReferences,
    (all) => headTables(all),
    (all) => keepCodeSpans(all),
    (all) => openKramdownHtml(all, parsesAll),
    markStrong,
    (all) => keepSingleTildes(all),
  );
}

/**
 * Takes the generator's template syntax out of a page's Markdown, as far as it can be told without running it.
 * What stands in code stays.
 */
export function stripTemplates(text: string, generator: GeneratorName, context: TemplateContext): StrippedText {
  return STRIPPERS[generator](text, context);
}

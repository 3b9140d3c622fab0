import type { GeneratorName } from '../../settings/settings.ts';
import { linesOf } from '../text/lines.ts';

/** Stands among the anchors of a page that may have others, which are not known here; no id holds a space (https://html.spec.whatwg.org/#the-id-attribute). */
export const ANY_ANCHOR = ' ';

/** Whether a link to an anchor may lead there. */
export function mayHaveAnchor(anchors: ReadonlySet<string>, anchor: string): boolean {
  return anchors.has(anchor) || anchors.has(ANY_ANCHOR);
}

/** Hugo's own shortcodes (https://gohugo.io/shortcodes/), and those that by their names only frame or link what they hold. */
const PLAIN_SHORTCODES = names(
  `comment details figure gist highlight instagram param qr ref relref twitter tweet x vimeo youtube
  admonition alert callout caution code danger glossary_tooltip hint image img important info link note notice skew tip warning`,
);

/** Liquid's and Jekyll's own tags (https://jekyllrb.com/docs/liquid/tags/), without those that bring text of other files. */
const PLAIN_TAGS = names(
  `assign break capture case comment continue cycle decrement echo else elsif endcapture endcase endcomment endfor endhighlight endif
  endraw endtablerow endunless for highlight if increment link liquid post_url raw tablerow unless when seo feed_meta gist`,
);

/** Components that only frame or link what they hold (https://docusaurus.io/docs/markdown-features, https://vitepress.dev/guide/using-vue). */
const PLAIN_COMPONENTS = names(
  `Admonition Badge BrowserOnly Card ClientOnly CodeBlock CodeGroup Details Head Icon Image Link Tab TabItem Tabs Translate`,
);

interface Makers {
  /** Whose first group is a name, where it has one. */
  readonly pattern: RegExp;
  /** Names of what writes no id. */
  readonly plain: ReadonlySet<string>;
}

const COMPONENTS: Makers = { pattern: /<([A-Z][\w.]*)(?=[\s/>])|\s(?::|v-bind:)id=/g, plain: PLAIN_COMPONENTS };
const CUSTOM_ELEMENTS: Makers = { pattern: /<([a-z]+-[\w-]+)(?=[\s/>])/g, plain: new Set() };
/** The id of a heading that holds a value is not known. */
const VALUES_IN_HEADINGS: Makers = { pattern: /^[ >]{0,3}#{1,6}[ \t][^\n]*\{\{/gm, plain: new Set() };

/** What of a generator's templates may write ids that are not known here. */
const MAKERS: Readonly<Record<GeneratorName, readonly Makers[]>> = {
  // What includes, and shortcodes of Zola (https://www.getzola.org/documentation/content/shortcodes/); other macros write words and links.
  plain: [
    {
      pattern: /\{\{[ \t]*(?:>|[\w-]*(?:include|partial|snippet|page)\b)|\{\{[ \t]+\w+\(|\{%-?[ \t]*\w|\[!INCLUDE/gi,
      plain: new Set(),
    },
    VALUES_IN_HEADINGS,
    COMPONENTS,
  ],
  jekyll: [{ pattern: /\{%-?\s*(\w+)/g, plain: PLAIN_TAGS }, VALUES_IN_HEADINGS],
  hugo: [{ pattern: /\{\{[<%]\s*\/?\s*([\w./-]+)/g, plain: PLAIN_SHORTCODES }],
  docusaurus: [COMPONENTS],
  // https://mkdocstrings.github.io/usage/#autodoc-syntax, https://mkdocs-macros-plugin.readthedocs.io
  mkdocs: [
    {
      pattern: /^[ \t]*:::[ \t]+\w|\{%-?[ \t]*(?:include|import|from|call)\b|^[ \t]*\{\{[^{}\n]*\}\}/gm,
      plain: new Set(),
    },
    VALUES_IN_HEADINGS,
  ],
  vitepress: [COMPONENTS, CUSTOM_ELEMENTS, VALUES_IN_HEADINGS],
};

/**
 * Whether something of a page that is taken out on the way to HTML may write ids: shortcodes of the site's own, files that a template
 * includes, components.
 *
 * @param text Markdown with the text that it includes
 */
export function mayWriteIds(text: string, generator: GeneratorName): boolean {
  const makers = MAKERS[generator];
  return isIn(text, makers) && isIn(withoutCode(text), makers);
}

function isIn(text: string, makers: readonly Makers[]): boolean {
  return makers.some(({ pattern, plain }) => {
    for (const { 1: name } of text.matchAll(pattern)) if (name === undefined || !plain.has(name)) return true;
    return false;
  });
}

function withoutCode(text: string): string {
  const lines: string[] = [];
  for (const line of linesOf(text))
    if (!line.fenced) lines.push(line.text.replaceAll(/(`+)(?!`)[^\n]*?[^`]\1(?!`)/g, '``'));
  return lines.join('\n');
}

function names(words: string): ReadonlySet<string> {
  return new Set(words.split(/\s+/));
}

import type { GeneratorName } from '../../settings/settings.ts';
import { type Dialect, mayBeOn } from '../dialect.ts';
import type { Syntax } from './parser.ts';

/** Two dollar signs are hardly ever money; single ones mostly are. */
const COMMON: Syntax = { mdx: false, definitionLists: false, math: 'double' };

const SYNTAXES: Readonly<Record<GeneratorName, Syntax>> = {
  plain: COMMON,
  // https://kramdown.gettalong.org/syntax.html#definition-lists
  jekyll: { ...COMMON, definitionLists: true },
  // https://gohugo.io/configuration/markup/#definitionlist
  hugo: { ...COMMON, definitionLists: true },
  // https://docusaurus.io/docs/markdown-features/react: `.md` files are MDX too
  docusaurus: { ...COMMON, mdx: true },
  // https://python-markdown.github.io/extensions/definition_lists/
  mkdocs: { ...COMMON, definitionLists: true },
  // https://vitepress.dev/guide/markdown#code-groups
  vitepress: { ...COMMON, codeLabels: true },
};

/** The end of a shortcode, which can write HTML whatever Markdown may (https://gohugo.io/content-management/shortcodes/). */
const SHORTCODE_END = /\{\{<\s{0,100}\//;

/** What a page says of its Markdown. */
interface PageSyntax {
  readonly dialect?: Dialect | undefined;
  readonly body?: string | undefined;
}

/** What the Markdown of a page may hold beyond CommonMark and GitHub's extensions. */
export function syntaxOf(generator: GeneratorName, path: string, { dialect = {}, body = '' }: PageSyntax = {}): Syntax {
  const common = SYNTAXES[generator];
  const syntax = {
    ...common,
    definitionLists: common.definitionLists && mayBeOn(dialect, 'def_list'),
    ...(dialect.rawHtml === false && !SHORTCODE_END.test(body) ? { rawHtml: false } : {}),
  };
  if (generator === 'docusaurus' && dialect.templates === false) return { ...syntax, mdx: false };
  return path.endsWith('.mdx') ? { ...syntax, mdx: true } : syntax;
}

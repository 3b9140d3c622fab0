import type { GeneratorName } from '../../settings/settings.ts';

/** Where the text of a page is with any theme that uses the elements of HTML for what they are for. */
const ANY_THEME = ['main article', 'article', 'main', '[role=main]'];

/** Of these, a page that lists others has one for each of them. */
const GUESSES = ['main article', 'article'];

/** Where the text of a page is with the themes that most sites of a generator have: the first that is there. */
const MAIN: Readonly<Record<GeneratorName, readonly string[]>> = {
  plain: [],
  // Minima, Just the Docs, Minimal Mistakes, Chirpy.
  jekyll: ['article.post', '#main-content > main', '#main-content', '.page__inner-wrap', '.page-content .wrapper'],
  // Docsy, Book, Hextra, Relearn, Ananke, PaperMod.
  hugo: ['.td-content', 'article.markdown', 'main > .content', '#R-body-inner article', 'article.post-single'],
  docusaurus: ['.theme-doc-markdown', 'article .markdown', 'main .markdown'],
  // Material, Read the Docs, the theme `mkdocs`.
  mkdocs: ['article.md-content__inner', '[itemprop=articleBody]', '.col-md-9[role=main]'],
  vitepress: ['.vp-doc', '.VPPage', '#VPContent'],
};

/** Elements of a built page that are no text of it: they lead around, say what can be done with the page, or say something twice. */
const CHROME = [
  // Navigation, tables of contents, steps to the next page.
  'nav',
  '[role=navigation]',
  '[role=search]',
  '.toc',
  'div#toc',
  'ul#toc',
  'div#TOC',
  '#TableOfContents',
  '#markdown-toc',
  '.table-of-contents',
  '.theme-doc-breadcrumbs',
  '.theme-doc-toc-mobile',
  '.theme-doc-version-badge',
  '.theme-doc-version-banner',
  '.pagination-nav',
  '.breadcrumb',
  '.breadcrumbs',
  '.prev-next',
  '.pagination',
  '.rst-footer-buttons',
  // What stands below and beside the text.
  '.theme-doc-footer',
  '.theme-edit-this-page',
  '.md-content__button',
  '.md-source-file',
  '.md-feedback',
  '.edit-link',
  '.edit-this-page',
  '.page-edit',
  '.td-page-meta',
  '.feedback--container',
  '[aria-label="Edit this page"]',
  // Signs that lead to the heading itself, and back from footnotes.
  '.headerlink',
  '.header-anchor',
  '.heading-anchor',
  '.anchor-heading',
  '.hash-link',
  '.td-heading-self-link',
  '.subheading-anchor',
  'a.anchor',
  'a.anchorjs-link',
  '.footnote-backref',
  '.reversefootnote',
  '[data-footnote-backref]',
  // Signs for the eye alone, and formulas that are there once more as text.
  '[aria-hidden=true]',
  '.katex-html',
  'math semantics > :not(annotation)',
  '.visually-hidden',
  '.screen-reader-only',
  // Line numbers and buttons of code, its language as a label.
  'button',
  '.linenos',
  '.lineno',
  '.line-numbers-rows',
  '.line-numbers-wrapper',
  'td.gutter',
  'div[class*=language-] > .lang',
];

/** CSS selectors of the parts of a built page. */
export interface ThemeParts {
  /** Of its text: the first that is there. */
  readonly main: readonly string[];
  /** Those among `main` that count only where there is one such element, or where it has the heading of the page. */
  readonly guesses: readonly string[];
  /** Of what is no text, wherever it lies. */
  readonly chrome: readonly string[];
}

/**
 * The parts of the pages that a generator builds with the usual themes.
 *
 * @param main selectors of the text, where the settings name them
 */
export function themeParts(generator: GeneratorName, main?: string): ThemeParts {
  if (main !== undefined) return { main: [main], guesses: [], chrome: CHROME };
  return { main: [...MAIN[generator], ...ANY_THEME], guesses: GUESSES, chrome: CHROME };
}

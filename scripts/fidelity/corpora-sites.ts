import { prepareCoveo, prepareHugo, prepareMaterial } from './corpora-installed.ts';
import { prepareReactNative, prepareVitePress } from './corpora-npm.ts';
import type { Reason } from './corpora-reasons.ts';

/** A corpus that a real generator can build, once what the bundle has not (templates, plugins) is made up for. */
export interface CorpusBuild {
  readonly generator: string;
  readonly corpus: string;
  /** Makes a clone of it one that can be built. */
  prepare(folder: string): void;
  /** Where in the clone the generator runs; its root by default. */
  readonly folder?: string;
  /** Whether its pages begin with their titles. */
  readonly hasTitles?: boolean;
  /** Elements of its pages that say what is made up. */
  readonly leavesOut?: readonly string[];
  /** Addresses below the site that what is left out would make. */
  readonly leaves?: RegExp;
  /** Why what is left differs: of each difference the first that fits. */
  readonly reasons: readonly Reason[];
  /** What is made up for, for a person to read. */
  readonly madeUp: string;
}

export const CORPUS_BUILDS: readonly CorpusBuild[] = [
  {
    generator: 'jekyll',
    corpus: 'coveo-docs-jekyll',
    prepare: prepareCoveo,
    madeUp: 'layouts that hold the content alone; no plugins, no theme',
    reasons: [
      {
        what: 'links',
        pages: 8,
        theirs: /\/en\/en\//,
        why: '`{{ site.baseurl }}{% link … %}`, which has the base path twice since Jekyll 4, leads to the page with us',
      },
      {
        what: 'links',
        pages: 53,
        theirs: /\/en\/\d+\/[A-Z][\w,]+/,
        why: 'links by the name of a file, which are broken on the built site, lead to its page with us',
      },
    ],
  },
  {
    generator: 'mkdocs',
    corpus: 'mkdocs-material',
    prepare: prepareMaterial,
    leaves: /^blog\//,
    madeUp:
      'a theme that holds the content alone, with pictures of nothing for its icons; no plugins, so no blog; no `nav`, whose titles come first with MkDocs and are not read by us: with it, 21 titles would differ',
    reasons: [
      {
        what: 'title',
        pages: 1,
        ours: /^Insiders$/,
        theirs: /^Index$/,
        why: 'a page without any title has the name of its folder with us, of its file with MkDocs',
      },
      { what: 'links', pages: 3, theirs: /\/blog\/posts\//, why: 'the plugin of the blog is left out' },
      { what: 'links', pages: 1, theirs: /\.md\/#/, why: 'a broken link to a file leads to its page with us' },
      {
        what: 'links',
        pages: 1,
        theirs: /\/plugins\/tags\/$/,
        why: '`[tags][meta.tags]`, of which Python-Markdown takes the first half for a link of its own',
      },
    ],
  },
  {
    generator: 'hugo',
    corpus: 'hugo-docs',
    prepare: prepareHugo,
    leaves: /^(?:_common|_vendor|quick-reference\/glossary)\//,
    madeUp: 'templates that hold the content alone; shortcodes of the site, which show only what they wrap',
    reasons: [
      {
        what: 'links',
        pages: 21,
        ours: /^$/,
        theirs: /^(?:https:\/\/gohugo\.io\/\S+\/ ?)+$/,
        why: 'shortcodes that are made up say no address, so that theirs lead to their own page',
      },
      {
        what: 'links',
        pages: 11,
        ours: /./,
        theirs: /^$/,
        why: 'what shortcodes of the site wrap or include is no Markdown, or not there, with those that are made up',
      },
      {
        what: 'links',
        pages: 17,
        ours: /./,
        theirs: /./,
        why: 'links that Hugo leaves as they are written (another case of letters, no slash at the end, the wrong folder) lead to their pages with us',
      },
    ],
  },
  {
    generator: 'vitepress',
    corpus: 'vitepress',
    prepare: prepareVitePress,
    folder: 'docs',
    madeUp:
      'a configuration with the addresses, languages and mathematics of the real one, which is for version 2, of which there are only alphas; components that show what they wrap, no pictures',
    reasons: [
      {
        what: 'title',
        pages: 1,
        theirs: /^VitePress$/,
        why: 'a home page has the name in its front matter with us, that of the site with VitePress',
      },
      {
        what: 'headings',
        pages: 8,
        ours: /^$/,
        theirs: /^1# 1#$/,
        why: 'a component of VitePress makes headings of the names in a script',
      },
    ],
  },
  {
    generator: 'docusaurus',
    corpus: 'react-native-docusaurus',
    prepare: prepareReactNative,
    folder: 'website',
    hasTitles: true,
    leavesOut: ['[role=tab]'],
    madeUp:
      'a configuration with the documentation and the blog of the real one; its one version; components that show what they wrap; no plugins, no pictures; labels of tabs that only code names are left out',
    reasons: [
      { what: 'headings', pages: 4, theirs: /./, why: 'each file that a page includes counts its headings anew' },
      {
        what: 'links',
        pages: 3,
        ours: /\/docs\/next\//,
        theirs: /\/docs\/releases\//,
        why: 'links to a version that the bundle has not lead to the next one with us',
      },
      { what: 'links', pages: 2, why: 'a slash at the end of an address' },
    ],
  },
];

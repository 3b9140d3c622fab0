import type { CorpusSite } from './corpus-site.ts';
import { corpusSite } from './corpus-site.ts';

/** Problems of a corpus that are as they should be. */
export interface Explained {
  readonly code: string;
  /** What the problem's message is about. */
  readonly about: RegExp;
  readonly count: number;
  readonly why: string;
}

export interface Corpus {
  readonly name: string;
  readonly settings: string;
  readonly pages: number;
  readonly explained: readonly Explained[];
  /** Pages whose text is told to be wrong although it is right, and why. */
  readonly texts: Readonly<Record<string, string>>;
}

const ASSET = /\.(?:png|jpe?g|gif|svg|webp|pdf|zip|json|js|ts|cs|ico|ansi|vue)(?:[?#][^`]*)?`/;
const KEYS = 'keys are called otherwise than they are written: `++slash++` is /';
const BROKEN = 'the site itself has this broken link';

/** Clones a corpus with its settings; undefined where the corpora are missing. */
export function openCorpus({ name, settings }: Corpus): CorpusSite | undefined {
  return corpusSite(name, settings);
}

/** The real documentation sites: what their owners would write into the settings, and what they would be told. */
export const CORPORA: readonly Corpus[] = [
  {
    name: 'coveo-docs-jekyll',
    settings: 'site: {url: "https://docs.coveo.com/en/", generator: jekyll}',
    pages: 125,
    explained: [
      {
        code: 'base-path-differs',
        about: /^Addresses begin with `\/en`/,
        count: 1,
        why: 'the site is served below a path',
      },
      { code: 'link-to-nothing', about: ASSET, count: 100, why: 'the bundle has no pictures' },
      {
        code: 'link-to-nothing',
        about: /`(?:Glossary_37585054|Push-API-Reference_33588348)\.html/,
        count: 80,
        why: BROKEN,
      },
      {
        code: 'anchor-to-nothing',
        about: /./,
        count: 31,
        why: 'ids that another generator gave, before the site moved',
      },
    ],
    texts: {},
  },
  {
    name: 'hugo-docs',
    settings: 'site: {url: "https://gohugo.io/", generator: hugo}',
    pages: 789,
    explained: [
      {
        code: 'link-to-nothing',
        about: /`g`/,
        count: 470,
        why: 'the site’s own templates make a link to its glossary of it',
      },
      { code: 'link-to-nothing', about: ASSET, count: 87, why: 'the bundle has no pictures' },
      {
        code: 'link-to-nothing',
        about: /`(?:commands|configuration|methods)\//,
        count: 6,
        why: 'the site’s own templates find a page from the root',
      },
    ],
    texts: {},
  },
  {
    name: 'mkdocs-material',
    settings: 'site: {url: "https://squidfunk.github.io/mkdocs-material/", generator: mkdocs}',
    pages: 96,
    explained: [
      { code: 'link-to-nothing', about: ASSET, count: 88, why: 'the bundle has no pictures' },
      {
        code: 'anchor-to-nothing',
        about: /./,
        count: 7,
        why: BROKEN,
      },
    ],
    texts: {
      'docs/setup/setting-up-navigation.md': KEYS,
      'docs/setup/setting-up-site-search.md': KEYS,
    },
  },
  {
    name: 'react-native-docusaurus',
    settings: [
      'site:',
      '  url: https://reactnative.dev/',
      '  generator: docusaurus',
      '  docusaurus:',
      '    folder: website',
      '    docs: [{path: ../docs}]',
      '    trailingSlash: false',
    ].join('\n'),
    pages: 497,
    explained: [
      {
        code: 'versions-guessed',
        about: /`website\/versions\.json`/,
        count: 1,
        why: 'the bundle has no versions.json',
      },
      { code: 'link-to-nothing', about: ASSET, count: 343, why: 'the bundle has no pictures' },
      {
        code: 'link-to-nothing',
        about: /`\/(?:architecture|community|contributing|versions|releases|blog)\b/,
        count: 59,
        why: 'the bundle has neither these folders nor pages that code makes',
      },
      { code: 'anchor-to-nothing', about: /./, count: 55, why: BROKEN },
    ],
    texts: {
      'docs/javascript-environment.md': 'an attribute holds a tag as code',
      'website/versioned_docs/version-0.80/javascript-environment.md': 'an attribute holds a tag as code',
      'website/blog/2019-05-01-react-native-at-f8-and-podcast.md': 'what browsers show that know no `<audio>`',
    },
  },
  {
    name: 'vitepress',
    settings: [
      'site:',
      '  url: https://vitepress.dev/',
      '  generator: vitepress',
      '  vitepress:',
      '    cleanUrls: true',
      '    rewrites: {"en/:rest*": ":rest*"}',
      '    locales: {root: en-US, zh: zh-Hans, pt: pt-BR, ru: ru-RU, es: es, ko: ko-KR, fa: fa-IR, ja: ja}',
      'content: [{root: docs}]',
    ].join('\n'),
    pages: 282,
    explained: [
      { code: 'link-to-nothing', about: ASSET, count: 16, why: 'the bundle has no pictures' },
      { code: 'link-to-nothing', about: /`\/pure\.html`/, count: 8, why: 'an example' },
      { code: 'include-not-found', about: ASSET, count: 74, why: 'the bundle has no code' },
      // Six of them are `#i18n`, in each language: the heading's id is `local-search-i18n`.
      { code: 'anchor-to-nothing', about: /./, count: 19, why: BROKEN },
    ],
    texts: {},
  },
];

/** The large one, for the tests that take minutes. */
export const LARGE_CORPUS: Corpus = {
  name: 'mdn-de',
  settings: [
    'site: {url: "https://developer.mozilla.org/", permalink: "/:slug", language: de}',
    'content: [{root: files/de, prefix: /de/docs/}]',
  ].join('\n'),
  pages: 14_594,
  explained: [
    { code: 'link-to-nothing', about: ASSET, count: 1390, why: 'the bundle has no pictures' },
    {
      code: 'link-to-nothing',
      about: /./,
      count: 476,
      why: 'pages that are not translated, or of another site on the host',
    },
    {
      code: 'anchor-to-nothing',
      about: /./,
      count: 10_911,
      why: 'headings were translated, the links to them were not',
    },
  ],
  texts: {
    'files/de/web/api/mediatracksettings/index.md': 'a macro is not closed',
    'files/de/web/xml/guides/xml_introduction/index.md': 'shows a character reference',
  },
};

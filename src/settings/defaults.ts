/** Region names as the `region` setting spells them. */
export const REGIONS = ['us', 'ca', 'eu', 'au', 'hipaa'] as const;

export type Region = (typeof REGIONS)[number];

/** Generator names as `site.generator` spells them. */
export const GENERATORS = ['plain', 'jekyll', 'hugo', 'docusaurus', 'mkdocs', 'vitepress'] as const;

/** The static site generators whose address rules we know. */
export type GeneratorName = (typeof GENERATORS)[number];

/** What `links` may say. */
export const LINK_CHECKS = ['off', 'warn', 'error'] as const;

/** What a link to no page and no file, or an anchor to no heading, amounts to. */
export type LinkChecks = (typeof LINK_CHECKS)[number];

/** What `body-title` of a content entry may say. */
export const BODY_TITLES = ['auto', 'off'] as const;

/** Whether title and description are put into bodies that lack them. */
export type BodyTitle = (typeof BODY_TITLES)[number];

/** What `body` of a content entry may say. */
export const BODIES = ['markdown', 'built'] as const;

/** Where the text of an item comes from. */
export type BodySource = (typeof BODIES)[number];

/** What `on-widened` may say. */
export const ON_WIDENED = ['warn', 'fail'] as const;

/** What becomes of a run by which somebody can see more than before. */
export type OnWidened = (typeof ON_WIDENED)[number];

/** Variables that `site.permalink` may hold, with their colon. */
export const PERMALINK_VARIABLES = [
  ':path',
  ':page',
  ':dir',
  ':name',
  ':slug',
  ':title',
  ':year',
  ':month',
  ':day',
] as const;

/** Base addresses of the service, without a trailing slash. */
export interface Endpoints {
  /** Push and Logs APIs. */
  readonly api: string;
  /** Sources, fields, providers, search. */
  readonly platform: string;
}

/** Base addresses by region (https://docs.coveo.com/en/78/). */
export const ENDPOINTS: Readonly<Record<Region, Endpoints>> = {
  us: { api: 'https://api.cloud.coveo.com', platform: 'https://platform.cloud.coveo.com' },
  ca: { api: 'https://api-ca.cloud.coveo.com', platform: 'https://platform-ca.cloud.coveo.com' },
  eu: { api: 'https://api-eu.cloud.coveo.com', platform: 'https://platform-eu.cloud.coveo.com' },
  au: { api: 'https://api-au.cloud.coveo.com', platform: 'https://platform-au.cloud.coveo.com' },
  hipaa: { api: 'https://apihipaa.cloud.coveo.com', platform: 'https://platformhipaa.cloud.coveo.com' },
};

/** What holds where the settings file is silent, as a user would write it there. */
export const DEFAULTS = {
  region: 'us',
  generator: 'plain',
  permalink: '/:path',
  language: 'en',
  root: '.',
  include: ['**/*.{md,markdown,mdx}'],
  exclude: [],
  prefix: '/',
  bodyTitle: 'auto',
  body: 'markdown',
  sitemap: 'sitemap.xml',
  strict: true,
  links: 'warn',
  deletes: 10,
  ratio: 0.1,
  onWidened: 'warn',
} as const;

/** Defaults of Docusaurus itself (https://docusaurus.io/docs/api/plugins/@docusaurus/plugin-content-docs). */
export const DOCUSAURUS = {
  id: 'default',
  docs: 'docs',
  blog: 'blog',
  pages: 'src/pages',
  numberPrefixes: true,
  defaultLocale: 'en',
} as const;

/** Defaults of VitePress itself (https://vitepress.dev/reference/site-config). */
export const VITEPRESS = {
  srcDir: '.',
  srcExclude: [],
  cleanUrls: false,
  rewrites: {},
  locales: {},
} as const;

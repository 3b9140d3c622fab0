import { BODIES, BODY_TITLES, DEFAULTS, GENERATORS } from '../defaults.ts';
import { PERMALINK, PREFIX, permalink, prefix, SITE_URL, siteUrl } from '../rules/addresses.ts';
import { FOLDER, folder, LANGUAGE, language } from '../rules/names.ts';
import { SELECTORS, selectors } from '../rules/selectors.ts';
import { builtSchema } from './built.ts';
import { docusaurusSchema } from './docusaurus.ts';
import { choice, globs, list, mapping, metadataValue, named, text } from './kinds.ts';
import { vitepressSchema } from './vitepress.ts';

/** `site`: where the pages live on the web. */
export const siteSchema = mapping(
  {
    url: text(SITE_URL, siteUrl).meta({
      description: "Address of the site. Every page's address is below it; a slash at its end is added.",
      format: 'uri',
      pattern: '^[hH][tT][tT][pP][sS]?://',
      examples: ['https://docs.example.com/product/'],
    }),
    generator: choice(GENERATORS)
      .meta({
        description: 'Static site generator whose address rules apply.',
        default: DEFAULTS.generator,
      })
      .optional(),
    permalink: text(PERMALINK, permalink)
      .meta({
        description:
          "Template of a page's address below its prefix, for the generator `plain` only. Variables: `:path`, `:page`, `:dir`, `:name`, `:slug`, `:title`, `:year`, `:month`, `:day`.",
        default: DEFAULTS.permalink,
        examples: ['/:path', '/:dir/:slug/', '/:year/:month/:day/:title.html'],
      })
      .optional(),
    language: text(LANGUAGE, language)
      .meta({
        description: 'Language tag (BCP 47) of pages that name none.',
        default: DEFAULTS.language,
        examples: ['en', 'pt-BR'],
      })
      .optional(),
    built: builtSchema.optional(),
    docusaurus: docusaurusSchema.optional(),
    vitepress: vitepressSchema.optional(),
  },
  'a mapping with the key `url`',
).meta({ description: 'Where the pages live on the web.' });

const contentEntry = mapping(
  {
    root: text(FOLDER, folder)
      .meta({
        description: 'Folder of the pages, from the working directory. `.` is the working directory itself.',
        default: DEFAULTS.root,
        examples: ['docs'],
      })
      .optional(),
    include: globs(1)
      .meta({ description: 'Globs, from `root`, of the files that are pages.', default: DEFAULTS.include })
      .optional(),
    exclude: globs(0)
      .meta({
        description: 'Globs, from `root`, of files that are left out all the same.',
        default: DEFAULTS.exclude,
        examples: [['_drafts/**']],
      })
      .optional(),
    prefix: text(PREFIX, prefix)
      .meta({
        description: 'Where this root hangs below `site.url`.',
        default: DEFAULTS.prefix,
        examples: ['/guides/'],
      })
      .optional(),
    permalink: text(PERMALINK, permalink)
      .meta({
        description:
          'Template of the addresses of this root, instead of `site.permalink`; for the generator `plain` only.',
        examples: ['/:year/:month/:day/:name/'],
      })
      .optional(),
    'body-title': choice(BODY_TITLES)
      .meta({
        description:
          'Whether the body of a page begins with its title where it has no heading of level 1, and then with its description where it has hardly any text: `auto`, or `off`.',
        default: DEFAULTS.bodyTitle,
      })
      .optional(),
    body: choice(BODIES)
      .meta({
        description:
          'Where title, headings, text and links of the items come from: the Markdown, or the page that the generator built from it (needs `site.built`).',
        default: DEFAULTS.body,
      })
      .optional(),
    main: text(SELECTORS, selectors)
      .meta({
        description:
          'CSS selectors of the element that holds the text of a built page; the first that is there. Without it, that of the usual themes of the generator.',
        examples: ['main article, article, main'],
      })
      .optional(),
    metadata: named(metadataValue(), 'a mapping of metadata keys to values')
      .meta({
        description: 'Metadata that the pages of this root get.',
        default: {},
        examples: [{ product: 'widgets' }],
      })
      .optional(),
  },
  'a mapping such as `{root: docs}`',
).meta({ description: 'A folder of pages.' });

/** `content`: the folders that hold pages. */
export const contentSchema = list(contentEntry, 'a list of at least one entry such as `{root: docs}`', 1).meta({
  description: 'Folders that hold pages. The first entry that matches a file takes it.',
  default: [{ root: DEFAULTS.root, include: DEFAULTS.include, exclude: DEFAULTS.exclude, prefix: DEFAULTS.prefix }],
});

/** `metadata`: what happens to the metadata of all pages. */
export const metadataSchema = mapping(
  {
    rename: named(text('a metadata key'), 'a mapping of old metadata keys to new ones')
      .meta({
        description: 'Front matter keys to send under another key.',
        default: {},
        examples: [{ weight: 'sortorder' }],
      })
      .optional(),
    drop: list(text('a metadata key'), 'a list of metadata keys')
      .meta({ description: 'Front matter keys that are not sent.', default: [], examples: [['layout']] })
      .optional(),
    add: named(metadataValue(), 'a mapping of metadata keys to values')
      .meta({
        description: 'Metadata that every page gets, unless its root or its front matter says otherwise.',
        default: {},
        examples: [{ collection: 'handbook' }],
      })
      .optional(),
  },
  'a mapping with any of `rename`, `drop` and `add`',
).meta({ description: 'What happens to the metadata of all pages.' });

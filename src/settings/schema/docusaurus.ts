import type { z } from 'zod';
import { DOCUSAURUS } from '../defaults.ts';
import type { DocusaurusDocs, DocusaurusOptions, DocusaurusPlugin } from '../docusaurus-options.ts';
import { list, mapping, named, text, yesOrNo } from './kinds.ts';

const ROUTE = 'a path below the site, such as `docs` or `/`';

const plugin = {
  id: text('the `id` of the plugin')
    .meta({ description: 'Id of the plugin.', default: DOCUSAURUS.id, examples: ['community'] })
    .optional(),
  path: text('a folder, such as `docs` or `../docs`')
    .meta({ description: 'Folder of its pages, from the folder of the project.', examples: ['../docs'] })
    .optional(),
  routeBasePath: text(ROUTE)
    .meta({ description: 'Where its pages hang below the site; `/` is the root.', examples: ['/', 'handbook'] })
    .optional(),
};

const docsSchema = mapping(
  {
    ...plugin,
    numberPrefixes: yesOrNo()
      .meta({
        description: 'Whether numbers before names are left out of addresses, as `numberPrefixParser` does.',
        default: DOCUSAURUS.numberPrefixes,
      })
      .optional(),
    lastVersion: text('the name of a version')
      .meta({
        description:
          'Version whose pages hang at `routeBasePath` itself; else the newest. `current` is the docs folder.',
        examples: ['current', '2.0'],
      })
      .optional(),
    versionPaths: named(text('a path, such as `next`'), 'a mapping of versions to paths')
      .meta({
        description: 'Paths of versions, where the configuration gives them others than their names.',
        default: {},
        examples: [{ current: 'canary' }],
      })
      .optional(),
  },
  'a mapping with any of `id`, `path`, `routeBasePath`, `numberPrefixes`, `lastVersion` and `versionPaths`',
).meta({ description: 'An instance of the docs plugin.' });

const blogSchema = mapping(plugin, 'a mapping with any of `id`, `path` and `routeBasePath`').meta({
  description: 'An instance of the blog plugin.',
});

/** `site.docusaurus`: what its own configuration says in code. */
export const docusaurusSchema = mapping(
  {
    folder: text('a folder, such as `website`')
      .meta({
        description:
          'Folder of the Docusaurus project, from the working directory. Default: that of the nearest `docusaurus.config`.',
        examples: ['website'],
      })
      .optional(),
    docs: list(docsSchema, 'a list of docs plugins')
      .meta({
        description: 'Instances of the docs plugin.',
        default: [{ path: DOCUSAURUS.docs, routeBasePath: DOCUSAURUS.docs }],
      })
      .optional(),
    blogs: list(blogSchema, 'a list of blog plugins')
      .meta({
        description: 'Instances of the blog plugin.',
        default: [{ path: DOCUSAURUS.blog, routeBasePath: DOCUSAURUS.blog }],
      })
      .optional(),
    pages: text('a folder, such as `src/pages`')
      .meta({ description: 'Folder of single pages, from the folder of the project.', default: DOCUSAURUS.pages })
      .optional(),
    trailingSlash: yesOrNo()
      .meta({ description: 'Whether addresses end with a slash. Default: they stay as they are.' })
      .optional(),
    defaultLocale: text('a locale, such as `en`')
      .meta({
        description: 'Locale whose pages hang at the root; the others are below their own names.',
        default: DOCUSAURUS.defaultLocale,
      })
      .optional(),
  },
  'a mapping of Docusaurus options',
).meta({ description: 'What `docusaurus.config` says about addresses, for the generator `docusaurus` only.' });

type Written = z.output<typeof docusaurusSchema>;

/** The options with defaults filled in. */
export function docusaurusOptionsOf(written: Written = {}): DocusaurusOptions {
  return {
    folder: written.folder,
    docs: (written.docs ?? [{}]).map(docsOf),
    blogs: (written.blogs ?? [{}]).map((blog) => pluginOf(blog, DOCUSAURUS.blog)),
    pages: written.pages ?? DOCUSAURUS.pages,
    trailingSlash: written.trailingSlash,
    defaultLocale: written.defaultLocale ?? DOCUSAURUS.defaultLocale,
  };
}

function docsOf(written: NonNullable<Written['docs']>[number]): DocusaurusDocs {
  return {
    ...pluginOf(written, DOCUSAURUS.docs),
    numberPrefixes: written.numberPrefixes ?? DOCUSAURUS.numberPrefixes,
    lastVersion: written.lastVersion,
    versionPaths: written.versionPaths ?? {},
  };
}

function pluginOf(written: NonNullable<Written['blogs']>[number], name: string): DocusaurusPlugin {
  const { id = DOCUSAURUS.id, path = name, routeBasePath = name } = written;
  return { id, path, routeBasePath: routeBasePath.replace(/^\/+|\/+$/g, '') };
}

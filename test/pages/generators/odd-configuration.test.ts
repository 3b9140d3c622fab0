import { describe, expect, it } from 'vitest';
import type { GeneratorKind } from '../../../src/pages/generator.ts';
import { hugo } from '../../../src/pages/generators/hugo/hugo.ts';
import { jekyll } from '../../../src/pages/generators/jekyll/jekyll.ts';
import { mkdocs } from '../../../src/pages/generators/mkdocs/mkdocs.ts';
import { siteOf } from './placing.ts';

/** What no author means under these keys, but a file may hold all the same. */
const ODD_VALUES = [
  '{}',
  '[]',
  '[{}]',
  '[[1]]',
  '{a: {}}',
  '{a: [{}]}',
  '{a: ~}',
  '[~]',
  '~',
  '""',
  '0',
  'true',
  '/',
  '..',
]
  .concat([
    '2026-02-30',
    '2026-01-02',
    '{2026-01-02: x}',
    '"\\0"',
    '[a, {b: [c]}]',
    '{a: {b: {c: {}}}}',
    '{a: {path: {}}}',
  ])
  .concat(['[{scope: {}}]', '[{scope: ~, values: 1}]', '[{target: [], path: {}}]']);

const SITES: readonly (readonly [name: string, kind: GeneratorKind, file: string, keys: readonly string[]])[] = [
  [
    'jekyll',
    jekyll,
    '_config.yml',
    ['baseurl', 'collections', 'collections_dir', 'defaults', 'destination', 'exclude', 'future', 'gems', 'include']
      .concat(['markdown_ext', 'permalink', 'plugins', 'require_front_matter', 'show_drafts', 'source', 'timezone'])
      .concat(['unpublished']),
  ],
  [
    'hugo',
    hugo,
    'hugo.yaml',
    ['baseurl', 'builddrafts', 'buildexpired', 'buildfuture', 'cascade', 'contentdir', 'defaultcontentlanguage']
      .concat([
        'defaultcontentlanguageinsubdir',
        'disablelanguages',
        'disablepathtolower',
        'frontmatter',
        'ignorefiles',
      ])
      .concat([
        'languages',
        'module',
        'permalinks',
        'removepathaccents',
        'staticdir',
        'taxonomies',
        'timezone',
        'uglyurls',
      ]),
  ],
  [
    'mkdocs',
    mkdocs,
    'mkdocs.yml',
    ['docs_dir', 'draft_docs', 'exclude_docs', 'markdown_extensions', 'plugins', 'site_url', 'use_directory_urls'],
  ],
];
const PATHS = [
  'docs/start.md',
  '_posts/2026-01-02-post.md',
  'content/docs/_index.md',
  '_a/b.md',
  'docs/blog/posts/a.md',
];

describe.each(SITES)('a configuration of %s with a value of the wrong kind', (_, kind, file, keys) => {
  it.each(keys)('under %s leaves every file with an address, or with the reason why it has none', (key) => {
    for (const odd of ODD_VALUES) {
      const site = siteOf(kind, { configuration: { [file]: `${key}: ${odd}\n` }, paths: PATHS });
      for (const path of PATHS) {
        const address = site.address(path, 'title: T\ntags: [a]\ndate: 2026-01-02');
        expect(typeof address, `${key}: ${odd}, ${path}`).toBe('string');
        site.generator.configurationOf(site.file(path));
      }
    }
  });
});

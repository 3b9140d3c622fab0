import { describe, expect, it } from 'vitest';
import { hugo } from '../../../src/pages/generators/hugo/hugo.ts';
import { vitepress } from '../../../src/pages/generators/vitepress/vitepress.ts';
import { vitepressOptionsOf } from '../../../src/settings/schema/vitepress.ts';
import type { GeneratorName } from '../../../src/settings/settings.ts';
import { type OutcomeParts, outcomeOf } from '../outcome.ts';
import { siteOf } from './placing.ts';

const yaml = (text: string) => `---\n${text}\n---\nBody\n`;
const PAGE = yaml('title: A');

/** What becomes of a page of a generator with this configuration, with permissions and without. */
function outcomes(generator: GeneratorName, configuration: Readonly<Record<string, string>>, [path, text]: Page) {
  const parts: OutcomeParts = { generator, path, configuration };
  return [outcomeOf(text, parts), outcomeOf(text, { ...parts, permissions: false })];
}

type Page = readonly [path: string, text: string];
const HELD = ['unpublished', 'unpublished'];
const SHOWN = ['public', 'public'];
/** Without permissions in the settings, a page that asks for some is refused. */
const NARROWED = ['protected', 'permissions-unknown'];

// https://www.mkdocs.org/user-guide/configuration/#exclude_docs: patterns of `.gitignore`, in which names may hold any sign
// (https://git-scm.com/docs/gitignore#_pattern_format).
describe('what MkDocs excludes', () => {
  it.each([
    ['drafts (old)/', 'docs/drafts (old)/a.md', HELD],
    ['drafts (old)/', 'docs/drafts old/a.md', SHOWN],
    ['a(b).md', 'docs/x/a(b).md', HELD],
    ['a|b.md', 'docs/a|b.md', HELD],
    ['a+b.md', 'docs/a+b.md', HELD],
    ['+(a).md', 'docs/+(a).md', HELD],
    ['@(a).md', 'docs/@(a).md', HELD],
    ['"a".md', 'docs/"a".md', HELD],
    ['[!ab].md', 'docs/c.md', HELD],
    ['[!ab].md', 'docs/a.md', SHOWN],
    ['[a-c]*.md', 'docs/beta.md', HELD],
    ['a**.md', 'docs/abc.md', HELD],
    ['/x/**/y.md', 'docs/x/y.md', HELD],
    ['/x/**/y.md', 'docs/x/a/b/y.md', HELD],
    ['x/**', 'docs/x/y/z.md', HELD],
    ['\\!x.md', 'docs/!x.md', HELD],
    ['{a,b}.md', 'docs/a.md', SHOWN],
  ])('%s, %s', (line, path, expected) => {
    expect(outcomes('mkdocs', { 'mkdocs.yml': `exclude_docs: |\n  ${line}\n` }, [path, 'Body\n'])).toEqual(expected);
  });
});

// https://squidfunk.github.io/mkdocs-material/plugins/blog/: `draft`, `draft_if_future_date`, `enabled`, `blog_dir`, `post_dir`.
describe("posts of Material's blog", () => {
  it.each([
    ['draft_if_future_date: true', 'blog/posts/a.md', 'date: 2030-01-01', HELD],
    ['draft_if_future_date: true', 'blog/posts/a.md', 'date: {created: 2030-01-01}', HELD],
    ['draft_if_future_date: true', 'blog/posts/a.md', 'date: 2020-01-01', SHOWN],
    ['draft_if_future_date: true', 'blog/posts/a.md', 'date: 2030-01-01\ndraft: false', SHOWN],
    ['draft_if_future_date: true, draft: true', 'blog/posts/a.md', 'date: 2030-01-01', SHOWN],
    ['post_readtime: true', 'blog/posts/a.md', 'date: 2030-01-01', SHOWN],
    ['draft: true', 'blog/posts/a.md', 'date: 2020-01-01\ndraft: true', SHOWN],
    ['blog_dir: .', 'posts/a.md', 'date: 2020-01-01\ndraft: true', HELD],
    ['post_dir: "{blog}/of/{blog}"', 'blog/of/blog/a.md', 'date: 2020-01-01\ndraft: true', HELD],
    ['post_dir: ./news', 'news/a.md', 'date: 2020-01-01\ndraft: true', HELD],
    // Posts are the files whose path begins so.
    ['post_readtime: true', 'blog/posts-2025/a.md', 'date: 2020-01-01\ndraft: true', HELD],
    ['enabled: false', 'blog/posts/a.md', 'draft: true', SHOWN],
  ])('%s, %s, %s', (options, path, text, expected) => {
    const configuration = { 'mkdocs.yml': `plugins:\n  - blog: {${options}}\n` };
    expect(outcomes('mkdocs', configuration, [`docs/${path}`, yaml(text)])).toEqual(expected);
  });
});

// https://jekyllrb.com/docs/configuration/front-matter-defaults/: globs of Ruby
// (https://docs.ruby-lang.org/en/master/Dir.html#method-c-glob).
describe('permissions by defaults of Jekyll', () => {
  it.each([
    ['hr (x)/*', 'hr (x)/a.md', NARROWED],
    ['+(hr)*', '+(hr)x/a.md', NARROWED],
    ['!hr/*', '!hr/a.md', NARROWED],
    ['hr/**/*.md', 'hr/a.md', NARROWED],
    ['hr/**', 'hr/x/a.md', NARROWED],
    ['./hr/*', 'hr/a.md', NARROWED],
    ['{hr,legal/x}/*', 'legal/x/a.md', NARROWED],
    ['[!a]r/*', 'hr/a.md', NARROWED],
    ['hr/*', 'legal/a.md', SHOWN],
    // Names no file to Jekyll, but plainly one to who wrote it; the key is not Jekyll's.
    ['/hr/*', 'hr/a.md', NARROWED],
    ['/hr', 'hr/a.md', NARROWED],
  ])('%s, %s', (scope, path, expected) => {
    const config = `defaults: [{scope: {path: "${scope}"}, values: {permissions: legal}}]`;
    expect(outcomes('jekyll', { 'docs/_config.yml': config }, [`docs/${path}`, PAGE])).toEqual(expected);
  });

  it('count also where the list has become a mapping', () => {
    const config = 'defaults: {scope: {path: ""}, values: {permissions: legal, permalink: /x/}}';
    expect(outcomes('jekyll', { 'docs/_config.yml': config }, ['docs/a.md', PAGE])).toEqual(NARROWED);
  });
});

// https://gohugo.io/configuration/cascade/#target, https://github.com/gobwas/glob#syntax
describe('what cascades of Hugo hide', () => {
  const targets: readonly (readonly [target: string, path: string, isMatch: boolean])[] = [
    ['path: "/docs**"', 'docs/a.md', true],
    ['path: "/docs/(x)/**"', 'docs/(x)/a.md', true],
    ['path: "/[!x]ocs/*"', 'docs/a.md', true],
    ['path: "/[!d]ocs/*"', 'docs/a.md', false],
    ['path: "{/docs/**,/hr/**}"', 'hr/a.md', true],
    ['path: "{/docs/**}"', 'docs/a.md', true],
    ['path: "/docs/{a.b}"', 'docs/a.b.md', true],
    ['path: "**/a"', 'docs/x/a.md', true],
    ['path: "/docs/*"', 'docs/x/a.md', false],
    ['path: "/Docs/A"', 'docs/a.md', true],
    ['path: "/docs/a-b"', 'docs/a b.md', true],
    ['kind: Page', 'docs/a.md', true],
    ['kind: "{page,section}"', 'docs/a.md', true],
    ['kind: section', 'docs/a.md', false],
    ['lang: EN', 'docs/a.md', true],
    ['lang: "{de,en}"', 'docs/a.md', true],
    ['environment: "prod*"', 'docs/a.md', true],
    ['environment: staging', 'docs/a.md', false],
    ['sites: {matrix: {languages: ["**"]}}', 'docs/a.md', true],
    ['sites: {matrix: {languages: ["! de"]}}', 'docs/a.md', true],
    ['sites: {matrix: {languages: [de, en]}}', 'docs/a.md', true],
    ['sites: {matrix: {languages: [de]}}', 'docs/a.md', false],
  ];
  it.each(targets)('%s, %s: %s', (target, path, isMatch) => {
    for (const key of ['target', '_target']) {
      const page: Page = [`content/${path}`, PAGE];
      const draft = `cascade: [{${key}: {${target}}, draft: true}]`;
      expect(outcomes('hugo', { 'hugo.yaml': draft }, page)).toEqual(isMatch ? HELD : SHOWN);
      const narrowed = yaml(`cascade: [{${key}: {${target}}, permissions: legal}]`);
      const configuration = { 'hugo.yaml': '', 'content/_index.md': narrowed };
      expect(outcomes('hugo', configuration, page)).toEqual(isMatch ? NARROWED : SHOWN);
    }
  });

  // Hugo matches none of these; `permissions` is not its key, and what is meant is plain.
  it.each([
    ['docs/**', 'docs/a.md'],
    ['/docs/**', 'docs/_index.md'],
    ['/docs/**', 'docs/index.md'],
    ['/docs/a b', 'docs/a b.md'],
  ])('the path %s narrows %s, and hands nothing else down', (target, path) => {
    const cascade = (values: string) => ({ 'hugo.yaml': `cascade: [{target: {path: "${target}"}, ${values}}]` });
    expect(outcomes('hugo', cascade('permissions: legal'), [`content/${path}`, PAGE])).toEqual(NARROWED);
    expect(outcomes('hugo', cascade('draft: true'), [`content/${path}`, PAGE])).toEqual(SHOWN);
  });

  // https://gohugo.io/configuration/all/#disablepathtolower: paths are in lower case, whatever the names of folders.
  it.each([
    ['content/Docs/a.md', 'content/docs/_index.md'],
    ['content/my docs/a.md', 'content/my-docs/_index.md'],
  ])('%s is in the section of %s', (path, section) => {
    expect(outcomes('hugo', { 'hugo.yaml': '', [section]: yaml('cascade: {draft: true}') }, [path, PAGE])).toEqual(
      HELD,
    );
    expect(
      outcomes('hugo', { 'hugo.yaml': '', [section]: yaml('cascade: {permissions: legal}') }, [path, PAGE]),
    ).toEqual(NARROWED);
  });
});

describe('what Hugo does not build', () => {
  it.each([
    // https://gohugo.io/configuration/all/#disablekinds
    ['disableKinds: [page]', 'content/docs/a.md', HELD],
    ['disableKinds: [Page]', 'content/docs/index.md', HELD],
    ['disableKinds: [section]', 'content/docs/_index.md', HELD],
    ['disableKinds: [section]', 'content/docs/a.md', SHOWN],
    ['disableKinds: [home]', 'content/_index.md', HELD],
    ['disableKinds: [taxonomy]', 'content/tags/_index.md', HELD],
    ['disableKinds: [term]', 'content/tags/x/_index.md', HELD],
    ['disableKinds: [rss, sitemap]', 'content/docs/a.md', SHOWN],
    // https://gohugo.io/configuration/all/#ignorefiles: expressions of Go (https://pkg.go.dev/regexp/syntax), searched for in the whole path.
    ['ignoreFiles: ["(?i)SECRET"]', 'content/docs/secret.md', HELD],
    ['ignoreFiles: ["/content/docs/"]', 'content/docs/a.md', HELD],
    ['ignoreFiles: ["(?P<x>secret)"]', 'content/docs/secret.md', HELD],
    ["ignoreFiles: ['secret\\.md\\z']", 'content/docs/secret.md', HELD],
    ['ignoreFiles: ["[[:alpha:]]-secret"]', 'content/docs/a-secret.md', HELD],
    ["ignoreFiles: ['\\Qa+b\\E']", 'content/docs/a+b.md', HELD],
    ["ignoreFiles: ['\\Qa+b\\E']", 'content/docs/aab.md', SHOWN],
    // https://gohugo.io/configuration/languages/#disabled
    ['languages: {en: {}, de: {disabled: "true"}}', 'content/a.de.md', HELD],
    ['disableLanguages: [DE]\nlanguages: {en: {}, de: {}}', 'content/a.de.md', HELD],
  ])('%s, %s', (config, path, expected) => {
    expect(outcomes('hugo', { 'hugo.yaml': config }, [path, PAGE])).toEqual(expected);
  });

  it('tells of a pattern of `ignoreFiles` that cannot be read', () => {
    const site = siteOf(hugo, { configuration: { 'hugo.yaml': "ignoreFiles: ['a\\pN(?i)(']" } });
    expect(site.problems).toMatchObject([{ level: 'error', code: 'configuration-invalid', path: 'hugo.yaml' }]);
  });

  // https://gohugo.io/content-management/page-bundles/: content of any format makes a leaf bundle, whose other files are resources.
  it.each(['md', 'adoc', 'htm', 'org', 'rst', 'pandoc'])('a resource of a bundle of `index.%s`', (extension) => {
    const configuration = { 'hugo.yaml': '' };
    const site = siteOf(hugo, { configuration, paths: [`content/x/index.${extension}`, 'content/x/secret.md'] });
    expect(site.address('content/x/secret.md')).toBe('not taken');
  });
});

// https://vitepress.dev/reference/site-config#srcexclude; measured with tinyglobby, which VitePress 1.6.4 looks for pages with.
describe('what VitePress leaves out', () => {
  it.each([
    [['drafts'], 'drafts/x/a.md', 'not taken'],
    [['drafts/'], 'drafts/a.md', 'not taken'],
    [['drafts/*'], 'drafts/x/a.md', 'not taken'],
    [['./drafts/**'], 'drafts/a.md', 'not taken'],
    [['**/drafts'], 'x/drafts/a.md', 'not taken'],
    [['drafts'], 'x/drafts/a.md', '/x/drafts/a.html'],
    [['drafts/**', '!drafts/a.md'], 'drafts/a.md', 'not taken'],
    [['!a.md'], 'b.md', '/b.html'],
    [['**/*draft*'], 'x/my-draft.md', 'not taken'],
    [[], 'dist/a.md', 'not taken'],
    [[], 'x/dist/a.md', 'not taken'],
  ])('%j, %s', (srcExclude, path, expected) => {
    const site = siteOf(vitepress, { site: { vitepress: vitepressOptionsOf({ srcExclude }) } });
    expect(site.address(path)).toBe(expected);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { vitepress } from '../../../../src/pages/generators/vitepress/vitepress.ts';
import { vitepressOptionsOf } from '../../../../src/settings/schema/vitepress.ts';
import { NOW, SITE, type SiteParts, siteOf } from '../placing.ts';

type Options = Parameters<typeof vitepressOptionsOf>[0];

const site = (options: Options = {}, parts: SiteParts = {}) =>
  siteOf(vitepress, { ...parts, site: { vitepress: vitepressOptionsOf(options) } });

describe('pages (https://vitepress.dev/guide/routing)', () => {
  it.each([
    [{}, 'index.md', '/'],
    [{}, 'guide/start.md', '/guide/start.html'],
    [{}, 'guide/index.md', '/guide/'],
    [{}, 'README.md', '/README.html'],
    [{ cleanUrls: true }, 'guide/start.md', '/guide/start'],
    [{ cleanUrls: true }, 'guide/index.md', '/guide/'],
    [{ cleanUrls: true }, 'a b/ä#1.md', '/a%20b/%C3%A4%231'],
    [{}, '.vitepress/theme/a.md', 'not taken'],
    [{}, 'node_modules/a/README.md', 'not taken'],
    [{}, 'a.txt', 'not taken'],
    [{ srcExclude: ['**/README.md'] }, 'a/README.md', 'not taken'],
    [{ srcDir: 'src' }, 'src/a.md', '/a.html'],
    [{ srcDir: 'src' }, 'a.md', 'not taken'],
    [{ folder: 'docs' }, 'docs/a.md', '/a.html'],
    [{ folder: 'docs' }, 'a.md', 'not taken'],
  ])('with %j, %s', (options: Options, path, address) => {
    expect(site(options).address(path)).toBe(address);
  });

  it('lie where `.vitepress` is, else in the only root', () => {
    expect(site({}, { paths: ['docs/.vitepress/config.ts'] }).address('docs/a.md')).toBe('/a.html');
    expect(site({}, { content: [{ root: 'docs', prefix: '/x/' }] }).address('docs/a.md')).toBe('/x/a.html');
  });

  it('with parameters are skipped, with a notice', () => {
    expect(site().place('packages/[pkg].md')).toMatchObject({
      kind: 'unpublished',
      problems: [{ level: 'notice', code: 'dynamic-route', path: 'packages/[pkg].md' }],
    });
  });
});

describe('rewrites (https://vitepress.dev/guide/routing#route-rewrites)', () => {
  it.each([
    [{ 'a/b.md': 'c.md' }, 'a/b.md', '/c.html'],
    [{ 'packages/:pkg/src/:page': ':pkg/:page' }, 'packages/one/src/a.md', '/one/a.html'],
    [{ 'packages/:pkg/src/:page': ':pkg/:page' }, 'packages/one/src/a/b.md', '/packages/one/src/a/b.html'],
    [{ 'packages/:pkg/src/:slug*': ':pkg/:slug*' }, 'packages/one/src/a/b.md', '/one/a/b.html'],
    [{ 'en/:rest*': ':rest*' }, 'en/index.md', '/'],
    [{ ':all(.*)': 'x/:all' }, 'a/b.md', '/x/a/b.html'],
    [{ ':lang(en|de)/:rest*': ':rest*' }, 'de/a.md', '/a.html'],
    [{ ':lang(en|de)/:rest*': ':rest*' }, 'fr/a.md', '/fr/a.html'],
    [{ 'a/:x': 'one/:x', 'a/b.md': 'two.md' }, 'a/b.md', '/one/b.html'],
  ])('%j make of %s', (rewrites: Readonly<Record<string, string>>, path, address) => {
    expect(site({ rewrites: { ...rewrites } }).address(path)).toBe(address);
  });

  it('that cannot be read are an error', () => {
    expect(site({ rewrites: { ':a(+)': 'b' } }).problems).toMatchObject([
      { level: 'error', code: 'settings-invalid-value' },
    ]);
  });
});

describe('languages (https://vitepress.dev/guide/i18n)', () => {
  const options = { locales: { root: 'en-US', fr: 'fr-FR' } };
  it.each([
    ['a.md', '', 'en-US'],
    ['fr/a.md', '', 'fr-FR'],
    ['fr.md', '', 'en-US'],
    ['fr/a.md', 'lang: fr-CA', undefined],
  ])('%s with %j', (path, frontMatter, language) => {
    const placement = site(options).place(path, frontMatter);
    expect(placement.kind === 'page' && placement.data.language).toBe(language);
  });
});

it('answers for any path, with an address below the site', () => {
  const { generator, file } = site({ rewrites: { 'en/:rest*': ':rest*' } });
  const part = fc.oneof(fc.constantFrom('en', 'index', '..', '[a]', '.b'), fc.string());
  fc.assert(
    fc.property(fc.array(part, { minLength: 1 }), (parts) => {
      const frontMatter = { present: false, data: {}, body: '', bodyLine: 1, placeOf: () => undefined };
      const placement = generator.place(file(`${parts.join('/')}.md`), frontMatter, NOW);
      if (placement.kind === 'page') expect(placement.documentId.startsWith(SITE)).toBe(true);
      else expect(['unpublished', 'error']).toContain(placement.kind);
    }),
  );
});

import { describe, expect, it } from 'vitest';
import { findSites } from '../../src/init/find-sites.ts';
import type { SiteFinding } from '../../src/init/findings.ts';
import { settingsText } from '../../src/init/settings-text.ts';
import { siteAddress } from '../../src/init/site-address.ts';
import { parseSettings } from '../../src/settings/load.ts';
import { listingOf } from './listing-of.ts';

type Files = Readonly<Record<string, string>>;

function found(files: Files, remote: { readonly repository?: string; readonly server?: string } = {}) {
  const listing = listingOf(files, remote);
  const [{ site, pages }, ...others] = findSites(listing);
  return { site, pages, others, url: siteAddress(site, listing) };
}

/** What of a site the written settings say. */
function said(site: SiteFinding) {
  const parsed = parseSettings(settingsText({ site, url: { value: 'https://a.example/', from: 'b' } }), 's.yml');
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  const { site: written, content } = parsed.file;
  const { url: _, ...rest } = written;
  return { ...rest, content };
}

const PAGE = '# Page\n';

describe('the sites of a repository', () => {
  it.each<{ what: string; files: Files; says: object; url?: string }>([
    {
      what: 'jekyll in the root',
      files: { '_config.yml': 'url: https://a.example\nbaseurl: /docs\nlang: pt_BR\n', 'index.md': '---\n---\n' },
      says: { generator: 'jekyll', language: 'pt-BR', content: [{ root: '.' }] },
      url: 'https://a.example/docs/',
    },
    {
      what: 'jekyll with another source in a folder',
      files: { 'site/_config.yml': 'source: src\nurl: https://a.example\n', 'site/src/index.md': '---\n---\n' },
      says: { generator: 'jekyll', content: [{ root: 'site/src' }] },
      url: 'https://a.example/',
    },
    {
      what: 'hugo with the folders of two languages',
      files: {
        'hugo.toml':
          'baseURL = "https://a.example/x"\ndefaultContentLanguage = "de"\n[languages.de]\ncontentDir = "content/de"\n[languages.en]\ncontentDir = "content/en"\n',
        'content/de/a.md': PAGE,
        'content/en/a.md': PAGE,
      },
      says: { generator: 'hugo', language: 'de', content: [{ root: 'content/de' }, { root: 'content/en' }] },
      url: 'https://a.example/x/',
    },
    {
      what: 'hugo by the configuration directory',
      files: { 'www/config/_default/hugo.yaml': 'baseURL: https://a.example/\n', 'www/content/a.md': PAGE },
      says: { generator: 'hugo', content: [{ root: 'www/content' }] },
      url: 'https://a.example/',
    },
    {
      what: 'hugo by its old name, with a language code',
      files: { 'config.json': '{"baseURL": "https://a.example/", "languageCode": "fr-fr"}', 'content/a.md': PAGE },
      says: { generator: 'hugo', language: 'fr-FR', content: [{ root: 'content' }] },
    },
    {
      what: 'a config.yaml of another program',
      files: { 'config.yaml': 'port: 80\n', 'content/a.md': PAGE },
      says: { generator: 'plain', content: [{ root: 'content' }] },
    },
    {
      what: 'mkdocs',
      files: {
        'mkdocs.yml':
          'site_url: https://a.example/m/\ndocs_dir: handbook\ntheme: {name: material, language: de}\nmarkdown_extensions: [{x: {e: !!python/name:a.b }}]\n',
        'handbook/index.md': PAGE,
      },
      says: { generator: 'mkdocs', language: 'de', content: [{ root: 'handbook' }] },
      url: 'https://a.example/m/',
    },
    {
      what: 'mkdocs with the plugin i18n',
      files: {
        'mkdocs.yml': 'plugins: [{i18n: {languages: [{locale: en}, {locale: fr, default: true}]}}]\n',
        'docs/index.md': PAGE,
      },
      says: { generator: 'mkdocs', language: 'fr', content: [{ root: 'docs' }] },
    },
    {
      what: 'docusaurus with its usual preset',
      files: {
        'docusaurus.config.js':
          "module.exports = {title: 'T', url: 'https://a.example', baseUrl: '/b/', presets: [['classic', {docs: {}}]]};",
        'docs/a.md': PAGE,
      },
      says: { generator: 'docusaurus', content: [{ root: '.' }] },
      url: 'https://a.example/b/',
    },
    {
      what: 'docusaurus with everything said otherwise',
      files: {
        'web/docusaurus.config.ts': `
          import type {Config} from '@docusaurus/types';
          const site = 'https://a.example'; // of production
          export default async function config(): Promise<Config> { return {
            title: \`T\`, url: site, baseUrl: process.env.BASE ?? '/', trailingSlash: true,
            i18n: {defaultLocale: 'fr', locales: ['fr', 'en']},
            presets: [['@docusaurus/preset-classic', {
              docs: {path: '../docs', routeBasePath: '/', lastVersion: 'current', numberPrefixParser: false,
                versions: {current: {label: 'x', path: 'next'}, '1.0': {banner: 'none'}}, editUrl: ({docPath}) => \`\${docPath}\`},
              blog: false, pages: {path: 'pages'},
            }]],
            plugins: ['x', [require.resolve('y'), {}], ['@docusaurus/plugin-content-blog', {id: 'news', path: 'news', routeBasePath: 'news'}]],
          }; }`,
        'docs/a.md': PAGE,
      },
      says: {
        generator: 'docusaurus',
        language: 'fr',
        docusaurus: {
          folder: 'web',
          docs: [
            {
              path: '../docs',
              routeBasePath: '/',
              numberPrefixes: false,
              lastVersion: 'current',
              versionPaths: { current: 'next' },
            },
          ],
          blogs: [{ id: 'news', path: 'news', routeBasePath: 'news' }],
          pages: 'pages',
          trailingSlash: true,
          defaultLocale: 'fr',
        },
        content: [{ root: 'docs' }, { root: 'web' }],
      },
      url: 'https://a.example/',
    },
    {
      what: 'vitepress',
      files: {
        'docs/.vitepress/config.mts': `import { defineConfig } from 'vitepress'
          import zh from './zh'
          export default defineConfig({
            base: '/v/', srcDir: 'src', srcExclude: ['**/TODO.md'], cleanUrls: true,
            sitemap: { hostname: 'https://a.example' },
            locales: { root: { label: 'E', lang: 'en-GB' }, zh: { label: 'Z', ...zh } },
          })`,
        'docs/src/index.md': PAGE,
      },
      says: {
        generator: 'vitepress',
        language: 'en-GB',
        vitepress: { srcDir: 'src', srcExclude: ['**/TODO.md'], cleanUrls: true, locales: { root: 'en-GB', zh: 'zh' } },
        content: [{ root: 'docs/src' }],
      },
      url: 'https://a.example/v/',
    },
    {
      what: 'Markdown in docs',
      files: { 'README.md': PAGE, 'docs/a.md': PAGE, 'wiki/b.md': PAGE },
      says: { generator: 'plain', content: [{ root: 'docs' }] },
    },
    {
      what: 'Markdown in the only folder that has some, which names a language',
      files: { 'README.md': PAGE, 'text/de/a/b.md': PAGE, 'text/de/c.md': PAGE, 'test/x.md': PAGE },
      says: { generator: 'plain', language: 'de', content: [{ root: 'text/de' }] },
    },
    {
      what: 'Markdown all over the repository',
      files: { 'README.md': PAGE, 'CHANGELOG.md': PAGE, 'a/b.md': PAGE, 'c/d.md': PAGE, 'tests/x.md': PAGE },
      says: { generator: 'plain', content: [{ root: '.', exclude: ['CHANGELOG.md', 'tests/**'] }] },
    },
    {
      what: 'a README alone',
      files: { 'README.md': PAGE },
      says: { generator: 'plain', content: [{ root: '.' }] },
    },
    {
      what: 'pages whose front matter is their whole path, and whose links say where they hang',
      files: Object.fromEntries(
        Array.from({ length: 8 }, (_, number) => [
          `docs/a/p${number}.md`,
          `---\ntitle: T\nslug: A/P${number}\n---\n[next](/base/a/p${(number + 1) % 8}) [other](/elsewhere)\n`,
        ]),
      ),
      says: { generator: 'plain', permalink: '/:slug', content: [{ root: 'docs', prefix: '/base/' }] },
    },
  ])('$what', ({ files, says, url }) => {
    const { site, url: address } = found(files);
    expect(said(site)).toEqual(says);
    if (url !== undefined) expect(address.value).toBe(url);
    expect(site.notes).toEqual([]);
  });

  it('of several the one with the most pages comes first, and those of tests and samples last', () => {
    const { site, others } = found({
      'examples/big/mkdocs.yml': '',
      ...Object.fromEntries(Array.from({ length: 9 }, (_, number) => [`examples/big/docs/${number}.md`, PAGE])),
      'website/docusaurus.config.js': 'module.exports = {presets: []}',
      'website/docs/a.md': PAGE,
      'website/docs/b.md': PAGE,
      'manual/mkdocs.yml': '',
      'manual/docs/a.md': PAGE,
    });
    const names = [{ site }, ...others].map((one) => one.site.configuration);
    expect(names).toEqual(['website/docusaurus.config.js', 'manual/mkdocs.yml', 'examples/big/mkdocs.yml']);
  });

  it('Markdown of its own comes before the sites of its tests', () => {
    const { site, others } = found({ 'docs/a.md': PAGE, 'test/site/mkdocs.yml': '', 'test/site/docs/b.md': PAGE });
    expect([site.generator, others.length]).toEqual(['plain', 1]);
  });

  it('a generator that was asked for is taken, with or without its configuration', () => {
    const files = { 'mkdocs.yml': '', 'docs/a.md': PAGE, '_config.yml': '' };
    const [jekyll] = findSites(listingOf({ ...files, 'index.md': PAGE }), 'jekyll');
    expect(jekyll.site.configuration).toBe('_config.yml');
    const [hugo] = findSites(listingOf(files), 'hugo');
    expect(hugo.site).toMatchObject({
      generator: 'hugo',
      notes: [expect.stringContaining('no configuration of hugo')],
    });
    expect(findSites(listingOf(files), 'plain')[0].site.generator).toBe('plain');
  });

  it('says what a configuration computes', () => {
    const { site } = found({
      '.vitepress/config.ts': 'export default {\n  cleanUrls: isClean(),\n  rewrites,\n}',
      'index.md': PAGE,
    });
    expect(site.notes.map((note) => note.split(' ')[0])).toEqual(['`cleanUrls`', '`rewrites`']);
    const computed = { 'docusaurus.config.js': 'module.exports = make();', 'docs/a.md': PAGE };
    expect(found(computed).site.notes).toHaveLength(1);
  });
});

describe('the address of the site', () => {
  const github = { repository: 'Acme/Handbook', server: 'https://github.com' };
  it.each<{ what: string; files: Files; remote?: typeof github; url: string }>([
    {
      what: 'a CNAME file',
      files: { CNAME: 'docs.acme.example\n' },
      remote: github,
      url: 'https://docs.acme.example/',
    },
    {
      what: 'a CNAME file beside the pages',
      files: { 'docs/CNAME': 'a.acme.example' },
      url: 'https://a.acme.example/',
    },
    {
      what: 'homepage',
      files: { 'package.json': '{"homepage": "https://acme.example/d#readme"}' },
      remote: github,
      url: 'https://acme.example/d/',
    },
    {
      what: 'GitHub Pages, as the homepage is that of the repository',
      files: { 'package.json': '{"homepage": "https://github.com/acme/handbook#readme"}' },
      remote: github,
      url: 'https://acme.github.io/Handbook/',
    },
    {
      what: 'a site of an organization',
      files: {},
      remote: { ...github, repository: 'acme/Acme.github.io' },
      url: 'https://acme.github.io/',
    },
    { what: 'a CNAME file that is none', files: { CNAME: 'not a host/' }, url: 'https://docs.example.com/' },
    { what: 'a broken package.json', files: { 'package.json': '{' }, url: 'https://docs.example.com/' },
    {
      what: 'no GitHub',
      files: {},
      remote: { repository: 'https://gitlab.com/a/b.git', server: '' },
      url: 'https://docs.example.com/',
    },
    {
      what: 'a configuration without a host',
      files: { 'mkdocs.yml': 'site_url: /docs/\n' },
      url: 'https://docs.example.com/',
    },
    {
      what: 'a configuration with a password',
      files: { 'mkdocs.yml': 'site_url: https://a:b@docs.acme.example/\n' },
      url: 'https://docs.example.com/',
    },
  ])('$what', ({ files, remote, url }) => {
    expect(found({ 'docs/a.md': PAGE, ...files }, remote).url.value).toBe(url);
  });
});

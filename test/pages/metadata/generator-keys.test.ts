import { describe, expect, it } from 'vitest';
import { readPage } from '../../../src/pages/read-page.ts';
import type { GeneratorName } from '../../../src/settings/settings.ts';
import { buildSite, contentFile, type SiteParts } from '../build.ts';

const NAMES: readonly GeneratorName[] = ['plain', 'jekyll', 'hugo', 'mkdocs', 'docusaurus', 'vitepress'];

function read(yaml: string, name: GeneratorName, metadata: SiteParts['metadata'] = {}) {
  const site = buildSite({ name, metadata });
  const reading = readPage(contentFile('docs/a.md'), `---\n${yaml}\n---\n`, site, new Date(0));
  return {
    warnings: reading.problems.map(({ code, message }) => `${code} ${/`([^`]+)`/.exec(message)?.[1]}`),
    metadata: reading.kind === 'page' ? reading.page.metadata : undefined,
  };
}

/** URLs are beside the lists in `generator-keys.ts`. */
const OWN: readonly (readonly [GeneratorName, yaml: string])[] = [
  ['vitepress', 'head: [[meta, {name: a}]]'],
  ['vitepress', 'hero: {name: A, actions: [{text: Go, link: /}]}'],
  ['vitepress', 'features: [{title: A, details: B}]'],
  ['vitepress', 'prev: [{text: A}]'],
  ['vitepress', 'next: [{text: A}]'],
  ['hugo', 'cascade: [{_target: {path: /x}, type: y}]'],
  ['hugo', 'Cascade: [{type: y}]'],
  ['hugo', 'menus: {main: [{weight: 1}]}'],
  ['hugo', 'menu: [{main: {weight: 1}}]'],
  ['hugo', 'resources: [{src: a.png, title: A}]'],
  ['hugo', 'outputs: [[html]]'],
  ['hugo', 'params: {images: [{src: a.png}]}'],
  ['mkdocs', 'hide: [{a: b}]'],
  ['mkdocs', 'search: {boost: [[2]]}'],
  ['mkdocs', 'extra: {people: [{a: b}]}'],
  ['mkdocs', 'links: [{Title: a.md}]'],
  ['docusaurus', 'sidebar_custom_props: {badges: [{a: b}]}'],
  ['docusaurus', 'pagination_next: [[a]]'],
  ['jekyll', 'seo: {links: [{a: b}]}'],
  ['jekyll', 'pagination: {collection: [{a: b}]}'],
  ...NAMES.map((name) => [name, 'redirects: [{from: /a, to: /b}]'] as const),
];

/** Keys of more than one. */
const SHARED = ['redirects', 'search'];

describe('a key of the generator that cannot be sent', () => {
  it.each(OWN)('is left out without a word: %s, %s', (name, yaml) => {
    expect(read(yaml, name).warnings).toEqual([]);
  });

  it.each(NAMES)('is a key like any other elsewhere: %s', (name) => {
    for (const [of, yaml] of OWN) {
      const key = yaml.split(':')[0] ?? '';
      if (of === name || SHARED.includes(key.toLowerCase())) continue;
      expect(read(yaml, name).warnings, yaml).toMatchObject([expect.stringMatching(`^metadata-unsendable ${key}`)]);
    }
  });

  it.each(NAMES)('of the page itself is told: %s', (name) => {
    expect(read('people: [{name: A}]', name).warnings).toEqual(['metadata-unsendable people']);
    expect(read('my: {head: [[a]], params: [[a]]}', name).warnings).toEqual([
      'metadata-unsendable my.head',
      'metadata-unsendable my.params',
    ]);
  });

  it('does not keep from being sent what can be', () => {
    expect(read('hero: {name: A, actions: [{text: Go}]}', 'vitepress').metadata).toMatchObject({ hero_name: 'A' });
    expect(read('outputs: [html, json]', 'hugo').metadata).toMatchObject({ outputs: ['html', 'json'] });
    expect(read('params: {color: red}', 'hugo').metadata).toMatchObject({ params_color: 'red' });
  });

  it('is told where the settings want to send it', () => {
    const metadata = { rename: { head: 'meta' } };
    expect(read('head: [[a]]', 'vitepress', metadata).warnings).toEqual(['metadata-unsendable head']);
  });
});

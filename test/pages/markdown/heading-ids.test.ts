import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { headingRules } from '../../../src/pages/markdown/heading-ids.ts';
import { GENERATORS } from '../../../src/settings/defaults.ts';

function idsOf(generator: (typeof GENERATORS)[number], texts: readonly string[]): readonly string[] {
  return texts.map(headingRules(generator).createNamer());
}

describe('the id of a heading', () => {
  it.each([
    ['plain', 'Getting Started', 'getting-started'],
    ['plain', "What's new in 2.0?", 'whats-new-in-20'],
    ['plain', 'Über uns', 'über-uns'],
    ['jekyll', 'A & B', 'a--b'],
    ['jekyll', 'Ünïcode ² – 日本', 'ünïcode---日本'],
    ['hugo', 'foo_bar baz', 'foo_bar-baz'],
    ['docusaurus', 'C++ API', 'c-api'],
    ['mkdocs', 'A & B', 'a-b'],
    ['mkdocs', "What's new in 2.0?", 'whats-new-in-20'],
    ['mkdocs', 'Über uns', 'uber-uns'],
    ['mkdocs', 'site_url', 'site_url'],
    ['vitepress', 'A & B', 'a-b'],
    ['vitepress', "What's new in 2.0?", 'what-s-new-in-2-0'],
    ['vitepress', 'Über uns', 'uber-uns'],
    ['vitepress', '404 pages', '_404-pages'],
    ['vitepress', 'site_url', 'site-url'],
  ] as const)('%s: %s', (generator, text, id) => {
    expect(idsOf(generator, [text])).toEqual([id]);
  });

  it.each([
    ['plain', ['example', 'example-1', 'example-2']],
    ['mkdocs', ['example', 'example_1', 'example_2']],
    ['vitepress', ['example', 'example-1', 'example-2']],
  ] as const)('%s numbers what comes again', (generator, ids) => {
    expect(idsOf(generator, ['Example', 'Example', 'Example'])).toEqual(ids);
  });

  // It does not look at ids that it got by counting: https://github.com/kramdown/parser-gfm, https://github.com/gettalong/kramdown
  it.each([{}, { ids: 'kramdown' }] as const)('jekyll counts by what ids are made from: %j', (dialect) => {
    const nameOf = headingRules('jekyll', dialect).createNamer();
    expect(['a 1', 'a', 'a', 'a', 'a 1'].map(nameOf)).toEqual(['a-1', 'a', 'a-1', 'a-2', 'a-1-1']);
  });

  it('differs from heading to heading, whatever they say, but for kramdown', () => {
    const headings = fc.array(fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('a', 'a-1', 'a_1', 'A')));
    fc.assert(
      fc.property(fc.constantFrom(...GENERATORS.filter((name) => name !== 'jekyll')), headings, (generator, texts) => {
        const ids = idsOf(generator, texts).filter((id) => id !== '');
        expect(new Set(ids).size).toBe(ids.length);
      }),
    );
  });
});

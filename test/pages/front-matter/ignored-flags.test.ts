import { describe, expect, it } from 'vitest';
import type { GeneratorName } from '../../../src/settings/settings.ts';
import { readAs } from '../outcome.ts';

/**
 * Flags that a generator does not know, so it builds the page. Which know which: Jekyll `published`
 * (https://jekyllrb.com/docs/front-matter/), Hugo `draft` and `published` (https://gohugo.io/content-management/front-matter/), Docusaurus
 * `draft` and `unlisted` (https://docusaurus.io/docs/api/plugins/@docusaurus/plugin-content-docs#markdown-front-matter), MkDocs none but for
 * posts of Material's blog, VitePress none.
 */
function foundIn(line: string, generator: GeneratorName) {
  const path = generator === 'hugo' ? 'content/a.md' : 'docs/a.md';
  const reading = readAs(`---\n${line}\n---\n# A\n`, { generator, path, permissions: false });
  const told = reading.problems.filter(({ code }) => code === 'flag-without-effect');
  return { kind: reading.kind, told };
}

describe('a flag that the generator does not know', () => {
  it.each<[GeneratorName, string]>([
    ['jekyll', 'draft: true'],
    ['jekyll', 'unlisted: true'],
    ['hugo', 'unlisted: true'],
    ['docusaurus', 'published: false'],
    ['mkdocs', 'draft: true'],
    ['mkdocs', 'published: false'],
    ['mkdocs', 'unlisted: yes'],
    ['vitepress', 'draft: true'],
    ['vitepress', 'draft: "true"'],
    ['vitepress', 'published: false'],
    ['plain', 'unlisted: true'],
  ])('with %s is told, and the page is published: %s', (generator, line) => {
    const { kind, told } = foundIn(line, generator);
    expect(kind).toBe('page');
    const [key] = line.split(':');
    expect(told).toMatchObject([{ level: 'warning', target: key, line: 2, path: expect.stringMatching(/a\.md$/) }]);
    expect(told[0]?.hint).toContain('`coveo: {publish: false}`');
  });

  it.each<[GeneratorName, string]>([
    ['jekyll', 'published: false'],
    ['hugo', 'draft: true'],
    ['docusaurus', 'draft: true'],
    ['docusaurus', 'unlisted: true'],
    ['plain', 'draft: true'],
    ['plain', 'published: false'],
    ['vitepress', 'draft: true\ncoveo: {publish: false}'],
  ])('with %s is not told of what keeps the page back: %s', (generator, line) => {
    expect(foundIn(line, generator)).toEqual({ kind: 'unpublished', told: [] });
  });

  it.each<[GeneratorName, string]>([
    ['vitepress', 'draft: false'],
    ['vitepress', 'published: true'],
    ['mkdocs', 'published: 2024'],
    ['mkdocs', 'published: 2024-05-01'],
    ['jekyll', 'draft:'],
    ['vitepress', 'title: Draft'],
  ])('with %s is not told where it holds nothing back: %s', (generator, line) => {
    expect(foundIn(line, generator)).toEqual({ kind: 'page', told: [] });
  });
});

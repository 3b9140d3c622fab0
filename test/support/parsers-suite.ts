import { describe, expect, it } from 'vitest';
import { parseFrontMatter } from '../../src/pages/front-matter/front-matter.ts';
import { syntaxOf } from '../../src/pages/markdown/syntax.ts';
import { stripTemplates } from '../../src/pages/template/strip.ts';
import { GENERATORS } from '../../src/settings/defaults.ts';
import { corpus } from './corpora.ts';
import { type Corpus, openCorpus } from './corpora-table.ts';
import { compareItems, compareTrees, type Difference, isExplained } from './parsers-agree.ts';
import { bothWays } from './ways-agree.ts';

/** Both parsers must say the same about every page, or about every so-manyth. */
export function testParsersAgree(corpora: readonly Corpus[], every: number): void {
  describe.each(corpora.map((one) => ({ ...one, bundle: corpus(one.name) })))('$name', ({ bundle, ...one }) => {
    it.skipIf(!bundle)(
      'is the same tree and the same text for both parsers, and the same item in both ways',
      async () => {
        using site = openCorpus(one);
        const generator = GENERATORS.find((name) => one.settings.includes(`generator: ${name}`)) ?? 'plain';
        const found: (Difference & { readonly path: string })[] = [];
        let compared = 0;
        let byFastWay = 0;
        for await (const { path, text } of site?.items(every) ?? []) {
          compared++;
          const parsed = parseFrontMatter(text, path);
          const markdown = stripTemplates(parsed.ok ? parsed.frontMatter.body : text, generator, {
            siteUrl: 'https://x.example/',
          }).text;
          const syntax = syntaxOf(generator, path);
          const trees = compareTrees(markdown, syntax);
          const items = compareItems(markdown, syntax);
          if (trees && !isExplained(trees)) found.push({ path, ...trees });
          if (items) found.push({ path, ...items });
          const { fast, reference } = bothWays(markdown, syntax, generator);
          if (fast) {
            byFastWay++;
            expect(fast, path).toEqual(reference);
          }
        }
        expect(compared).toBe(Math.ceil(one.pages / every));
        expect(found).toEqual([]);
        if (generator !== 'docusaurus') expect(byFastWay / compared).toBeGreaterThan(0.5);
      },
    );
  });
}

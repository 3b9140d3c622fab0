import { describe, expect, it } from 'vitest';
import type { Report } from '../../src/report/report.ts';
import { corpus } from './corpora.ts';
import { type Corpus, openCorpus } from './corpora-table.ts';
import { lostWords, markersIn, textOutsideCode } from './prose.ts';

/** What must hold for every real documentation site. */
export function testCorpora(corpora: readonly Corpus[]): void {
  describe.each(corpora.map((one) => ({ ...one, bundle: corpus(one.name) })))('$name', ({ bundle, ...one }) => {
    it.skipIf(!bundle)('publishes into the sandbox without an unexplained problem', async () => {
      using site = openCorpus(one);
      const report = await site?.publish();
      expect(report?.counts).toMatchObject({ added: one.pages, failed: 0 });
      expect(report && judged(report, one)).toEqual({ unexplained: [], miscounted: [] });
    });

    it.skipIf(!bundle)('has every word of its prose in the items, and no template marker outside of code', async () => {
      using site = openCorpus(one);
      const offenders: string[] = [];
      for await (const { item, path, text } of site?.items() ?? []) {
        const lost = lostWords(text, item);
        const markers = markersIn(textOutsideCode(item.html));
        const isExplained = Object.hasOwn(one.texts, path);
        if (isExplained === (lost.length + markers.length === 0))
          offenders.push(`${path}: ${[...lost, ...markers].join(' ')}`);
      }
      expect(`${offenders.length} of ${one.pages} pages\n${offenders.join('\n')}`).toBe(`0 of ${one.pages} pages\n`);
    });
  });
}

/** Problems that no explanation is for, and explanations that are for more or fewer than they say. */
function judged({ problems }: Report, { explained }: Corpus) {
  const found = problems.map((problem) => ({
    problem,
    by: explained.find(({ code, about }) => problem.code === code && about.test(problem.message)),
  }));
  return {
    unexplained: found.filter(({ by }) => !by).map(({ problem }) => problem),
    miscounted: explained
      .map((one) => ({ ...one, found: found.filter(({ by }) => by === one).length }))
      .filter(({ count, found: counted }) => count !== counted),
  };
}

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { casesOf, everyNth } from './support/cases.ts';
import { CORPORA, LARGE_CORPUS } from './support/corpora-table.ts';
import { compareItems } from './support/parsers-agree.ts';
import { testParsersAgree } from './support/parsers-suite.ts';

// More of it is in `test/long`, and every night all of it: the reference takes its time.
testParsersAgree(CORPORA, everyNth(16));
testParsersAgree([LARGE_CORPUS], everyNth(160));

describe('Markdown from fragments', () => {
  const words = fc.constantFrom('alpha', 'beta', 'gamma');
  const inline = fc.oneof(
    words,
    words.map((word) => `*${word}*`),
    words.map((word) => `**${word}**`),
    words.map((word) => `\`${word}\``),
    words.map((word) => `[${word}](a.md "t")`),
    words.map((word) => `~~${word}~~`),
    words.map((word) => `![${word}](a.png)`),
    fc.constantFrom('https://x.example/a', 'a&amp;b', '<b>c</b>', '[^1]', '\\*', '$5'),
  );
  const line = fc.array(inline, { minLength: 1, maxLength: 5 }).map((parts) => parts.join(' '));
  const block = fc.oneof(
    line,
    fc.tuple(fc.integer({ min: 1, max: 6 }), line).map(([level, text]) => `${'#'.repeat(level)} ${text}`),
    fc.array(line, { minLength: 1, maxLength: 3 }).map((items) => items.map((item) => `- ${item}`).join('\n')),
    fc
      .array(line, { minLength: 1, maxLength: 3 })
      .map((items) => items.map((item, at) => `${at + 1}. ${item}`).join('\n')),
    line.map((text) => `> ${text}`),
    line.map((text) => `- [x] ${text}`),
    fc.tuple(line, line).map(([head, cell]) => `| ${head} | b |\n| --- | --- |\n| ${cell} | d |`),
    words.map((word) => `\`\`\`js\n${word}\n\`\`\``),
    fc.constantFrom('---', '[^1]: a note', '<div>\n\nhtml\n\n</div>', '> [!NOTE]\n> call'),
  );

  it('has the same text from both parsers', () => {
    fc.assert(
      fc.property(fc.array(block, { maxLength: 8 }), (blocks) => {
        const markdown = `${blocks.join('\n\n')}\n`;
        expect(compareItems(markdown, { mdx: false, definitionLists: false, math: 'double' })).toBeUndefined();
      }),
      { numRuns: casesOf(150) },
    );
  });
});

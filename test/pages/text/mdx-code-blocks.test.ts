import { describe, expect, it } from 'vitest';
import { openMdxCodeBlocks } from '../../../src/pages/text/mdx-code-blocks.ts';

/** https://docusaurus.io/docs/i18n/crowdin#mdx-solutions */
describe('blocks of code that are part of the page', () => {
  it.each([
    ['three ticks', '```mdx-code-block\n<A/>\n```\nb', `${' '.repeat(17)}\n<A/>\n   \nb`],
    [
      'four ticks around others',
      '````mdx-code-block\n```js\na\n```\n````',
      `${' '.repeat(18)}\n\`\`\`js\na\n\`\`\`\n    `,
    ],
    ['line ends of Windows', ' ``` mdx-code-block\r\nb\r\n```\r\n', `${' '.repeat(19)}\r\nb\r\n   \r\n`],
    ['other code', '```mdx\n<A/>\n```', '```mdx\n<A/>\n```'],
    ['one that does not end', '```mdx-code-block\nb\n````', '```mdx-code-block\nb\n````'],
  ])('%s', (_what, text, opened) => {
    expect(openMdxCodeBlocks(text)).toBe(opened);
    expect(opened).toHaveLength(text.length);
  });
});

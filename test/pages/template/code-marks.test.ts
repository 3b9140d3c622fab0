import { describe, expect, it } from 'vitest';
import { DOCUSAURUS_CODE_MARKS, stripCodeMarks, VITEPRESS_CODE_MARKS } from '../../../src/pages/template/code-marks.ts';

const fence = (code: string, info = 'js') => `\`\`\`${info}\n${code}\n\`\`\`\n`;

describe('comments that say how code is shown (https://docusaurus.io/docs/markdown-features/code-blocks#highlighting-with-comments)', () => {
  it.each([
    ['a line of its own', fence('// highlight-next-line\na'), fence('a')],
    ['a range', fence('/* highlight-start */\na\n/* highlight-end */\nb'), fence('a\nb')],
    ['other languages', fence('  # highlight-start\n  a', 'py'), fence('  a', 'py')],
    ['JSX', fence('{/* highlight-next-line */}\na', 'jsx'), fence('a', 'jsx')],
    ['HTML', fence('<!-- highlight-next-line -->\na', 'html'), fence('a', 'html')],
    ['no language', fence('// highlight-next-line\na', ''), fence('a', '')],
    ['a fence in a list', '- b\n\n  ```js\n  // highlight-next-line\n  a\n  ```\n', '- b\n\n  ```js\n  a\n  ```\n'],
    [
      'the second fence alone',
      fence('// highlight-end', 'js {1}') + fence('// highlight-end\na'),
      fence('// highlight-end', 'js {1}') + fence('a'),
    ],
  ])('takes those of Docusaurus: %s', (_, text, expected) => {
    expect(stripCodeMarks(text, DOCUSAURUS_CODE_MARKS).text).toBe(expected);
  });

  it.each([
    ['lines that are listed behind the language', fence('// highlight-next-line\na', 'js {1,3-4}')],
    ['a comment behind code', fence('a // highlight-next-line')],
    ['a comment of another name', fence('// highlight-line\na')],
    ['what is no code', '// highlight-next-line\n'],
  ])('leaves %s', (_, text) => {
    expect(stripCodeMarks(text, DOCUSAURUS_CODE_MARKS).text).toBe(text);
  });

  // https://vitepress.dev/guide/markdown#focus-in-code-blocks, #colored-diffs-in-code-blocks, #errors-and-warnings-in-code-blocks
  it.each([
    ['behind code', fence('a // [!code focus]\nb // [!code --]\nc // [!code ++]'), fence('a\nb\nc')],
    ['with a number of lines', fence('a // [!code focus:2]'), fence('a')],
    ['a line of its own', fence('// [!code focus:2]\na'), fence('a')],
    [
      'other languages',
      fence('a # [!code hl]', 'sh') + fence('<a/> <!-- [!code warning] -->', 'html'),
      fence('a', 'sh') + fence('<a/>', 'html'),
    ],
    ['among the words of a comment', fence('a // [!code ++] why\nb // so [!code focus]'), fence('a // why\nb // so')],
    ['in a block with lines', fence('a // [!code error]', 'js{1}'), fence('a', 'js{1}')],
  ])('takes those of VitePress: %s', (_, text, expected) => {
    expect(stripCodeMarks(text, VITEPRESS_CODE_MARKS).text).toBe(expected);
  });

  it.each([
    ['what is no code', 'a // [!code focus]\n'],
    ['another name', fence('a // [!code other]')],
    ['code without a language', fence('a // [!code focus]', '')],
    ['plain text', fence('a // [!code focus]', 'txt')],
    ['what is no comment', fence('a [!code focus]')],
  ])('leaves %s with VitePress', (_, text) => {
    expect(stripCodeMarks(text, VITEPRESS_CODE_MARKS).text).toBe(text);
  });

  it('remembers where each part of the text comes from', () => {
    const text = `${fence('// [!code focus]\na')}b`;
    const { text: made, originalOffset } = stripCodeMarks(text, VITEPRESS_CODE_MARKS);
    expect(text.charAt(originalOffset(made.indexOf('b')))).toBe('b');
  });
});

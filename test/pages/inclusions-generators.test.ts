import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Inclusion } from '../../src/pages/generator.ts';
import { expandInclusions } from '../../src/pages/includes/expand-includes.ts';
import { mdxInclusions } from '../../src/pages/includes/mdx.ts';
import { mkdocsInclusions } from '../../src/pages/includes/mkdocs.ts';
import { vitepressInclusions } from '../../src/pages/includes/vitepress.ts';
import type { ContentFile } from '../../src/pages/page.ts';
import { contentFile, pathGenerator } from './build.ts';

type Find = (file: ContentFile, text: string) => readonly Inclusion[];

const vitepress: Find = (file, text) => vitepressInclusions(file, text, 'docs/');
const mdx: Find = (file, text) => mdxInclusions(file, text, 'website/');
const mkdocs: Find = (_file, text) => mkdocsInclusions(text, ['', 'docs/']);

function expanded(find: Find, text: string, files: Readonly<Record<string, string>>, path = 'docs/guide/page.md') {
  const included = new Map(
    Object.entries(files).map(([name, content]) => [name, { path: name, text: content, blob: '' }]),
  );
  return expandInclusions(text, contentFile(path), pathGenerator({ inclusions: find }), included);
}

describe('VitePress', () => {
  const part = '---\ntitle: Part\n---\n# Part\n\nOne\n\n## Use\n\nTwo\n\n## More {#own}\n\nThree\n';
  const code = 'const a = 1\n// #region mid\nconst b = 2\n// #endregion mid\nconst c = 3\n';
  const files = { 'docs/guide/part.md': part, 'docs/parts/part.md': part, 'docs/code.js': code };

  it.each([
    ['a file', 'A\n<!--@include: ./part.md-->\nB', 'A\n# Part\n\nOne\n\n## Use\n\nTwo\n\n## More {#own}\n\nThree\nB'],
    ['a file from the root', '<!-- @include: @/parts/part.md{4,6} -->', '# Part\n\nOne'],
    // Lines count from the first of the file, as an editor shows them.
    ['lines to the end', '<!--@include: ./part.md{12,}-->', '## More {#own}\n\nThree'],
    ['a section', '<!--@include: ./part.md#use-->', '## Use\n\nTwo'],
    ['a section by its own id', '<!--@include: ./part.md#own-->', '## More {#own}\n\nThree'],
    ['code', '<<< @/code.js', '```js\nconst a = 1\n// #region mid\nconst b = 2\n// #endregion mid\nconst c = 3\n```'],
    ['a region of code', '<<< ../code.js#mid{1 ts:line-numbers} [x.ts]', '```ts [x.ts]\nconst b = 2\n```'],
    ['code in a list', '- a\n\n  <<< @/code.js#mid', '- a\n\n  ```js\n  const b = 2\n  ```'],
  ])('%s', (_, text, expectation) => {
    expect(expanded(vitepress, text, files)).toMatchObject({ text: expectation, missing: [] });
  });

  it.each([
    ['code that shows how it is done', '```md\n<<< @/code.js\n```'],
    ['an example with two at signs', '<!--@@include: ./part.md-->'],
    ['another comment', '<!-- include: ./part.md -->'],
  ])('leaves %s alone', (_, text) => {
    expect(expanded(vitepress, text, files)).toMatchObject({ text, missing: [] });
  });

  it('shows the comment in code where its file is not there', () => {
    const text = '```md\n<!--@include: ./none.md-->\n```\n';
    expect(expanded(vitepress, text, files)).toMatchObject({ text, missing: [{ name: './none.md' }] });
  });

  it('keeps backticks of the code within its fence', () => {
    expect(expanded(vitepress, '<<< ./x.md', { 'docs/guide/x.md': '```\na\n```' }).text).toBe(
      '````md\n```\na\n```\n````',
    );
  });
});

describe('MDX', () => {
  it.each([
    ["import Part from './_part.mdx';\n\n# A\n\n<Part />\n", 'docs/guide/_part.mdx'],
    ['import Part from \'./\\_part.mdx\'\n\n# A\n\n<Part os="x"></Part>\n', 'docs/guide/_part.mdx'],
    ['import Part from "@site/parts/x.md"\n\n# A\n\n<Part/>\n', 'website/parts/x.md'],
    ["import A from './a.mdx'; import\nPart from './_part.mdx';\n\n# A\n\n<Part />\n", 'docs/guide/_part.mdx'],
    ["import A from '@theme/A'; import Part from './_part.mdx';\n\n# A\n\n<Part />\n", 'docs/guide/_part.mdx'],
    // https://docusaurus.io/docs/i18n/crowdin#mdx-solutions
    ["```mdx-code-block\nimport Part from './_part.mdx';\n```\n\n# A\n\n<Part />\n", 'docs/guide/_part.mdx'],
    // https://docusaurus.io/docs/markdown-features/react#importing-markdown, with the table of contents of the part
    ["import Part, {toc as partToc} from './_part.mdx';\n\n# A\n\n<Part />\n", 'docs/guide/_part.mdx'],
  ])('%j', (text, path) => {
    const { text: made, missing } = expanded(mdx, text, { [path]: '---\na: 1\n---\nText\n' });
    expect(missing).toEqual([]);
    expect(made.slice(made.indexOf('# A')).trim()).toBe('# A\n\n\n\nText');
  });

  it.each([
    ['a component', "import Tabs from '@theme/Tabs';\n\n<Tabs />\n"],
    ['code', "```jsx\nimport Part from './_part.mdx';\n<Part />\n```\n"],
    // What begins with neither `.`, `/` nor `@site/` is a package, or an alias of the bundler.
    ['an alias', "import Part from '@inner/_part.mdx';\n\n<Part />\n"],
    ['a package', "import Part from 'some-package/readme.mdx';\n\n<Part />\n"],
    ['a bare name', "import Part from '_part.mdx';\n\n<Part />\n"],
    ['a component of another name', "import Part from './_part.mdx';\n\n<Other />\n"],
  ])('leaves %s alone', (_, text) => {
    expect(expanded(mdx, text, { 'docs/guide/_part.mdx': 'x' })).toMatchObject({ text, missing: [] });
  });
});

describe('MkDocs', () => {
  const files = {
    'a.md': 'A1\nA2\nA3\n',
    'docs/b.txt': 'B\n',
    's.py': 'x\n# --8<-- [start:f]\nf()\n# --8<-- [end:f]\ny\n',
  };

  it.each([
    ['a file', '--8<-- "a.md"', 'A1\nA2\nA3'],
    ['a file of the second folder', "--8<-- 'b.txt'", 'B'],
    ['lines', '--8<-- "a.md:2:3"', 'A2\nA3'],
    ['lines from the start', '--8<-- "a.md::1"', 'A1'],
    ['several ranges', '--8<-- "a.md:1:1,3:3"', 'A1\nA3'],
    ['a section', '--8<-- "s.py:f"', 'f()'],
    ['without the marks of sections', '--8<-- "s.py"', 'x\nf()\ny'],
    ['within code, indented', '    ``` py\n    --8<-- "s.py:f"\n    ```', '    ``` py\n    f()\n    ```'],
    ['a block', 'X\n--8<--\na.md:1:1\n; b.txt\n\nb.txt\n--8<--\nY', 'X\nA1\nB\nY'],
  ])('%s', (_, text, expectation) => {
    expect(expanded(mkdocs, text, files)).toMatchObject({ text: expectation, missing: [] });
  });

  it.each([
    ['an escaped mark', ';--8<-- "a.md"'],
    ['what the network would have to give', '--8<-- "https://example.com/a.md"'],
    ['a mark in a sentence', 'the `--8<-- "a.md"` notation'],
    ['a block without end', '--8<--\na.md\n'],
  ])('leaves %s alone', (_, text) => {
    expect(expanded(mkdocs, text, files)).toMatchObject({ text, missing: [] });
  });
});

describe('any text', () => {
  const parts = fc.constantFrom(
    '<!--@include: ./x.md',
    '#r',
    '{1,2}',
    '-->',
    '\n',
    '<<< ./x.md',
    '--8<-- ',
    '"x.md"',
    '```',
    "import X from './x.md'",
    '<X />',
    ' ',
  );
  const texts = fc.array(fc.oneof(parts, fc.string())).map((all) => all.join(''));

  it.each([
    ['VitePress', vitepress],
    ['MDX', mdx],
    ['MkDocs', mkdocs],
  ])('%s: inclusions follow each other, within the text', (_, find) => {
    fc.assert(
      fc.property(texts, (text) => {
        let from = 0;
        for (const { start, end, take } of find(contentFile('docs/page.md'), text)) {
          expect(start).toBeGreaterThanOrEqual(from);
          expect(end).toBeGreaterThanOrEqual(start);
          expect(typeof take(text)).toBe('string');
          from = end;
        }
        expect(from).toBeLessThanOrEqual(text.length);
      }),
    );
  });
});

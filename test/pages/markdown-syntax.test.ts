import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { headingRules } from '../../src/pages/markdown/heading-ids.ts';
import { loadParser } from '../../src/pages/markdown/load-parser.ts';
import { createMarkdown } from '../../src/pages/markdown/markdown.ts';
import type { Syntax } from '../../src/pages/markdown/parser.ts';
import { dirtIn } from './tags.ts';

const NONE: Syntax = { mdx: false, definitionLists: false, math: 'none', codeLabels: true };
const fast = createMarkdown(await loadParser());
const slow = createMarkdown(await loadParser(() => Promise.reject(new Error('no WebAssembly here'))));

const options = (syntax: Partial<Syntax>) => ({
  syntax: { ...NONE, ...syntax },
  headings: headingRules('docusaurus'),
  resolveLink: (href: string) => href,
});

describe.each([
  ['satteri', fast],
  ['remark-parse', slow],
])('with %s', (_, markdown) => {
  const html = (text: string, syntax: Partial<Syntax> = {}) => {
    const { html: made, brokenMdx } = markdown.convert(text, options(syntax));
    expect(brokenMdx).toBeUndefined();
    return made;
  };

  it.each([
    ['imports and exports', "import A from 'a'\nexport const b = {\n  c: 1,\n}\n\nText\n", '<p>Text</p>'],
    ['expressions', 'a {b} {"c"} {`d`} {e()} {/* f */}g\n\n{h}\n', '<p>a  c d  g</p>'],
    ['a component that wraps words', 'a <B>c *d*</B> e', '<p>a c <em>d</em> e</p>'],
    ['a component without anything', 'a <B c={d} /> e\n\n<F />\n', '<p>a  e</p>'],
    [
      'words that a component shows',
      '<Tabs>\n<TabItem label="iOS" value="i">\n\nA\n\n</TabItem>\n</Tabs>\n',
      '<p>iOS</p>\n<p>A</p>',
    ],
    ['a word that a component shows in a sentence', 'a <Badge title="new" /> b', '<p>a new  b</p>'],
    [
      'HTML',
      '<div id="x" onclick="y()" style={{a: 1}}>\n  a *b*\n</div>\n',
      /^<div id="x"><p>a <em>b<\/em><\/p><\/div>$/,
    ],
    [
      'pictures',
      "<img src={require('./a.png').default} alt='A' />\n\n<img src={useBaseUrl('/b.png')}/>",
      /^<img src="\.\/a\.png" alt="A">\s*<img src="\/b\.png">$/,
    ],
    [
      'details',
      '<details>\n<summary>A</summary>\n\nB\n\n</details>',
      /<details>\s*<summary>A<\/summary>\s*<p>B<\/p>\s*<\/details>/,
    ],
    [
      'code within',
      '<Tabs>\n\n```js\nimport A from "a"\n{b}\n```\n\n</Tabs>',
      '<pre><code class="language-js">import A from "a"\n{b}\n</code></pre>',
    ],
    [
      'comments of HTML',
      'a <!-- b\nc --> d `<!-- e -->`\n\n```html\n<!-- f -->\n```\n',
      /^<p>a\s+d <code>&#x3C;!-- e --><\/code><\/p>\n<pre><code class="language-html">&#x3C;!-- f -->/,
    ],
    ['ids of headings', '## A {#b}\n\n## C {/* #d */}\n', '<h2 id="b">A</h2>\n<h2 id="d">C</h2>'],
    [
      'words in a component of its own line',
      '<Tabs>\n<TabItem label="iOS">Use *a*.</TabItem>\n<TabItem>b <C>c</C></TabItem>\n</Tabs>\n\n<Box>d</Box>\n',
      '<p>iOS</p>\n<p>Use <em>a</em>.</p>\n<p>b c</p>\n<p>d</p>',
    ],
    ['numbers', 'a {1} {2.5} {true} {3 + 4}', '<p>a 1 2.5  </p>'],
    // What names a heading is what is written: https://docusaurus.io/docs/markdown-features/toc#heading-ids
    [
      'ids of headings with expressions',
      '## {1 + 1} is `two`\n\n## A <B title="c" />\n\n## D {e} {#f}\n',
      '<h2 id="1--1-is-two"> is <code>two</code></h2>\n<h2 id="a-">A c</h2>\n<h2 id="f">D </h2>',
    ],
    [
      'headings in HTML',
      '<h2>A</h2>\n\n<h3 id="b">C</h3>\n\n## A\n',
      '<h2>A</h2>\n<h3 id="b">C</h3>\n<h2 id="a">A</h2>',
    ],
    // https://docusaurus.io/docs/markdown-features/tabs
    [
      'labels of tabs in a list',
      "<Tabs\n  values={[\n    {label: 'One', value: 'a'},\n    {label: \"Two\", value: 'b'},\n  ]}>\n<TabItem value=\"a\">c</TabItem>\n</Tabs>\n",
      '<p>One</p>\n<p>Two</p>\n<p>c</p>',
    ],
    // https://docusaurus.io/docs/markdown-features/toc: a title is named so that others are not, but has no id.
    ['titles', '# A\n\n## A\n\n# B {#c}\n', '<h1>A</h1>\n<h2 id="a-1">A</h2>\n<h1>B</h1>'],
    ['scripts', '<script>{`x`}</script>\n\n<a href="javascript:x()">a</a>\n', /^\s*<p?>?<?a>a<\/a>/],
  ])('MDX: %s', (_what, text, out) => {
    if (typeof out === 'string') expect(html(text, { mdx: true })).toBe(out);
    else expect(html(text, { mdx: true })).toMatch(out);
  });

  it.each([
    ['[!NOTE]\n> Text', '<p>Text</p>'],
    ['[!tip] Custom *t*\n> Text', '<p>Custom <em>t</em></p>\n<p>Text</p>'],
    ['[!WARNING]- Title', '<p>Title</p>'],
    ['[!NOTE]', ''],
    ['[!NOTE]\n>\n> - a', '<ul>\n<li>a</li>\n</ul>'],
    ['[link] text', '<p>[link] text</p>'],
  ])('a callout: %j', (text, out) => {
    expect(html(`> ${text}\n`).replaceAll(/\s*<\/?blockquote>\s*/g, '')).toBe(out);
  });

  it.each([
    ['Term\n: One\n: *Two*\n', '<dl><dt>Term</dt><dd><p>One</p></dd><dd><p><em>Two</em></p></dd></dl>'],
    ['Term\n\n:   A\n\n    B\n', '<dl><dt>Term</dt><dd><p>A</p><p>B</p></dd></dl>'],
  ])('a list of definitions: %j', (text, out) => {
    expect(html(text, { definitionLists: true }).replaceAll('\n', '')).toBe(out);
    expect(html(text)).not.toContain('<dl>');
  });

  it.each([
    ['double', 'a $$x_1*y*$$ b, $5 and $6', '<p>a <code class="language-math">x_1*y*</code> b, $5 and $6</p>'],
    ['double', '$$\na_1\n\\\\\nb\n$$', '<pre><code class="language-math">a_1\n\\\\\nb</code></pre>'],
    ['single', 'a $x_1*y*$ b', '<p>a <code class="language-math">x_1*y*</code> b</p>'],
    ['none', '$$a*b*$$', '<p>$$a<em>b</em>$$</p>'],
  ] as const)('math (%s): %j', (math, text, out) => {
    expect(html(text, { math })).toBe(out);
  });

  it.each([
    ['js', 'js', undefined],
    ['js{4}:line-numbers [a.js]', 'js', 'a.js'],
    ['js title="a.js"', 'js', 'a.js'],
    ['{.python title="a b"}', 'python', 'a b'],
    ['c++ {1,3}', 'c++', undefined],
    ['title="only.txt"', undefined, 'only.txt'],
    ['{1,3}', '1', undefined],
    ['', undefined, undefined],
  ])('code: %j', (info, language, title) => {
    const name = language === undefined ? '' : ` class="language-${language}"`;
    const head = title === undefined ? '' : `<p>${title}</p>`;
    expect(html(`\`\`\`${info}\nx\n\`\`\`\n`).replaceAll('\n', '')).toBe(`${head}<pre><code${name}>x</code></pre>`);
  });
});

describe('a closing tag over two lines', () => {
  it.each([
    ['a <b>c</b\n    > d', '<p>a <b>c</b> d</p>'],
    ['a <b>c</b \r\n\t> d', '<p>a <b>c</b> d</p>'],
    ['<div>\n\n<b>c</b\n    >\n\n</div>', '<div>\n<p><b>c</b></p>\n</div>'],
    ['```\n</b\n>\n```', '<pre><code>&#x3C;/b\n>\n</code></pre>'],
    ['a </b\n> d', '<p>a &#x3C;/b</p>\n<blockquote>\n<p>d</p>\n</blockquote>'],
  ])('%j is one for both parsers', (text, out) => {
    for (const markdown of [fast, slow]) expect(markdown.convert(text, options({})).html).toBe(out);
  });
});

describe('MDX that breaks its rules', () => {
  it('is read as Markdown, without what only MDX understands', () => {
    const text = "import A from 'a'\n\na < b <https://c.example> {d} <E f={g}>h</E>\n\n```js\nimport x\n```\n";
    const { html, brokenMdx } = fast.convert(text, options({ mdx: true }));
    expect(html).toBe(
      '<p>a &#x3C; b <a href="https://c.example">https://c.example</a>  h</p>\n<pre><code class="language-js">import x\n</code></pre>',
    );
    expect(brokenMdx).toMatch(/\S/);
  });

  it('never fails and is never dirty, whatever it is', () => {
    const parts = fc.constantFrom(
      '<A',
      '>',
      '{',
      '}',
      '</A>',
      '`',
      '```\n',
      '\n\n',
      'import a',
      '<!--',
      '-->',
      '<a href="javascript:x">',
      ' ',
      'word',
      '{`',
      '<script>',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(parts, fc.string({ maxLength: 4 }))), (all) => {
        const { html } = fast.convert(all.join(''), options({ mdx: true }));
        expect(dirtIn(html)).toEqual([]);
      }),
    );
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { headingRules } from '../../../src/pages/markdown/heading-ids.ts';
import type { ResolveLink } from '../../../src/pages/markdown/links.ts';
import { loadParser } from '../../../src/pages/markdown/load-parser.ts';
import { createMarkdown } from '../../../src/pages/markdown/markdown.ts';
import type { Syntax } from '../../../src/pages/markdown/parser.ts';
import { dirtIn } from '../tags.ts';

const fast = createMarkdown(await loadParser());
const slow = createMarkdown(await loadParser(() => Promise.reject(new Error('no WebAssembly here'))));

const PLAIN: Syntax = { mdx: false, definitionLists: false, math: 'none' };
const unchanged: ResolveLink = (href) => href;
const convert = (text: string, options = {}, markdown = fast) =>
  markdown.convert(text, { syntax: PLAIN, resolveLink: unchanged, headings: headingRules('jekyll'), ...options });
const html = (text: string) => convert(text).html;

describe('loadParser', () => {
  it('takes satteri, and remark-parse where that cannot load or does not work', async () => {
    expect(fast.parser).toBe('satteri');
    expect(slow.parser).toBe('remark-parse');
    const unreachable = () => {
      throw new Error('unreachable');
    };
    const broken = { markdownToMdast: unreachable, mdxToMdast: unreachable, markdownToHtml: unreachable };
    expect((await loadParser(async () => broken)).name).toBe('remark-parse');
  });
});

describe.each([
  { name: 'satteri', markdown: fast },
  { name: 'remark-parse', markdown: slow },
])('with $name', ({ markdown }) => {
  it.each([
    {
      what: 'a paragraph',
      text: 'a *b* **c** ~~d~~ `e`',
      out: '<p>a <em>b</em> <strong>c</strong> <del>d</del> <code>e</code></p>',
    },
    { what: 'a table', text: '| a | b |\n|--|:-:|\n| 1 | 2 |\n', out: /<th>a<\/th>\n<th align="center">b<\/th>/ },
    {
      what: 'tasks',
      text: '- [x] a\n',
      out: /<li class="task-list-item"><input type="checkbox" checked disabled> a<\/li>/,
    },
    { what: 'code', text: '```js {1}\nlet a;\n```\n', out: '<pre><code class="language-js">let a;\n</code></pre>' },
    {
      what: 'details',
      text: '<details open>\n<summary>A</summary>\n\n**b**\n\n</details>\n',
      out: /<details open>\s*<summary>A<\/summary>\s*<p><strong>b<\/strong><\/p>\s*<\/details>/,
    },
    { what: 'dollar signs', text: 'costs $5 and $6, {{ x }}', out: '<p>costs $5 and $6, {{ x }}</p>' },
    { what: 'a horizontal rule', text: '---\n\ntitle: a\n', out: '<hr>\n<p>title: a</p>' },
    { what: 'CRLF', text: '# A\r\n\r\nb\r\nc\r\n', out: /^<h1 id="a">A<\/h1>\n<p>b\r?\nc<\/p>$/ },
    { what: 'footnotes', text: 'a[^1]\n\n[^1]: b\n', out: /<a href="#fn-1" id="fnref-1".*<li id="fn-1">\s*<p>b/s },
    { what: 'a comment', text: 'a <!-- b --> c\n\n<!-- d\n\ne -->\n', out: '<p>a  c</p>\n' },
  ])('$what', ({ text, out }) => {
    const { html: made } = convert(text, {}, markdown);
    if (typeof out === 'string') expect(made).toBe(out);
    else expect(made).toMatch(out);
  });

  it('tells links and images with their places in the text', () => {
    const seen: string[] = [];
    const resolveLink: ResolveLink = (href, kind, placeOf) => {
      const { line, column } = placeOf();
      seen.push(`${kind} ${href} ${line}:${column}`);
      return `https://x/${href}`;
    };
    const text =
      '[a](a.md) ![b](b.png)\r\n\r\n- c <a class="x"\r\n  href="d.md">d</a>\r\n\r\n[e]\r\n\r\n[e]: e.md\r\n\r\n<img src=f.png>\r\n';
    const { html: made } = convert(text, { resolveLink }, markdown);
    expect(seen).toEqual(['link a.md 1:1', 'image b.png 1:11', 'link d.md 3:5', 'link e.md 6:1', 'image f.png 10:1']);
    expect(made.match(/(?:href|src)="[^"]*"/g)).toEqual([
      'href="https://x/a.md"',
      'src="https://x/b.png"',
      'href="https://x/d.md"',
      'href="https://x/e.md"',
      'src="https://x/f.png"',
    ]);
  });
});

describe('links', () => {
  it('are taken away where the answer is nothing; their text stays', () => {
    expect(convert('[a](b) ![c](d)', { resolveLink: () => undefined }).html).toBe('<p><a>a</a> <img alt="c"></p>');
  });

  it('of autolinks are resolved like others', () => {
    const hrefs: string[] = [];
    convert('<https://a.example> www.b.example c@d.example', { resolveLink: (href: string) => void hrefs.push(href) });
    expect(hrefs).toEqual(['https://a.example', 'http://www.b.example', 'mailto:c@d.example']);
  });
});

describe('headings', () => {
  it('are told in order, the first apart', () => {
    const text = 'Top\n===\n\n## `code` & *more*\n\n<h3>Raw <b>one</b></h3>\n\n## ![](x.png)\n\na[^1]\n\n[^1]: b\n';
    expect(convert(text)).toMatchObject({ firstHeading: 'Top', headings: ['Top', 'code & more', 'Raw one'] });
    expect(convert('no heading')).toMatchObject({ firstHeading: undefined, headings: [] });
  });

  it('have ids, each its own', () => {
    const ids = html('# A b\n\n## A b\n\n<h2 id="mine">A b</h2>\n\n## Größe & mehr\n').match(/id="[^"]*"/g);
    expect(ids).toEqual(['id="a-b"', 'id="a-b-1"', 'id="mine"', 'id="größe--mehr"']);
  });

  it.each(['## A b {#c-d}', '## A b {: #c-d .note}', '## A b  {#c-d }'])('name themselves: %s', (text) => {
    expect(convert(text)).toMatchObject({ html: '<h2 id="c-d">A b</h2>', headings: ['A b'] });
  });

  it('keep as text what is no such mark', () => {
    const rules = { ...headingRules('plain'), marks: false };
    expect(convert('## A {#b}', { headings: rules }).headings).toEqual(['A {#b}']);
    expect(convert('## A {b}').headings).toEqual(['A {b}']);
  });
});

describe('hostile HTML', () => {
  it.each([
    { what: 'a script', text: 'a <script>alert(1)</script> b' },
    { what: 'a script block', text: '<script>\nalert(1)\n\nalert(2)\n</script>\n\nb' },
    { what: 'a style', text: '<style>alert { color: red }</style>\n\nb' },
    { what: 'an event handler', text: '<img src="https://x/a.png" onerror="alert(1)"> b' },
    { what: 'a handler with odd spelling', text: '<a OnClick=alert(1) href="https://x">b</a>' },
    { what: 'a handler behind a slash', text: '<div><svg/onload=alert(1)></svg>b</div>' },
    { what: 'a script address', text: '[b](javascript:alert(1))' },
    { what: 'a script address with spaces', text: '<a href=" java\nscript:alert(1)">b</a>' },
    { what: 'a script address in references', text: '<a href="&#106;avascript:alert(1)">b</a>' },
    { what: 'a document address', text: '[b](data:text/html,<script>alert(1)</script>)' },
    { what: 'an image that is a document', text: 'b <img src="data:text/html,alert(1)">' },
    { what: 'VBScript', text: '[b](vbscript:alert(1))' },
    { what: 'a frame', text: '<iframe src="https://x/alert">alert</iframe>\n\nb' },
    {
      what: 'a form',
      text: '<form action="https://x/alert"><button formaction="javascript:alert(1)">b</button></form>',
    },
    { what: 'an object', text: '<object data="alert.swf"></object>\n\nb' },
    { what: 'a base', text: '<base href="https://alert">\n\nb' },
    { what: 'a style attribute', text: '<p style="background:url(javascript:alert(1))">b</p>' },
    { what: 'a script in a heading', text: '# <script>alert(1)</script> b' },
    { what: 'a template', text: '<template><script>alert(1)</script></template>\n\nb' },
    { what: 'a title', text: '<title>alert</title>\n\nb' },
    { what: 'a language that is a tag', text: '```<script>alert\nb\n```' },
  ])('loses $what and keeps the text', ({ text }) => {
    const { html: made, headings } = convert(text);
    expect(made + headings.join()).not.toMatch(/alert|<(?:script|style|iframe|form|object|base|svg)/i);
    expect(made).toContain('b');
  });

  it('keeps pictures that are written out', () => {
    expect(html('![a](data:image/png;base64,AAAA)')).toContain('src="data:image/png;base64,AAAA"');
    expect(html('[a](data:image/png;base64,AAAA)')).not.toContain('data:');
  });

  it('keeps ids, names and languages', () => {
    expect(html('<p id="a" lang="de" dir="rtl">b</p>\n\n<a name="c"></a>')).toBe(
      '<p id="a" lang="de" dir="rtl">b</p>\n<p><a name="c"></a></p>',
    );
  });
});

describe('any Markdown', () => {
  const piece = fc.constantFrom(
    '# ',
    '\n',
    '\n\n',
    '- ',
    '> ',
    '`',
    '```\n',
    '*',
    '|',
    '|-|-|\n',
    '[',
    '](',
    ')',
    '![',
    '<',
    '>',
    '</',
    'script',
    'style',
    'img',
    ' onerror=',
    '"',
    'a',
    ' href=',
    'javascript:',
    '<!--',
    '-->',
    '&#x6a;',
    '\t',
    'svg',
    'math',
    '<p',
    'template',
    '[^1]',
    '[^1]: ',
  );
  const text = fc
    .array(fc.oneof({ weight: 9, arbitrary: piece }, fc.string({ maxLength: 3 })), { maxLength: 30 })
    .map((parts) => parts.join(''));

  it('becomes HTML without scripts and handlers', () => {
    fc.assert(
      fc.property(text, (value) => {
        expect(dirtIn(html(value))).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { scanPage } from '../../../src/pages/built/page-scan.ts';
import { anyOf, selectorsOf } from '../../../src/pages/built/selectors.ts';
import { themeParts } from '../../../src/pages/built/theme-parts.ts';
import { GENERATORS } from '../../../src/settings/defaults.ts';

function mainOf(html: string, main = 'main', chrome: readonly string[] = []) {
  return scanPage(html, { main: selectorsOf(main), chrome: anyOf(chrome.flatMap(selectorsOf)) }).main;
}

describe('the main element of a page', () => {
  it.each([
    ['is found wherever it lies', '<body><div>a<main><p>b</p></main>c</div>', 'main', '<main><p>b</p></main>'],
    ['is the first of its kind', '<main>a</main><main>b</main>', 'main', '<main>a</main>'],
    [
      'is the selector that is named first',
      '<main>a<article>b</article></main>',
      'article, main',
      '<article>b</article>',
    ],
    ['is the next where that is not there', '<main>a</main>', 'article, main', '<main>a</main>'],
    ['may be there twice within itself', '<main>a<main>b</main>c</main>', 'main', '<main>a<main>b</main>c</main>'],
    ['ends with the page', '<main><p>a', 'main', '<main><p>a</p></main>'],
    [
      'keeps character references what they are',
      '<main>&lt;b&gt; &amp;amp;</main>',
      'main',
      '<main>&#x3C;b> &#x26;amp;</main>',
    ],
    [
      'keeps attributes',
      '<main><a href="?a=1&amp;b=%22" title=\'"\'>x</a></main>',
      'main',
      '<main><a href="?a=1&#x26;b=%22" title="&#x22;">x</a></main>',
    ],
    ['is nothing where there is none', '<body>a</body>', 'main', undefined],
    ['is not what a script says', '<script>"<main>a</main>"</script><main>b</main>', 'main', '<main>b</main>'],
    ['is not what a comment says', '<!-- <main>a</main> --><main>b</main>', 'main', '<main>b</main>'],
    ['is not what a text field says', '<textarea><main>a</main></textarea><main>b</main>', 'main', '<main>b</main>'],
  ])('%s', (_, html, main, expected) => {
    expect(mainOf(html, main)).toBe(expected);
  });

  // https://html.spec.whatwg.org/multipage/syntax.html#optional-tags
  it.each([
    ['<ul><li>a<li>b</ul>c', '<ul><li>a</li><li>b</li></ul>c'],
    ['<ul><li>a<ul><li>b</ul><li>c</ul>', '<ul><li>a<ul><li>b</li></ul></li><li>c</li></ul>'],
    ['<p>a<p>b<div>c</div>d', '<p>a</p><p>b</p><div>c</div>d'],
    ['<p>a<span>b<h2>c</h2>', '<p>a<span>b</span></p><h2>c</h2>'],
    ['<dl><dt>a<dd>b<dt>c<dd>d</dl>', '<dl><dt>a</dt><dd>b</dd><dt>c</dt><dd>d</dd></dl>'],
    [
      '<table><thead><tr><th>a<th>b<tbody><tr><td>c<td>d<tr><td>e</table>f',
      '<table><thead><tr><th>a</th><th>b</th></tr></thead><tbody><tr><td>c</td><td>d</td></tr><tr><td>e</td></tr></tbody></table>f',
    ],
    ['<p>a<table><tr><td><p>b<td>c</table>', '<p>a</p><table><tr><td><p>b</p></td><td>c</td></tr></table>'],
    ['a<br>b<br/>c<img src=x>d', 'a<br>b<br>c<img src="x">d'],
    ['<svg><path d="x"/><title>t</title></svg>a', 'a'],
    ['a</p></span>b', 'ab'],
    ['<b>a<i>b</b>c</i>d', '<b>a<i>b</i></b>cd'],
    ['<td></main>', '<td></td>'],
    ['<label>One</label><label>Two</label><x-y>Three</x-y>', ' One  Two  Three '],
  ])('%s is made well-formed', (html, expected) => {
    expect(mainOf(`<main>${html}</main>`)).toBe(`<main>${expected}</main>`);
  });

  it('is without what is no text', () => {
    const html =
      '<main><nav>a<main>x</main></nav><p class="b c">d</p><p>e<a class="c">#</a></p><style>f</style>g<hr class="c">h</main>';
    expect(mainOf(html, 'main', ['nav', '.c'])).toBe('<main><p>e</p>gh</main>');
  });

  it('is without what runs, whatever selectors there are', () => {
    const html = '<main>a<script>b</script><noscript>c</noscript><iframe>d</iframe><template>e</template>f</main>';
    expect(mainOf(html)).toBe('<main>af</main>');
  });

  it('may hold anything: it is well-formed, and the same when it is read again', () => {
    const word = fc.constantFrom(
      '<p>',
      '</p>',
      '<li>',
      '<ul>',
      '</ul>',
      '<td>',
      '<tr>',
      '<table>',
      '</table>',
      'a',
      '&lt;',
      '<br>',
      '<b x=1>',
      '</b>',
      '<svg>',
      '<i/>',
      '</svg>',
      '<!--',
      '-->',
      '<nav>',
      '</nav>',
      '<',
      '"',
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 30 }), (words) => {
        const once = mainOf(`<main>${words.join('')}`, 'main', ['nav']) ?? '';
        expect(mainOf(once)).toBe(once);
      }),
    );
  });

  it('cannot nest without an end', () => {
    expect(() => mainOf(`<main>${'<b>'.repeat(1001)}`)).toThrow(RangeError);
  });
});

describe('what a page says of itself', () => {
  const rules = { main: selectorsOf('main'), chrome: () => false };

  it('is its title and its address', () => {
    const html =
      '<head><title>A &amp; B\n C</title><link rel="canonical" href="/a/"></head><svg><title>x</title></svg><main></main>';
    expect(scanPage(html, rules)).toMatchObject({ documentTitle: 'A & B C', canonical: '/a/' });
    expect(scanPage('<h1>A <i>b</i></h1><header><h1>C</h1></header><main><h1>D</h1></main>', rules).headings).toEqual([
      'A b',
      'C',
      'D',
    ]);
  });

  it('is nothing where it says nothing', () => {
    expect(scanPage('<main>', rules)).toEqual({
      main: '<main></main>',
      documentTitle: '',
      headings: [],
      canonical: undefined,
    });
  });
});

describe('the parts of usual themes', () => {
  it.each(GENERATORS)('of %s can be read', (generator) => {
    const { main, chrome } = themeParts(generator);
    expect([...main, ...chrome].flatMap(selectorsOf).length).toBeGreaterThan(10);
  });
});

import { describe, expect, it } from 'vitest';
import { builtPageReader } from '../../../src/pages/built/built-page.ts';
import { themeParts } from '../../../src/pages/built/theme-parts.ts';

const ADDRESS = 'https://docs.example.com/product/a/';

function read(html: string, main?: string) {
  const page = builtPageReader(themeParts('plain', main))(html, ADDRESS);
  if (page.kind !== 'page') throw new Error('The page must have a main element.');
  return page;
}

describe('the text of a built page', () => {
  // A page that lists others has an article for each of them.
  it.each([
    ['one', '<main>a<article>b</article></main>', '<article>b</article>'],
    ['one with others in it', '<article>a<article>b</article></article>', '<article>a<article>b</article></article>'],
    [
      'one with the heading, and comments',
      '<article><h1>a</h1></article><article>b</article>',
      '<article><h1>a</h1></article>',
    ],
    [
      'many, of other pages',
      '<main><h1>A</h1><p>a</p><article>b</article><article>c</article></main>',
      '<main><h1>A</h1><p>a</p><article>b</article><article>c</article></main>',
    ],
    [
      'one, of another page',
      '<main>a<article><h2 id="b"> <a href="https://x.example/b">b</a></h2></article></main>',
      '<main>a<article><h2 id="b"> <a href="https://x.example/b">b</a></h2></article></main>',
    ],
    [
      'one, with a sign behind its heading',
      '<main>a<article><h2 id="b"><a href="#b">b</a></h2></article></main>',
      '<article><h2 id="b"><a href="#b">b</a></h2></article>',
    ],
    ['many, and nothing else to take', '<article>b</article><article>c</article>', '<article>b</article>'],
  ])('is in its article, if that is the only one or has the heading: %s', (_, html, expected) => {
    expect(read(html).body.html).toBe(expected);
  });

  it('is what the settings name, although that is mostly no text', () => {
    expect(read('<nav id="n"><p>a</p><nav>b</nav></nav>', '#n').body.html).toBe('<nav id="n"><p>a</p></nav>');
    expect(read('<body class="toc"><p>a</p><script>b</script>', 'body').body.html.trim()).toBe('<p>a</p>');
  });

  // https://html.spec.whatwg.org/multipage/semantics.html#the-base-element
  it.each([
    ['', 'https://docs.example.com/product/a/b'],
    ['<base href="/product/">', 'https://docs.example.com/product/b'],
    ['<base href="..">', 'https://docs.example.com/product/b'],
    ['<base href="http://localhost:1313/product/">', 'https://docs.example.com/product/b'],
    ['<base target="_blank"><base href="/c/"><base href="/d/">', 'https://docs.example.com/c/b'],
    ['<base href="javascript:x">', 'https://docs.example.com/product/a/b'],
    ['<base href="http://[">', 'https://docs.example.com/product/a/b'],
  ])('has links that count from its base: %s', (base, expected) => {
    const { body, canonical } = read(
      `${base}<link rel="canonical" href="b"><main><a href="b">b</a><a href="#c">c</a></main>`,
    );
    expect(body.html).toBe(`<main><a href="${expected}">b</a><a href="#c">c</a></main>`);
    expect(canonical).toBe(expected);
  });
});

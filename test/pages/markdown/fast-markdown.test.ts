import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { casesOf } from '../../support/cases.ts';
import { bothWays, sanitisedAgain } from '../../support/ways-agree.ts';

const SYNTAX = { mdx: false, definitionLists: false, math: 'double' } as const;

describe('the fast way gives what the reference gives', () => {
  it.each<[what: string, markdown: string]>([
    ['a title', '# A *b* & `<c>`\n\ntext\n'],
    ['a title below text', 'text\n\n# A\n'],
    ['headings of one name, and marked ones', '# A\n\n## A\n\n## B {#c}\n\n## *B* {#d .e}\n\n## {#f}\n'],
    [
      'marks of all letters, and ids that others have',
      '## A\n\n## B {#a}\n\n## A\n\n## C {#über}\n\n## D {#~a}\n\nE {#e}\n---\n\n## *F*  ![](g.png) H\n\n<h2 id="a">I</h2>\n',
    ],
    ['a heading with an id of its own', '<h2 id="own">A</h2>\n\n## A\n'],
    ['links and pictures', '[a](b.md "t\\"u") ![c](d.png) <https://e.example/f?g=1&h> https://i.example\n'],
    ['links that are taken away', '[a](gone.md) ![b](gone.png) <a href="gone" name="c">d</a>\n'],
    [
      'addresses of foreign schemes',
      '[a](javascript:b) <a href="data:text/html,c">d</a> ![e](data:image/png;base64,f)\n',
    ],
    ['tables', "| a | b |\n| :-: | --: |\n| `c` | it's |\n\n<table><tr><td colspan=2 onclick=x>d</table>\n"],
    ['lists of tasks', '- [x] a\n- [ ] b\n\n<input type=text value=c><input type=checkbox>\n'],
    ['code', '```js example {1}\na < b && c\n```\n\n    indented\n\n`` ` ``\n'],
    ['mathematics', '$$\na < b\n$$\n\nand $$c$$\n'],
    ['footnotes', 'a[^1] b[^2] c[^1]\n\n[^1]: one\n[^2]: two\n\n    more\n'],
    ['breaks and rules', 'a  \nb\\\nc\n\n---\n\nd<br>e<hr/>f<wbr>g\n'],
    ['entities', '&lt;b&gt; &amp;amp; &nbsp;&#x27; &unknown; "quoted" \'single\' `code`\n'],
    ['unknown elements', '<my-tag attr=1>a <Badge type="x">b</Badge></my-tag>\n\n<center>c</center><font>d</font>\n'],
    ['elements that are stripped', 'a<video><p>[b](c.md)<source src=d></p></video>e<canvas>f</canvas>\n'],
    ['comments', 'a<!-- b -->c\n\n<!-- d\n\ne -->\n\n<?php f ?>\n\n<!DOCTYPE g>\n'],
    ['HTML that never closes', '<div>\n\na **b <em>c**\n\n<p>d<p>e<li>f\n'],
    ['HTML that closes too often', 'a</p></div>b\n\n</table>c</b>\n'],
    ['HTML within lists', '- a\n  <details open><summary>b</summary>\n\n  c\n\n  </details>\n- d\n'],
    ['a callout', '> [!NOTE]\n> a\n> b\n\n> [!TIP] Title *x*\n> c\n>\n> - d\n'],
    ['callouts without text', '> [!NOTE]\n\n> [!NOTE]\n>\n> a\n\n> [!NOTE]- only a title\n'],
    ['callouts with breaks', '> [!NOTE] a  \n> b\n\n> [!NOTE]  \n> c\n\n> [!WARNING]+\\\n> d\n'],
    ['callouts within each other', '> [!NOTE]\n> a\n>\n> > [!TIP] b\n> > c\n>\n> d\n'],
    ['a marker within an element', '> <object>[!NOTE] a</object>\n'],
    ['quotes that are none', '> a [!NOTE]\n\n> *b* [!NOTE]\n\n> # [!NOTE]\n\n> - [!NOTE] c\n'],
    ['a callout with code and links', '> [!NOTE] `a` [b](c.md)\n> **d\n> e** f\n'],
    ['the letters of all languages', '# Überschrift 中文 🎉\n\nالعربية\n'],
    ['tags that are closed over two lines', '<b>a</b\n    >c\n\n<div>\n<p>d</p\n  >\n</div\n>\n\n```\n</e\n>\n```\n'],
    ['code between four marks', '````\nb\n```\n````\n'],
    ['nothing', ''],
    ['blank lines', '\n \n\t\n'],
    ['a NUL character', 'a\0b\n'],
  ])('for %s', (_, markdown) => {
    for (const generator of ['plain', 'jekyll', 'mkdocs', 'vitepress', 'hugo'] as const) {
      const { fast, reference } = bothWays(markdown, SYNTAX, generator);
      expect(fast).toEqual(reference);
    }
  });

  it.each<[what: string, markdown: string, syntax?: Partial<Record<'mdx' | 'definitionLists', true>>]>([
    ['MDX', 'a {1}\n', { mdx: true }],
    ['titles of code', '```js title="a.js"\nb\n```\n'],
    ['languages of more than a word', '```js{4}\nb\n```\n'],
    ['definitions', 'a\n: b\n', { definitionLists: true }],
    ['HTML with rules of its own', '<svg><title>a</title></svg>\n'],
    ['a comment without end in a list', '- <!--\na\n'],
    ['a comment that goes on below a quote', '> <!-- a\n\nb -->\n'],
    ['a tag that goes on beyond its block', '<div a\n\nb\n'],
    ['scripts and styles', 'a<script>alert(1)</script>b<style>c{}</style>d\n'],
    ['a tag that is closed over two lines in a quote', '> <b>a</b\n> > c\n'],
    ['what may be a tag that is closed over two lines, or a quote', '<b>a</b\n>c\n'],
    ['a tag that is closed over two lines in code', '`a</b\n>`\n'],
  ])('and leaves %s to it', (_, markdown, syntax) => {
    expect(bothWays(markdown, { ...SYNTAX, ...syntax })).not.toHaveProperty('fast.html');
  });
});

describe('any Markdown with any HTML', () => {
  const word = fc.constantFrom(
    'alpha',
    'beta',
    '&',
    '<',
    '"',
    "'",
    '&amp;',
    '&lt;',
    '`c`',
    '*d*',
    '**e',
    '[!NOTE]',
    '\\',
  );
  const name = fc.constantFrom(
    ...'a b blockquote br div em h1 h2 img input li ol p pre code span table tr td th ul details summary'.split(' '),
    ...'script style iframe svg math template textarea select option form button video object custom-tag xmp title'.split(
      ' ',
    ),
  );
  const attribute = fc.constantFrom(
    'id="x"',
    'id=y',
    'name=z',
    'href="a.md"',
    'href=javascript:b',
    'src="c.png"',
    'src=data:text/html,d',
    'onclick="e()"',
    'style="text-align: left"',
    'class="language-js f"',
    'class=g',
    'title="h&quot;i"',
    'colspan=2',
    'type=checkbox',
    'checked',
    'open',
  );
  const attributes = fc.array(attribute, { maxLength: 3 });
  const tag = fc
    .tuple(name, attributes, fc.constantFrom('open', 'close', 'alone'))
    .map(([element, some, kind]) =>
      kind === 'close' ? `</${element}>` : `<${[element, ...some].join(' ')}${kind === 'alone' ? ' /' : ''}>`,
    );
  const mark = fc.constantFrom(
    '\n',
    '\n\n',
    '\n> ',
    '\n- ',
    '\n1. ',
    '\n# ',
    '\n## ',
    '\n    ',
    '  \n',
    '\n```\n',
    '\n---\n',
    '<!--',
    '-->',
    '[a](b.md)',
    '![c](d.png)',
    '\n| a | b |\n| - | - |\n| c | d |\n',
    '\n- [ ] e',
    '<https://f.example>',
    '[^1]',
    '\n\n[^1]: g\n\n',
    '\n> [!TIP] h\n> i',
  );
  const inline = fc.constantFrom('a', 'b', 'code', 'em', 'span', 'custom-tag', 'video', 'object', 'button');
  const element = fc
    .tuple(
      inline,
      attributes,
      fc.array(
        word.filter((one) => one !== '\\'),
        { minLength: 1, maxLength: 3 },
      ),
    )
    .map(([tagName, some, words]) => `<${[tagName, ...some].join(' ')}>${words.join(' ')}</${tagName}>`);
  const block = fc
    .tuple(fc.constantFrom('div', 'details', 'section', 'center', 'my-box'), attributes, fc.boolean())
    .map(([tagName, some, isApart]) => {
      const gap = isApart ? '\n\n' : '\n';
      return `\n\n<${[tagName, ...some].join(' ')}>${gap}alpha *beta*${gap}</${tagName}>\n\n`;
    });
  const written = (parts: fc.Arbitrary<string>) => fc.array(parts, { maxLength: 25 }).map((some) => some.join(''));
  const closed = mark.filter((one) => !/<!--|-->|```/.test(one));

  it('has the same text, links, headings and names, where the HTML is closed', () => {
    let compared = 0;
    const body = written(
      fc.oneof(
        word.filter((one) => one !== '\\'),
        element,
        block,
        closed,
        fc.constant(' '),
      ),
    );
    fc.assert(
      fc.property(body, (markdown) => {
        const { fast, reference } = bothWays(markdown, SYNTAX, 'jekyll');
        if (!fast) return;
        compared++;
        expect(fast).toEqual(reference);
      }),
      { numRuns: casesOf(1_000) },
    );
    expect(compared).toBeGreaterThan(casesOf(300));
  });

  it('never has what the sanitiser would take away, nor fewer words, however the HTML is broken', () => {
    fc.assert(
      fc.property(written(fc.oneof(word, tag, mark, fc.constant(' '))), (markdown) => {
        const { fast, reference } = bothWays(markdown, SYNTAX, 'jekyll');
        if (!fast) return;
        const { before, after } = sanitisedAgain(fast.html);
        expect(after).toEqual(before);
        for (const known of ['alpha', 'beta'])
          expect(count(fast.html, known)).toBeGreaterThanOrEqual(count(reference.html, known));
      }),
      { numRuns: casesOf(1_000) },
    );
  });
});

const count = (html: string, word: string) => html.replaceAll(/<[^>]*>/g, ' ').split(word).length - 1;

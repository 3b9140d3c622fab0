import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stripTemplates } from '../../../src/pages/template/strip.ts';
import { UNKNOWN_TARGET } from '../../../src/pages/text/edited-text.ts';

const SITE = 'https://docs.example.com/product/';
const jekyll = (text: string) => stripTemplates(text, 'jekyll', { siteUrl: SITE }).text;

describe('what kramdown reads otherwise', () => {
  it.each([
    // https://kramdown.gettalong.org/syntax.html#tables
    { what: 'a table without a head', text: 'a\n\n|b|c|\n|d|e|\n', stripped: 'a\n\n| | |\n|-|-|\n|b|c|\n|d|e|\n' },
    { what: 'a table under a separator', text: '|---|---|\n| b | c |\n', stripped: '| | |\n|-|-|\n| b | c |\n' },
    { what: 'a table with a head', text: '|a|b|\n|:-|-:|\n|c|d|\n', stripped: '|a|b|\n|:-|-:|\n|c|d|\n' },
    { what: 'a pipe within a paragraph', text: 'a\n|b|\n', stripped: 'a\n|b|\n' },
    { what: 'pipes in code', text: '|a|b|\n|-|-|\n|`c|d`|e|\n', stripped: '|a|b|\n|-|-|\n|`c\\|d`|e|\n' },
    { what: 'a table in code', text: '```\n\n|a|b|\n```\n', stripped: '```\n\n|a|b|\n```\n' },
    // https://kramdown.gettalong.org/syntax.html#typographic-symbols
    { what: 'guillemets', text: 'a <<b c>> <<d\n>> `<<e>>`', stripped: 'a «b c» <<d\n>> `<<e>>`' },
    // https://kramdown.gettalong.org/syntax.html#paragraphs
    { what: 'two backslashes at the end of a line', text: 'a\\\\\nb\\\\\n\nc', stripped: 'a\\\nb\\\\\n\nc' },
    // https://kramdown.gettalong.org/syntax.html#eob-marker
    { what: 'headings without text', text: '## \na\n\n### ##\n#\n# b\n', stripped: '\\## \na\n\n\\### ##\n\\#\n# b\n' },
    { what: 'signs in code', text: '```\n##\n```\n', stripped: '```\n##\n```\n' },
    { what: 'the end of a block', text: '- a\n^\n- b ^\n', stripped: '- a\n<!-- -->\n- b ^\n' },
  ])('$what', ({ text, stripped }) => {
    expect(jekyll(text)).toBe(stripped);
  });
});

describe('Liquid', () => {
  it.each([
    { what: 'an output', text: 'Hello {{ page.name }}!', stripped: 'Hello !' },
    { what: 'an output over two lines', text: 'a {{ page.name\n | upcase }} b', stripped: 'a  b' },
    { what: 'a string that is written out', text: "Write {{ '{% raw' }}.", stripped: 'Write {% raw.' },
    { what: 'a tag', text: 'a {% include note.html text="x > y" %} b', stripped: 'a  b' },
    {
      what: 'the text in a block',
      text: '{% if site.x %}\nstays\n{% else %}\nalso\n{% endif %}',
      stripped: '\nstays\n\nalso\n',
    },
    { what: 'white space that the tag takes', text: 'a\n  {%- if x -%}\n  b', stripped: 'ab' },
    { what: 'a comment', text: 'a{% comment %} {{ no }} `{% endcomment %}b `{{ x }}`', stripped: 'ab `{{ x }}`' },
    { what: 'a comment of one tag', text: 'a{% # no %}b', stripped: 'ab' },
    { what: 'raw', text: 'a {% raw %}{{ b }} {: .c }{% endraw %} {{ d }}', stripped: 'a {{ b }} {: .c } ' },
    { what: 'raw without end', text: 'a {% raw %}{{ b }}', stripped: 'a ' },
    { what: 'a tag that is not closed', text: 'a {% if b', stripped: 'a {% if b' },
    { what: 'an output that is not closed', text: 'a {{ b', stripped: 'a {{ b' },
  ])('$what', ({ text, stripped }) => {
    expect(jekyll(text)).toBe(stripped);
  });

  it.each([
    { what: 'a span', text: 'a `{{ b }}` and ``{% c ` %}`` d' },
    { what: 'a fence', text: '```liquid\n{{ a }}\n{: .b}\n```\n' },
    { what: 'a fence of tildes', text: '~~~~\n~~~\n{{ a }}\n~~~~\n' },
    { what: 'a mark that is escaped', text: '\\{: .a}' },
    { what: 'a fence in a list', text: '- a\n\n  ```\n  {{ b }}\n  ```\n' },
    { what: 'a fence that opens a list item', text: '1. ```\n   {{ b }}\n   ```\n' },
    { what: 'a fence in a quote', text: '> ```\n> {{ b }}\n> ```\n' },
    { what: 'a fence with CRLF', text: '```\r\n{{ b }}\r\n```\r\n' },
    { what: 'a fence without end', text: 'a\n```\n{{ b }}' },
    { what: 'an indented block', text: 'a\n\n    {{ b }}\n\n\t{% c %}\n\nd\n' },
    { what: 'an indented block at the beginning', text: '    {{ a }}\n' },
    { what: 'an indented block with a backtick', text: 'a\n\n    b ` {{ c }}\n\nd ` e\n' },
    { what: 'an indented block below a heading', text: '# a\n\n    {{ b }}\n' },
    { what: 'backticks of a fence in one line', text: 'a\n```{{ b }}``` c' },
  ])('in code stays: $what', ({ text }) => {
    expect(jekyll(text)).toBe(text);
  });

  it('ends where the code ends', () => {
    expect(jekyll('~~~\n{{ a }}\n~~~\n{{ b }} c{: .d}')).toBe('~~~\n{{ a }}\n~~~\n c');
    expect(jekyll('```\n{{ a }}\n```\n{{ b }} `{{ c }}` {{ d }}')).toBe('```\n{{ a }}\n```\n `{{ c }}` ');
  });

  it.each([
    { what: 'a span', text: 'a `{% raw %}{{ b }}{% endraw %}` c', stripped: 'a `{{ b }}` c' },
    { what: 'a fence', text: '```\n{% raw %}{% if a %}{% endraw %}\n```', stripped: '```\n{% if a %}\n```' },
    {
      what: 'raw around a fence',
      text: '{% raw %}\n```\n{{ a }}\n```\n{% endraw %}',
      stripped: '\n```\n{{ a }}\n```\n',
    },
  ])('marks of raw go out of code: $what', ({ text, stripped }) => {
    expect(jekyll(text)).toBe(stripped);
  });

  it.each([
    { what: 'a single backtick', text: 'a ` {{ b }}', stripped: 'a ` ' },
    { what: 'backticks in two paragraphs', text: 'a ` b\n\n{{ c }} `', stripped: 'a ` b\n\n `' },
    { what: 'an indented line of a paragraph', text: 'a\n    b {{ c }}\n', stripped: 'a\n    b \n' },
    { what: 'an indented line of a list', text: '- a\n\n    b {{ c }}\n', stripped: '- a\n\n    b \n' },
    {
      what: 'an indented line of a list that goes on',
      text: '1. a\n\n   b\n\n    c {{ d }}\n',
      stripped: '1. a\n\n   b\n\n    c \n',
    },
    { what: 'an item of a list in a list', text: '- a\n    - b {{ c }}\n', stripped: '- a\n    - b \n' },
    { what: 'escaped backticks', text: 'a \\`{{ b }}\\`', stripped: 'a \\`\\`' },
  ])('is no code: $what', ({ text, stripped }) => {
    expect(jekyll(text)).toBe(stripped);
  });

  it.each([
    {
      what: 'on its own lines',
      text: '{% highlight ruby linenos %}\n{{ a }}\n{% endhighlight %}\nb',
      stripped: '```ruby\n{{ a }}\n```\nb',
    },
    {
      what: 'in a list',
      text: '- a\n\n  {% highlight sh %}\n  b\n  {% endhighlight %}',
      stripped: '- a\n\n  ```sh\n  b\n  ```',
    },
    {
      what: 'with backticks',
      text: '{% highlight md %}\n```\na\n```\n{% endhighlight %}',
      stripped: '````md\n```\na\n```\n````',
    },
    {
      what: 'with raw',
      text: '{% highlight html %}{% raw %}\n{{ a }}{% endraw %}\n{% endhighlight %}',
      stripped: '```html\n\n{{ a }}\n```',
    },
    { what: 'within a line', text: 'a {% highlight js %}b{% endhighlight %} c', stripped: 'a \n\n```js\nb\n```\n c' },
  ])('highlight becomes a fence: $what', ({ text, stripped }) => {
    expect(jekyll(text)).toBe(stripped);
  });
});

describe('addresses', () => {
  it.each([
    { text: '[a]({% link _docs/a b.md %})', stripped: '[a](/_docs/a%20b.md)' },
    { text: '[a]({% link _docs/a.md %}#b)', stripped: '[a](/_docs/a.md#b)' },
    { text: '[a]({{ site.baseurl }}{% link a.md %})', stripped: '[a](/product/a.md)' },
    { text: '[a]({{ site.url }}{{ site.baseurl }}/a/)', stripped: '[a](/product/a/)' },
    { text: '[a]({{site.baseurl}}/a/ "t")', stripped: '[a](/product/a/ "t")' },
    { text: '[a]({{ site.baseurl }})', stripped: '[a](/product/)' },
    { text: '[a]({{ site.url }})', stripped: '[a](/product/)' },
    { text: '[a]({{ "/b/" | relative_url }})', stripped: '[a](/product/b/)' },
    { text: "[a]({{ 'b' | absolute_url }})", stripped: '[a](/product/b)' },
    { text: '[a]({% post_url 2026-01-02-b %})', stripped: '[a](/_posts/2026-01-02-b)' },
    { text: '![a]({{ site.baseurl }}/a.png)', stripped: '![a](/product/a.png)' },
    { text: '[a]: {{ site.baseurl }}{% link b.md %}', stripped: '[a]: /product/b.md' },
    { text: '<a href="{{ "/b" | relative_url }}">', stripped: '<a href="/product/b">' },
    { text: '<img src={{ site.baseurl }}/b.png>', stripped: '<img src=/product/b.png>' },
    { text: '[a]({{ page.url }})', stripped: `[a](${UNKNOWN_TARGET})` },
    { text: '[a](/b/{{ page.version }}/c)', stripped: `[a](/b/${UNKNOWN_TARGET}/c)` },
    { text: '[a]({{ "/b" | append: page.c | relative_url }})', stripped: `[a](${UNKNOWN_TARGET})` },
    { text: '[a]({% link {{ page.next }} %})', stripped: `[a](${UNKNOWN_TARGET})` },
    { text: '[a](b) {{ site.baseurl }} {% link b.md %}', stripped: '[a](b)  ' },
  ])('$text', ({ text, stripped }) => {
    expect(jekyll(text)).toBe(stripped);
  });
});

describe('kramdown', () => {
  it.each([
    { what: 'attributes of a block', text: 'a\n{: .note #b}\n', stripped: 'a\n\n' },
    { what: 'attributes of a span', text: '*a*{: .b} c', stripped: '*a* c' },
    { what: 'the id of a heading', text: '## A {: #b .c}\nd', stripped: '## A {#b}\nd' },
    { what: 'an id that is a heading already', text: '## A {#b}', stripped: '## A {#b}' },
    { what: 'a comment', text: 'a{::comment}no{:/comment}b', stripped: 'ab' },
    { what: 'options', text: '{::options parse_block_html="true" /}\na', stripped: '\na' },
    { what: 'a table of contents', text: '* TOC\n{:toc}\n\na', stripped: '\n\na' },
  ])('$what', ({ text, stripped }) => {
    expect(jekyll(text)).toBe(stripped);
  });
});

describe('originalOffset', () => {
  it('tells where a character was', () => {
    const text = '{% include a %} one\n{% raw %}two{% endraw %} [three]({{ site.baseurl }}/b) four';
    const { text: stripped, originalOffset } = stripTemplates(text, 'jekyll', { siteUrl: SITE });
    for (const word of ['one', 'two', 'three', 'four']) {
      expect(originalOffset(stripped.indexOf(word)), word).toBe(text.indexOf(word));
    }
  });
});

describe('any text', () => {
  const piece = fc.constantFrom(
    '{%',
    '%}',
    '{{',
    '}}',
    '{%-',
    '-%}',
    'raw',
    'endraw',
    'highlight x',
    'endhighlight',
    'comment',
    '`',
    '```',
    '~~~',
    '\n',
    ' ',
    '{:',
    '}',
    '# ',
    '](',
    ')',
    '\\',
    'a',
  );
  const text = fc.array(piece, { maxLength: 40 }).map((parts) => parts.join(''));

  it('is stripped without an exception, offsets within the original and never going back', () => {
    fc.assert(
      fc.property(text, (value) => {
        const { text: stripped, originalOffset } = stripTemplates(value, 'jekyll', { siteUrl: SITE });
        const offsets = Array.from({ length: stripped.length + 1 }, (_, offset) => originalOffset(offset));
        for (const [index, offset] of offsets.entries()) {
          expect(offset).toBeLessThanOrEqual(value.length);
          expect(offset).toBeGreaterThanOrEqual(offsets[index - 1] ?? 0);
        }
      }),
      { numRuns: 1_000 },
    );
  });

  it('without template syntax stays as it is', () => {
    // Nor with what kramdown reads otherwise than others.
    const plain = fc.string().filter((value) => !/[{|^~]|<<|\\\\/.test(value));
    fc.assert(
      fc.property(plain, (value) => {
        expect(jekyll(value)).toBe(value);
      }),
    );
  });

  it.each([
    '{%',
    '{{',
    '{% raw %}',
    '{% highlight a %}',
    '`',
    '``` ',
    '{:',
    '# {:',
    ' ',
    '\n',
    '[a](',
    '{% link a %}',
    '- ',
    '{::comment}',
  ])('is stripped in no time, however often it holds %j', (hostile) => {
    expect(jekyll(hostile.repeat(20_000)).length).toBeLessThanOrEqual(20_000 * 200);
  });

  it('of the generator `plain` has none of its marks', () => {
    expect(stripTemplates('a {: .b}', 'plain', { siteUrl: SITE }).text).toBe('a {: .b}');
  });
});

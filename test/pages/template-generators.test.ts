import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stripContainers } from '../../src/pages/template/containers.ts';
import { stripMacros } from '../../src/pages/template/macros.ts';
import { stripMkdocs } from '../../src/pages/template/mkdocs.ts';
import { stripShortcodes } from '../../src/pages/template/shortcodes.ts';
import { stripTemplates } from '../../src/pages/template/strip.ts';
import { stripVue } from '../../src/pages/template/vue.ts';
import { type StrippedText, UNKNOWN_TARGET } from '../../src/pages/text/edited-text.ts';

type Row = readonly [text: string, expected: string];

describe('Hugo (https://gohugo.io/content-management/shortcodes/)', () => {
  const rows: readonly Row[] = [
    ['a {{< b >}} c', 'a  c'],
    ['a {{< b c="d" />}} e', 'a  e'],
    ['{{< note >}}\nkept *so*\n{{< /note >}}\n', '\nkept *so*\n\n'],
    ['{{% note %}}a {{< inner >}}b{{< /inner >}}{{% /note %}}', 'a b'],
    ['{{< a\n  b="c > d"\n  e=`>}}`\n>}}f', 'f'],
    ['{{</* note */>}}', '`{{< note >}}`'],
    ['{{%/* note */%}}', '`{{% note %}}`'],
    ['[a]({{< ref "b c.md#d" >}})', '[a](b%20c.md#d)'],
    ['[a]({{% relref path="b.md" lang="de" %}})', '[a](b.md)'],
    ['[a]({{< other "b" >}})', `[a](${UNKNOWN_TARGET})`],
    ['<a href="{{ .Permalink }}">b</a>', `<a href="${UNKNOWN_TARGET}">b</a>`],
    ['{{< figure src="a.png" alt="A*" caption="C" >}}', '![A&#42;](a.png)\n\nC\n'],
    ['{{< details summary="See" >}}a{{< /details >}}', 'See\n\na'],
    ['{{< highlight go "x=1" >}}\n{{ a }}\n{{< /highlight >}}\nb', '```go\n{{ a }}\n```\nb'],
    ['{{< code-toggle file=hugo.toml >}}\na = 1\n{{< /code-toggle >}}', '```toml\na = 1\n```'],
    // Hugo runs no template in the text of a page.
    ['a {{ .Title }} b', 'a `{{ .Title }}` b'],
    ['## A {#b .c}\n', '## A {#b}\n'],
    // https://gohugo.io/content-management/markdown-attributes/
    ['## A { id="b-c" }\n', '## A {#b-c}\n'],
    ['## A {.c id=d}\n', '## A {#d}\n'],
    ['## A {.c}\n', '## A \n'],
    ['## A {b}\n', '## A {b}\n'],
    ['text\n{.c #d e="f"}\n', 'text\n\n'],
    ['`{{< a >}}`\n\n```\n{{< a >}}\n```\n', '`{{< a >}}`\n\n```\n{{< a >}}\n```\n'],
    ['x\n\n    {{< a >}}\n', 'x\n\n    {{< a >}}\n'],
  ];
  it.each(rows)('%j', (text, expected) => {
    expect(stripShortcodes(text).text).toBe(expected);
  });

  // They are read before Markdown: https://gohugo.io/content-management/shortcodes/
  it.each([
    ['`{{</* a */>}}` `{{%/* b */%}}`', '`{{< a >}}` `{{% b %}}`'],
    ['```\n{{</* a */>}}b{{</* /a */>}}\n```\n', '```\n{{< a >}}b{{< /a >}}\n```\n'],
    ['`{{< a */>}}`', '`{{< a */>}}`'],
  ])('shortcodes that are commented out in code: %j', (text, expected) => {
    expect(stripTemplates(text, 'hugo', { siteUrl: '' }).text).toBe(expected);
  });
});

describe('MkDocs and Material (https://squidfunk.github.io/mkdocs-material/reference/)', () => {
  const rows: readonly Row[] = [
    ['!!! note\n\n    a\n\nb\n', '\n\na\n\nb\n'],
    ['!!! note "T *x*"\n    a\n    b\nc\n', '\nT *x*\n\na\nb\nc\n'],
    ['??? question "T"\n    a\n', '\nT\n\na\n'],
    ['???+ info inline end "T"\n    a\n', '\nT\n\na\n'],
    ['!!! note ""\n    a\n', '\na\n'],
    ['!!! a "1"\n    !!! b "2"\n        c\n    d\n', '\n1\n\n\n2\n\nc\nd\n'],
    ['- x\n\n    !!! note "T"\n        a\n', '- x\n\n\n    T\n\n    a\n'],
    ['=== "C"\n\n    ``` c\n    {{ a }}\n    ```\n', '\nC\n\n\n``` c\n{{ a }}\n```\n'],
    ['```\n!!! note\n    a\n```\n', '```\n!!! note\n    a\n```\n'],
    ['*a*{ .b #c } d{: .e } { .f }', '*a*<a id="c"></a> d '],
    ['[a](b.md){ .md-button }', '[a](b.md)'],
    ['## A { #b data-toc-label="C" }\n', '## A {#b}\n'],
    ['## A { id="b" }\n', '## A {#b}\n'],
    ['a {b} c', 'a {b} c'],
    [':material-check: a :octicons-x-16:{ .b } c', 'a c'],
    ['++ctrl+alt+del++', 'Ctrl+Alt+Del'],
    ['==a== ^^b^^ {++c++} {--d--} {~~e~>f~~} {==g==} {>>h<<}', 'a b c  f g '],
    ['a (1)!', 'a '],
    ['[TOC]\n\na\n*[HTML]: Hyper\n', '\n\na\n\n'],
    ['--8<-- "a.md"\nb\n;--8<-- "c"\n', '\nb\n--8<-- "c"\n'],
    ['/// caption\na\n///\n', '\na\n\n'],
    ['/// note | T\na\n///\n', '\nT\n\na\n\n'],
    ['<div markdown>\na\n</div>\n', '<div markdown>\n\na\n\n</div>\n\n'],
    ['{{ a }} {% b %} {# c #}d', '  d'],
    ['> !!! note\n>     a\n', '>\n>     a\n'],
    // https://facelessuser.github.io/pymdown-extensions/extensions/inlinehilite/#syntax
    ['`#!js a|b` and `:::c d`, `#! e`', '`a|b` and `d`, `#! e`'],
    // https://facelessuser.github.io/pymdown-extensions/extensions/keys/#key-map-index
    ['++Arrow-Up+page-down+windows+f5+"a b"++', 'Up+Page Down+Win+F5+a b'],
    ['++ctrl+bracket-left++', 'Ctrl+\\['],
    // https://daringfireball.net/projects/markdown/syntax#link
    ['[a] [b] [c]\n[B] [d] [e] [b](f)\n\n  [b]: g\n', '[a][b] [c][B] [d] [e] [b](f)\n\n  [b]: g\n'],
    ['[b][^1] [a] [b][^1] [c][^1]\n\n  [b]: g\n', '[b][][^1] [a][b][^1] [c][^1]\n\n  [b]: g\n'],
    ['- [ ] [b]\n1. [x] [b] [x] [b]\n\n[b]: g\n', '- [ ] [b]\n1. [x] [b] [x][b]\n\n[b]: g\n'],
    ['`[a] [b]`\n\n[b]: g\n', '`[a] [b]`\n\n[b]: g\n'],
    // https://python-markdown.github.io/extensions/definition_lists/
    ['<!-- a -->\n\n:   b\n', '<!-- a -->\n\n&nbsp;\n\n:   b\n'],
    ['<!-- a -->\n\n:   !!! note\n        b\n', '<!-- a -->\n\n&nbsp;\n\n:   &nbsp;\n\n    b\n'],
    [
      '- a\n\n    === "A"\n\n        b\n\n        === "C"\n\n            ``` x\n            d\n            ```\n',
      '- a\n\n\n    A\n\n\n    b\n\n\n    C\n\n\n    ``` x\n    d\n    ```\n',
    ],
    ['- a\n\n    !!! note "A"\n\n            b\n', '- a\n\n\n    A\n\n\n        b\n'],
    // https://github.com/Python-Markdown/markdown: a comment at the beginning of a line ends with itself
    ['a\n\n:   <!-- b --> *c*\n', 'a\n\n:   *c*\n'],
    ['<!-- a --> <!-- b --> [c](d)\ne <!-- f --> g\n', '[c](d)\ne <!-- f --> g\n'],
    ['<!-- a\n<!-- b --> *c*\n', '<!-- a\n<!-- b --> *c*\n'],
    ['<!-- a -->\n`<!-- b --> c`\n', '<!-- a -->\n`<!-- b --> c`\n'],
    // The last definition counts: https://github.com/Python-Markdown/markdown
    ['[a]\n\n[A]: b "c"\n[d]: e\n[a]: f\n', '[a]\n\n\n[d]: e\n[a]: f\n'],
    ['```\n[a]: b\n[a]: c\n```\n[a]: d\n', '```\n[a]: b\n[a]: c\n```\n[a]: d\n'],
    // A fence without end in its block is none.
    ['=== "A"\n\n    ``` x\n    b\n\n=== "C"\n\n    d\n', '\nA\n\n\n\\``` x\nb\n\n\nC\n\n\nd\n'],
    ['~~~\n!!! note "a"\n', '\\~~~\n\na\n\n'],
    // A fence ends a list; what is indented below it is code.
    ['1. a\n\n~~~\nb\n~~~\n\n    !!! note\n        c\n', '1. a\n\n~~~\nb\n~~~\n\n    !!! note\n        c\n'],
    // Code comes before cells: https://python-markdown.github.io/extensions/tables/
    ['|a|b|\n|-|-|\n|`c|d`|``e`|``|\n\n`f|g`\n', '|a|b|\n|-|-|\n|`c\\|d`|``e`\\|``|\n\n`f|g`\n'],
    ['a|b\n-|-\n`c|d`|e\n```\n`f|g`\n```\n', 'a|b\n-|-\n`c\\|d`|e\n```\n`f|g`\n```\n'],
  ];
  it.each(rows)('%j', (text, expected) => {
    expect(stripMkdocs(text, {}).text).toBe(expected);
  });

  // https://facelessuser.github.io/pymdown-extensions/extensions/critic/#options
  it.each([
    ['accept', 'a f g '],
    ['reject', 'b e g '],
    ['view', 'a b e f g h'],
  ] as const)('editors’ remarks: %s', (critic, expected) => {
    const text = '{++a++}{++ ++}{--b --}{~~e~>f~~} {==g==} {>>h<<}';
    expect(stripMkdocs(text, { dialect: { critic } }).text.replaceAll(/ +/g, ' ')).toBe(expected);
  });
});

describe('macros in plain Markdown', () => {
  const rows: readonly Row[] = [
    ['a {{Glossary("DOM", "words")}} b', 'a words b'],
    ['a {{Glossary("DOM")}} b', 'a DOM b'],
    ['a {{domxref("f(x, \'y\')", "", "", 1)}} b', "a f(x, 'y') b"],
    ['{{APIRef("DOM")}}\n\na', '\n\na'],
    ['{{A("b")}}{{C}}\na', '\na'],
    ['{{Raw(`<a { b }>`)}}', ''],
    ['a {{b}} {% c %} {# d #}e', 'a   e'],
    ['[a]({{b}})', `[a](${UNKNOWN_TARGET})`],
    ['a \\{{B}} \\\\{{C("d")}}', 'a `{{B}}` `{{C("d")}}`'],
    ['`{{a}}`\n\n~~~\n{{b}}\n~~~\n', '`{{a}}`\n\n~~~\n{{b}}\n~~~\n'],
  ];
  it.each(rows)('%j', (text, expected) => {
    expect(stripMacros(text).text).toBe(expected);
  });
});

describe('containers (https://vitepress.dev/guide/markdown#custom-containers, https://docusaurus.io/docs/markdown-features/admonitions)', () => {
  const rows: readonly Row[] = [
    ['::: tip\na\n:::\nb', '\na\n\nb'],
    ['::: tip My title\na\n:::', '\nMy title\n\na\n'],
    [':::note[My *title*]{.c}\n\na\n\n:::', '\nMy *title*\n\n\na\n\n'],
    ['::: details See {open}\na\n:::', '\nSee\n\na\n'],
    ['::::info\n:::tip\na\n:::\n::::\n', '\n\na\n\n\n'],
    ['- b\n\n  :::tip T\n  a\n  :::\n', '- b\n\n\n  T\n\n  a\n\n'],
    ['```md\n::: tip\n:::\n```', '```md\n::: tip\n:::\n```'],
    ['a ::: b', 'a ::: b'],
  ];
  it.each(rows)('%j', (text, expected) => {
    expect(stripContainers(text).text).toBe(expected);
  });
});

describe('VitePress (https://vitepress.dev/guide/using-vue)', () => {
  const rows: readonly Row[] = [
    ['<script setup>\nimport a\n</script>\n\n# A\n\n<style>b</style>\n', '\n\n# A\n\n\n'],
    ['a {{ b }} c {{ "d_e" }}', 'a  c d\\_e'],
    ['a <Badge type="tip" text="^1.9" /> b', 'a ^1.9 b'],
    // Ids are made of what is written, without tags: https://vitepress.dev/guide/markdown#header-anchors
    ['## A <Badge text="new" />', '## A new {#\\~a}'],
    ['## A <Badge>new</Badge>\n', '## A <Badge>new</Badge> {#\\~a-new}\n'],
    ['## {{ a + 1 }} is *b* [c](./d.md)', '##  is *b* [c](./d.md) {#\\~a-1-is-b-c}'],
    ['## A &amp; B &#60; C', '## A &amp; B &#60; C {#\\~a-amp-b-60-c}'],
    ['## A & B', '## A & B'],
    ['## A \\& B', '## A \\& B {#\\~a-amp-b}'],
    ['## `<Badge>` {{ b }}', '## `<Badge>`  {#\\~badge-b}'],
    // Headings in HTML have no ids.
    ['<h2>A</h2>\n\n`<h2>`\n', '<h2>A {#=}</h2>\n\n`<h2>`\n'],
    ['## A <Badge text="new" /> {#b}', '## A new {#b}'],
    ['a <My b="c > d"/> e <my-part />', 'a  e '],
    ['<My>kept</My>', '<My>kept</My>'],
    ['[[toc]]\n\na', '\n\na'],
    ['<span v-pre>{{ a }}</span>', '<span v-pre><code>{{ a }}</code></span>'],
    ['::: v-pre\n{{ a }}\n:::\n', '\n`{{ a }}`\n\n'],
    ['<<< @/a.js\nb', '\nb'],
    ['`{{ a }}`\n\n```vue\n<script>{{ b }}</script>\n```\n', '`{{ a }}`\n\n```vue\n<script>{{ b }}</script>\n```\n'],
    ['[a]({{ b }})', `[a](${UNKNOWN_TARGET})`],
  ];
  it.each(rows)('%j', (text, expected) => {
    expect(stripVue(text).text).toBe(expected);
  });
});

const STRIPPERS: readonly (readonly [name: string, strip: (text: string) => StrippedText])[] = [
  ['Hugo', (text) => stripShortcodes(text)],
  ['MkDocs', (text) => stripMkdocs(text, {})],
  ['plain', (text) => stripMacros(text)],
  ['containers', stripContainers],
  ['VitePress', (text) => stripVue(text)],
];

describe.each(STRIPPERS)('any text: %s', (_, strip) => {
  const parts = [
    '{{<',
    '>}}',
    '{{%',
    '%}}',
    '{{',
    '}}',
    '{%',
    '%}',
    '"',
    '`',
    '```\n',
    '!!! a\n',
    '    ',
    '=== "T"\n',
    ':::',
    '::: tip T\n',
    '<A b',
    '/>',
    '<script>',
    '</script>',
    '{#a}',
    '](',
    '\n\n',
    '- ',
    '/// a\n',
    '++a++',
    '==',
    '\\',
    'a',
  ];
  const texts = fc.array(fc.oneof(fc.constantFrom(...parts), fc.string({ maxLength: 5 })), { maxLength: 30 });

  it('keeps the place of every character, in order', () => {
    fc.assert(
      fc.property(texts, (all) => {
        const text = all.join('');
        const stripped = strip(text);
        const offsets = Array.from({ length: stripped.text.length + 1 }, (_value, at) => stripped.originalOffset(at));
        expect(offsets.every((offset) => offset >= 0 && offset <= text.length)).toBe(true);
      }),
    );
  });

  it('leaves blocks of code alone', () => {
    fc.assert(
      fc.property(texts, (all) => {
        const code = all.join('').replaceAll('`', "'").replaceAll('\n', ' ');
        const text = `before\n\n\`\`\`\n${code}\n\`\`\`\n`;
        expect(strip(text).text).toBe(text);
      }),
    );
  });

  it.each([
    '{{<',
    '{{< a "',
    '{{%',
    '{{',
    '{',
    '{%',
    '!!! a\n',
    '    !!! a\n',
    ':::',
    '<A ',
    '<A b="',
    '<script>',
    '++',
    '==',
    '`',
    '](',
    '{#',
    '{.a ',
    '## {',
    '(1)',
    '\\{{',
    '{{a("',
  ])('ends, however often it holds %j', (hostile) => {
    expect(strip(hostile.repeat(20_000)).text.length).toBeLessThan(2_000_000);
  });
});

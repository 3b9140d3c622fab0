import { describe, expect, it } from 'vitest';
import { createConverter } from '../../src/pages/convert-page.ts';
import { generatorKind } from '../../src/pages/generators/generators.ts';
import { createSiteMap } from '../../src/pages/links/link-resolver.ts';
import { loadParser } from '../../src/pages/markdown/load-parser.ts';
import { createMarkdown } from '../../src/pages/markdown/markdown.ts';
import type { Item } from '../../src/pages/page.ts';
import { readPage } from '../../src/pages/read-page.ts';
import type { GeneratorName } from '../../src/settings/settings.ts';
import { buildSite, contentFile, contentRoot } from './build.ts';

/** What a page's Markdown comes to, as the generator's configuration has it: right values as the real generators give them. */

const convert = createConverter(createMarkdown(await loadParser()));

interface Case {
  readonly what: string;
  readonly generator: GeneratorName;
  readonly text: string;
  readonly configuration?: Readonly<Record<string, string>>;
  readonly others?: readonly string[];
  /** Text of the body, white space as one space. */
  readonly shown?: string;
  readonly headings?: readonly string[];
  /** Ids of the headings. */
  readonly ids?: readonly string[];
  /** What the HTML holds. */
  readonly html?: readonly string[];
  readonly problems?: readonly string[];
}

function itemOf({ generator: name, text, configuration = {}, others = [] }: Case): Item {
  const content = contentRoot({ root: name === 'hugo' ? '' : 'docs' });
  const base = buildSite({ name, content: [name === 'jekyll' ? contentRoot({ root: '' }) : content] });
  const [entry = content] = base.settings.content;
  const kind = generatorKind(name);
  const path = name === 'hugo' ? 'content/a.md' : name === 'jekyll' ? 'a.md' : 'docs/a.md';
  const paths = new Set([path, ...others, ...Object.keys(configuration)]);
  const { generator } = kind.create({
    settings: base.settings,
    workingDirectory: '',
    configuration: new Map(Object.entries(configuration)),
    paths,
  });
  const site = { ...base, generator };
  const rootPath = (file: string) => (entry.root === '' ? file : file.slice(entry.root.length + 1));
  const pages = [path, ...others].flatMap((file) => {
    const placed = readPage(
      { ...contentFile(file, entry), rootPath: rootPath(file) },
      file === path ? text : '---\ntitle: x\n---\n',
      site,
      new Date(0),
    );
    return placed.kind === 'page' ? [placed] : [];
  });
  const [made] = pages;
  if (made?.page.file.path !== path) throw new Error('The text makes no page.');
  const known = pages.map(({ page }) => ({ path: page.file.path, documentId: page.documentId }));
  const resolver = createSiteMap(known, paths, site).resolverFor(made.page.file, made.page.documentId);
  return convert({ page: made.page, body: made.body, resolver, site });
}

const bodyOf = (html: string) =>
  (/<body>\n([\s\S]*)\n<\/body>/.exec(html)?.[1] ?? '').replace(/^<h1>[^<]*<\/h1>\n/, '');
const textOf = (html: string) =>
  html
    .replaceAll(/<[^>]*>/g, ' ')
    .replaceAll('&lt;', '<')
    .replaceAll('&amp;', '&')
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/ ([.,])/g, '$1')
    .trim();

const YML = 'mkdocs.yml';

/** https://github.github.com/gfm/#strikethrough-extension-: single tildes are GitHub's alone. */
const TILDES: readonly Case[] = (['vitepress', 'mkdocs', 'jekyll'] as const).map((generator) => ({
  what: 'single tildes are text',
  generator,
  text: '---\ntitle: T\n---\nUse 1~2 files or 3~4 files, 10~20개.\n',
  configuration: { [YML]: 'site_name: x\n' },
  shown: 'Use 1~2 files or 3~4 files, 10~20개.',
}));

const CASES: readonly Case[] = [
  ...TILDES,
  {
    what: 'subscripts of pymdownx.tilde (https://facelessuser.github.io/pymdown-extensions/extensions/tilde/)',
    generator: 'mkdocs',
    text: 'H~2~O\n',
    configuration: { [YML]: 'markdown_extensions: [pymdownx.tilde]\n' },
    html: ['H<sub>2</sub>O'],
  },
  {
    what: 'without the macros plugin, braces are text (https://www.mkdocs.org/user-guide/configuration/#plugins)',
    generator: 'mkdocs',
    text: 'Set {{ name }} and {% if x %} in your template. {# note #} end\n',
    configuration: { [YML]: 'site_name: x\n' },
    shown: 'Set {{ name }} and {% if x %} in your template. {# note #} end',
  },
  {
    what: 'with the macros plugin, they are none (https://mkdocs-macros-plugin.readthedocs.io/)',
    generator: 'mkdocs',
    text: 'Set {{ name }} and {% if x %}so{% endif %}.\n',
    configuration: { [YML]: 'plugins: [search, macros]\n' },
    shown: 'Set and so.',
  },
  {
    what: 'the macros plugin is off for a page (https://mkdocs-macros-plugin.readthedocs.io/en/latest/rendering/)',
    generator: 'mkdocs',
    text: '---\nrender_macros: false\n---\nSet {{ name }}.\n',
    configuration: { [YML]: 'plugins:\n  - macros\n' },
    shown: 'Set {{ name }}.',
  },
  {
    what: 'Liquid is off for a page (https://jekyllrb.com/docs/liquid/)',
    generator: 'jekyll',
    text: '---\nrender_with_liquid: false\n---\nUse {{ page.title }} and {% include x.html %} literally.\n',
    shown: 'Use {{ page.title }} and {% include x.html %} literally.',
  },
  {
    what: 'Liquid is off by the defaults (https://jekyllrb.com/docs/configuration/front-matter-defaults/)',
    generator: 'jekyll',
    text: '---\ntitle: A\n---\nUse {{ page.title }} literally.\n',
    configuration: { '_config.yml': 'defaults: [{scope: {path: ""}, values: {render_with_liquid: false}}]\n' },
    shown: 'Use {{ page.title }} literally.',
  },
  {
    what: 'headings need no space (https://python-markdown.github.io/#differences)',
    generator: 'mkdocs',
    text: '#Welcome page\n\n##Install it\n\n### Closed ###\n\n[a](#install-it)\n',
    configuration: { [YML]: 'site_name: x\n' },
    headings: ['Welcome page', 'Install it', 'Closed'],
    ids: ['welcome-page', 'install-it', 'closed'],
    problems: [],
  },
  {
    what: 'heading ids are ASCII (https://python-markdown.github.io/extensions/toc/)',
    generator: 'mkdocs',
    text: '## Über uns\n\n## Über uns\n\n## 第一章\n\n## Übergröße\n\n[a](#uber-uns) [b](#uber-uns_1) [c](#_1)\n',
    configuration: { [YML]: 'site_name: x\n' },
    ids: ['uber-uns', 'uber-uns_1', '_1', 'ubergroe'],
    problems: [],
  },
  {
    what: 'heading ids keep letters with another slugify (https://facelessuser.github.io/pymdown-extensions/extras/slugs/)',
    generator: 'mkdocs',
    text: '## Über Uns\n',
    configuration: {
      [YML]:
        'markdown_extensions:\n  - toc:\n      slugify: !!python/object/apply:pymdownx.slugs.slugify {kwds: {case: lower}}\n',
    },
    ids: ['über-uns'],
  },
  {
    what: 'another extension has that function, not toc',
    generator: 'mkdocs',
    text: '## Über uns\n',
    configuration: {
      [YML]:
        'markdown_extensions:\n  - toc:\n      permalink: true\n  - pymdownx.tabbed:\n      slugify: !!python/object/apply:pymdownx.slugs.slugify {}\n',
    },
    ids: ['uber-uns'],
  },
  {
    what: 'that slugify keeps capitals unless told otherwise',
    generator: 'mkdocs',
    text: '## Über Uns\n',
    configuration: {
      [YML]:
        'markdown_extensions:\n  - toc:\n      permalink: true\n      slugify: !!python/object/apply:pymdownx.slugs.slugify {}\n',
    },
    ids: ['Über-Uns'],
  },
  {
    what: 'a separator for heading ids (https://python-markdown.github.io/extensions/toc/)',
    generator: 'mkdocs',
    text: '## Two words\n',
    configuration: { [YML]: 'markdown_extensions:\n  - toc: {separator: "_"}\n' },
    ids: ['two_words'],
  },
  {
    what: 'formulas of arithmatex (https://facelessuser.github.io/pymdown-extensions/extensions/arithmatex/)',
    generator: 'mkdocs',
    text: 'Sum \\(x*y*z\\) and $p*q*r$ and\n\n\\[\na_1 * b * c \\\\ d\n\\]\n',
    configuration: { [YML]: 'markdown_extensions: [pymdownx.arithmatex]\n' },
    shown: 'Sum \\(x*y*z\\) and $p*q*r$ and \\[ a_1 * b * c \\\\ d \\]',
  },
  {
    what: 'a heading with its id in a comment of MDX, and one in braces (https://docusaurus.io/docs/markdown-features/toc)',
    generator: 'plain',
    text: '## Usage {/*use*/}\n\n## Second {#two}\n\n[a](#use) [b](#two)\n',
    headings: ['Usage', 'Second'],
    ids: ['use', 'two'],
    problems: [],
  },
  {
    what: 'attributes in braces (https://github.com/arve0/markdown-it-attrs)',
    generator: 'vitepress',
    text: '## req {.property}\n\n[Plain](/pure.html){target="_self"} ![img](/logo.png){width=200}\n\ntext{.red}\n\n- item one {.done}\n\n{{ keep }} {not: one}\n',
    headings: ['req'],
    ids: ['req'],
    shown: 'req Plain text item one {not: one}',
  },
  {
    what: 'emoji and HTML are no part of an id (https://vitepress.dev/guide/markdown#header-anchors)',
    generator: 'vitepress',
    text: '## Emoji :tada:\n\n## Method() <sup class="badge" data-text="3.5+" /> {#method}\n',
    ids: ['emoji', 'method'],
  },
  {
    what: 'what a component shows in a slot (https://vuejs.org/guide/components/slots.html)',
    generator: 'vitepress',
    text: '<Card>\n<template #header>\n\n## Slotted heading\n\n[slot link](./b.md) and [bad](./nope.md)\n\n</template>\n\nDefault slot text\n</Card>\n',
    others: ['docs/b.md'],
    headings: ['Slotted heading'],
    ids: ['slotted-heading'],
    shown: 'Slotted heading slot link and bad Default slot text',
    problems: ['link-to-nothing'],
  },
  {
    what: 'slots within indented components (https://vitepress.dev/reference/default-theme-team-page)',
    generator: 'vitepress',
    text: '<VPTeamPage>\n  <VPTeamPageTitle>\n    <template #title>Our Team</template>\n    <template #lead>\n      Words of it.\n    </template>\n  </VPTeamPageTitle>\n</VPTeamPage>\n',
    shown: 'Our Team Words of it.',
  },
  {
    what: 'the template of the page itself is not shown',
    generator: 'vitepress',
    text: 'a\n\n<template>\n<p>no</p>\n</template>\n\n[[TOC]]\n\nb\n',
    shown: 'a b',
  },
  {
    what: 'HTML with Markdown in it (https://kramdown.gettalong.org/syntax.html#html-blocks)',
    generator: 'jekyll',
    text: '---\n---\n<div markdown="1">\n## Hidden head\n- a [l](b.md)\n</div>\n\n[x](#hidden-head)\n',
    others: ['b.md'],
    headings: ['Hidden head'],
    ids: ['hidden-head'],
    html: ['<li>a <a href='],
    problems: [],
  },
  {
    what: 'HTML with Markdown in it, and a heading directly below',
    generator: 'jekyll',
    text: '---\n---\n<aside markdown="1">\nSome **bold** words.\n<p markdown="1">By [someone](https://x.org/)</p>\n</aside>\n## Next\n',
    headings: ['Next'],
    ids: ['next'],
    html: ['<strong>bold</strong>', '<a href="https://x.org/">someone</a>'],
  },
  {
    what: 'details with a summary, spans, sections',
    generator: 'jekyll',
    text: '---\n---\n<details markdown="1">\n<summary>See *it*</summary>\n\n- b `c`\n\n</details>\n<p markdown="span">a **b**</p>\n<section markdown="block">\n### Third\n</section>\n',
    headings: ['Third'],
    html: ['<code>c</code>', '<strong>b</strong>'],
  },
  ...['<br>', '<div>Label</div>', '<div>\nLabel\n</div>'].map((above) => ({
    what: `a heading directly below ${JSON.stringify(above)}`,
    generator: 'jekyll' as const,
    text: `---\n---\n${above}\n### Third\n`,
    headings: ['Third'],
    ids: ['third'],
  })),
  {
    what: 'HTML without that attribute stays HTML',
    generator: 'jekyll',
    text: '---\n---\n<div>\n## raw\n</div>\n',
    headings: [],
  },
  {
    what: 'abbreviations are not shown (https://kramdown.gettalong.org/syntax.html#abbreviations)',
    generator: 'jekyll',
    text: '---\n---\nHTML is here.\n\n*[HTML]: Hyper Text\n',
    shown: 'HTML is here.',
  },
  {
    what: 'labels of code are titles with VitePress alone (https://vitepress.dev/guide/markdown#code-groups)',
    generator: 'plain',
    text: '```js [[1, 4, "x"]]\na\n```\n\n```js {rule: {\'a\': [4]}}\nb\n```\n',
    shown: 'a b',
  },
  {
    what: 'labels of code with VitePress',
    generator: 'vitepress',
    text: '```js [config.js]\na\n```\n\n```js {1,3} [[1, 4, "x"]]\nb\n```\n',
    shown: 'config.js a b',
  },
  ...(['mkdocs', 'jekyll', 'hugo', 'vitepress', 'docusaurus', 'plain'] as const).map((generator) => ({
    what: 'ids in braces have the letters of all languages (https://spec.commonmark.org/0.31.2/#unicode-character)',
    generator,
    text: '---\ntitle: T\n---\n## A {#über-uns}\n\n## B {#第一章}\n\n[a](#über-uns) [b](#第一章)\n',
    headings: ['A', 'B'],
    ids: ['über-uns', '第一章'],
    problems: [],
  })),
  {
    what: 'an id in braces, with classes, of a line that is underlined (https://github.com/arve0/markdown-it-attrs)',
    generator: 'vitepress',
    text: '## X {#a}\n\n## A\n\n## Foo {#bar .x}\n\nUnder {#line}\n---\n\n## I {#__init__}\n',
    headings: ['X', 'A', 'Foo', 'Under', 'I'],
    ids: ['a', 'a-1', 'bar', 'line', '__init__'],
  },
  {
    what: 'no id is given twice (https://python-markdown.github.io/extensions/toc/)',
    generator: 'mkdocs',
    text: '## A\n\n## X {#a}\n\n## A\n',
    configuration: { [YML]: 'markdown_extensions: [attr_list]\n' },
    ids: ['a_1', 'a', 'a_2'],
  },
  {
    what: 'an id below a heading (https://kramdown.gettalong.org/syntax.html#block-ials)',
    generator: 'jekyll',
    text: '---\n---\n## A\n{: #b .c}\n\n## A\n{:.no_toc}\n\n## A\n',
    headings: ['A', 'A', 'A'],
    ids: ['b', 'a', 'a-1'],
  },
  {
    what: 'dashes in a heading are typographic (https://kramdown.gettalong.org/syntax.html#typographic-symbols)',
    generator: 'jekyll',
    text: '---\n---\n## Foo -- bar\n\n## Foo --- bar\n\n## `--flag` x\n',
    ids: ['foo--bar', 'foo--bar-1', '--flag-x'],
  },
  {
    what: 'ids with a prefix (https://kramdown.gettalong.org/options.html)',
    generator: 'jekyll',
    text: '---\n---\n## A\n\n## B {#c}\n',
    configuration: { '_config.yml': 'kramdown: {auto_id_prefix: "x-"}\n' },
    ids: ['x-a', 'c'],
  },
  {
    what: 'no ids but those that are written (https://kramdown.gettalong.org/options.html)',
    generator: 'jekyll',
    text: '---\n---\n## A\n\n## B {#c}\n',
    configuration: { '_config.yml': 'kramdown:\n  auto_ids: false\n' },
    headings: ['A', 'B'],
    ids: ['c'],
  },
  {
    what: "ids of kramdown's own parser (https://kramdown.gettalong.org/converter/html.html#auto-ids)",
    generator: 'jekyll',
    text: '---\n---\n## 1. Über uns\n\n## 第一章\n\n## ber_uns\n',
    configuration: { '_config.yml': 'kramdown: {input: kramdown}\n' },
    ids: ['ber-uns', 'section', 'beruns'],
  },
  {
    what: 'ids are made of the line as it is written (https://gohugo.io/configuration/markup/#parserautoidtype)',
    generator: 'hugo',
    text: '## A [d](https://e.com/x) z\n\n## Type <T> x\n\n## a_b *c* __d__\n\n## A&amp;B\n\ntext\n## [A](a.md)\n\n## [A](a.md) ##\n\n## ?\n',
    ids: ['a-dhttpsecomx-z', 'type-t-x', 'a_b-c-__d__', 'aampb', 'aamd', 'aamd-1', 'heading'],
  },
  {
    what: 'marks on letters are in no id; an id is given once (https://gohugo.io/configuration/markup/#parserautoidtype)',
    generator: 'hugo',
    text: '## हिन्दी\n\n## X {#a}\n\n## A\n\n## İstanbul\n',
    ids: ['हनद', 'a', 'a-1', 'istanbul'],
  },
  {
    what: 'ids of ASCII letters (https://gohugo.io/configuration/markup/#parserautoidtype)',
    generator: 'hugo',
    text: '## Über größe\n',
    configuration: { 'hugo.toml': '[markup.goldmark.parser]\nautoHeadingIDType = "github-ascii"\n' },
    ids: ['uber-groe'],
  },
  {
    what: 'ids as Blackfriday made them',
    generator: 'hugo',
    text: "## What's new -- in 2.0?\n",
    configuration: { 'hugo.yaml': 'markup: {goldmark: {parser: {autoHeadingIDType: blackfriday}}}\n' },
    ids: ['what-s-new-in-2-0'],
  },
  {
    what: 'no ids but those that are written (https://gohugo.io/configuration/markup/#parserautoheadingid)',
    generator: 'hugo',
    text: '## A [b](c.md)\n\n## B {#c}\n',
    configuration: { 'config.toml': '[markup.goldmark.parser]\nautoHeadingID = false\n' },
    headings: ['A b', 'B'],
    ids: ['c'],
  },
  {
    what: 'names of emoji are replaced before there are ids (https://gohugo.io/configuration/all/#enableemoji)',
    generator: 'hugo',
    text: '## :tada: Party [a](b)\n\n## :tada: Party\n\n## At 10:30:45\n',
    configuration: { 'hugo.toml': 'enableEmoji = true\n' },
    ids: ['-party-ab', '-party', 'at-103045'],
  },
  {
    what: 'HTML is left out unless it is let in (https://gohugo.io/configuration/markup/#rendererunsafe)',
    generator: 'hugo',
    text: 'a <b id="x">b</b> c\n\n<div>gone\n\n</div>\n\n`<i>`\n\n## A <b>c</b>\n',
    configuration: { 'hugo.toml': 'title = "x"\n' },
    shown: 'a b c &#x3C;i> A c',
    ids: ['a-bcb'],
  },
  {
    what: 'HTML is let in (https://gohugo.io/configuration/markup/#rendererunsafe)',
    generator: 'hugo',
    text: 'a <b>b</b>\n\n<div>there</div>\n',
    configuration: { 'hugo.toml': '[markup.goldmark.renderer]\nunsafe = true\n' },
    shown: 'a b there',
    html: ['<b>b</b>'],
  },
  {
    what: 'what a shortcode wraps may be HTML all the same (https://gohugo.io/content-management/shortcodes/)',
    generator: 'hugo',
    text: '{{< rawhtml >}}\n<div>there</div>\n{{< /rawhtml >}}\n',
    configuration: { 'hugo.toml': 'title = "x"\n' },
    shown: 'there',
  },
  {
    what: 'formulas pass through (https://gohugo.io/configuration/markup/#passthrough)',
    generator: 'hugo',
    text: 'Sum \\(x*y*z\\) and \\[a_1*b*c\\] and $5*6*7$\n',
    configuration: {
      'hugo.yaml':
        "markup: {goldmark: {extensions: {passthrough: {enable: true, delimiters: {block: [['\\[', '\\]'], [\"$$\", \"$$\"]], inline: [['\\(', '\\)']]}}}}}\n",
    },
    html: ['\\(x*y*z\\)', '\\[a_1*b*c\\]', '$5<em>6</em>7$'],
  },
  {
    what: 'no lists of definitions (https://gohugo.io/configuration/markup/#definitionlist)',
    generator: 'hugo',
    text: 'a\n: b\n',
    configuration: { 'hugo.toml': '[markup.goldmark.extensions]\ndefinitionList = false\n' },
    shown: 'a : b',
  },
  ...(['', ': {mode: view}', ': {mode: accept}', ': {mode: reject}'] as const).map((options, at) => ({
    what: `editors’ remarks (https://facelessuser.github.io/pymdown-extensions/extensions/critic/#options)${options}`,
    generator: 'mkdocs' as const,
    text: '{++a++} {--b--} {~~c~>d~~} {>>e<<}\n',
    configuration: { [YML]: `markdown_extensions:\n  - pymdownx.critic${options}\n` },
    shown: ['a b c d e', 'a b c d e', 'a d', 'b c'][at] ?? '',
  })),
  {
    what: 'emoji are in no id (https://facelessuser.github.io/pymdown-extensions/extensions/emoji/)',
    generator: 'mkdocs',
    text: '## A :rocket: b\n\n## 10:30:45\n',
    configuration: { [YML]: 'markdown_extensions: [pymdownx.emoji]\n' },
    shown: 'A :rocket: b 10:30:45',
    ids: ['a-b', '103045'],
  },
  {
    what: 'what no extension reads is text (https://www.mkdocs.org/user-guide/configuration/#markdown_extensions)',
    generator: 'mkdocs',
    text: '==a== ++b++ ^c^ ^^d^^ {--e--} (1)! :material-home: [l](a.md){.m} ~~f~~\n\n## G {#h}\n\n*[HTML]: Hyper\n',
    configuration: { [YML]: 'site_name: x\n' },
    shown: '==a== ++b++ ^c^ ^^d^^ {--e--} (1)! :material-home: l {.m} ~~f~~ G {#h} *[HTML]: Hyper',
    ids: ['g-h'],
  },
  {
    what: 'blocks that no extension reads are text',
    generator: 'mkdocs',
    text: '!!! note\n    a\n\n??? note\n    b\n\n=== "Tab"\n    c\n\n/// note\nd\n///\n\nd\n: e\n\n<div markdown="1">\n**f**\n</div>\n',
    configuration: { [YML]: 'site_name: x\n' },
    shown: '!!! note a ??? note b === "Tab" c /// note d /// d : e **f**',
  },
  ...[
    'markdown_extensions:\n  - markdown.extensions.attr_list\n  - pymdownx.mark\n  - pymdownx.caret\n  - pymdownx.tilde:\n      subscript: false\n',
    'markdown_extensions: {extra: {}, pymdownx.mark: {}, pymdownx.caret: {}, pymdownx.tilde: {subscript: false}}\n',
    'INHERIT: ../base.yml\n',
    'plugins: [techdocs-core]\n',
  ].map((yml) => ({
    what: `extensions by their names: ${JSON.stringify(yml)}`,
    generator: 'mkdocs' as const,
    text: '==a== ^c^ ^^d^^ ~~f~~ 1~2 3~4\n\n## G {#h}\n',
    configuration: { [YML]: yml },
    shown: 'a c d f 1~2 3~4 G',
    ids: ['h'],
  })),
  {
    what: 'options of toc by its whole name (https://python-markdown.github.io/extensions/#officially-supported-extensions)',
    generator: 'mkdocs',
    text: '## Über uns\n',
    configuration: {
      [YML]:
        'markdown_extensions:\n  - markdown.extensions.toc:\n      separator: "_"\n      slugify: !!python/name:pymdownx.slugs.uslugify\n',
    },
    ids: ['über_uns'],
  },
  {
    what: 'headings in quotes and lists, and their ends (https://python-markdown.github.io/#differences)',
    generator: 'mkdocs',
    text: '> #Quoted\n\n- #Item\n\n##Ended##\n\n## C#\n\n`#code`\n\n    #more\n',
    configuration: { [YML]: 'site_name: x\n' },
    headings: ['Quoted', 'Item', 'Ended', 'C'],
  },
  ...(['mkdocs', 'jekyll'] as const).map((generator) => ({
    what: 'stars beside signs and letters (https://github.com/commonmark/commonmark-spec/issues/650)',
    generator,
    text: '---\ntitle: T\n---\n**强调（注）**文, 文**（注）强**, *a（b）*文, ***c（d）***文, **`e`**f, [**g（h）**文](https://x.org/), 2 * (3) * 4, `**i（j）**k`, **强\n（注）**文\n',
    configuration: { [YML]: 'site_name: x\n' },
    html: [
      '<p><strong>强调（注）</strong>文',
      '文<strong>（注）强</strong>',
      '<em>a（b）</em>文',
      '<strong><em>c（d）</em></strong>文',
      '<strong><code>e</code></strong>f',
      '"><strong>g（h）</strong>文</a>',
      '2 * (3) * 4',
      '<code>**i（j）**k</code>',
      '<strong>强\n（注）</strong>文',
    ],
  })),
  {
    what: 'stars in a formula are none',
    generator: 'mkdocs',
    text: 'Sum \\(a*(b)*c\\) and $a*(b)*c$\n',
    configuration: { [YML]: 'markdown_extensions: [pymdownx.arithmatex]\n' },
    shown: 'Sum \\(a*(b)*c\\) and $a*(b)*c$',
  },
  ...[
    '<div class="a" markdown="1">\n<div markdown="1">\n## In\n</div>\n**b**\n</div>\n\n## Out\n',
    "<div\n  class=x\n  markdown='1'>\n## In\n\n**b**\n</div>\n## Out\n",
    '<table>\n  <tr>\n    <td markdown="1">\n## In\n\n**b**\n    </td>\n    <td>c</td>\n  </tr>\n</table>\n## Out\n',
    '<section markdown="block" id=x>\n\n## In\n\n<p>c</p>\n**b**\n\n</section>\n\n## Out\n',
    '{::options parse_block_html="true" /}\n<div>\n## In\n**b**\n</div>\n## Out\n',
  ].map((text) => ({
    what: `Markdown within HTML: ${JSON.stringify(text)} (https://kramdown.gettalong.org/syntax.html#html-blocks)`,
    generator: 'jekyll' as const,
    text: `---\n---\n${text}`,
    headings: ['In', 'Out'],
    ids: ['in', 'out'],
    html: ['<strong>b</strong>'],
  })),
  {
    what: 'all HTML holds Markdown (https://kramdown.gettalong.org/options.html)',
    generator: 'jekyll',
    text: '---\n---\n<div>\n## In\n</div>\n<p>**b**</p>\n<div markdown="0">\n## Raw\n</div>\n<pre>\n## Code\n</pre>\n',
    configuration: { '_config.yml': 'kramdown:\n  parse_block_html: true\n' },
    headings: ['In'],
    html: ['<strong>b</strong>'],
  },
  {
    what: 'text directly below an element and behind it (https://kramdown.gettalong.org/syntax.html#html-blocks)',
    generator: 'jekyll',
    text: '---\n---\n<div>a</div>\n**b**\n\n<div>c</div> **d**\n\n<span markdown="1">**e**</span> f\n\n<a name="x"></a>\ng\n',
    html: [
      '<p><strong>b</strong></p>',
      '<p><strong>d</strong></p>',
      '<p><span><strong>e</strong></span> f</p>',
      '</a>\ng</p>',
    ],
  },
  {
    what: 'no template runs in the text of a page (https://gohugo.io/content-management/shortcodes/)',
    generator: 'hugo',
    text: 'Use {{ title }} so.\n\n## A {{ x }} b\n\n[l]({{ .y }})\n',
    shown: 'Use {{ title }} so. A {{ x }} b l',
    ids: ['a--x--b'],
  },
  {
    what: 'attributes of blocks and cells (https://github.com/arve0/markdown-it-attrs)',
    generator: 'vitepress',
    text: '- a\n- b\n{.c}\n\n| d | e |\n|---|---|\n| 1 {.f} | 2 |\n\n# {#g}\n',
    shown: 'a b d e 1 2',
    ids: ['g'],
  },
  {
    what: 'names of values are in an id (https://vitepress.dev/guide/markdown#header-anchors)',
    generator: 'vitepress',
    text: '## v{{ version }} notes\n\n## v{{ version }} {#now}\n',
    headings: ['v notes', 'v'],
    ids: ['v-version-notes', 'now'],
  },
  {
    what: 'a page that is no MDX (https://docusaurus.io/docs/api/plugins/@docusaurus/plugin-content-docs#markdown-front-matter)',
    generator: 'docusaurus',
    text: '---\nmdx: {format: md}\n---\nUse {braces} and a < b.\n\n## A {#über}\n',
    shown: 'Use {braces} and a &#x3C; b. A',
    ids: ['über'],
    problems: [],
  },
];

describe('a page', () => {
  it.each(CASES)('$generator: $what', (one) => {
    const { html, metadata, problems } = itemOf(one);
    const body = bodyOf(html);
    if (one.shown !== undefined) expect(textOf(body)).toBe(one.shown);
    if (one.headings) expect(metadata.headings ?? []).toEqual(one.headings);
    if (one.ids) expect([...body.matchAll(/<h[1-6] id="([^"]*)"/g)].map(([, id]) => id)).toEqual(one.ids);
    for (const part of one.html ?? []) expect(body).toContain(part);
    if (one.problems) expect(problems.map(({ code }) => code)).toEqual(one.problems);
  });
});

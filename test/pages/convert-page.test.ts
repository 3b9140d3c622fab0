import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createConverter } from '../../src/pages/convert-page.ts';
import { createSiteMap } from '../../src/pages/links/link-resolver.ts';
import { loadParser } from '../../src/pages/markdown/load-parser.ts';
import { createMarkdown } from '../../src/pages/markdown/markdown.ts';
import type { Item } from '../../src/pages/page.ts';
import { readPage } from '../../src/pages/read-page.ts';
import { buildSite, contentFile, idOf, pathGenerator, SITE_URL, type SiteParts } from './build.ts';
import { dirtIn } from './tags.ts';

const markdown = createMarkdown(await loadParser());
const convert = createConverter(markdown);

interface Parts extends SiteParts {
  readonly path?: string;
  readonly others?: readonly string[];
  readonly files?: readonly string[];
  readonly lastCommit?: Date;
}

/** The item of a text, or undefined where it makes no page. */
function tryItem(
  text: string,
  { path = 'docs/a.md', others = [], files = [], lastCommit, ...parts }: Parts = {},
): Item | undefined {
  const site = buildSite(parts);
  const file = contentFile(path);
  const reading = readPage(file, text, site, new Date(0));
  if (reading.kind !== 'page') return undefined;
  const pages = [path, ...others].map((other) => ({ path: other, documentId: idOf(contentFile(other)) }));
  const siteMap = createSiteMap(pages, new Set([...files, ...pages.map((page) => page.path)]), site);
  const resolver = siteMap.resolverFor(file, reading.page.documentId);
  return convert({ page: reading.page, body: reading.body, resolver, site, lastCommit });
}

function item(text: string, parts: Parts = {}): Item {
  const made = tryItem(text, parts);
  if (!made) throw new Error('The text makes no page.');
  return made;
}

const bodyOf = ({ html }: Item) => /<body>\n([\s\S]*)\n<\/body>/.exec(html)?.[1];
const problemsOf = (made: Item) => made.problems.map(({ code, line, column }) => `${code} ${line}:${column}`);

describe('an item', () => {
  it('is complete', () => {
    const made = item('---\ntitle: A < B\nweight: 2\nlang: de\n---\n# H\n\n## I\n\n[b](b.md)\n', {
      others: ['docs/b.md'],
    });
    expect(made).toMatchObject({
      documentId: `${SITE_URL}docs/a`,
      title: 'A < B',
      metadata: { title: 'A < B', weight: 2, language: 'de', headings: ['H', 'I'], clickableuri: `${SITE_URL}docs/a` },
      problems: [],
    });
    expect(made.links).toHaveLength(1);
    expect(made.html).toBe(
      [
        '<!doctype html>',
        '<html lang="de">',
        '<head><meta charset="utf-8"><title>A &lt; B</title></head>',
        '<body>',
        `<h1 id="h">H</h1>\n<h2 id="i">I</h2>\n<p><a href="${SITE_URL}docs/b">b</a></p>`,
        '</body>',
        '</html>\n',
      ].join('\n'),
    );
  });

  it.each([
    { what: 'front matter', text: '---\ntitle: T\n---\n# H\n', title: 'T' },
    { what: 'the first heading', text: 'a\n\n## H *x*\n', title: 'H x' },
    { what: 'the file name', text: 'a\n', title: 'Getting started' },
  ])('has its title from $what', ({ text, title }) => {
    const made = item(text, { path: 'docs/getting-started.md' });
    expect([made.title, made.metadata.title]).toEqual([title, title]);
    expect(made.html).toContain(`<title>${title}</title>`);
  });

  it('has its date from front matter, else from the last commit, else none', () => {
    const lastCommit = new Date('2026-03-04T05:06:07Z');
    expect(item('---\ndate: 2026-01-02\n---\n', { lastCommit }).metadata.date).toBe('2026-01-02T00:00:00Z');
    expect(item('a', { lastCommit }).metadata.date).toBe('2026-03-04T05:06:07Z');
    expect(item('a').metadata).not.toHaveProperty('date');
  });

  it('of an empty file has a title, and no more in its body', () => {
    const made = item('');
    expect(made.title).toBe('A');
    expect(bodyOf(made)).toBe('<h1>A</h1>');
  });
});

describe('links', () => {
  it('to nothing are warnings at their line and column', () => {
    const made = item('---\ntitle: A\n---\n\n[b](b.md) and\n  [c](c.md "d")\n\n![e](e.png)\n', {
      others: ['docs/b.md'],
    });
    expect(problemsOf(made)).toEqual(['link-to-nothing 6:3', 'link-to-nothing 8:1']);
    expect(made.problems[0]).toMatchObject({ level: 'warning', path: 'docs/a.md' });
    expect(made.problems[0]?.message).toContain('link `c.md`');
    expect(made.problems[1]?.message).toContain('image `e.png`');
    expect(bodyOf(made)).toContain(`href="${SITE_URL}docs/c.md"`);
  });

  it('are counted with CRLF', () => {
    expect(problemsOf(item('---\r\na: 1\r\n---\r\n\r\nx [c](c.md)\r\n'))).toEqual(['link-to-nothing 5:3']);
  });

  it('lead to files at their public place', () => {
    const made = item('![e](img/e%201.png) <img src="../logo.svg">', { files: ['docs/img/e 1.png', 'logo.svg'] });
    expect(bodyOf(made)).toBe(
      `<h1>A</h1>\n<p><img src="${SITE_URL}docs/img/e%201.png" alt="e"> <img src="${SITE_URL}logo.svg"></p>`,
    );
    expect(made.problems).toEqual([]);
  });
});

describe('a Jekyll page', () => {
  const jekyll = (text: string, others: readonly string[] = []) => item(text, { name: 'jekyll', others });

  it('loses its template syntax and keeps its text', () => {
    const made = jekyll(
      '{% include nav.html %}\n# T {#t}\n{: .x}\n\n{% if a %}one{% endif %} {{ two }} `{{ three }}`\n',
    );
    expect(bodyOf(made)).toBe('<h1 id="t">T</h1>\n<p>one  <code>{{ three }}</code></p>');
    expect(made.title).toBe('T');
  });

  it('has links that Liquid writes, with their places', () => {
    const links = '[b]({% link docs/b.md %}) [c]({{ site.baseurl }}/docs/b/) [d]({{ page.x }}) [e]({% link e.md %})';
    const line = `{% if a %} {% endif %} ${links}`;
    const made = jekyll(`---\n---\n${line}\n`, ['docs/b.md']);
    const link = `<a href="${SITE_URL}docs/b">`;
    expect(
      bodyOf(made)
        ?.match(/<a[^>]*>/g)
        ?.slice(0, 3),
    ).toEqual([link, link, '<a>']);
    expect(problemsOf(made)).toEqual([`link-to-nothing 3:${line.indexOf('[e]') + 1}`]);
  });

  it('has its code, with the language', () => {
    expect(bodyOf(jekyll('{% highlight ruby %}\nputs "{{ a }}"\n{% endhighlight %}\n'))).toBe(
      '<h1>A</h1>\n<pre><code class="language-ruby">puts "{{ a }}"\n</code></pre>',
    );
  });

  it('has its title where a heading repeats it', () => {
    const made = item('---\ntitle: A *b* {c}\n---\n# {{ page.title | escape }}\n\n[d]({{ page.title }})\n', {
      name: 'jekyll',
    });
    expect(made.metadata).toMatchObject({ title: 'A *b* {c}', headings: ['A *b* {c}'] });
    expect(made.problems).toEqual([]);
  });

  it('does not lend its syntax to a plain page', () => {
    expect(bodyOf(item('a {: .b}'))).toBe('<h1>A</h1>\n<p>a {: .b}</p>');
  });
});

describe('a body that cannot be converted', () => {
  it.each([
    { what: 'quotes nested thousands deep', text: `${'>'.repeat(20_000)} <deep>` },
    { what: 'HTML nested thousands deep', text: `${'<div>'.repeat(20_000)}&lt;deep>` },
  ])('is sent as text: $what', ({ text }) => {
    const made = item(`---\ntitle: T\n---\n${text}`);
    expect(problemsOf(made)).toEqual(['body-not-converted 4:undefined']);
    expect(made.html).toContain('deep&gt;');
    expect(made.title).toBe('T');
  });

  it('is one that any parser fails on', () => {
    const failing = createConverter({
      ...markdown,
      convert: () => {
        throw new Error('no');
      },
    });
    const site = buildSite();
    const reading = readPage(contentFile('a.md'), 'x', site, new Date(0));
    if (reading.kind !== 'page') throw new Error('The text makes no page.');
    const resolver = createSiteMap([], new Set(), site).resolverFor(reading.page.file, reading.page.documentId);
    expect(failing({ page: reading.page, body: { body: '<x>', bodyLine: 1 }, resolver, site })).toMatchObject({
      html: expect.stringContaining('<pre>&lt;x&gt;</pre>'),
      problems: [{ level: 'warning', code: 'body-not-converted' }],
    });
  });
});

describe('any page', () => {
  const front = fc.constantFrom(
    '',
    '---\ntitle: A\n---\n',
    '---\nx: [\n---\n',
    '---\n',
    '+++\nt = 1\n+++\n',
    '---\ntitle: ""\ncoveo: {metadata: {headings: 1}}\n---\n',
  );
  const piece = fc.constantFrom(
    '# ',
    '\n',
    '\n\n',
    '- ',
    '`',
    '```',
    '{%',
    '%}',
    '{{',
    '}}',
    'raw',
    'link a',
    '](',
    '[',
    ')',
    '<',
    '>',
    '<script>',
    '</script>',
    '<a href=',
    'onclick=x',
    '\r\n',
    '{: #a}',
    '&',
    '"',
  );
  const body = fc
    .array(fc.oneof({ weight: 9, arbitrary: piece }, fc.string({ maxLength: 3 })), { maxLength: 30 })
    .map((parts) => parts.join(''));
  const path = fc.constantFrom('a.md', 'index.md', ' .md', '-.md', 'x/README.md');
  const name = fc.constantFrom('plain' as const, 'jekyll' as const);

  it('becomes an item with title and id, or none with a problem; never an exception', () => {
    fc.assert(
      fc.property(front, body, path, name, (head, text, at, generator) => {
        const made = tryItem(head + text, { path: at, name: generator });
        if (!made) return;
        expect(made.title.trim()).not.toBe('');
        expect(URL.canParse(made.documentId)).toBe(true);
        expect(made.metadata).toMatchObject({ title: made.title, headings: expect.any(Array) });
        expect(dirtIn(made.html.replace('<meta charset="utf-8">', ''))).toEqual([]);
        for (const problem of made.problems) {
          expect(problem.level).toBe('warning');
          expect(problem.line).toBeLessThanOrEqual((head + text).split('\n').length);
        }
      }),
      { numRuns: 500 },
    );
  });
});

describe('links of an item', () => {
  // Schemes have no case: https://url.spec.whatwg.org/#scheme-state. Both ways of converting are asked: a brace makes MDX of the text.
  it.each(['docs/a.md', 'docs/a.mdx'])('may have a scheme in any case, in %s', (path) => {
    const links = '[x](HTTPS://example.com/A) ![i](HTTPS://example.com/i.png) [m](MAILTO:a@example.com)';
    const html = '<a href="Http://example.com/b">y</a> <a href="JAVASCRIPT:alert(1)">j</a>';
    const made = bodyOf(item(`${links} ${html} [j](JavaScript:alert(1))\n`, { path })) ?? '';
    const found = [...made.matchAll(/(?:href|src)="([^"]*)"/g)].map(([, address]) => address);
    expect(found).toEqual([
      'https://example.com/A',
      'https://example.com/i.png',
      'mailto:a@example.com',
      'http://example.com/b',
    ]);
  });

  // https://www.mkdocs.org/user-guide/writing-your-docs/#images-and-media
  it('lead to files from Markdown, and where the browser goes from raw HTML', () => {
    const generator = pathGenerator({
      linkRules: () => ({ pathFirst: 'files' }),
      place: (file, { data }) => ({ kind: 'page', documentId: `${idOf(file)}/`, data, rule: 'the path' }),
    });
    const text =
      '# A\n\n![i](../img/p.png)\n\n<p>x <img src="../img/p.png"></p>\n\nText <img src="../img/p.png"> text.\n';
    const files = ['docs/img/p.png', 'docs/guide/img/p.png'];
    const made = bodyOf(item(text, { path: 'docs/guide/a.md', generator, files })) ?? '';
    const found = [...made.matchAll(/src="([^"]*)"/g)].map(([, address]) => address?.replace(SITE_URL, ''));
    expect(found).toEqual(['docs/img/p.png', 'docs/guide/img/p.png', 'docs/guide/img/p.png']);
  });

  it('into a page that may have ids of its own are not judged', () => {
    const generator = pathGenerator();
    const missing = (text: string) => problemsOf(item(text, { name: 'hugo', generator })).join();
    expect(missing('[x](#def-EV) {{% def id="EV" %}}\n')).toBe('');
    expect(missing('[x](#def-EV)\n')).toContain('anchor-to-nothing');
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createConverter, plainItem } from '../../src/pages/convert-page.ts';
import { createSiteMap } from '../../src/pages/links/link-resolver.ts';
import { loadParser } from '../../src/pages/markdown/load-parser.ts';
import { createMarkdown } from '../../src/pages/markdown/markdown.ts';
import type { Item } from '../../src/pages/page.ts';
import { readPage } from '../../src/pages/read-page.ts';
import type { BodyTitle } from '../../src/settings/settings.ts';
import { buildSite, contentFile, contentRoot } from './build.ts';

const convert = createConverter(createMarkdown(await loadParser()));
const site = buildSite();

function pageOf(text: string, bodyTitle: BodyTitle, path: string) {
  const reading = readPage(contentFile(path, contentRoot({ bodyTitle })), text, site, new Date(0));
  if (reading.kind !== 'page') throw new Error('The text makes no page.');
  return reading;
}

function itemOf(text: string, bodyTitle: BodyTitle = 'auto', path = 'docs/getting-started.md'): Item {
  const { page, body } = pageOf(text, bodyTitle, path);
  const resolver = createSiteMap([], new Set(), site).resolverFor(page.file, page.documentId);
  return convert({ page, body, site, resolver });
}

const bodyOf = ({ html }: Item) => /<body>\n([\s\S]*)\n<\/body>/.exec(html)?.[1];
const front = (...lines: readonly string[]) => `---\n${lines.join('\n')}\n---\n`;
const wordsOf = (number: number, word = 'word') => Array.from({ length: number }, () => word).join(' ');

describe('a body without a heading of level 1', () => {
  it.each([
    ['the front matter', front('title: A < "B" & C'), 'x\n', '<h1>A &lt; &quot;B&quot; &amp; C</h1>\n<p>x</p>'],
    ['the first heading', '', '## H *x*\n', '<h1>H x</h1>\n<h2 id="h-x">H <em>x</em></h2>'],
    ['the name of the file', '', 'x\n', '<h1>Getting started</h1>\n<p>x</p>'],
    ['the name of the file, with an empty body', '', '', '<h1>Getting started</h1>'],
    ['the front matter, over a heading that is only an image', front('title: T'), '# ![](https://x/y.png)', undefined],
  ])('begins with the title from %s', (_what, head, body, expected) => {
    const made = bodyOf(itemOf(head + body));
    if (expected === undefined) expect(made).toMatch(/^<h1>T<\/h1>\n<h1><img /);
    else expect(made).toBe(expected);
  });

  it.each([
    ['at its beginning', '# Own\n\nx\n', '<h1 id="own">Own</h1>\n<p>x</p>'],
    ['further down', 'x\n\n# Own\n', '<p>x</p>\n<h1 id="own">Own</h1>'],
    ['within other HTML', '<div><h1>Own</h1></div>\n', '<div><h1 id="own">Own</h1></div>'],
  ])('is not one that has such a heading %s', (_where, body, expected) => {
    expect(bodyOf(itemOf(front('title: T') + body))).toBe(expected);
  });
});

/** https://docusaurus.io/docs/api/plugins/@docusaurus/plugin-content-docs#markdown-front-matter: `title`, `hide_title` */
describe('a body of Docusaurus, which shows the title above all pages that do not begin with one', () => {
  const made = (body: string) => {
    const docusaurus = buildSite({ name: 'docusaurus' });
    const reading = readPage(contentFile('docs/a.md'), `${front('title: T')}${body}`, docusaurus, new Date(0));
    if (reading.kind !== 'page') throw new Error('The text makes no page.');
    const resolver = createSiteMap([], new Set(), docusaurus).resolverFor(reading.page.file, reading.page.documentId);
    return bodyOf(convert({ page: reading.page, body: reading.body, site: docusaurus, resolver }));
  };

  it.each([
    ['a heading of level 1 after another', '## A\n\n# B\n', '<h1>T</h1>\n<h2 id="a">A</h2>\n<h1>B</h1>'],
    ['a heading of level 1 after a line', 'x\n\n---\n\n# B\n', '<h1>T</h1>\n<p>x</p>\n<hr>\n<h1>B</h1>'],
    ['a heading of level 1 after text', 'x\n\n# B\n', '<p>x</p>\n<h1>B</h1>'],
    ['a heading of level 1', '# B\n', '<h1>B</h1>'],
  ])('%s', (_what, body, expected) => {
    expect(made(body)).toBe(expected);
  });
});

describe('a body with hardly any text', () => {
  const described = front('title: T', 'description: All  about < it.');
  const SAID = '<p>All about &lt; it.</p>';

  it.each([
    ['nothing', '', `<h1>T</h1>\n${SAID}`],
    ['a heading of level 1 alone', '# Own\n', `<h1 id="own">Own</h1>\n${SAID}`],
    ['a title of attributes that look like its end', '# ![</h1>](https://x/y.png) Own\n', undefined],
    ['19 words', wordsOf(19), `<h1>T</h1>\n${SAID}\n<p>${wordsOf(19)}</p>`],
    ['20 words', wordsOf(20), `<h1>T</h1>\n<p>${wordsOf(20)}</p>`],
    ['20 words, the last of them in a heading', `${wordsOf(19)}\n\n## More\n`, expect.stringContaining(SAID)],
    [
      '20 words in two cells each',
      `| a | b |\n| - | - |\n${'| c | d |\n'.repeat(9)}`,
      expect.not.stringContaining(SAID),
    ],
    ['one word in pieces', wordsOf(10, 'un*believ*able'), expect.stringContaining(SAID)],
    [
      '20 words of Japanese',
      '私は毎日東京の図書館で新しい本を読みます。私は毎日東京の図書館で新しい本を読みます。',
      expect.not.stringContaining(SAID),
    ],
    ['few words of Japanese', '図書館の本。', expect.stringContaining(SAID)],
    ['the description itself', 'All about < it. And more.\n', '<h1>T</h1>\n<p>All about &#x3C; it. And more.</p>'],
    [
      'the description below a heading',
      '# Own\n\nAll about\n< it.\n',
      '<h1 id="own">Own</h1>\n<p>All about\n&#x3C; it.</p>',
    ],
  ])('of %s has its description where that is missing', (_what, body, expected) => {
    const made = bodyOf(itemOf(described + body));
    if (expected === undefined) expect(made).toMatch(new RegExp(`^<h1 .*alt="</h1>"> Own</h1>\\n${SAID}$`));
    else expect(made).toEqual(expected);
  });

  it('has nothing more where there is no description', () => {
    expect(bodyOf(itemOf(`${front('title: T', 'description: " "')}x`))).toBe('<h1>T</h1>\n<p>x</p>');
    expect(bodyOf(itemOf(`${front('title: T')}x`))).toBe('<h1>T</h1>\n<p>x</p>');
  });

  it('has no description that only the generator could fill in', () => {
    expect(bodyOf(itemOf(`${front('title: T', 'description: "All about {{ it }}"')}x`))).toBe('<h1>T</h1>\n<p>x</p>');
  });
});

describe('`body-title: off`', () => {
  it('leaves the body as it is', () => {
    const text = front('title: T', 'description: D');
    expect(bodyOf(itemOf(`${text}x`, 'off'))).toBe('<p>x</p>');
    expect(bodyOf(itemOf(text, 'off'))).toBe('');
  });
});

describe('a body that could not be converted', () => {
  const plainBodyOf = (bodyTitle: BodyTitle) => {
    const text = `${front('title: A < B', 'description: D')}<x>`;
    const problemAt = (path: string, line: number) =>
      ({ level: 'warning', code: 'page-too-slow', message: 'm', path, line }) as const;
    return bodyOf(plainItem(pageOf(text, bodyTitle, 'a.md'), site.settings, problemAt));
  };

  it('has title and description before its text', () => {
    expect(plainBodyOf('auto')).toBe('<h1>A &lt; B</h1>\n<p>D</p>\n<pre>&lt;x&gt;</pre>');
    expect(plainBodyOf('off')).toBe('<pre>&lt;x&gt;</pre>');
  });
});

describe('any body', () => {
  const head = fc.constantFrom('', front('title: T'), front('title: A < B', 'description: D'), front('description: D'));
  const piece = fc.constantFrom('# ', '## ', '\n\n', 'a ', '`', '<h1>', '</h1>', '<', '[b](c.md)', '| ', '- ', '$x$ ');
  const text = fc.tuple(head, fc.array(piece, { maxLength: 20 })).map(([start, parts]) => start + parts.join(''));

  it('has a heading of level 1, and differs from the body as it is by the beginning alone', () => {
    fc.assert(
      fc.property(text, (written) => {
        const [alone, asIs] = [itemOf(written), itemOf(written, 'off')];
        const { html: whole, ...rest } = alone;
        const { html: bare, ...others } = asIs;
        expect(rest).toEqual(others);
        expect(whole).toMatch(/<h1[ >]/);
        const own = /^\s*<h1[ >][\s\S]*?<\/h1>/.exec(bodyOf(asIs) ?? '')?.[0] ?? '';
        const left = (bodyOf(asIs) ?? '').slice(own.length).replace(/^\n/, '');
        expect(bodyOf(alone)?.endsWith(left)).toBe(true);
      }),
      { numRuns: 300 },
    );
  });
});

describe('the language of the document', () => {
  it.each([
    ['the front matter', front('language: de'), 'de'],
    ['the settings', '', 'en'],
  ])('comes from %s', (_what, head, expected) => {
    expect(itemOf(`${head}x`).html).toContain(`<html lang="${expected}">`);
  });
});

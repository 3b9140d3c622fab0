import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseFrontMatter } from '../../../src/pages/front-matter/front-matter.ts';
import { readPage } from '../../../src/pages/read-page.ts';
import type { GeneratorName } from '../../../src/settings/settings.ts';
import { buildSite, contentFile } from '../build.ts';
import { type OutcomeParts, outcomeOf } from '../outcome.ts';

const BLOCK = '---\ntitle: A\npermissions: legal\n---\n# A\n';
const DRAFT = '---\ntitle: A\ndraft: true\n---\n# A\n';
const BOM = '\uFEFF';

describe('front matter that is not read', () => {
  it.each<[what: string, text: string]>([
    ['an empty line before the mark', `\n${BLOCK}`],
    ['a space before the mark', ` ${BLOCK}`],
    ['a tab before the mark', `\t${BLOCK}`],
    ['a second byte order mark', `${BOM}${BLOCK}`],
    ['a zero-width space', `\u200B${BLOCK}`],
    ['a comment before the mark', `<!-- c -->\n${BLOCK}`],
    ['a comment of two lines', `<!-- c\nd -->\n\n${BLOCK}`],
    ['a comment on its line', `<!-- c -->${BLOCK}`],
    ['a comment of MDX', `{/* c */}\n${BLOCK}`],
    ['a comment behind the mark', BLOCK.replace('---', '--- # comment')],
    ['lone CR line ends', BLOCK.replaceAll('\n', '\r')],
    ['line separators', BLOCK.replaceAll('\n', '\u2028')],
    ['four dashes', BLOCK.replaceAll('---', '----')],
    ['two dashes', BLOCK.replaceAll('---', '--')],
    ['an em dash', BLOCK.replaceAll('---', '—')],
    ['an en dash and one more', BLOCK.replaceAll('---', '–-')],
    ['dashes in full width', BLOCK.replaceAll('---', '－－－')],
    ['an empty line, no end', '---\n\npermissions: legal\n\ntext'],
    ['JSON behind an empty line', '\n{"title":"x","permissions":"legal"}\ntext'],
    ['JSON without quotes', '{title:"x",permissions:"legal"}\ntext'],
    ['JSON over lines without quotes', '{\n  title: "x",\n  permissions: "legal"\n}\ntext'],
    ['a second block', `---\ntitle: A\n---\n${BLOCK}`],
    ['a second block of TOML', '---\ntitle: A\n---\n\n+++\npermissions = "legal"\n+++\n'],
    ['JSON behind text', 'x {"title": "x", "permissions": "legal"}\ntext'],
    ['equal signs', BLOCK.replaceAll('---', '===')],
    ['asterisks', BLOCK.replaceAll('---', '***')],
    ['TOML with two signs', '++\npermissions = "legal"\n++\n'],
    ['a long block', `\n---\n${'key: value\n'.repeat(40)}permissions: legal\n---\n`],
    ['a word before the mark', `x${BLOCK}`],
    ['a heading before the mark', `# A\n\n${BLOCK}`],
    ['a key at the margin', 'permissions: legal\n\ntext'],
    ['a key below code of HTML', '<pre>a</pre>\npermissions: legal\n'],
    ['a key below more code of HTML', '<pre>\na\n</pre>\npermissions: legal\n'],
    ['a key at the margin, below a line of text', 'text\nPermission : legal\n'],
    ['a key in quotes', '"permissions": "legal"\n'],
    ['a key in a comment', '<!--\npermissions: legal\n-->\n'],
    ['a key in a comment on one line', '<!-- permissions: legal -->\n'],
    ['a key in disguise', '\u200Bреrmissions: legal\n'],
    ['a colon in full width', 'permissions：legal\n'],
    ['an explicit key', '? permissions\n: legal\n'],
    ['a tag', '!!str permissions: legal\n'],
  ])('is an error of the page where permissions count: %s', (_, text) => {
    expect(outcomeOf(text)).toMatch(/^(?:front-matter-not-read|permissions-not-read)$/);
    expect(outcomeOf(text, { permissions: false })).toBe('public');
    expect(outcomeOf(text, { pages: 'ignore' })).toBe('public');
  });

  it.each<[what: string, text: string]>([
    ['an empty line before the mark', `\n${DRAFT}`],
    ['a byte order mark', `${BOM}${DRAFT}`],
    ['a comment behind the mark', DRAFT.replace('---', '--- # c')],
    ['lone CR line ends', DRAFT.replaceAll('\n', '\r')],
    ['an em dash', DRAFT.replaceAll('---', '—')],
    ['TOML behind a byte order mark', `${BOM}+++\ndraft = true\n+++\n`],
    ['JSON without quotes', '{title: "x", draft: true}\n'],
    ['a second block', `---\ntitle: A\n---\n${DRAFT}`],
    ['unlisted', DRAFT.replace('draft', 'unlisted').replace('---', ' ---')],
    ['published', '\n---\npublished: false\n---\n'],
    ['coveo', '\n---\ncoveo: {publish: false}\n---\n'],
    ['a draft in disguise', '\n---\nDrаft: true\n---\n'],
  ])('is an error always where it would hide the page: %s', (_, text) => {
    expect(outcomeOf(text)).toBe('front-matter-not-read');
    expect(outcomeOf(text, { permissions: false })).toBe('front-matter-not-read');
  });

  it.each<[what: string, text: string]>([
    ['a horizontal rule', '---\n\n# A\n'],
    ['a horizontal rule between paragraphs', 'text\n\n---\n\nNote: this is no draft\n'],
    ['a heading with its line', 'Permissions\n---\n\ntext\n'],
    ['a heading that says it', '# Permissions: an overview\n'],
    ['bold', '**Permissions:** you need some.\n'],
    ['a list', '- permissions: none\n'],
    ['a table', '| permissions | x |\n| --- | --- |\n| draft: | 1 |\n'],
    ['a block of code', '```yaml\n---\npermissions: legal\ndraft: true\n---\n```\n'],
    ['code of HTML', '<td><pre class="x">\n"permissions": [\n]</pre\n></td>\n'],
    ['code that is indented', '    permissions: legal\n'],
    ['far down', `${'text\n\n'.repeat(30)}permissions: legal\n`],
    ['a link', '[permissions]: https://example.com/\n'],
    ['inline code', '`permissions: legal` is how\n'],
    ['JSON in inline code', 'Send `{"permissions": "read"}` and `{"draft": true}`.\n'],
    ['what a component is given', '<Box style={{"draft": true}} with={{"permissions": 1}} />\n'],
    ['a program', 'export const a = {"draft": true}\n'],
    ['a sentence', 'The permissions: read and write.\n'],
    ['Liquid', '{% assign draft = true %}\n{{ page.draft }}\n'],
    ['an attribute list', '{: .draft }\ntext\n'],
    ['a shortcode', '{{< note draft="true" permissions="x" >}}\n'],
    ['other keys', '\n---\ntitle: A\n---\n'],
    ['another word', 'Emissions: none\nPermalink: /x\n'],
  ])('is not seen in text: %s', (_, text) => {
    expect(outcomeOf(text)).toBe('public');
    expect(outcomeOf(text, { permissions: false })).toBe('public');
  });

  it('names the line and the key', () => {
    expect(outcomeOf('---\npermissions: everyone\n---\n\n\u00A0permissions: legal\n')).toBe('permissions-not-read');
  });

  const BLOCKS = [
    BLOCK,
    '+++\npermissions = "legal"\n+++\n',
    ';;;\n{"permissions": "legal"}\n;;;\n',
    '{"title": "x", "permissions": "legal"}\ntext',
    '{\n  "title": "x",\n  "permissions": "legal"\n}\ntext',
  ];
  const WORDS = ['<!-- c -->', '<!--\n', '-->', '# ', '> ', 'text', 'title: A\n', '{{/* x */}}', '[x]: y\n', '<p>\n'];
  const SPACE = ['\n', '\r', '\r\n', ' ', '\t', BOM, '\u200B', '\u00A0', '\u2028', '\u0085', '-', '—', '+', '{', '"'];
  const before = fc
    .array(fc.oneof(fc.string({ unit: 'grapheme', maxLength: 2 }), fc.constantFrom(...WORDS, ...SPACE)), {
      maxLength: 5,
    })
    .map((parts) => parts.join(''))
    // What is within a block of code is text.
    .filter((start) => !/```|~~~|<pre/.test(start));

  it.each<GeneratorName>(['plain', 'jekyll', 'hugo', 'docusaurus', 'mkdocs', 'vitepress'])(
    'never makes a page public, whatever is before its mark: %s',
    (generator) => {
      const parts: OutcomeParts = { generator, path: generator === 'hugo' ? 'content/a.md' : 'docs/a.md' };
      const hides = fc.property(before, fc.constantFrom(...BLOCKS), (start, block) => {
        expect(outcomeOf(start + block, parts)).not.toBe('public');
      });
      fc.assert(hides, { numRuns: 500 });
    },
  );

  it.each<GeneratorName>(['plain', 'hugo', 'docusaurus'])(
    'never publishes a draft, without permissions: %s',
    (generator) => {
      const path = generator === 'hugo' ? 'content/a.md' : 'docs/a.md';
      const drafts = BLOCKS.map((block) => block.replace('permissions', 'draft').replace(/"legal"|legal/, 'true'));
      const hides = fc.property(before, fc.constantFrom(...drafts), (start, block) => {
        expect(outcomeOf(start + block, { generator, path, permissions: false })).not.toBe('public');
      });
      fc.assert(hides, { numRuns: 500 });
    },
  );

  it.each(['{a:', '<!--', '- ', '<!-- a', '{"'])('comes to an end with %j over and over', (unit) => {
    expect(outcomeOf(`---- x\n${`${unit.repeat(5_000)}\n--\n`.repeat(200)}`)).toBeDefined();
  });
});

const LICENCE = 'Licensed under the licence of the licence.\n'.repeat(21);
const MANY = Array.from({ length: 130 }, (_, at) => `key${at}: value\n`).join('');

describe('front matter far down', () => {
  it.each<[what: string, before: string]>([
    ['a comment of many lines', `<!--\n${LICENCE}-->\n`],
    ['a comment of very many lines', `<!--\n${LICENCE.repeat(200)}-->\n\n`],
    ['comments, one behind the other', `<!--\n${LICENCE}--><!--\n${LICENCE}-->\n<!-- a -->\n`],
    ['comments and many blank lines', `<!--\n${LICENCE}-->\n${'\n'.repeat(40)}`],
    ['a comment of MDX', `{/*\n${LICENCE}*/}\n`],
    ['a comment of Liquid', `{% comment %}\n${LICENCE}{% endcomment %}\n`],
    ['a comment behind a heading', `# A\n\n<!--\n${LICENCE}-->\n`],
    ['a comment that ends on the line of the mark', `<!--\n${LICENCE}-->`],
    ['a fence in a comment', '<!--\n~~~\n-->\n'],
    ['a fence of backticks in a comment', '<!--\n```\n-->\n'],
    ['`<pre>` in a comment', '<!--<pre>-->\n'],
    ['`<pre>` in a comment behind text', 'a <!--<pre>-->\n'],
    ['`<pre>` in code', 'About `<pre>`.\n\n'],
    ['what is no fence', '```a`b\n'],
    ['what is no fence, in full width', '\uFF40\uFF40\uFF40\n'],
    ['a fence that ends', '```md\na\n```  \n'],
    ['a fence that a longer one ends', '~~~md\na\n~~~~\n'],
  ])('is seen behind %s', (_, before) => {
    expect(outcomeOf(`${before}---\npermissions: legal\n---\n`)).toBe('front-matter-not-read');
    expect(outcomeOf(`${before}---\ndraft: true\n---\n`, { permissions: false })).toBe('front-matter-not-read');
  });

  it('is not seen behind a line that only looks like the end of its block of code', () => {
    expect(outcomeOf('```md\n``` js\n---\npermissions: legal\ndraft: true\n---\n```\n')).toBe('public');
    expect(outcomeOf('~~~~\n~~~\n---\ndraft: true\n---\n~~~~\n')).toBe('public');
  });

  it('is seen below what only looks like the end of a block of code', () => {
    expect(outcomeOf('```md\na\n``` js\n```\n---\ndraft: true\n---\n')).toBe('front-matter-not-read');
  });

  it.each(['permissions: legal', 'draft: true'])('is looked at to the end of its block for %s', (key) => {
    expect(outcomeOf(`\n---\n${MANY}${key}\n---\n`)).toBe('front-matter-not-read');
    const json = `{\n${MANY.replaceAll(/^.*$/gm, (line) => line && `"${line}": 1,`)}"${key.replace(': ', '": "')}"\n}\n`;
    expect(outcomeOf(`\nx ${json}`)).toBe('front-matter-not-read');
  });

  it('is an error when it has no end that is looked at, where permissions count', () => {
    const text = `\n---\n${MANY.repeat(50)}permissions: legal\n---\n`;
    expect(outcomeOf(text)).toBe('front-matter-not-read');
    expect(outcomeOf(text, { permissions: false })).toBe('public');
    expect(outcomeOf(`---\n---\n\n${'A paragraph: of text.\n\nAnother one.\n\n'.repeat(5_000)}`)).toBe('public');
  });

  it.each(['<!--\n', '<!-- a\n-->\n', '---\n', 'a: --\n', '`', '<!--', '<pre>`'])(
    'comes to an end with %j over and over',
    (unit) => {
      expect(outcomeOf(unit.repeat(200_000))).toBeDefined();
      expect(outcomeOf(`<!--\n${unit.repeat(100_000)}`)).toBeDefined();
    },
  );
});

/** Neither Jekyll (`\\A---`) nor gray-matter (https://github.com/jonschlinkert/gray-matter) passes over white space; what is lost is said. */
describe('a block behind white space that is text', () => {
  const problemsOf = (text: string, name: GeneratorName) => {
    const problems = readPage(contentFile('docs/a.md'), text, buildSite({ name }), new Date(0)).problems;
    return problems.map(({ level, code, line }) => `${level} ${code} ${line}`);
  };

  it.each<GeneratorName>(['jekyll', 'docusaurus', 'mkdocs', 'vitepress'])('is a warning: %s', (name) => {
    for (const block of ['---\ntitle: A\n---\n', '+++\ntitle = "A"\n+++\n']) {
      expect(problemsOf(`\n\n${block}`, name)).toEqual(['warning front-matter-not-read 3']);
      expect(problemsOf(` ${block}`, name)).toEqual(['warning front-matter-not-read 1']);
      expect(problemsOf(`\r\n${block.replaceAll('\n', '\r\n')}`, name)).toEqual(['warning front-matter-not-read 2']);
    }
    expect(problemsOf('\n---\n\nNote: a rule above, and below\n\n---\n', name)).toEqual([]);
    expect(problemsOf('\n---\n# A heading\n\n---\n', name)).toEqual([]);
    expect(problemsOf('\n---\nA: text\n', name)).toEqual([]);
    expect(problemsOf('---\ntitle: A\n---\n\n---\nNote: text\n---\n', name)).toEqual([]);
  });

  it.each<[what: string, text: string]>([
    ['what asks for permissions, which are not configured', '\n---\npermissions: legal\n---\n'],
    ['what is no YAML', '\n---\ntitle: "A\n---\n'],
  ])('is a warning with plain where it is not read: %s', (_, text) => {
    expect(problemsOf(text, 'plain')).toEqual(['warning front-matter-not-read 2']);
  });
});

describe('front matter as Hugo finds it', () => {
  const hugo: OutcomeParts = { generator: 'hugo', path: 'content/a.md' };
  it.each<[what: string, before: string]>([
    ['empty lines', '\n\n'],
    ['white space', ' \t\r\n  '],
    ['a byte order mark', BOM],
    ['byte order marks between empty lines', `\n${BOM}\n${BOM}`],
    ['a comment', '<!-- c -->\n'],
    ['in a comment', '<!--\n'],
  ])('behind %s', (_, before) => {
    expect(outcomeOf(before + BLOCK, hugo)).toBe('protected');
    expect(outcomeOf(before + DRAFT, hugo)).toBe('unpublished');
    expect(outcomeOf(`${before}+++\ndraft = true\n+++\n`, hugo)).toBe('unpublished');
    expect(outcomeOf(`${before}{"permissions": "legal"}\n`, hugo)).toBe('protected');
  });
});

describe('metadata of MkDocs', () => {
  const mkdocs: OutcomeParts = { generator: 'mkdocs', configuration: { 'mkdocs.yml': 'plugins: [blog]\n' } };
  it.each<[what: string, text: string, expected: string]>([
    ['lines of keys', 'permissions: legal\ntitle: A\n\ntext', 'protected'],
    ['any case', 'Title: A\nPERMISSIONS: legal\n\ntext', 'protected'],
    ['a key that is indented', '   permissions: legal\n\ntext', 'protected'],
    ['a value that goes on', 'permissions:\n    legal\n\ntext', 'protected'],
    ['a value that goes on behind a tab', 'permissions:\n\tlegal\n\ntext', 'protected'],
    ['two values', 'permissions: legal\npermissions: everyone\n\ntext', 'permissions-unknown'],
    ['a set that there is not', 'permissions: lawyers\n\ntext', 'permissions-unknown'],
    ['lone CR line ends', 'permissions: legal\rtitle: A\r\rtext', 'protected'],
    ['behind a blank line', '\npermissions: legal\n\ntext', 'permissions-not-read'],
    ['below the blank line that ends them', 'title: A\n\npermissions: legal\n', 'permissions-not-read'],
    ['below text', 'title: A\ntext\npermissions: legal\n', 'permissions-not-read'],
  ])('%s', (_, text, expected) => {
    expect(outcomeOf(text, mkdocs)).toBe(expected);
  });

  it('gives a post of the blog its draft', () => {
    expect(outcomeOf('date: 2026-01-02\ndraft: true\n\ntext', { ...mkdocs, path: 'docs/blog/posts/a.md' })).toBe(
      'unpublished',
    );
  });

  it('is not read by other generators', () => {
    expect(outcomeOf('permissions: legal\n\ntext')).toBe('permissions-not-read');
    expect(parseFrontMatter('title: A\n\ntext', 'a.md')).toMatchObject({ frontMatter: { present: false } });
  });
});

describe("defaults of Material's plugin `meta`", () => {
  const sub = (text: string, plugins = '[meta]'): OutcomeParts => ({
    generator: 'mkdocs',
    path: 'docs/sub/a.md',
    configuration: { 'mkdocs.yml': `plugins: ${plugins}\n`, 'docs/sub/.meta.yml': text },
  });

  it('protect the pages below their folder', () => {
    expect(outcomeOf('# A\n', sub('permissions: legal\n'))).toBe('protected');
    expect(outcomeOf('# A\n', sub('permissions: lawyers\n'))).toBe('permissions-unknown');
    expect(outcomeOf('# A\n', sub('permision: legal\n'))).toBe('permissions-misspelt');
    expect(outcomeOf('# A\n', sub('coveo: {publish: false}\n'))).toBe('unpublished');
    expect(outcomeOf('# A\n', sub('permissions: legal\n', '[search]'))).toBe('public');
  });
});

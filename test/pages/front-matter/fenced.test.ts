import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { generatorFrontMatter, parseFrontMatter } from '../../../src/pages/front-matter/front-matter.ts';
import type { GeneratorName } from '../../../src/settings/settings.ts';

const parse = (text: string) => parseFrontMatter(text, 'a.md');

describe('a line that begins like the end of its block', () => {
  it.each([
    { what: 'a longer line of dashes', line: '----' },
    { what: 'the mark with a word', line: '---note' },
    { what: 'the mark with a word behind a space', line: '--- note' },
    { what: 'dots with a word', line: '...note' },
  ])('ends no block, though gray-matter alone would end it there: $what', ({ line }) => {
    for (const lineEnd of ['\n', '\r\n']) {
      const text = ['---', 'x: 1', line, 'permissions: legal', '---', 'body'].join(lineEnd);
      expect(parse(text)).toMatchObject({ ok: false, problems: [{ code: 'front-matter-invalid' }] });
    }
  });

  it.each(['', 'body', '\n\nbody', '+++\nbody', '\r\nbody', '\r\r\nbody'])('leaves the text as it is: %j', (body) => {
    for (const lineEnd of ['\n', '\r\n']) {
      const text = ['+++', 'a = """', '+++x', '"""', 'b = 1', '+++', body].join(lineEnd);
      expect(parse(text)).toMatchObject({
        ok: true,
        frontMatter: { data: { a: expect.stringMatching(/^\+\+\+x\r?\n$/), b: 1 }, body, bodyLine: 7 },
      });
    }
  });

  it('may be in the last line of a file', () => {
    for (const end of ['+++', '+++ ', '+++\r', '+++\n']) {
      const read = parse(`+++\na = """\n+++x\n"""\n${end}`);
      expect(read).toMatchObject({ ok: true, frontMatter: { data: { a: '+++x\n' }, body: '' } });
    }
  });
});

describe('any text', () => {
  const line = fc.constantFrom(
    '---',
    '--- ',
    '...',
    '----',
    '---x',
    '...x',
    '+++',
    '+++x',
    '#',
    '',
    'a',
    '\t',
    '  ---',
  );
  const lines = fc.array(fc.tuple(line, fc.constantFrom('\n', '\r\n', '\n', '\r')), { maxLength: 12 });

  it('is cut where its generator cuts it, and nothing of it is lost', () => {
    fc.assert(
      fc.property(fc.constantFrom('---', '+++'), lines, (mark, parts) => {
        const text = `${mark}\n${parts.map((part) => part.join('')).join('')}`;
        const result = parse(text);
        const close = mark === '+++' ? /^\+\+\+[ \t]*$/ : /^(?:---|\.\.\.)[ \t]*$/;
        const all = text.split('\n');
        const at = all.findIndex((one, index) => index > 0 && close.test(one.replace(/\r$/, '')));
        if (!result.ok || !result.frontMatter.present) return;
        expect(result.frontMatter.body).toBe(all.slice(at + 1).join('\n'));
        expect(result.frontMatter.bodyLine).toBe(at + 2);
      }),
      { numRuns: 2_000 },
    );
  });
});

describe('a lone CR', () => {
  // A line end of YAML, too: https://yaml.org/spec/1.2.2/#54-line-break-characters
  it.each(['# note\rdraft: true', 'a: 1\rdraft: true', '# note\r\rdraft: true # note'])('ends a line: %j', (source) => {
    expect(parse(`---\n${source}\n---\nbody`)).toMatchObject({ ok: true, frontMatter: { data: { draft: true } } });
  });
});

describe('a language of data behind the mark', () => {
  // https://github.com/jonschlinkert/gray-matter#optionslanguage: Docusaurus and VitePress read front matter by gray-matter.
  const readBy = (generator: GeneratorName, text: string) => generatorFrontMatter(text, 'a.md', generator);

  it.each<GeneratorName>(['vitepress', 'docusaurus'])('is read where the generator reads it: %s', (generator) => {
    const expected = { ok: true, frontMatter: { data: { draft: true }, body: 'body', bodyLine: 4 } };
    for (const word of ['yaml', 'yml', ' yaml ']) {
      expect(readBy(generator, `---${word}\ndraft: true\n---\nbody`)).toMatchObject(expected);
    }
    expect(readBy(generator, '---json\n{"draft": true}\n---\nbody')).toMatchObject(expected);
    expect(readBy(generator, '---json\n{"draft": 1,}\n---\nbody')).toMatchObject({ problems: [{ line: 2 }] });
    expect(readBy(generator, '---yaml\ndraft: true\n')).toMatchObject({
      problems: [{ code: 'front-matter-unclosed' }],
    });
  });

  it.each<GeneratorName>(['plain', 'jekyll', 'mkdocs', 'hugo'])('is an error elsewhere: %s', (generator) => {
    const result = readBy(generator, '---yaml\ndraft: true\n---\nbody');
    expect(result).toMatchObject({ ok: false, problems: [{ code: 'front-matter-code' }] });
  });

  it.each(['js', 'javascript', 'coffee', 'cson', 'toml', 'constructor'])('is never code: %s', (language) => {
    for (const generator of ['vitepress', 'docusaurus'] as const) {
      for (const mark of ['---', '+++', ';;;']) {
        const text = `${mark}${language}\nglobalThis.frontMatterRan = true\n${mark}\nbody`;
        expect(readBy(generator, text)).toMatchObject({ ok: false, problems: [{ code: 'front-matter-code' }] });
      }
    }
    expect(globalThis).not.toHaveProperty('frontMatterRan');
  });
});

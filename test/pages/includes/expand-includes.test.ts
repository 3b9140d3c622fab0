import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Inclusion } from '../../../src/pages/generator.ts';
import {
  expandInclusions,
  INCLUDE_LIMITS,
  type IncludedFiles,
  neededInclusions,
} from '../../../src/pages/includes/expand-includes.ts';
import { absentFile, fileAsIs, fileKeyCheck, presentFile } from '../../../src/pages/links/file-dependencies.ts';
import { contentFile, pathGenerator } from '../build.ts';

/** `<<name>>` includes `name`, or `name.md` where that is not there. */
const generator = pathGenerator({
  inclusions: (_file, text): Inclusion[] =>
    [...text.matchAll(/<<(.+?)>>/g)].map(({ 0: whole, 1: name = '', index }) => ({
      start: index,
      end: index + whole.length,
      name,
      paths: [name, `${name}.md`],
      take: (included) => included.trim(),
    })),
});

/** https://github.com/git-lfs/git-lfs/blob/main/docs/spec.md#the-pointer */
const POINTER = `version https://git-lfs.github.com/spec/v1\noid sha256:${'a'.repeat(64)}\nsize 1\n`;

const page = contentFile('page.md');

/** What is needed of the tree and not at hand yet. */
function missingInclusions(text: string, included: IncludedFiles, paths: ReadonlySet<string>): readonly string[] {
  return neededInclusions(text, page, { generator, included, paths }).filter((path) => !included.has(path));
}

function tree(files: Readonly<Record<string, string>>): IncludedFiles {
  return new Map(Object.entries(files).map(([path, text]) => [path, { path, text, blob: `blob of ${text}` }]));
}

describe('the text of a page with what it includes', () => {
  it.each([
    ['nothing', 'a b', {}, 'a b', []],
    ['a file', 'a <<x>> b', { x: ' X\n' }, 'a X b', []],
    ['the second path', 'a <<x>> b', { 'x.md': 'X' }, 'a X b', []],
    ['a file that includes another', '<<x>>', { x: '[<<y>>]', y: 'Y' }, '[Y]', []],
    ['what is not there', 'a <<x>> b', {}, 'a  b', [{ name: 'x', offset: 2 }]],
    ['a pointer of Git LFS', 'a <<x>>', { x: POINTER }, 'a ', []],
    ['what an included file does not find', 'a <<x>>', { x: '<<y>>' }, 'a ', [{ name: 'y', offset: 2 }]],
  ])('%s', (_, text, files, expected, missing) => {
    expect(expandInclusions(text, page, generator, tree(files))).toMatchObject({ text: expected, missing });
  });

  it.each([
    ['itself', { x: 'a<<x>>' }],
    ['itself by way of another', { x: 'a<<y>>', y: '<<x>>' }],
  ])('ends for a file that includes %s', (_, files) => {
    expect(expandInclusions('<<x>>', page, generator, tree(files)).text).toBe('a');
  });

  it('ends for files that swell', () => {
    const names = [...'abcdefgh'];
    const swelling = Object.fromEntries(
      names.map((name, at) => [name, `${`<<${names[at + 1]}>>`.repeat(50)}${'x'.repeat(500)}`]),
    );
    const { text, leftOut } = expandInclusions('<<a>>', page, generator, tree(swelling));
    expect(text.length).toBeLessThan(1_100_000);
    expect(leftOut).toEqual([
      { name: 'undefined', offset: 0, limit: 'depth' },
      { name: 'h', offset: 0, limit: 'count' },
    ]);
  });

  // Ten files, each with the next one ten times: 10,000,000,000 texts.
  it('looks at no more texts than its limit allows', () => {
    let looks = 0;
    const counted = pathGenerator({
      inclusions: (file, text) => {
        looks++;
        return generator.inclusions?.(file, text) ?? [];
      },
    });
    const names = [...'abcdefghij'];
    const files = tree(Object.fromEntries(names.map((name, at) => [name, `<<${names[at + 1] ?? 'k'}>>`.repeat(10)])));
    const { leftOut } = expandInclusions('<<a>>', page, counted, files);
    expect(leftOut.map(({ limit }) => limit).sort()).toEqual(['count', 'depth']);
    expect(looks).toBe(INCLUDE_LIMITS.count + 1);
  });

  it('says that files are nested too deep, not that they are missing', () => {
    const names = [...'abcdefghij'];
    const files = tree(Object.fromEntries(names.map((name, at) => [name, `<<${names[at + 1] ?? 'end'}>>`])));
    const { missing, leftOut } = expandInclusions('.<<a>>', page, generator, files);
    expect({ missing, leftOut }).toEqual({ missing: [], leftOut: [{ name: 'i', offset: 1, limit: 'depth' }] });
  });

  it('finds what is needed by the shortest way to it', () => {
    const deep = Object.fromEntries([...'abcdefg'].map((name, at, all) => [name, `<<${all[at + 1] ?? 'x'}>>`]));
    const files = tree({ ...deep, x: '<<y>>', y: '<<z>>' });
    expect(missingInclusions('<<a>> <<x>>', files, new Set([...files.keys(), 'z']))).toEqual(['z']);
  });

  it('tells where its parts come from', () => {
    const { text, originalOffset } = expandInclusions('ab<<x>>cd', page, generator, tree({ x: 'XYZ' }));
    expect([...text].map((character, offset) => `${character}${originalOffset(offset)}`)).toEqual([
      'a0',
      'b1',
      'X2',
      'Y2',
      'Z2',
      'c7',
      'd8',
    ]);
  });

  it('depends on what was there and what was not', () => {
    const files = tree({ 'x.md': 'X' });
    const { files: keys } = expandInclusions('<<x>>', page, generator, files);
    expect([...keys].sort()).toEqual([absentFile('x'), fileAsIs({ path: 'x.md', blob: 'blob of X' })].sort());
  });

  it('asks for files step by step, for each once', () => {
    const paths = new Set(['x', 'y', 'z.md']);
    const asked = (files: Readonly<Record<string, string>>) =>
      missingInclusions('<<x>> <<x>> <<z>> <<gone>>', tree(files), paths);
    expect(asked({})).toEqual(['x', 'z.md']);
    expect(asked({ x: '<<y>> <<x>>', 'z.md': '' })).toEqual(['y']);
    expect(asked({ x: '<<y>> <<x>>', y: '', 'z.md': '' })).toEqual([]);
  });

  it('leaves a text alone that includes nothing', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const plain = expandInclusions(text, page, pathGenerator());
        expect([plain.text, plain.originalOffset(text.length)]).toEqual([text, text.length]);
      }),
    );
  });
});

describe('file keys', () => {
  const holds = fileKeyCheck([{ path: 'a.png', blob: '1' }]);

  it.each([
    ['no key', [], true],
    ['a file that is there', [presentFile('a.png')], true],
    ['a file that is gone', [presentFile('b.png')], false],
    ['a file that is as it was', [fileAsIs({ path: 'a.png', blob: '1' })], true],
    ['a file that changed', [fileAsIs({ path: 'a.png', blob: '2' })], false],
    ['a file that is still not there', [absentFile('b.png')], true],
    ['a file that came', [absentFile('a.png')], false],
    ['one of two', [presentFile('a.png'), presentFile('b.png')], false],
  ])('%s', (_, keys, expected) => {
    expect(holds(keys)).toBe(expected);
  });
});

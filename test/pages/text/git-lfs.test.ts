import { describe, expect, it } from 'vitest';
import { readPage } from '../../../src/pages/read-page.ts';
import { isLfsPointer } from '../../../src/pages/text/git-lfs.ts';
import type { GeneratorName } from '../../../src/settings/settings.ts';
import { answering, buildSite, contentFile } from '../build.ts';
import { outcomeOf } from '../outcome.ts';

const OID = `oid sha256:${'4d7a214614ab2935'.repeat(4)}`;
const POINTER = `version https://git-lfs.github.com/spec/v1\n${OID}\nsize 12345\n`;

/** https://github.com/git-lfs/git-lfs/blob/main/docs/spec.md#the-pointer */
describe('a pointer of Git LFS', () => {
  it.each<[what: string, text: string]>([
    ['as it is written', POINTER],
    ['of the time before the first release', POINTER.replace('git-lfs', 'hawser')],
    ['of the time before that', POINTER.replace('https://git-lfs.github.com/spec/v1', 'http://git-media.io/v/2')],
    [
      'with extensions',
      POINTER.replace('oid', `ext-0-foo sha256:${'a'.repeat(64)}\next-1-bar sha256:${'b'.repeat(64)}\noid`),
    ],
    ['with a key that nobody knows', `${POINTER}x-key value\n`],
    ['with line ends of Windows', POINTER.replaceAll('\n', '\r\n')],
    ['without the last line end', POINTER.trimEnd()],
    ['with an empty line behind it', `${POINTER}\n`],
    ['of an empty file', POINTER.replace('12345', '0')],
  ])('is seen: %s', (_, text) => {
    expect(isLfsPointer(text)).toBe(true);
  });

  it.each<[what: string, text: string]>([
    ['nothing', ''],
    ['a page about it', `# Git LFS\n\n    ${POINTER.replaceAll('\n', '\n    ')}\n`],
    ['a block of code', `\`\`\`\n${POINTER}\`\`\`\n`],
    ['a pointer and text', `${POINTER}\nThis is what a pointer looks like.\n`],
    ['a page that is no smaller than a pointer may be', `${POINTER}x ${'y'.repeat(1024)}\n`],
    ['another version', POINTER.replace('v1', 'v2')],
    ['no id', POINTER.replace(OID, 'oid sha256:none')],
    ['no size', POINTER.replace(/size.*\n/, '')],
  ])('is not seen: %s', (_, text) => {
    expect(isLfsPointer(text)).toBe(false);
  });

  it.each<GeneratorName>(['plain', 'jekyll', 'hugo', 'docusaurus', 'mkdocs', 'vitepress'])(
    'is an error and no page: %s',
    (generator) => {
      const path = generator === 'hugo' ? 'content/a.md' : 'docs/a.md';
      expect(outcomeOf(POINTER, { generator, path })).toBe('git-lfs-pointer');
      expect(outcomeOf(POINTER, { generator, path, permissions: false })).toBe('git-lfs-pointer');
    },
  );

  it('says what helps', () => {
    const held = answering(() => ({ kind: 'unpublished', reason: 'a draft' }));
    const [problem] = readPage(contentFile('a.md'), POINTER, buildSite({ generator: held }), new Date(0)).problems;
    expect(problem).toMatchObject({
      level: 'error',
      path: 'a.md',
      line: 1,
      hint: expect.stringMatching(/untrack.*exclude/s),
    });
  });
});

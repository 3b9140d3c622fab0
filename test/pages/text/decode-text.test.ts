import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeText } from '../../../src/pages/text/decode-text.ts';

const bytes = (...parts: (string | number[])[]) =>
  Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part) : Buffer.from(part))));
const utf16 = (text: string) => Buffer.from(text, 'utf16le');

describe('decodeText', () => {
  it.each([
    { what: 'UTF-8', content: bytes('# Grüße 😀\r\n'), text: '# Grüße 😀\r\n' },
    { what: 'an empty file', content: bytes(), text: '' },
    { what: 'UTF-8 with a byte order mark', content: bytes([0xef, 0xbb, 0xbf], '# A'), text: '# A' },
    { what: 'UTF-16 LE', content: bytes([0xff, 0xfe], [...utf16('# ü😀')]), text: '# ü😀' },
    { what: 'UTF-16 BE', content: bytes([0xfe, 0xff], [...utf16('# ü😀').swap16()]), text: '# ü😀' },
  ])('reads $what', ({ content, text }) => {
    expect(decodeText(content, 'a.md')).toEqual({ ok: true, text, problems: [] });
  });

  it.each([
    {
      what: 'a byte that is no UTF-8',
      content: bytes('one\ntwo ', [0xe9], '\nthree'),
      text: 'one\ntwo \uFFFD\nthree',
      line: 2,
    },
    { what: 'a character that is cut off', content: bytes('one\n', [0xe2, 0x82]), text: 'one\n\uFFFD', line: 2 },
    {
      what: 'an odd byte behind UTF-16',
      content: bytes([0xff, 0xfe], [...utf16('a\n')], [0x61]),
      text: 'a\n\uFFFD',
      line: 2,
    },
  ])('warns of $what at its line', ({ content, text, line }) => {
    const problem = { level: 'warning', code: 'text-encoding', path: 'a.md', line };
    expect(decodeText(content, 'a.md')).toMatchObject({ ok: true, text, problems: [problem] });
  });

  it('does not mind a replacement character that is meant', () => {
    expect(decodeText(bytes('the sign \uFFFD'), 'a.md')).toMatchObject({ ok: true, problems: [] });
  });

  it.each([
    { what: 'a NUL byte', content: bytes('one\n', [0x00], 'two'), line: 2 },
    { what: 'UTF-16 without a byte order mark', content: utf16('ab'), line: 1 },
    { what: 'UTF-32', content: bytes([0xff, 0xfe, 0, 0, 0x61, 0, 0, 0]), line: 1 },
  ])('refuses $what', ({ content, line }) => {
    const problem = { level: 'error', code: 'not-text', path: 'a.md', line };
    expect(decodeText(content, 'a.md')).toMatchObject({ ok: false, problems: [problem] });
  });

  it('gives back any text, and never throws for any bytes', () => {
    const text = fc
      .string({ unit: 'grapheme' })
      .filter((value) => !value.includes('\0') && !value.startsWith('\uFEFF'));
    fc.assert(
      fc.property(text, (value) => {
        expect(decodeText(Buffer.from(value), 'a.md')).toMatchObject({ text: value });
      }),
    );
    fc.assert(
      fc.property(fc.uint8Array(), (content) => {
        expect(decodeText(content, 'a.md').problems.length).toBeLessThan(2);
      }),
    );
  });
});

import { describe, expect, it } from 'vitest';
import { decodePage } from '../../src/built/decode-page.ts';

const latin = (text: string) => Buffer.from(text, 'latin1');

describe('the encoding of a built page', () => {
  // https://html.spec.whatwg.org/multipage/parsing.html#determining-the-character-encoding
  it.each([
    ['UTF-8', Buffer.from('é'), 'é'],
    ['UTF-8 with a mark, whatever it says', Buffer.from('\uFEFF<meta charset=latin1>é'), '<meta charset=latin1>é'],
    ['UTF-16 with a mark', Buffer.from('\uFEFFé', 'utf16le'), 'é'],
    ['its meta', latin('<META CHARSET=windows-1252>é'), '<META CHARSET=windows-1252>é'],
    [
      'its meta of old',
      latin('<meta http-equiv="Content-Type" content="text/html; charset=ISO-8859-1">é'),
      '<meta http-equiv="Content-Type" content="text/html; charset=ISO-8859-1">é',
    ],
    [
      'none that it names in a comment',
      Buffer.from('<!-- <meta charset=latin1> -->é'),
      '<!-- <meta charset=latin1> -->é',
    ],
    ['none that nobody knows', Buffer.from('<meta charset=klingon>é'), '<meta charset=klingon>é'],
    ['not UTF-16 without a mark', Buffer.from('<meta charset=utf-16>é'), '<meta charset=utf-16>é'],
    [
      'none that is named late',
      Buffer.from(`${' '.repeat(1100)}<meta charset=latin1>é`),
      `${' '.repeat(1100)}<meta charset=latin1>é`,
    ],
  ])('is %s', (_, bytes, expected) => {
    expect(decodePage(bytes)).toBe(expected);
  });

  it('is found at once, whatever the page begins with', () => {
    for (const start of ['<meta '.repeat(200), '<!--'.repeat(300), `<meta ${' '.repeat(1000)}`]) {
      expect(decodePage(Buffer.from(start))).toBe(start);
    }
  });
});
